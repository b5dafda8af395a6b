import { createHash } from 'node:crypto';
import { Contacts } from '@kurak/identity-api';
import { makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { Database } from '@kurak/shared-api';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeParticipants, makeSession, makeTraining, sessionFields } from '../../testing';
import type { MarkImportPage, MarkImportReply, PersonMatchList } from './mark-import.dto';

const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');

describe('Marks out of a file', () => {
  const api = startApi();
  let team: Team;
  let trainingId: Id;
  let sessionIds: Id[];
  let people: TestPerson[];
  beforeAll(async () => {
    team = await makeTeam(api);
  });
  beforeEach(async () => {
    trainingId = await makeTraining(team.facilitator);
    people = await makeParticipants(api, team.facilitator, trainingId, 3);
    sessionIds = [await makeSession(team.facilitator, trainingId), await makeSession(team.facilitator, trainingId, '2022-06-14T05:00:00.000Z', '2022-06-14T06:00:00.000Z')];
  });

  const mark = (person: number, status: string, minutesLate: number | null = null) => ({ personId: people[person]?.id, status, minutesLate });
  const body = (...marks: object[]) => ({ id: newId(), way: 'meeting', fileHash: hashOf('zoom'), sessions: [{ sessionId: sessionIds[0], marks }] });
  const send = (given: object, person = team.facilitator) => person.post<MarkImportReply & { errors: { path: string; code: string }[] }>(`/trainings/${trainingId}/mark-imports`, given);
  const marks = () => api.rows('SELECT person_id, status, minutes_late, way, recorded_by FROM mark WHERE session_id = ANY($1) ORDER BY person_id, received_at, id', [sessionIds]);

  it('are recorded as what they are, by whoever imported them', async () => {
    const given = body(mark(0, 'present'), mark(1, 'late', 12), mark(2, 'absent'));
    expect(await send(given)).toMatchObject({ status: 201, body: { id: given.id, trainingId, way: 'meeting', added: 3, unchanged: 0, importedBy: 'Somebody (facilitator)' } });
    const row = (person: number, status: string, minutes_late: number | null) => ({ person_id: people[person]?.id, status, minutes_late, way: 'meeting', recorded_by: team.facilitator.id });
    expect(await marks()).toEqual([row(0, 'present', null), row(1, 'late', 12), row(2, 'absent', null)].sort((one, other) => ((one.person_id ?? '') < (other.person_id ?? '') ? -1 : 1)));
  });

  it('change nothing the second time', async () => {
    await send(body(mark(0, 'present'), mark(1, 'absent')));
    expect((await send(body(mark(0, 'present'), mark(1, 'absent')))).body).toMatchObject({ added: 0, unchanged: 2 });
    expect(await marks()).toHaveLength(2);
  });

  it('leave a correction made since as it is when the same file comes again', async () => {
    await send(body(mark(0, 'absent')));
    await team.facilitator.post(`/sessions/${sessionIds[0]}/marks`, { id: newId(), marks: [{ id: newId(), personId: people[0]?.id, status: 'present', madeAt: new Date().toISOString() }] });
    expect((await send(body(mark(0, 'absent')))).body).toMatchObject({ added: 0, unchanged: 1 });
    expect(await api.rows('SELECT status FROM current_mark WHERE session_id = $1', [sessionIds[0]])).toEqual([{ status: 'present' }]);
  });

  it('of another file count over those that were there', async () => {
    await send(body(mark(0, 'absent')));
    expect((await send({ ...body(mark(0, 'present')), fileHash: hashOf('jitsi') })).body).toMatchObject({ added: 1, unchanged: 0 });
    expect(await api.rows('SELECT status, seen_id IS NOT NULL AS seen FROM current_mark JOIN mark USING (id, status) WHERE mark.session_id = $1', [sessionIds[0]])).toEqual([{ status: 'present', seen: true }]);
  });

  it('are recorded once when the answer was lost and the request comes again', async () => {
    const given = body(mark(0, 'present'));
    const replies = await Promise.all([send(given), send(given)]);
    expect(replies.map(({ status, body: reply }) => [status, reply.added])).toEqual([[201, 1], [201, 1]]);
    expect(await marks()).toHaveLength(1);
  });

  it('are all refused because of one that is nobody’s, twice, or at no session of the training', async () => {
    const elsewhere = await makeSession(team.facilitator, await makeTraining(team.facilitator));
    const pause = newId();
    await team.facilitator.post(`/trainings/${trainingId}/sessions`, { id: pause, ...sessionFields('2022-06-14T07:00:00.000Z', '2022-06-14T08:00:00.000Z'), kind: 'break' });
    const replies = [
      await send(body(mark(0, 'present'), { personId: newId(), status: 'present' })),
      await send(body(mark(0, 'present'), mark(1, 'absent'), mark(0, 'absent'))),
      ...(await Promise.all([elsewhere, pause, newId()].map((sessionId) => send({ ...body(), sessions: [{ sessionId, marks: [mark(0, 'present')] }] })))),
    ];
    expect(replies.map(({ status, body: reply }) => [status, reply.errors[0]?.path, reply.errors[0]?.code])).toEqual([
      [422, 'sessions[0].marks[1].personId', 'not-enrolled'],
      [422, 'sessions[0].marks[2].personId', 'twice'],
      ...[0, 1, 2].map(() => [422, 'sessions[0].sessionId', 'session.unknown']),
    ]);
    expect(await marks()).toEqual([]);
  });

  it('are listed file by file, and written down', async () => {
    await send(body(mark(0, 'present')));
    const { body: page } = await team.staff.get<MarkImportPage>(`/trainings/${trainingId}/mark-imports`);
    expect(page).toMatchObject({ total: 1, items: [{ way: 'meeting', fileHash: hashOf('zoom'), added: 1, unchanged: 0 }] });
    expect(await api.rows('SELECT action, person_id FROM audit_entry WHERE subject_id = $1', [trainingId])).toEqual([{ action: 'marks-imported', person_id: team.facilitator.id }]);
  });

  it('are told to belong to whom by name, address and number, without a word about anybody else', async () => {
    for (const [index, name] of ['Айгүл Токтосунова', 'Бурул Асанова', 'Гүлзат Маматова'].entries()) await api.rows('UPDATE person SET display_name = $2 WHERE id = $1', [people[index]?.id, name]);
    const [stranger] = await makeParticipants(api, team.facilitator, await makeTraining(team.facilitator), 1);
    const { organisationId, id } = team.facilitator;
    await api.app.get(Database, { strict: false }).as({ personId: id, organisationId, role: 'facilitator', signInId: id }, () =>
      api.app.get(Contacts, { strict: false }).note([{ personId: people[2]?.id ?? '', phone: '+996555123456' }, { personId: people[1]?.id ?? '', email: 'burul@example.org' }, { personId: stranger?.id ?? '', email: 'stranger@example.org' }]),
    );
    const sought = [
      { names: ['Aigul Toktosunova'], email: '', phone: '' },
      { names: ['iPhone'], email: 'BURUL@example.org', phone: '' },
      { names: ['G'], email: '', phone: '0555 12-34-56' },
      { names: ['Nobody'], email: 'stranger@example.org', phone: 'none' },
    ];
    const before = await api.countEverything();
    const reply = await team.facilitator.post<PersonMatchList>(`/trainings/${trainingId}/mark-imports/match`, { people: sought });
    expect(reply.body.items.map(({ chosen, candidates }) => [chosen, candidates[0]?.by])).toEqual([[people[0]?.id, 'name'], [people[1]?.id, 'email'], [people[2]?.id, 'phone'], [null, undefined]]);
    expect(reply.body.items[0]?.candidates[0]?.displayName).toBe('Айгүл Токтосунова');
    expect(await api.countEverything()).toBe(before);
  });
});
