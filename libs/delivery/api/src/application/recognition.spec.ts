import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id, Problem } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { apply, makeSession, openForm, trainingFields } from '../../testing';
import type { EnrolmentPage } from '../enrolment/enrolment.dto';
import type { MyApplicationReply } from './public-application.dto';
import type { ApplicationPage, RecognisedApplicationList } from './selection.dto';

const AIGUL = { displayName: 'Асанова Айгүл', phone: '0555 100 200', email: 'aigul@example.org', district: 'Лейлек' };

describe('Who applies and is known already', () => {
  const api = startApi();
  let team: Team;
  beforeEach(async () => {
    team = await makeTeam(api);
  });

  async function training(capacity: number | null = null) {
    const trainingId = newId();
    await team.facilitator.post('/trainings', { id: trainingId, ...trainingFields(), capacity });
    return { trainingId, ...(await openForm(team.facilitator, trainingId)) };
  }

  /** Somebody on a roster. */
  async function enter(trainingId: Id, more: object = {}): Promise<Id> {
    const personId = newId();
    const reply = await team.facilitator.post(`/trainings/${trainingId}/roster`, { id: newId(), language: 'ky', country: 'KG', people: [{ personId, as: 'new', ...AIGUL, ...more }] });
    expect(reply.status).toBe(201);
    return personId;
  }

  const versions = async (trainingId: Id) => new Map((await team.staff.get<ApplicationPage>(`/trainings/${trainingId}/applications`)).body.items.map(({ id, version }) => [id, version]));
  const decide = async (trainingId: Id, status: string, ...applications: { id: Id; personId?: Id; apartFrom?: Id[] }[]) => {
    const version = await versions(trainingId);
    return team.facilitator.post<Problem>(`/trainings/${trainingId}/applications/decisions`, { id: newId(), status, applications: applications.map((one) => ({ ...one, version: version.get(one.id) })) });
  };
  const recognise = async (trainingId: Id, ...applications: Id[]) => (await team.facilitator.post<RecognisedApplicationList>(`/trainings/${trainingId}/applications/recognitions`, { applications })).body.items;
  const places = async (trainingId: Id) => (await team.facilitator.get<EnrolmentPage>(`/trainings/${trainingId}/enrolments`)).body.items.map(({ personId, status }) => [personId, status]);
  const mine = async (code: string) => (await api.send<MyApplicationReply>('POST', '/applications/look-up', { body: { code } })).body;
  const participants = async () => (await api.rows(`SELECT 1 FROM membership WHERE organisation_id = $1 AND role = 'participant' AND person_id <> $2`, [team.organisationId, team.participant.id])).length;
  const refused = (code: string) => ({ status: 422, body: { errors: [{ path: 'applications[0].personId', code }] } });

  it('is recognised by phone, address or name in another script, and by what else she applied with', async () => {
    const personId = await enter((await training()).trainingId);
    const { trainingId, code } = await training();
    const byPhone = await apply(api, code, { displayName: 'Aigul Asanova', phone: AIGUL.phone, district: '' });
    const byName = await apply(api, code, { displayName: 'Айгуль Асанова', district: 'Нарын' });
    const stranger = await apply(api, code);
    const found = await recognise(trainingId, byPhone.id, byName.id, stranger.id);
    expect(found).toMatchObject([
      { id: byPhone.id, personId, known: [{ personId, displayName: AIGUL.displayName, samePhone: true, sameEmail: false, status: null, applied: false }], others: [{ id: byName.id, status: 'applied' }] },
      { id: byName.id, personId: null, known: [{ personId, samePhone: false }], others: [{ id: byPhone.id, displayName: 'Aigul Asanova' }] },
    ]);
    expect(JSON.stringify(found)).not.toContain('100200');
  });

  it('becomes no second person unless somebody says that she is another', async () => {
    const personId = await enter((await training()).trainingId);
    const { trainingId, code } = await training();
    const { id } = await apply(api, code, AIGUL);
    const before = await api.countEverything();
    expect(await decide(trainingId, 'accepted', { id })).toMatchObject(refused('application.known'));
    expect(await api.countEverything()).toBe(before);
    expect((await decide(trainingId, 'accepted', { id, apartFrom: [personId] })).status).toBe(200);
    expect([await participants(), (await places(trainingId)).flat().includes(personId)]).toEqual([2, false]);
  });

  it('takes part as the person that she is, with what she tells anew and a way in', async () => {
    const personId = await enter((await training()).trainingId, { email: null, district: null });
    const { trainingId, code } = await training();
    const hers = await apply(api, code, { ...AIGUL, sex: 'female' });
    expect((await decide(trainingId, 'accepted', { id: hers.id, personId })).status).toBe(200);
    expect([await places(trainingId), await participants()]).toEqual([[[personId, 'accepted']], 1]);
    expect(await api.rows('SELECT sex, district, age_band FROM person WHERE id = $1', [personId])).toEqual([{ sex: 'female', district: 'Лейлек', age_band: null }]);
    expect(await api.rows('SELECT 1 FROM person_contact WHERE person_id = $1 AND email IS NOT NULL', [personId])).toHaveLength(1);
    expect(await mine(hers.code)).toMatchObject({ status: 'accepted', wayIn: { link: expect.stringMatching(/^\/join#/) } });
  });

  it('keeps the card that she was given before, and is asked to sign in where she has joined', async () => {
    const personId = await enter((await training()).trainingId);
    const codeOfCard = async () => (await team.facilitator.get<{ code: string }>(`/people/${personId}/invitation`)).body.code;
    const card = await codeOfCard();
    const { trainingId, code } = await training();
    const hers = await apply(api, code, AIGUL);
    await decide(trainingId, 'accepted', { id: hers.id, personId });
    expect(await codeOfCard()).toBe(card);
    await api.rows(`UPDATE person SET sign_in_name = 'aigul.a' WHERE id = $1`, [personId]);
    expect(await mine(hers.code)).toMatchObject({ status: 'accepted', joined: true, wayIn: null });
  });

  it('needs no second place where she is on the roster already, and taking it back leaves her the one that she had', async () => {
    const { trainingId, code } = await training(1);
    const personId = await enter(trainingId);
    const { id } = await apply(api, code, AIGUL);
    expect(await recognise(trainingId, id)).toMatchObject([{ personId, known: [{ status: 'accepted', applied: false }] }]);
    expect((await decide(trainingId, 'accepted', { id, personId })).status).toBe(200);
    expect(await places(trainingId)).toEqual([[personId, 'accepted']]);
    expect((await decide(trainingId, 'applied', { id })).status).toBe(200);
    expect(await places(trainingId)).toEqual([[personId, 'accepted']]);
    expect(await recognise(trainingId, id)).toMatchObject([{ personId }]);
  });

  it('can be found to be somebody else once it is taken back, unless she was marked meanwhile', async () => {
    const personId = await enter((await training()).trainingId);
    const { trainingId, code } = await training();
    const { id } = await apply(api, code, AIGUL);
    await decide(trainingId, 'accepted', { id, personId });
    await decide(trainingId, 'applied', { id });
    expect(await places(trainingId)).toEqual([]);
    await decide(trainingId, 'accepted', { id, personId });
    const sessionId = await makeSession(team.facilitator, trainingId);
    const marks = [{ id: newId(), personId, status: 'present', madeAt: new Date().toISOString() }];
    expect((await team.facilitator.post(`/sessions/${sessionId}/marks`, { id: newId(), marks })).status).toBe(201);
    await decide(trainingId, 'applied', { id });
    expect(await places(trainingId)).toEqual([[personId, 'applied']]);
  });

  it('has one place though she applies twice', async () => {
    const { trainingId, code } = await training();
    const [first, second] = [await apply(api, code, AIGUL), await apply(api, code, { ...AIGUL, displayName: 'Aigul Asanova' })];
    expect(await decide(trainingId, 'accepted', { id: first.id }, { id: second.id })).toMatchObject({ status: 422, body: { errors: [{ code: 'application.known' }, { code: 'application.known' }] } });
    await decide(trainingId, 'accepted', { id: first.id });
    const [[personId]] = (await places(trainingId)) as [[Id]];
    expect(await recognise(trainingId, second.id)).toMatchObject([{ personId, known: [{ status: 'accepted', applied: true }], others: [] }]);
    expect(await decide(trainingId, 'accepted', { id: second.id })).toMatchObject(refused('application.known'));
    expect(await decide(trainingId, 'accepted', { id: second.id, personId })).toMatchObject(refused('application.placed'));
    expect((await decide(trainingId, 'accepted', { id: second.id, apartFrom: [personId] })).status).toBe(200);
  });

  it('are two when they are told apart in one decision', async () => {
    const { trainingId, code } = await training();
    const [mother, daughter] = [await apply(api, code, AIGUL), await apply(api, code, AIGUL)];
    expect((await decide(trainingId, 'accepted', { id: mother.id }, { id: daughter.id, apartFrom: [mother.id] })).status).toBe(200);
    expect(await participants()).toBe(2);
  });

  it('joins as nobody whom the organisation does not know as a participant', async () => {
    const others = await makeTeam(api, 'Көк Жал');
    const { trainingId, code } = await training();
    const { id } = await apply(api, code, AIGUL);
    for (const personId of [newId(), team.staff.id, others.facilitator.id]) expect(await decide(trainingId, 'accepted', { id, personId })).toMatchObject(refused('reference.missing'));
    const form = await training();
    const elsewhere = await apply(api, form.code, AIGUL);
    expect((await others.facilitator.post(`/trainings/${form.trainingId}/applications/recognitions`, { applications: [elsewhere.id] })).status).toBe(404);
    expect(await recognise(trainingId, elsewhere.id)).toEqual([]);
  });
});
