import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id, Problem } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeTraining, trainingFields } from '../../testing';
import type { TimetableReply } from '../timetable/timetable.dto';
import type { AvailabilityList, AvailabilityReply, OpenAvailabilityReply } from './availability.dto';

const MORNING = { from: '2022-06-14T03:00:00.000Z', to: '2022-06-14T07:00:00.000Z' };
const AFTERNOON = { from: '2022-06-14T08:00:00.000Z', to: '2022-06-14T12:00:00.000Z' };

describe('When somebody can be at a training', () => {
  const api = startApi();
  let team: Team;
  let trainingId: Id;
  let guestId: Id;
  beforeAll(async () => {
    team = await makeTeam(api);
  });
  beforeEach(async () => {
    trainingId = await makeTraining(team.facilitator);
    guestId = newId();
    await team.facilitator.put(`/trainings/${trainingId}/timetable`, {
      ...{ dayStartsAt: '08:30', dayEndsAt: '17:00', unorderedModuleIds: [], buildsOn: [], groups: [], guests: [{ id: guestId, name: 'Назгүл', about: '' }], version: 1 },
    });
  });

  const at = (who: Id) => `/trainings/${trainingId}/availability/${who}`;
  const list = async () => (await team.facilitator.get<AvailabilityList>(`/trainings/${trainingId}/availability`)).body.items;
  const makeLink = (who: Id, id = newId()) => team.facilitator.post<AvailabilityReply>(`${at(who)}/link`, { id });
  const codeOf = (reply: AvailabilityReply) => reply.link?.split('#')[1] ?? '';
  const anyone = <Body>(path: string, body: object) => api.send<Body>('POST', `/availability/${path}`, { body });
  const lookUp = (code: string) => anyone<OpenAvailabilityReply & Problem>('look-up', { code });
  const answer = (code: string, free: object[], version = 1) => anyone<OpenAvailabilityReply & Problem>('answer', { code, free, version });

  it('is asked of facilitators and guests, and not known at first', async () => {
    expect((await list()).map(({ who, isGuest, link, free }) => [who, isGuest, link, free])).toEqual(
      expect.arrayContaining([[team.facilitator.id, false, null, null], [team.staff.id, false, null, null], [guestId, true, null, null]]),
    );
  });

  it('is said by a link, without an account, and then counts for the schedule', async () => {
    const { status, body } = await makeLink(guestId);
    expect([status, body.link]).toEqual([201, expect.stringMatching(/^\/availability#([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/)]);
    const { title, startsOn, endsOn, timeZone } = trainingFields();
    expect((await lookUp(codeOf(body))).body).toEqual({ title, startsOn, endsOn, timeZone, dayStartsAt: '08:30', dayEndsAt: '17:00', free: null, version: 1 });
    expect((await answer(codeOf(body), [AFTERNOON, MORNING])).body).toMatchObject({ free: [MORNING, AFTERNOON], version: 2 });
    expect((await list()).find(({ who }) => who === guestId)).toMatchObject({ free: [MORNING, AFTERNOON], answeredAt: expect.any(String) });
    const { body: timetable } = await team.staff.get<TimetableReply>(`/trainings/${trainingId}/timetable`);
    expect(timetable.availability).toEqual([{ who: guestId, free: [MORNING, AFTERNOON] }]);
  });

  it('can be never', async () => {
    const code = codeOf((await makeLink(team.staff.id)).body);
    expect((await answer(code, [])).body.free).toEqual([]);
    expect((await team.staff.get<TimetableReply>(`/trainings/${trainingId}/timetable`)).body.availability).toEqual([{ who: team.staff.id, free: [] }]);
  });

  it('is kept as one where spans touch or overlap', async () => {
    const code = codeOf((await makeLink(guestId)).body);
    const spans = [{ from: MORNING.from, to: '2022-06-14T05:00:00.000Z' }, { from: '2022-06-14T05:00:00.000Z', to: '2022-06-14T06:30:00.000Z' }, { from: '2022-06-14T06:00:00.000Z', to: MORNING.to }];
    expect((await answer(code, spans)).body.free).toEqual([MORNING]);
  });

  it('is refused backwards, and not overwritten from an older version; the same again is no other', async () => {
    const code = codeOf((await makeLink(guestId)).body);
    expect((await answer(code, [MORNING, { from: AFTERNOON.to, to: AFTERNOON.from }])).body.errors).toEqual([{ path: 'free[1].to', code: 'ends-before-it-starts' }]);
    expect((await answer(code, [MORNING])).status).toBe(200);
    expect((await answer(code, [MORNING])).body.version).toBe(2);
    expect(await answer(code, [AFTERNOON])).toMatchObject({ status: 409, body: { yours: 1, current: 2 } });
  });

  it('is the same link when asked for twice, and another when made anew, after which the first is like any wrong one', async () => {
    const id = newId();
    const [first, again] = [await makeLink(guestId, id), await makeLink(guestId, id)];
    expect(again.body.link).toBe(first.body.link);
    const second = await makeLink(guestId);
    expect(second.body.link).not.toBe(first.body.link);
    const wrong = await lookUp('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    expect(wrong).toMatchObject({ status: 404, body: { type: '/problems/availability-unknown' } });
    expect((await lookUp(codeOf(first.body))).body).toEqual(wrong.body);
    expect((await lookUp(codeOf(second.body))).status).toBe(200);
  });

  it('no longer takes an answer by a revoked link, and keeps what was said', async () => {
    const code = codeOf((await makeLink(guestId)).body);
    await answer(code, [MORNING]);
    expect((await team.facilitator.delete(`${at(guestId)}/link`)).status).toBe(204);
    expect((await answer(code, [], 2)).status).toBe(404);
    expect((await list()).find(({ who }) => who === guestId)).toMatchObject({ link: null, free: [MORNING] });
  });

  it('keeps no code that a thief of the database could use', async () => {
    const code = codeOf((await makeLink(guestId)).body);
    const [row] = await api.rows<{ row: string }>('SELECT to_jsonb(availability)::text AS row FROM availability WHERE training_id = $1', [trainingId]);
    expect(row?.row).not.toContain(code.replaceAll('-', ''));
    expect(row?.row).not.toContain(code);
  });

  it('can be noted for her by a facilitator, and forgotten', async () => {
    const note = (free: object[] | null, version: number) => team.facilitator.put<AvailabilityReply & Problem>(at(team.staff.id), { free, version });
    expect((await note([MORNING], 0)).body).toMatchObject({ free: [MORNING], version: 1, link: null });
    expect(await note([AFTERNOON], 0)).toMatchObject({ status: 409, body: { yours: 0, current: 1 } });
    expect((await note(null, 1)).body).toMatchObject({ free: null, answeredAt: null, version: 2 });
  });

  it('is nothing for somebody who leads nothing here', async () => {
    expect((await makeLink(team.participant.id)).status).toBe(404);
    expect((await makeLink(newId())).status).toBe(404);
  });
});
