import { publishSchedule, sessionFields } from '@kurak/delivery-api/testing';
import { v7 as newId } from 'uuid';
import type { Expectation } from './expectations';
import type { Filling } from './fillings';
import type { World } from './world';

const team = { facilitator: 200, staff: 200 };
const anyone = { nobody: 200, participant: 200, facilitator: 200, staff: 200, administrator: 200 };
const MORNING = { from: '2022-06-14T03:00:00.000Z', to: '2022-06-14T07:00:00.000Z' };

export const timetableFields = () => ({ dayStartsAt: '09:00', dayEndsAt: '17:30', unorderedModuleIds: [] as string[], buildsOn: [] as object[], groups: [] as object[], guests: [] as object[] });

/** Groups and guests that are there, with the participant in one. */
function peopled(world: World) {
  const group = { id: newId(), name: 'Ысык-Көл', memberIds: [world.own.participant.id] };
  const guest = { id: newId(), name: 'Назгүл', about: 'Юрист' };
  return { ...timetableFields(), buildsOn: [{ unitId: world.taught.unitId, unitIds: [] }], groups: [group], guests: [guest] };
}

export const TIMETABLES: Record<string, Expectation> = {
  findTimetable: {
    may: team,
    elsewhere: 'nothing',
    async request(world) {
      const { trainingId } = await world.training();
      const body = peopled(world);
      const reply = await world.facilitator.put(`/trainings/${trainingId}/timetable`, { ...body, version: 1 });
      if (reply.status !== 200) throw new Error(`No timetable: ${JSON.stringify(reply.body)}`);
      return { path: { id: trainingId }, shows: [body.groups[0]?.id ?? '', body.guests[0]?.id ?? '', world.own.participant.id] };
    },
  },
  changeTimetable: {
    may: { facilitator: 200 },
    elsewhere: 'nothing',
    request: async (world) => ({ path: { id: (await world.training()).trainingId }, body: { ...peopled(world), version: 1 } }),
  },
  changeSchedule: {
    may: { facilitator: 200 },
    elsewhere: 'nothing',
    async request(world) {
      const { trainingId, sessionId } = await world.training();
      const added = { id: newId(), version: null, ...sessionFields('2022-06-15T03:00:00.000Z', '2022-06-15T04:00:00.000Z') };
      return { path: { id: trainingId }, body: { save: [added], remove: [{ id: sessionId, version: 1 }] } };
    },
  },
  draftSchedule: {
    may: { facilitator: 200 },
    elsewhere: 'nothing',
    async request(world) {
      const { trainingId } = await world.training();
      const lanes = [{ room: 'Чоң зал', groupIds: [] }];
      const leaders = [{ unitId: world.taught.unitId, leaderIds: [world.own.facilitator.id] }];
      const lunch = { at: '13:00', minutes: 60 };
      const body = { unitIds: [world.taught.unitId], lanes, teach: 'once', leaderIds: [world.own.facilitator.id], leaders, lunch, breakMinutes: 15, energiserMinutes: 10 };
      return { path: { id: trainingId }, body, shows: [world.taught.unitId, world.own.facilitator.id] };
    },
  },
  listAvailability: {
    may: { facilitator: 200 },
    elsewhere: 'nothing',
    request: async (world) => ({ path: { id: (await world.training()).trainingId }, shows: [world.own.facilitator.id, world.own.staff.id] }),
  },
  changeAvailability: {
    may: { facilitator: 200 },
    elsewhere: 'nothing',
    request: async (world) => ({ path: { id: (await world.training()).trainingId, whoId: world.own.staff.id }, body: { free: [MORNING], version: 0 } }),
  },
  makeAvailabilityLink: {
    may: { facilitator: 201 },
    elsewhere: 'nothing',
    request: async (world) => ({ path: { id: (await world.training()).trainingId, whoId: world.own.staff.id }, body: { id: newId() } }),
  },
  revokeAvailabilityLink: {
    may: { facilitator: 204 },
    elsewhere: 'nothing',
    async request(world) {
      const { id, whoId } = await linked(world);
      return { path: { id, whoId } };
    },
  },
  lookUpAvailability: { may: anyone, elsewhere: 'their own', request: async (world) => ({ body: { code: (await linked(world)).code } }) },
  answerAvailability: { may: anyone, elsewhere: 'their own', request: async (world) => ({ body: { code: (await linked(world)).code, free: [MORNING], version: 1 } }) },
};

/** A link of somebody who leads. */
async function linked(world: World): Promise<{ id: string; whoId: string; code: string }> {
  const [id, whoId] = [(await world.training()).trainingId, world.own.staff.id];
  const { body } = await world.facilitator.post<{ link: string }>(`/trainings/${id}/availability/${whoId}/link`, { id: newId() });
  return { id, whoId, code: body.link.split('#')[1] ?? '' };
}

/** A session for a group with a guest, when the guest can be there, and who came into the group once that was published. */
export const fillTimetable: Filling = async (api, world) => {
  const { trainingId } = await world.training();
  const { groups, guests, ...fields } = peopled(world);
  const empty = groups.map((group) => ({ ...group, memberIds: [] }));
  await world.facilitator.put(`/trainings/${trainingId}/timetable`, { ...fields, groups: empty, guests, version: 1 });
  const session = { id: newId(), ...sessionFields('2022-06-15T03:00:00.000Z', '2022-06-15T04:00:00.000Z'), groupIds: groups.map(({ id }) => id), guestIds: guests.map(({ id }) => id) };
  const scheduled = await world.facilitator.post(`/trainings/${trainingId}/sessions`, session);
  await api.rows(`INSERT INTO availability (id, organisation_id, training_id, guest_id, free, answered_at) VALUES ($1, $2, $3, $4, '[]', now())`, [
    ...[newId(), world.own.organisationId, trainingId, guests[0]?.id],
  ]);
  await publishSchedule(world.facilitator, trainingId);
  const settings = await world.facilitator.put(`/trainings/${trainingId}/timetable`, { ...fields, groups, guests, version: 2 });
  if (settings.status !== 200 || scheduled.status !== 201) throw new Error(`No timetable: ${JSON.stringify([settings.body, scheduled.body])}`);
};
