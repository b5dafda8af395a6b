import { makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { countingMark } from '@kurak/delivery-model';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { makeParticipants, makeSession, makeTraining, sessionFields } from '../../testing';
import type { EnrolmentPage } from '../enrolment/enrolment.dto';
import type { AttendanceSheetReply } from './attendance.dto';

describe('Attendance', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  async function makeHeld(count: number): Promise<{ trainingId: Id; sessionId: Id; people: TestPerson[] }> {
    const trainingId = await makeTraining(team.facilitator);
    const people = await makeParticipants(api, team.facilitator, trainingId, count);
    return { trainingId, sessionId: await makeSession(team.facilitator, trainingId), people };
  }

  const mark = (person: TestPerson | undefined, status: string, madeAt = '2022-06-14T03:05:00.000Z', more: object = {}) => ({ id: newId(), personId: person?.id ?? '', status, madeAt, ...more });
  const record = (sessionId: Id, marks: readonly object[], id = newId()) => team.facilitator.post<{ id: Id; ids: Id[] }>(`/sessions/${sessionId}/marks`, { id, marks });
  const sheet = async (sessionId: Id) => (await team.staff.get<AttendanceSheetReply>(`/sessions/${sessionId}/attendance`)).body;

  it('shows everybody who takes part, marked or not', async () => {
    const { sessionId, people } = await makeHeld(3);
    await record(sessionId, [mark(people[0], 'present'), mark(people[1], 'late', undefined, { minutesLate: 10 })]);
    expect((await sheet(sessionId)).people).toMatchObject([
      { displayName: 'Participant 001', mark: { status: 'present', recordedBy: 'Somebody (facilitator)' }, corrected: 0 },
      { displayName: 'Participant 002', mark: { status: 'late', minutesLate: 10 } },
      { displayName: 'Participant 003', mark: null },
    ]);
  });

  it('tells people of the same name apart by their districts, and says nothing of others’', async () => {
    const { sessionId, people } = await makeHeld(3);
    for (const [index, [name, district]] of [['Айгүл', 'Лейлек'], ['айгүл', 'Кадамжай'], ['Бурул', 'Баткен']].entries()) {
      await api.rows('UPDATE person SET display_name = $2, district = $3 WHERE id = $1', [people[index]?.id, name, district]);
    }
    const toldApart = (await sheet(sessionId)).people.map(({ displayName, toldApartBy }) => [displayName, toldApartBy]);
    expect(toldApart.sort()).toEqual([['Айгүл', 'Лейлек'], ['Бурул', null], ['айгүл', 'Кадамжай']]);
  });

  it('is corrected by another mark, and shows the later with how many it corrects', async () => {
    const { sessionId, people } = await makeHeld(1);
    await record(sessionId, [mark(people[0], 'absent')]);
    await record(sessionId, [mark(people[0], 'excused', '2022-06-14T03:20:00.000Z', { reason: 'Sick child' })]);
    expect((await sheet(sessionId)).people).toMatchObject([{ mark: { status: 'excused', reason: 'Sick child', madeAt: '2022-06-14T03:20:00.000Z' }, corrected: 1 }]);
    expect(await api.rows('SELECT status FROM mark WHERE session_id = $1 ORDER BY made_at', [sessionId])).toEqual([{ status: 'absent' }, { status: 'excused' }]);
  });

  it('stores a batch that comes twice once', async () => {
    const { sessionId, people } = await makeHeld(2);
    const [id, marks] = [newId(), [mark(people[0], 'present'), mark(people[1], 'absent')]];
    const replies = [await record(sessionId, marks, id), await record(sessionId, marks, id)];
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(replies.map(({ body }) => body)).toEqual([0, 1].map(() => ({ id, ids: marks.map((one) => one.id) })));
    expect(await api.rows('SELECT id FROM mark WHERE session_id = $1', [sessionId])).toHaveLength(2);
  });

  it('stores a batch once also when both tries are under way at the same time', async () => {
    const { sessionId, people } = await makeHeld(1);
    const [id, marks] = [newId(), [mark(people[0], 'present')]];
    const replies = await Promise.all([record(sessionId, marks, id), record(sessionId, marks, id)]);
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(await api.rows('SELECT id FROM mark WHERE session_id = $1', [sessionId])).toHaveLength(1);
  });

  it('comes to the same in whatever order the marks arrive, on the server as on the phones', async () => {
    const { sessionId: forwards, people } = await makeHeld(1);
    const marks = ['2022-06-14T03:05:00Z', '2022-06-14T03:05:00.400Z', '2022-06-14T03:05:00.4Z', '2022-06-14T03:04:59.999Z', '2022-06-14T03:05:00.000Z'].map((madeAt, index) =>
      ({ ...mark(people[0], ['present', 'absent', 'late', 'excused', 'absent'][index] ?? '', madeAt), way: 'roster' as const }),
    );
    const expected = marks.reduce((one, other) => countingMark(one, other)).status;
    for (const { way: _way, ...one } of marks) await record(forwards, [one]);
    const { sessionId: backwards, people: others } = await makeHeld(1);
    // The same marks of another person, in the order of ids that their phones gave them.
    const again = marks.map(({ way: _way, ...one }) => ({ ...one, id: newId(), personId: others[0]?.id }));
    for (const one of [...again].reverse()) await record(backwards, [one]);
    expect((await sheet(forwards)).people[0]?.mark?.status).toBe(expected);
    expect((await sheet(backwards)).people[0]?.mark?.status).toBe(expected);
  });

  it('takes no mark of a stranger, nor any other mark of that batch', async () => {
    const { sessionId, people } = await makeHeld(1);
    const other = await makeHeld(1);
    const reply = await record(sessionId, [mark(people[0], 'present'), mark(other.people[0], 'present')]);
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ path: 'marks[1].personId', code: 'not-enrolled' }] } });
    expect((await sheet(sessionId)).people).toMatchObject([{ mark: null }]);
  });

  it('takes the late mark of a person who was withdrawn since, and leaves her off the sheet', async () => {
    const { trainingId, sessionId, people } = await makeHeld(1);
    const { body } = await team.facilitator.get<EnrolmentPage>(`/trainings/${trainingId}/enrolments`);
    await team.facilitator.patch(`/enrolments/${body.items[0]?.id}`, { status: 'withdrawn', displayName: 'Participant 001', sex: null, district: null, version: 1 });
    expect((await record(sessionId, [mark(people[0], 'present')])).status).toBe(201);
    expect((await sheet(sessionId)).people).toEqual([]);
  });

  it('expects those of the session’s groups, and whoever came all the same', async () => {
    const { trainingId, sessionId, people } = await makeHeld(3);
    const group = newId();
    await api.rows(`INSERT INTO training_group (id, organisation_id, training_id, name) VALUES ($1, $2, $3, 'A')`, [group, team.organisationId, trainingId]);
    await api.rows('INSERT INTO training_group_member (group_id, person_id, organisation_id) VALUES ($1, $2, $3)', [group, people[0]?.id, team.organisationId]);
    await api.rows('INSERT INTO session_group (session_id, group_id, organisation_id) VALUES ($1, $2, $3)', [sessionId, group, team.organisationId]);
    await record(sessionId, [mark(people[1], 'present')]);
    expect((await sheet(sessionId)).people.map(({ isExpected }) => isExpected)).toEqual([true, true, false]);
  });

  it('is not taken at a break', async () => {
    const { trainingId, people } = await makeHeld(1);
    const id = newId();
    await team.facilitator.post(`/trainings/${trainingId}/sessions`, { id, ...sessionFields('2022-06-14T04:30:00.000Z', '2022-06-14T05:00:00.000Z'), kind: 'break' });
    const replies = [await record(id, [mark(people[0], 'present')]), await team.facilitator.get(`/sessions/${id}/attendance`)];
    expect(replies).toMatchObject([0, 1].map(() => ({ status: 409, body: { type: '/problems/session.is-break' } })));
  });

  it('keeps minutes of lateness with late marks only, and a reason with excused ones', async () => {
    const { sessionId, people } = await makeHeld(1);
    await record(sessionId, [mark(people[0], 'present', undefined, { minutesLate: 5, reason: 'Bus' })]);
    expect((await sheet(sessionId)).people[0]?.mark).toMatchObject({ minutesLate: null, reason: null });
  });

  it('is never changed or deleted once it is recorded, whoever asks', async () => {
    const { sessionId, people } = await makeHeld(1);
    await record(sessionId, [mark(people[0], 'absent')]);
    for (const statement of [`UPDATE mark SET status = 'present'`, 'DELETE FROM mark']) {
      await expect(api.app.get(DataSource).query(statement)).rejects.toThrow(/permission denied/);
    }
  });
});
