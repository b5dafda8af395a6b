import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeSession, makeTraining, sessionFields, trainingFields } from '../../testing';
import type { EnrolmentPage } from '../enrolment/enrolment.dto';

describe('Somebody at the door', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  const walkIn = (displayName: string) => ({ id: newId(), personId: newId(), displayName, markId: newId(), madeAt: '2022-06-14T03:05:00.000Z' });
  const add = (sessionId: Id, body: object) => team.facilitator.post<{ id: Id; personId: Id }>(`/sessions/${sessionId}/walk-ins`, body);
  const list = async (trainingId: Id, query = '') => (await team.staff.get<EnrolmentPage>(`/trainings/${trainingId}/enrolments${query}`)).body;

  it('takes part from now on and is present, also when the training is full', async () => {
    const trainingId = newId();
    await team.facilitator.post('/trainings', { id: trainingId, ...trainingFields(), capacity: 1 });
    const sessionId = await makeSession(team.facilitator, trainingId);
    for (const name of ['Айгүл', 'Бурул']) expect((await add(sessionId, walkIn(name))).status).toBe(201);
    const sheet = await team.facilitator.get<{ people: object[] }>(`/sessions/${sessionId}/attendance`);
    expect(sheet.body.people).toMatchObject([{ displayName: 'Айгүл', mark: { status: 'present' } }, { displayName: 'Бурул', mark: { status: 'present' } }]);
    expect(await api.rows('SELECT DISTINCT way FROM mark WHERE session_id = $1', [sessionId])).toEqual([{ way: 'walk-in' }]);
  });

  it('is added once, however often the phone asks', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const sessionId = await makeSession(team.facilitator, trainingId);
    const body = walkIn('Айгүл');
    const [first, again] = [await add(sessionId, body), await add(sessionId, body)];
    expect([again.status, again.body]).toEqual([first.status, { id: body.id, personId: body.personId }]);
    expect((await list(trainingId)).total).toBe(1);
  });

  it('is to be completed until somebody says that there is no more to ask', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const sessionId = await makeSession(team.facilitator, trainingId);
    await add(sessionId, walkIn('Айгүл'));
    const [enrolment] = (await list(trainingId, '?toComplete=yes')).items;
    expect(enrolment).toMatchObject({ displayName: 'Айгүл', toComplete: true });
    const change = (version: number, more: object) => team.facilitator.patch(`/enrolments/${enrolment?.id}`, { status: 'accepted', displayName: 'Айгүл А.', sex: 'female', district: 'Ош', version, ...more });
    expect((await change(1, {})).body).toMatchObject({ toComplete: true });
    expect((await change(2, { isComplete: true, ageBand: '18-24' })).body).toMatchObject({ toComplete: false, ageBand: '18-24' });
    expect((await change(3, {})).body).toMatchObject({ toComplete: false, ageBand: '18-24' });
    expect((await list(trainingId, '?toComplete=yes')).total).toBe(0);
  });

  it('is not taken in at a break, nor at a session that is not there', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const breakId = newId();
    await team.facilitator.post(`/trainings/${trainingId}/sessions`, { id: breakId, ...sessionFields(), kind: 'break' });
    const before = await api.countEverything();
    expect([(await add(breakId, walkIn('Айгүл'))).status, (await add(newId(), walkIn('Айгүл'))).status]).toEqual([409, 404]);
    expect(await api.countEverything()).toBe(before);
  });

  it('is found among the people of a training by her status', async () => {
    const trainingId = await makeTraining(team.facilitator);
    await add(await makeSession(team.facilitator, trainingId), walkIn('Айгүл'));
    expect([(await list(trainingId, '?status=accepted')).total, (await list(trainingId, '?status=withdrawn')).total]).toEqual([1, 0]);
    expect((await team.staff.get(`/trainings/${trainingId}/enrolments?status=gone`)).status).toBe(422);
  });
});
