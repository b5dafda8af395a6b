import { meanScore } from '@kurak/delivery-model';
import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { apply, makeParticipants, openForm, trainingFields } from '../../testing';
import type { EnrolmentPage } from '../enrolment/enrolment.dto';
import type { MyApplicationReply } from './public-application.dto';
import type { ApplicationPage, ApplicationReply, BalanceReply } from './selection.dto';

interface Applicant {
  readonly id: Id;
  readonly code: string;
}

describe('Selecting among those who applied', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  async function training(capacity: number | null = null, form: object = {}) {
    const trainingId = newId();
    await team.facilitator.post('/trainings', { id: trainingId, ...trainingFields(), capacity });
    return { trainingId, ...(await openForm(team.facilitator, trainingId, form)) };
  }

  const applicants = async (code: string, ...people: object[]): Promise<Applicant[]> => {
    const all: Applicant[] = [];
    for (const person of people) all.push(await apply(api, code, person));
    return all;
  };
  const list = async (trainingId: Id, query = '') => (await team.staff.get<ApplicationPage>(`/trainings/${trainingId}/applications${query}`)).body;
  const names = async (trainingId: Id, query = '') => (await list(trainingId, query)).items.map(({ displayName }) => displayName);
  const balance = async (trainingId: Id) => (await team.staff.get<BalanceReply>(`/trainings/${trainingId}/applications/balance`)).body;
  const mine = async (code: string) => (await api.send<MyApplicationReply>('POST', '/applications/look-up', { body: { code } })).body;
  const decide = (trainingId: Id, status: string, applications: readonly { id: Id; version: number }[], note?: string) =>
    team.facilitator.post(`/trainings/${trainingId}/applications/decisions`, { id: newId(), status, applications, ...(note && { note }) });
  const at = (version: number, ...people: readonly (Applicant | undefined)[]) => people.map((person) => ({ id: person?.id ?? '', version }));

  it('lists them by when they applied, and by name, district or score, a page at a time, and finds some of them', async () => {
    const { trainingId, code } = await training();
    await applicants(code, { displayName: 'Бурул', district: 'Баткен', sex: 'female', language: 'ky' }, { displayName: 'Айжан', district: 'Ош', sex: 'female', language: 'ru' }, { displayName: 'Виктор', district: '', sex: 'male', language: 'ru' });
    expect(await names(trainingId)).toEqual(['Бурул', 'Айжан', 'Виктор']);
    expect(await names(trainingId, '?sort=-appliedAt')).toEqual(['Виктор', 'Айжан', 'Бурул']);
    expect(await names(trainingId, '?sort=displayName')).toEqual(['Айжан', 'Бурул', 'Виктор']);
    expect(await names(trainingId, '?sort=-district')).toEqual(['Айжан', 'Бурул', 'Виктор']);
    expect(await names(trainingId, '?language=ru&sex=male')).toEqual(['Виктор']);
    expect(await names(trainingId, `?search=${encodeURIComponent('батк')}`)).toEqual(['Бурул']);
    expect(await names(trainingId, '?size=2&page=2')).toEqual(['Виктор']);
    expect(await names(trainingId, '?status=accepted')).toEqual([]);
  });

  it('scores each by each who selects, and orders by the same mean as the model has', async () => {
    const criteria = [1, 2].map((number) => ({ id: newId(), name: { en: `Criterion ${number}` } }));
    const { trainingId, code } = await training(null, { criteria });
    const [first, second] = await applicants(code, { displayName: 'First' }, { displayName: 'Second' });
    const [reach, need] = criteria.map(({ id }) => id);
    const score = (who: Team['staff'], person: Applicant | undefined, ...scores: [Id | undefined, number | null][]) =>
      who.put<ApplicationReply>(`/applications/${person?.id}/scores`, { scores: scores.map(([criterionId, value]) => ({ criterionId, score: value })) });
    await score(team.facilitator, first, [reach, 5], [need, 2]);
    await score(team.staff, first, [reach, 4]);
    await score(team.staff, second, [need, 4]);
    const { items } = await list(trainingId, '?sort=-score');
    const given = [{ criterionId: reach as Id, score: 5 }, { criterionId: reach as Id, score: 4 }, { criterionId: need as Id, score: 2 }];
    expect(items).toMatchObject([{ displayName: 'Second', score: 4, scoredBy: 1, scoredByMe: 1 }, { displayName: 'First', score: meanScore(given), scoredBy: 2, scoredByMe: 1 }]);
    const changed = await score(team.staff, first, [reach, null], [need, 5]);
    expect(changed.body.scores).toMatchObject([{ criterionId: need, score: 5, isMine: true }, ...[reach, need].map(() => ({ isMine: false }))]);
    expect((await score(team.staff, first, [newId(), 3])).status).toBe(422);
    expect((await score(team.staff, first, [need, 6])).status).toBe(422);
  });

  it('makes of who is accepted a person who takes part, with a way in that only her private link shows', async () => {
    const { trainingId, code } = await training();
    const [hers] = await applicants(code, { displayName: 'Айгерим', language: 'ru', sex: 'female', district: 'Нарын', phone: '0555 11 22 33' });
    expect((await decide(trainingId, 'accepted', at(1, hers), 'Bring warm clothes.')).status).toBe(200);
    const { items } = (await team.facilitator.get<EnrolmentPage>(`/trainings/${trainingId}/enrolments`)).body;
    expect(items).toMatchObject([{ displayName: 'Айгерим', sex: 'female', district: 'Нарын', status: 'accepted', joined: false }]);
    const shown = await mine(hers?.code ?? '');
    expect(shown).toMatchObject({ status: 'accepted', note: 'Bring warm clothes.', joined: false, wayIn: { link: expect.stringMatching(/^\/join#/) } });
    const joined = await api.send<{ role: string }>('POST', '/invitations/accept', { body: { code: shown.wayIn?.code, name: 'aigerim.n', password: 'tort tynch soz' } });
    expect(joined).toMatchObject({ status: 201, body: { role: 'participant', person: { displayName: 'Айгерим', language: 'ru' } } });
    expect(await mine(hers?.code ?? '')).toMatchObject({ joined: true, wayIn: null });
    expect(await api.rows(`SELECT kind, details FROM message WHERE person_id = $1`, [items[0]?.personId])).toEqual([{ kind: 'enrolment.accepted', details: { trainingTitle: trainingFields().title, note: 'Bring warm clothes.' } }]);
    expect(await api.rows(`SELECT 1 FROM person_contact WHERE person_id = $1 AND phone IS NOT NULL`, [items[0]?.personId])).toHaveLength(1);
  });

  it('tells at the private link who waits and who is declined, and keeps their words in their language to the page', async () => {
    const { trainingId, code } = await training();
    const [one, other] = await applicants(code, {}, {});
    await decide(trainingId, 'waitlisted', at(1, one), 'You are first in line.');
    await decide(trainingId, 'declined', at(1, other));
    expect([await mine(one?.code ?? ''), await mine(other?.code ?? '')]).toMatchObject([{ status: 'waitlisted', note: 'You are first in line.', wayIn: null }, { status: 'declined', note: '' }]);
  });

  it('decides about all or none', async () => {
    const { trainingId, code } = await training();
    const [one, other] = await applicants(code, {}, {});
    const before = await api.countEverything();
    expect((await decide(trainingId, 'accepted', [...at(1, one), ...at(2, other)])).body).toMatchObject({ type: '/problems/stale', yours: 2, current: 1 });
    expect((await decide(trainingId, 'accepted', [...at(1, one), { id: newId(), version: 1 }])).status).toBe(422);
    expect((await decide(trainingId, 'accepted', at(1, one, one))).status).toBe(422);
    expect(await api.countEverything()).toBe(before);
    expect((await list(trainingId)).items.map(({ status }) => status)).toEqual(['applied', 'applied']);
  });

  it('gives away no more places than there are, also when two decide at once, and counts those enrolled otherwise', async () => {
    const { trainingId, code } = await training(3);
    await makeParticipants(api, team.facilitator, trainingId, 1);
    const people = await applicants(code, {}, {}, {}, {});
    expect(await decide(trainingId, 'accepted', at(1, ...people.slice(0, 3)))).toMatchObject({ status: 422, body: { errors: [{ path: 'applications', code: 'training.full' }] } });
    const replies = await Promise.all(people.map((person) => decide(trainingId, 'accepted', at(1, person))));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 422, 422]);
    expect(await balance(trainingId)).toMatchObject({ accepted: 2, capacity: 3, free: 0, nextWaiting: null });
  });

  it('names who waits longest once a place is free', async () => {
    const { trainingId, code } = await training(1);
    const [first, second, third] = await applicants(code, {}, { displayName: 'Second' }, { displayName: 'Third' });
    await decide(trainingId, 'accepted', at(1, first));
    await decide(trainingId, 'waitlisted', at(1, third));
    await decide(trainingId, 'waitlisted', at(1, second));
    expect((await balance(trainingId)).nextWaiting).toBeNull();
    await api.send('POST', '/applications/withdraw', { body: { code: first?.code } });
    expect(await balance(trainingId)).toMatchObject({ free: 1, withdrawn: 1, nextWaiting: { displayName: 'Third', version: 2 } });
    expect((await decide(trainingId, 'accepted', at(2, third))).status).toBe(200);
    expect(await balance(trainingId)).toMatchObject({ free: 0, nextWaiting: null });
  });

  it('can be taken back: her way in closes, and opens anew when she is accepted again', async () => {
    const { trainingId, code } = await training();
    const [hers] = await applicants(code, {});
    await decide(trainingId, 'accepted', at(1, hers));
    const { wayIn } = await mine(hers?.code ?? '');
    await decide(trainingId, 'applied', at(2, hers));
    expect(await mine(hers?.code ?? '')).toMatchObject({ status: 'applied', wayIn: null });
    expect((await api.send('POST', '/invitations/look-up', { body: { code: wayIn?.code } })).status).toBe(404);
    expect((await team.facilitator.get<EnrolmentPage>(`/trainings/${trainingId}/enrolments`)).body.items).toMatchObject([{ status: 'applied' }]);
    await decide(trainingId, 'accepted', at(3, hers));
    const again = await mine(hers?.code ?? '');
    expect((await api.send('POST', '/invitations/look-up', { body: { code: again.wayIn?.code } })).status).toBe(200);
    expect((await team.facilitator.get<EnrolmentPage>(`/trainings/${trainingId}/enrolments`)).body.total).toBe(1);
  });

  it('decides nothing against who has withdrawn', async () => {
    const { trainingId, code } = await training();
    const [hers] = await applicants(code, {});
    await api.send('POST', '/applications/withdraw', { body: { code: hers?.code } });
    expect(await decide(trainingId, 'accepted', at(2, hers))).toMatchObject({ status: 409, body: { type: '/problems/application.no-such-move' } });
  });

  it('follows what is done on the page of participants, and her own withdrawal reaches it', async () => {
    const { trainingId, code } = await training();
    const [one, other] = await applicants(code, { displayName: 'One' }, { displayName: 'Other' });
    await decide(trainingId, 'accepted', at(1, one, other));
    const page = async () => (await team.facilitator.get<EnrolmentPage>(`/trainings/${trainingId}/enrolments`)).body.items;
    const enrolment = (await page()).find(({ displayName }) => displayName === 'One');
    await team.facilitator.patch(`/enrolments/${enrolment?.id}`, { status: 'withdrawn', displayName: 'One', sex: null, district: null, version: 1 });
    await api.send('POST', '/applications/withdraw', { body: { code: other?.code } });
    expect((await mine(one?.code ?? '')).status).toBe('withdrawn');
    expect((await page()).map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn']);
  });

  it('keeps in balance whom it accepts with who applied', async () => {
    const { trainingId, code } = await training(10);
    const people = await applicants(
      code,
      { sex: 'female', district: 'Ош', language: 'ky', disability: 'no', ageBand: '25-34' },
      { sex: 'female', district: 'Баткен', language: 'ky', disability: 'yes', ageBand: '25-34' },
      { sex: 'male', district: 'Ош', language: 'ru', disability: 'unsaid', ageBand: '35-49' },
      { sex: null, district: '', language: 'ky', disability: null, ageBand: null },
    );
    await decide(trainingId, 'accepted', at(1, people[0], people[2]));
    const { parts, ...counts } = await balance(trainingId);
    expect(counts).toMatchObject({ applied: 4, undecided: 2, accepted: 2, free: 8 });
    expect(parts).toEqual([
      { by: 'sex', shares: [{ value: 'female', applied: 2, accepted: 1 }, { value: 'male', applied: 1, accepted: 1 }, { value: null, applied: 1, accepted: 0 }] },
      { by: 'ageBand', shares: [{ value: '25-34', applied: 2, accepted: 1 }, { value: '35-49', applied: 1, accepted: 1 }, { value: null, applied: 1, accepted: 0 }] },
      { by: 'district', shares: [{ value: 'Ош', applied: 2, accepted: 2 }, { value: 'Баткен', applied: 1, accepted: 0 }, { value: null, applied: 1, accepted: 0 }] },
      { by: 'language', shares: [{ value: 'ky', applied: 3, accepted: 1 }, { value: 'ru', applied: 1, accepted: 1 }] },
      { by: 'disability', shares: [{ value: 'no', applied: 1, accepted: 1 }, { value: 'unsaid', applied: 1, accepted: 1 }, { value: 'yes', applied: 1, accepted: 0 }, { value: null, applied: 1, accepted: 0 }] },
    ]);
  });

  it('shows nothing of it to participants, nor to another organisation', async () => {
    const { trainingId, code } = await training();
    const [hers] = await applicants(code, {});
    const [participant] = await makeParticipants(api, team.facilitator, trainingId, 1);
    const others = await makeTeam(api, 'Көк Жал');
    expect((await participant?.get(`/trainings/${trainingId}/applications`))?.status).toBe(403);
    for (const path of [`/trainings/${trainingId}/applications`, `/trainings/${trainingId}/applications/balance`, `/applications/${hers?.id}`]) expect((await others.facilitator.get(path)).status).toBe(404);
  });
});
