import { makePublishedModule } from '@kurak/curriculum-api/testing';
import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id, Problem } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeParticipants, makeSession, makeTraining, sessionFields } from '../../testing';
import type { SessionList, SessionReply } from './session.dto';

describe('A session', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  const at = (from: string, to: string) => sessionFields(`2022-06-14T${from}:00.000Z`, `2022-06-14T${to}:00.000Z`);
  const schedule = (trainingId: Id, fields: object) => team.facilitator.post<SessionReply & Problem>(`/trainings/${trainingId}/sessions`, { id: newId(), ...fields });
  const list = async (trainingId: Id) => (await team.staff.get<SessionList>(`/trainings/${trainingId}/sessions`)).body.items;

  it('stands in the schedule in order of time, with who leads it', async () => {
    const trainingId = await makeTraining(team.facilitator);
    await schedule(trainingId, { ...at('05:00', '06:00'), title: { ky: 'Экинчи' } });
    const first = await schedule(trainingId, { ...at('03:00', '04:30'), title: { ky: 'Биринчи' }, facilitatorIds: [team.facilitator.id] });
    expect(first).toMatchObject({ status: 201, body: { facilitators: ['Somebody (facilitator)'], marked: 0, version: 1 } });
    expect((await list(trainingId)).map(({ title }) => title.ky)).toEqual(['Биринчи', 'Экинчи']);
  });

  it.each<[what: string, fields: object, path: string, code: string]>([
    ['its room is taken', { ...at('04:00', '05:00'), room: ' hall ' }, 'room', 'session.room-taken'],
    ['it ends before it starts', at('08:00', '07:00'), 'endsAt', 'session.ends-before-it-starts'],
    ['it is on a day on which the training is not', { ...at('03:00', '04:00'), startsAt: '2022-06-16T17:30:00.000Z', endsAt: '2022-06-16T18:30:00.000Z' }, 'startsAt', 'session.outside-training'],
    ['it is to teach a unit and names none', { ...at('08:00', '09:00'), kind: 'unit' }, 'unitId', 'required'],
    ['it teaches a unit that the training does not', { ...at('08:00', '09:00'), kind: 'unit', unitId: '01936c7e-0000-7000-8000-000000000001' }, 'unitId', 'session.unit-not-taught'],
    ['it is led by somebody who is no facilitator', { ...at('08:00', '09:00'), facilitatorIds: ['01936c7e-0000-7000-8000-000000000001'] }, 'facilitatorIds[0]', 'facilitator.unknown'],
  ])('is refused because %s, and nothing is kept of it', async (_what, fields, path, code) => {
    const trainingId = await makeTraining(team.facilitator);
    await makeSession(team.facilitator, trainingId);
    const before = await api.countEverything();
    const { status, body } = await schedule(trainingId, fields);
    expect(status).toBe(422);
    expect(body.errors).toContainEqual(expect.objectContaining({ path, code }));
    expect(await api.countEverything()).toBe(before);
  });

  it('is refused while its facilitator leads another', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const led = { facilitatorIds: [team.facilitator.id] };
    await schedule(trainingId, { ...at('03:00', '04:30'), ...led });
    const { body } = await schedule(trainingId, { ...at('04:00', '05:00'), ...led, room: 'Garden' });
    expect(body.errors).toContainEqual(expect.objectContaining({ path: 'facilitatorIds', code: 'session.facilitator-taken', who: team.facilitator.id }));
  });

  it('may begin when another ends', async () => {
    const trainingId = await makeTraining(team.facilitator);
    expect((await schedule(trainingId, at('03:00', '04:00'))).status).toBe(201);
    expect((await schedule(trainingId, at('04:00', '05:00'))).status).toBe(201);
  });

  it('wins alone when several that clash are scheduled at once', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const slots = Array.from({ length: 8 }, (_, index) => at(`03:${10 + index}`, '04:30'));
    const replies = await Promise.all(slots.map((fields) => schedule(trainingId, fields)));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 7 }, () => 422)]);
    expect(await list(trainingId)).toHaveLength(1);
  });

  it('is moved, but not onto another, nor from an older version', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const id = (await schedule(trainingId, at('03:00', '04:30'))).body.id;
    await schedule(trainingId, at('05:00', '06:00'));
    const move = (fields: object, version: number) => team.facilitator.patch<SessionReply & Problem>(`/sessions/${id}`, { ...fields, version });
    expect((await move(at('05:30', '06:30'), 1)).body.errors).toContainEqual(expect.objectContaining({ path: 'room', code: 'session.room-taken' }));
    expect((await move(at('03:30', '05:00'), 1)).body).toMatchObject({ startsAt: '2022-06-14T03:30:00.000Z', version: 2 });
    expect(await move(at('07:00', '08:00'), 1)).toMatchObject({ status: 409, body: { type: '/problems/stale' } });
  });

  it('teaches a unit of a module that the training teaches', async () => {
    const { moduleId, unitId } = await makePublishedModule(team.facilitator);
    const trainingId = await makeTraining(team.facilitator, [moduleId]);
    expect(await schedule(trainingId, { ...at('03:00', '04:30'), kind: 'unit', unitId })).toMatchObject({ status: 201, body: { kind: 'unit', unitId } });
  });

  it('goes, unless attendance was taken at it', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const [person] = await makeParticipants(api, team.facilitator, trainingId, 1);
    const free = await makeSession(team.facilitator, trainingId);
    expect((await team.facilitator.delete(`/sessions/${free}`)).status).toBe(204);
    const marked = await makeSession(team.facilitator, trainingId);
    await team.facilitator.post(`/sessions/${marked}/marks`, { id: newId(), marks: [{ id: newId(), personId: person?.id, status: 'present', madeAt: '2022-06-14T04:00:00.000Z' }] });
    expect(await team.facilitator.delete(`/sessions/${marked}`)).toMatchObject({ status: 409, body: { type: '/problems/session.has-marks' } });
    expect(await list(trainingId)).toMatchObject([{ id: marked, marked: 1 }]);
  });
});
