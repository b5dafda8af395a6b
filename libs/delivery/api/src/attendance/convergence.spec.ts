import { countingMark, MARK_STATUSES, MARK_WAYS } from '@kurak/delivery-model';
import { makePerson, makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { makeParticipants, makeSession, makeTraining } from '../../testing';
import type { AttendanceSheetReply, MarkHistoryReply } from './attendance.dto';

describe('Two who mark the same session', () => {
  const api = startApi();
  let team: Team;
  let gulnara: TestPerson;
  let sessionId: Id;
  let aida: Id;
  beforeAll(async () => {
    team = await makeTeam(api);
    gulnara = await makePerson(api, 'facilitator', team.organisationId, 'Gulnara');
  });
  beforeEach(async () => {
    const trainingId = await makeTraining(team.facilitator);
    sessionId = await makeSession(team.facilitator, trainingId);
    aida = (await makeParticipants(api, team.facilitator, trainingId, 1))[0]?.id ?? '';
  });

  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

  /** Marks as a phone sends them whose clock is wrong by so many minutes. */
  async function mark(who: TestPerson, status: string, madeAt: string, more: { seen?: Id; wrongBy?: number; id?: Id } = {}): Promise<Id> {
    const { seen = null, wrongBy = 0, id = newId() } = more;
    const off = (instant: string) => new Date(Date.parse(instant) + wrongBy * 60_000).toISOString();
    const reply = await api.send('POST', `/sessions/${sessionId}/marks`, {
      cookie: who.cookie,
      headers: { 'x-sent-at': off(new Date().toISOString()) },
      body: { id: newId(), marks: [{ id, personId: aida, status, madeAt: off(madeAt), seen }] },
    });
    expect(reply.status).toBe(201);
    return id;
  }
  const line = async (who: TestPerson) => (await who.get<AttendanceSheetReply>(`/sessions/${sessionId}/attendance`)).body.people[0];
  const history = async () => (await team.staff.get<MarkHistoryReply>(`/sessions/${sessionId}/attendance/${aida}`)).body.items;

  it('both see what was decided, and nobody else is troubled with it', async () => {
    const hers = await mark(gulnara, 'late', minutesAgo(5));
    const mine = await mark(team.facilitator, 'present', minutesAgo(10));
    const words = { mark: { id: hers, status: 'late', recordedBy: 'Gulnara' }, corrected: 1 };
    expect(await line(team.facilitator)).toMatchObject({ ...words, decided: { mine: { id: mine, status: 'present' }, theirs: { id: hers, recordedBy: 'Gulnara' }, counts: 'theirs' } });
    expect(await line(gulnara)).toMatchObject({ ...words, decided: { mine: { id: hers }, theirs: { id: mine, recordedBy: 'Somebody (facilitator)' }, counts: 'mine' } });
    expect(await line(team.staff)).toMatchObject({ ...words, decided: null });
  });

  it('are not told of a correction that was made knowingly, but who was corrected is', async () => {
    const seen = await mark(gulnara, 'absent', minutesAgo(5));
    await mark(team.facilitator, 'late', minutesAgo(1), { seen });
    expect(await line(team.facilitator)).toMatchObject({ mark: { status: 'late' }, decided: null });
    expect(await line(gulnara)).toMatchObject({ decided: { counts: 'theirs' } });
  });

  it('does not win with a clock that is ahead, nor lose with one that is behind', async () => {
    await mark(gulnara, 'absent', minutesAgo(30), { wrongBy: 26 * 60 });
    await mark(team.facilitator, 'present', minutesAgo(20));
    expect(await line(team.staff)).toMatchObject({ mark: { status: 'present' } });
    await mark(gulnara, 'late', minutesAgo(10), { wrongBy: -50_000 });
    expect(await line(team.staff)).toMatchObject({ mark: { status: 'late' } });
    const [last] = await history();
    expect(Math.abs(Date.parse(last?.madeAt ?? '') - Date.parse(minutesAgo(10)))).toBeLessThan(5000);
    expect(last?.deviceAt).not.toBeNull();
  });

  it('has nothing from the future, whatever a device says, or does not say, of its clock', async () => {
    const marks = [{ id: newId(), personId: aida, status: 'absent', madeAt: '2096-01-01T00:00:00.000Z' }];
    await gulnara.post(`/sessions/${sessionId}/marks`, { id: newId(), marks });
    await mark(team.facilitator, 'present', new Date(Date.now() + 1000).toISOString());
    expect(await line(team.staff)).toMatchObject({ mark: { status: 'present' } });
    for (const { madeAt, receivedAt } of await history()) expect(Date.parse(madeAt)).toBeLessThanOrEqual(Date.parse(receivedAt) + 50);
  });

  it('corrects what she saw, though her clock jumped back in between', async () => {
    const seen = await mark(gulnara, 'absent', minutesAgo(1));
    await mark(gulnara, 'excused', minutesAgo(90), { seen });
    expect(await line(team.staff)).toMatchObject({ mark: { status: 'excused' }, corrected: 1 });
  });

  it('takes a mark whose maker saw one that never came', async () => {
    await mark(gulnara, 'present', minutesAgo(1), { seen: newId() });
    expect(await line(team.staff)).toMatchObject({ mark: { status: 'present' } });
  });

  it('keeps every mark, with who recorded it, how, when it was made and when it came', async () => {
    const first = await mark(team.facilitator, 'present', minutesAgo(9));
    const second = await mark(gulnara, 'absent', minutesAgo(4), { seen: first });
    expect(await history()).toMatchObject([
      { id: second, status: 'absent', recordedBy: 'Gulnara', way: 'roster', counts: true, deviceAt: null },
      { id: first, status: 'present', recordedBy: 'Somebody (facilitator)', counts: false },
    ]);
  });

  it('shows the history of nobody who is not in the training', async () => {
    expect((await team.staff.get(`/sessions/${sessionId}/attendance/${team.participant.id}`)).status).toBe(404);
  });

  it('comes in PostgreSQL to what the model says, for any marks in any order', async () => {
    const one = fc.record({
      id: fc.uuid({ version: 7 }),
      person: fc.nat(2),
      status: fc.constantFrom(...MARK_STATUSES),
      way: fc.constantFrom(...MARK_WAYS),
      // Few moments, so that many are the same; milliseconds, as devices have them.
      madeAt: fc.integer({ min: 0, max: 5 }).map((step) => new Date(1_655_175_600_000 + step).toISOString()),
    });
    const batches = fc.uniqueArray(one, { selector: ({ id }) => id, minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(batches, async (marks) => {
        const people = [aida, team.participant.id, team.staff.id];
        await api.rows('BEGIN');
        try {
          for (const mark of marks) {
            await api.rows(`INSERT INTO mark (id, organisation_id, session_id, person_id, status, recorded_by, way, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, [
              ...[mark.id, team.organisationId, sessionId, people[mark.person], mark.status, gulnara.id, mark.way, mark.madeAt],
            ]);
          }
          const counted = await api.rows<{ id: Id }>('SELECT id FROM current_mark WHERE session_id = $1', [sessionId]);
          const expected = [...Map.groupBy(marks, ({ person }) => person).values()].map((own) => own.reduce((mark, other) => countingMark(mark, other)).id);
          expect(counted.map(({ id }) => id).sort()).toEqual(expected.sort());
        } finally {
          await api.rows('ROLLBACK');
        }
      }),
      { numRuns: 60 },
    );
  });
});
