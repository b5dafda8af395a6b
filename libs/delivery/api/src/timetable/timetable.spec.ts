import { makePublishedModule, makeModule, makeUnit } from '@kurak/curriculum-api/testing';
import { makeTeam, type Team } from '@kurak/identity-api/testing';
import { startApi } from '@kurak/shared-api/testing';
import type { Id, Problem } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { makeParticipants, makeTraining, sessionFields } from '../../testing';
import type { TimetableReply } from './timetable.dto';

describe('A timetable', () => {
  const api = startApi();
  let team: Team;
  beforeAll(async () => {
    team = await makeTeam(api);
  });

  const settings = (more: object = {}) => ({ dayStartsAt: '09:00', dayEndsAt: '18:00', unorderedModuleIds: [], buildsOn: [], groups: [], guests: [], version: 1, ...more });
  const find = async (trainingId: Id) => (await team.staff.get<TimetableReply>(`/trainings/${trainingId}/timetable`)).body;
  const change = (trainingId: Id, more: object) => team.facilitator.put<TimetableReply & Problem>(`/trainings/${trainingId}/timetable`, settings(more));

  /** A module of three units, published. */
  async function threeUnits(): Promise<{ moduleId: Id; units: [Id, Id, Id] }> {
    const moduleId = await makeModule(team.facilitator);
    const units = [await makeUnit(team.facilitator, moduleId, 'One'), await makeUnit(team.facilitator, moduleId, 'Two'), await makeUnit(team.facilitator, moduleId, 'Three')] as [Id, Id, Id];
    const { body } = await team.facilitator.get<{ version: number }>(`/modules/${moduleId}`);
    await team.facilitator.post(`/modules/${moduleId}/publish`, { note: '', version: body.version });
    return { moduleId, units };
  }

  it('is what is usual until somebody says otherwise', async () => {
    const { moduleId, unitId } = await makePublishedModule(team.facilitator);
    const found = await find(await makeTraining(team.facilitator, [moduleId]));
    expect(found).toMatchObject({ startsOn: '2022-06-14', timeZone: 'Asia/Bishkek', dayStartsAt: '09:00', dayEndsAt: '18:00', groups: [], guests: [], availability: [], version: 1 });
    expect(found.units).toMatchObject([{ id: unitId, moduleId, buildsOn: [] }]);
  });

  it('knows how long the units are and what is done in them', async () => {
    const { moduleId } = await makePublishedModule(team.facilitator);
    const [unit] = (await find(await makeTraining(team.facilitator, [moduleId]))).units;
    expect(unit?.methods.length).toBeGreaterThan(0);
    expect(unit?.methods.every(({ method, minutes }) => method !== '' && minutes > 0)).toBe(true);
  });

  it('lets each unit build on the one before, unless the module is free or something else is said', async () => {
    const { moduleId, units: [one, two, three] } = await threeUnits();
    const trainingId = await makeTraining(team.facilitator, [moduleId]);
    const order = async () => (await find(trainingId)).units.map(({ buildsOn }) => buildsOn);
    expect(await order()).toEqual([[], [one], [two]]);
    await change(trainingId, { buildsOn: [{ unitId: three, unitIds: [one] }] });
    expect(await order()).toEqual([[], [one], [one]]);
    await change(trainingId, { unorderedModuleIds: [moduleId], version: 2 });
    expect(await order()).toEqual([[], [], []]);
  });

  it('keeps rooms in which no session stands yet, each once, and leaves them where nothing is said of them', async () => {
    const trainingId = await makeTraining(team.facilitator);
    expect((await find(trainingId)).rooms).toEqual([]);
    expect((await change(trainingId, { rooms: ['Чоң зал', ' Бакча ', 'чоң зал'] })).body.rooms).toEqual(['Чоң зал', 'Бакча']);
    expect((await change(trainingId, { version: 2 })).body.rooms).toEqual(['Чоң зал', 'Бакча']);
    expect((await change(trainingId, { rooms: [], version: 3 })).body.rooms).toEqual([]);
    expect((await change(trainingId, { rooms: [' '], version: 4 })).body).toMatchObject({ errors: [{ path: 'rooms' }] });
  });

  it('keeps groups with their members and guests, and changes them as a whole', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const [meerim, nurai] = (await makeParticipants(api, team.facilitator, trainingId, 2)).map(({ id }) => id) as [Id, Id];
    const hills = { id: newId(), name: 'Hills', memberIds: [meerim] };
    const guest = { id: newId(), name: 'Назгүл', about: 'Юрист' };
    expect((await change(trainingId, { groups: [hills], guests: [guest] })).body).toMatchObject({ groups: [hills], guests: [guest], version: 2 });
    const lake = { id: newId(), name: 'Lake', memberIds: [] };
    await change(trainingId, { groups: [{ ...hills, name: 'Mountains', memberIds: [nurai] }, lake], version: 2 });
    expect(await find(trainingId)).toMatchObject({ groups: [lake, { id: hills.id, name: 'Mountains', memberIds: [nurai] }], guests: [], version: 3 });
  });

  it('does not let go of a group or a guest that a session needs', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const [group, guest] = [{ id: newId(), name: 'Hills', memberIds: [] }, { id: newId(), name: 'Назгүл', about: '' }];
    await change(trainingId, { groups: [group], guests: [guest] });
    await team.facilitator.post(`/trainings/${trainingId}/sessions`, { id: newId(), ...sessionFields(), groupIds: [group.id], guestIds: [guest.id] });
    expect((await change(trainingId, { guests: [guest], version: 2 })).body.errors).toEqual([{ path: 'groups', code: 'timetable.groups-in-use' }]);
    expect((await change(trainingId, { groups: [group], version: 2 })).body.errors).toEqual([{ path: 'guests', code: 'timetable.guests-in-use' }]);
    expect(await find(trainingId)).toMatchObject({ groups: [group], guests: [guest], version: 2 });
  });

  it('is changed by whoever read it last', async () => {
    const trainingId = await makeTraining(team.facilitator);
    expect((await change(trainingId, { dayEndsAt: '17:00' })).status).toBe(200);
    expect(await change(trainingId, { dayEndsAt: '16:00' })).toMatchObject({ status: 409, body: { yours: 1, current: 2 } });
    expect(await find(trainingId)).toMatchObject({ dayEndsAt: '17:00', version: 2 });
  });

  it('is changed once when two change it at once', async () => {
    const trainingId = await makeTraining(team.facilitator);
    const replies = await Promise.all(['16:00', '17:00', '19:00'].map((dayEndsAt) => change(trainingId, { dayEndsAt })));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('refuses what makes no sense, and keeps nothing of it', async () => {
    const { moduleId, units: [one, two] } = await threeUnits();
    const trainingId = await makeTraining(team.facilitator, [moduleId]);
    const id = newId();
    const nobody = '01936c7e-0000-7000-8000-000000000001';
    const refused: [object, string, string][] = [
      [{ dayStartsAt: '18:00' }, 'dayEndsAt', 'ends-before-it-starts'],
      [{ dayStartsAt: '25:00' }, 'dayStartsAt', 'clock-time'],
      [{ buildsOn: [{ unitId: one, unitIds: [two] }] }, 'buildsOn', 'timetable.circle'],
      [{ buildsOn: [{ unitId: nobody, unitIds: [] }] }, 'buildsOn[0].unitId', 'session.unit-not-taught'],
      [{ groups: [{ id, name: 'Hills', memberIds: [team.participant.id] }] }, 'groups[0].memberIds[0]', 'timetable.not-enrolled'],
      [{ groups: [{ id, name: 'Hills', memberIds: [] }, { id, name: 'Lake', memberIds: [] }] }, 'groups[1].id', 'twice'],
    ];
    const before = await api.countEverything();
    for (const [more, path, code] of refused) expect([path, (await change(trainingId, more)).body.errors]).toEqual([path, [{ path, code }]]);
    expect(await api.countEverything()).toBe(before);
  });

  it('does not take the id of another training’s group', async () => {
    const [mine, other] = [await makeTraining(team.facilitator), await makeTraining(team.facilitator)];
    const group = { id: newId(), name: 'Hills', memberIds: [] };
    await change(other, { groups: [group] });
    expect((await change(mine, { groups: [group] })).status).toBe(409);
    expect((await find(other)).groups).toEqual([group]);
  });
});
