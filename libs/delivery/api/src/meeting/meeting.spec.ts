import { makePerson, makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id, Problem } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeParticipants, publishSchedule, trainingFields } from '../../testing';
import type { MeetingReply, MeetingsReply } from './meeting.dto';

const MINUTE = 60_000;
const ROOM = 'https://meet.example.org/kurak?pwd=canary-of-links';

describe('The way into an online session', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  const change = (trainingId: Id, fields: object) => team.facilitator.put<MeetingsReply & Problem>(`/trainings/${trainingId}/meetings`, { address: ROOM, sessions: [], version: 0, ...fields });
  const join = (person: TestPerson, sessionId: Id) => person.get<MeetingReply & Problem>(`/sessions/${sessionId}/meeting`);

  /** A training of these days, with one session that begins in so many minutes and lasts an hour. */
  async function beginsIn(minutes: number): Promise<{ trainingId: Id; sessionId: Id; participant: TestPerson }> {
    const [trainingId, sessionId] = [newId(), newId()];
    const start = Math.floor((Date.now() + minutes * MINUTE) / MINUTE) * MINUTE;
    const day = (ahead: number) => new Date(Date.now() + ahead * 1440 * MINUTE).toISOString().slice(0, 10);
    await team.facilitator.post('/trainings', { id: trainingId, ...trainingFields(), startsOn: day(-2), endsOn: day(2) });
    // In SQL, since the rule of hours would ask at night why.
    await api.rows(`INSERT INTO session (id, organisation_id, training_id, kind, title, starts_at, ends_at, room) VALUES ($1, $2, $3, 'other', '{"ky": "Чөйрө"}', $4, $5, '')`, [
      ...[sessionId, team.organisationId, trainingId, new Date(start).toISOString(), new Date(start + 60 * MINUTE).toISOString()],
    ]);
    const [participant] = await makeParticipants(api, team.facilitator, trainingId, 1);
    await publishSchedule(team.facilitator, trainingId);
    return { trainingId, sessionId, participant: participant as TestPerson };
  }

  it.each([[16.5, null, false], [14, ROOM, false], [-30, ROOM, false], [-61, null, true]])('to one that begins in %d minutes is %s', async (minutes, address, isOver) => {
    const { trainingId, sessionId, participant } = await beginsIn(minutes);
    await change(trainingId, {});
    const { status, body } = await join(participant, sessionId);
    expect([status, body.address, body.isOver]).toEqual([200, address, isOver]);
    expect(Date.parse(body.closesAt) - Date.parse(body.opensAt)).toBe(75 * MINUTE);
  });

  it('is the session’s own where it has one', async () => {
    const { trainingId, sessionId, participant } = await beginsIn(5);
    await change(trainingId, { sessions: [{ sessionId, address: 'https://meet.example.org/own' }] });
    expect((await join(participant, sessionId)).body.address).toBe('https://meet.example.org/own');
    await change(trainingId, { sessions: [{ sessionId, address: '' }], version: 1 });
    expect((await join(participant, sessionId)).body.address).toBe(ROOM);
  });

  it('is there for those who take part and for the team, and for nobody else', async () => {
    const { trainingId, sessionId, participant } = await beginsIn(5);
    await change(trainingId, {});
    const others = await makeTeam(api, 'Көк Жал');
    const stranger = await makePerson(api, 'participant', team.organisationId);
    const answers = await Promise.all([participant, team.facilitator, team.staff, team.administrator, stranger, others.facilitator].map((person) => join(person, sessionId)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404, 404, 404]);
    await api.rows(`UPDATE enrolment SET status = 'withdrawn' WHERE training_id = $1`, [trainingId]);
    expect((await join(participant, sessionId)).status).toBe(404);
  });

  it('is not there where nobody said one', async () => {
    const { trainingId, sessionId, participant } = await beginsIn(5);
    expect((await join(participant, sessionId)).status).toBe(404);
    await change(trainingId, { address: '' });
    expect((await join(participant, sessionId)).status).toBe(404);
  });

  it('lies sealed in the database', async () => {
    const { trainingId } = await beginsIn(5);
    expect((await change(trainingId, {})).body).toMatchObject({ address: ROOM, version: 1 });
    expect(JSON.stringify(await api.rows(`SELECT encode(links, 'escape') AS links FROM meeting`))).not.toContain('canary');
  });

  it.each<[object, string, string]>([
    [{ address: 'http://meet.example.org' }, 'address', 'meeting.address'],
    [{ address: 'javascript:alert(1)' }, 'address', 'meeting.address'],
    [{ sessions: [{ sessionId: '01936c7e-0000-7000-8000-000000000001', address: ROOM }] }, 'sessions[0].sessionId', 'session.unknown'],
  ])('is refused: %j', async (fields, path, code) => {
    const { trainingId } = await beginsIn(5);
    const before = await api.countEverything();
    const { status, body } = await change(trainingId, fields);
    expect([status, body.errors]).toEqual([422, [{ path, code }]]);
    expect(await api.countEverything()).toBe(before);
  });

  it('is changed from the version that was seen', async () => {
    const { trainingId } = await beginsIn(5);
    await change(trainingId, {});
    expect(await change(trainingId, { version: 0 })).toMatchObject({ status: 409, body: { yours: 0, current: 1 } });
  });
});
