import { codeOf, MOST_WRONG_NAMES, MOST_WRONG_WORDS, spelled, stepAt, wordOf } from '@kurak/delivery-model';
import { makePerson, makeTeam, type Team, type TestPerson } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeParticipants, makeSession, makeTraining } from '../../testing';
import type { AttendanceSheetReply, MarkHistoryReply } from '../attendance/attendance.dto';
import type { CheckInReply, CheckInSessionsReply, WindowReply } from './check-in.dto';

const MINUTE = 60_000;
const from = (minutes: number) => new Date(Date.now() + minutes * MINUTE).toISOString();

describe('Check-in', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  let trainingId: Id;
  let sessionId: Id;
  let people: TestPerson[];
  let secret: string;
  beforeEach(async () => {
    trainingId = await makeTraining(team.facilitator);
    sessionId = await makeSession(team.facilitator, trainingId);
    // It began five minutes ago.
    await api.rows('UPDATE session SET starts_at = $2, ends_at = $3 WHERE id = $1', [sessionId, from(-5), from(85)]);
    people = await makeParticipants(api, team.facilitator, trainingId, 3);
    secret = (await sheet()).checkIn?.secret ?? '';
  });

  const sheet = async () => (await team.facilitator.get<AttendanceSheetReply>(`/sessions/${sessionId}/attendance`)).body;
  const marks = async () => (await sheet()).people.map(({ mark }) => mark);
  const participant = (place: number) => people[place] as TestPerson;

  async function open(openedAt = from(-4), id = newId()): Promise<Id> {
    const reply = await team.facilitator.post<WindowReply>(`/sessions/${sessionId}/check-in-windows`, { id, openedAt });
    expect(reply).toMatchObject({ status: 201, body: { id, windowId: id } });
    return id;
  }
  async function send(who: TestPerson, body: object): Promise<CheckInReply['state']> {
    const id = newId();
    const reply = await who.post<CheckInReply>(`/sessions/${sessionId}/check-ins`, { id, ...body });
    expect(reply).toMatchObject({ status: 201, body: { id } });
    return reply.body.state;
  }
  const scan = async (who: TestPerson, madeAt = from(0), more: object = {}) => send(who, { kind: 'code', value: await codeOf(secret, stepAt(madeAt)), madeAt, ...more });
  const say = (who: TestPerson, value: string, madeAt = from(0), more: object = {}) => send(who, { kind: 'word', value, madeAt, ...more });

  it('marks her as present, by the code of that moment', async () => {
    await open();
    expect(await scan(participant(0))).toBe('accepted');
    expect(await marks()).toMatchObject([{ status: 'present', way: 'check-in', recordedBy: 'Participant 001', via: null }, null, null]);
  });

  it('takes the word in any letters, and hours later, by when it was heard', async () => {
    const window = await open(from(-4));
    const word = await wordOf(secret, window);
    expect(await say(participant(0), spelled(word, 'ky').toUpperCase(), from(-3))).toBe('accepted');
    expect(await say(participant(1), ` ${word} `, from(-2))).toBe('accepted');
  });

  it('fails with a code that has passed', async () => {
    await open();
    const value = await codeOf(secret, stepAt(from(-4)));
    expect(await send(participant(0), { kind: 'code', value, madeAt: from(0) })).toBe('not-valid');
    expect(await marks()).toEqual([null, null, null]);
  });

  it("does not take another session's code", async () => {
    await open();
    const value = await codeOf('another secret', stepAt(from(0)));
    expect(await send(participant(0), { kind: 'code', value, madeAt: from(0) })).toBe('not-valid');
  });

  it('waits for a window that comes later from a phone without a network, and then counts', async () => {
    const id = newId();
    expect(await scan(participant(0), from(-3))).toBe('waiting');
    expect(await say(participant(1), await wordOf(secret, id), from(-3))).toBe('waiting');
    expect(await say(participant(2), 'lalala', from(-3))).toBe('waiting');
    expect((await sheet()).checkIn).toMatchObject({ waiting: 3, windows: [] });
    await open(from(-4), id);
    expect((await sheet()).checkIn).toMatchObject({ waiting: 0, windows: [{ id }] });
    expect(await marks()).toMatchObject([{ status: 'present', way: 'check-in' }, { status: 'present' }, null]);
  });

  it('says of one that waited when it came itself, not when its window did', async () => {
    await scan(participant(0), from(-3));
    await api.rows(`UPDATE check_in SET received_at = received_at - interval '2 minutes' WHERE session_id = $1`, [sessionId]);
    const [known] = await api.rows<{ received_at: Date }>('SELECT received_at FROM check_in WHERE session_id = $1', [sessionId]);
    await open();
    const history = await team.facilitator.get<MarkHistoryReply>(`/sessions/${sessionId}/attendance/${participant(0).id}`);
    expect(history.body.items.map(({ receivedAt }) => receivedAt)).toEqual([known?.received_at.toISOString()]);
  });

  it('is over when the facilitator closes it', async () => {
    const window = await open(from(-60));
    const closing = await team.facilitator.post<WindowReply>(`/check-in-windows/${window}/closing`, { id: newId(), closedAt: from(-30) });
    expect(closing.status).toBe(201);
    expect(await say(participant(0), await wordOf(secret, window))).toBe('closed');
    expect(await marks()).toEqual([null, null, null]);
  });

  it('takes no more words of one person after some wrong ones, and those of others still', async () => {
    const word = await wordOf(secret, await open());
    const letters = [...'bdlmn'];
    for (const letter of letters.slice(0, MOST_WRONG_WORDS)) expect(await say(participant(0), `${letter}u${letter}uu`)).toBe('not-valid');
    expect(await say(participant(0), word)).toBe('too-many');
    expect(await say(participant(1), word)).toBe('accepted');
    expect(await scan(participant(0))).toBe('accepted');
  });

  it('takes no more words than that from many requests at once', async () => {
    await open();
    const states = await Promise.all([...'bdlmnrstz'].map((letter) => say(participant(0), `${letter}uluu`)));
    expect(states.filter((state) => state === 'not-valid')).toHaveLength(MOST_WRONG_WORDS);
  });

  it('checks in who sits beside her by name, and says on whose phone', async () => {
    await open();
    expect(await scan(participant(0), from(0), { displayName: '  participant   002 ' })).toBe('accepted');
    expect(await marks()).toMatchObject([null, { way: 'check-in', recordedBy: 'Participant 001', via: 'Participant 001' }, null]);
  });

  it('tells of an unknown name, a name that two have and a stranger the same', async () => {
    await open();
    await makeParticipants(api, team.facilitator, trainingId, 1);
    const stranger = await makePerson(api, 'participant', team.organisationId, 'Zuhra of another training');
    expect(stranger.role).toBe('participant');
    for (const displayName of ['Nobody', 'Participant 001', 'Zuhra of another training']) expect(await scan(participant(1), from(0), { displayName })).toBe('unknown');
    expect((await marks()).every((mark) => mark === null)).toBe(true);
  });

  it('tells nothing of a name to who has no code, and little to who tries many', async () => {
    await open();
    for (const displayName of ['Participant 002', 'Nobody']) expect(await send(participant(0), { kind: 'code', value: '0000000000000000', madeAt: from(0), displayName })).toBe('not-valid');
    for (let tries = 1; tries < MOST_WRONG_NAMES; tries += 1) expect(await scan(participant(0), from(0), { displayName: `Nobody ${tries}` })).toBe('unknown');
    expect(await scan(participant(0), from(0), { displayName: 'Participant 002' })).toBe('too-many');
  });

  it('does not keep what was typed for a name', async () => {
    await open();
    await scan(participant(0), from(0), { displayName: 'Cholponay the unheard-of' });
    expect(JSON.stringify(await api.rows('SELECT * FROM check_in'))).not.toContain('Cholponay');
  });

  it("never stands above a facilitator's mark, however late it comes", async () => {
    await open();
    await team.facilitator.post(`/sessions/${sessionId}/marks`, { id: newId(), marks: [{ id: newId(), personId: participant(0).id, status: 'absent', madeAt: from(-1) }] });
    expect(await scan(participant(0))).toBe('accepted');
    expect((await sheet()).people[0]).toMatchObject({ mark: { status: 'absent', way: 'roster' }, corrected: 1, decided: { mine: { status: 'absent' }, theirs: { way: 'check-in' }, counts: 'mine' } });
  });

  it('is the first of several', async () => {
    await open(from(-4));
    await api.rows('UPDATE session SET starts_at = $2 WHERE id = $1', [sessionId, from(-40)]);
    await api.rows('UPDATE check_in_window SET opened_at = $2 WHERE session_id = $1', [sessionId, from(-40)]);
    expect(await scan(participant(0), from(-1))).toBe('accepted');
    expect(await scan(participant(0), from(-39))).toBe('accepted');
    expect(await scan(participant(0), from(0))).toBe('accepted');
    expect(await marks()).toMatchObject([{ status: 'present' }, null, null]);
  });

  it('is late by the minutes since the session was to begin', async () => {
    await api.rows('UPDATE session SET starts_at = $2 WHERE id = $1', [sessionId, from(-40)]);
    await open(from(-40));
    await scan(participant(0));
    expect(await marks()).toMatchObject([{ status: 'late', minutesLate: 40 }, null, null]);
  });

  it('corrects a wrong clock of the phone that checks in', async () => {
    await open();
    const wrong = (instant: string) => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
    const body = { id: newId(), kind: 'code', value: await codeOf(secret, stepAt(from(0))), madeAt: wrong(from(0)) };
    const reply = await api.send('POST', `/sessions/${sessionId}/check-ins`, { cookie: participant(0).cookie, headers: { 'x-sent-at': wrong(from(0)) }, body });
    expect(reply.body).toMatchObject({ state: 'accepted' });
  });

  it('lists the sessions around now, what was sent, and how she is marked; and nobody else', async () => {
    await open();
    await scan(participant(0));
    await scan(participant(0), from(0), { displayName: 'Participant 002' });
    const { body } = await participant(0).get<CheckInSessionsReply>('/check-ins');
    expect(body.items).toMatchObject([{ sessionId, status: 'present', sent: [{ isOwn: false, state: 'accepted' }, { isOwn: true, state: 'accepted' }] }]);
    expect(JSON.stringify(body)).not.toContain('002');
    await api.rows('UPDATE session SET starts_at = $2, ends_at = $3 WHERE id = $1', [sessionId, from(-500), from(-400)]);
    expect((await participant(0).get<CheckInSessionsReply>('/check-ins')).body.items).toEqual([]);
  });

  it('gives its secret to those who mark, and to nobody who only looks', async () => {
    expect((await sheet()).checkIn?.secret).toHaveLength(43);
    expect((await team.staff.get<AttendanceSheetReply>(`/sessions/${sessionId}/attendance`)).body.checkIn).toBeNull();
  });
});
