import { MessageService } from '@kurak/delivery-api';
import { publishSchedule } from '@kurak/delivery-api/testing';
import { signIn } from '@kurak/identity-api/testing';
import { Database } from '@kurak/shared-api';
import { v7 as newId } from 'uuid';
import type { Expectation } from './expectations';
import type { World, WorldTraining } from './world';

const team = { facilitator: 200, staff: 200 };
const signedIn = { participant: 200, facilitator: 200, staff: 200, administrator: 200 };
const anyone = { nobody: 200, ...signedIn };
const ofTraining = async (world: World) => ({ path: { id: (await world.training()).trainingId } });

async function published(world: World): Promise<WorldTraining> {
  const training = await world.training();
  await publishSchedule(world.facilitator, training.trainingId);
  return training;
}

async function shared(world: World): Promise<{ code: string }> {
  const { trainingId } = await published(world);
  const { body } = await world.facilitator.put<{ page: string }>(`/trainings/${trainingId}/public-agenda`, { isOn: true, withRooms: true, withNames: true, version: 0 });
  return { code: body.page.replace('/agenda/', '') };
}

export const RELEASES: Record<string, Expectation> = {
  listReleases: { may: team, elsewhere: 'nothing', request: async (world) => ({ path: { id: (await published(world)).trainingId } }) },
  findRelease: {
    may: team,
    elsewhere: 'nothing',
    async request(world) {
      const { trainingId, sessionId } = await published(world);
      const [release] = await world.api.rows<{ id: string }>('SELECT id FROM release WHERE training_id = $1', [trainingId]);
      return { path: { id: release?.id ?? '' }, shows: [sessionId] };
    },
  },
  previewRelease: { may: team, elsewhere: 'nothing', request: async (world) => ({ ...(await ofTraining(world)), shows: [world.own.participant.id] }) },
  publishRelease: {
    may: { facilitator: 201 },
    elsewhere: 'nothing',
    async request(world) {
      const { path } = await ofTraining(world);
      const { body } = await world.facilitator.get<{ state: string }>(`/trainings/${path.id}/next-release`);
      return { path, body: { id: newId(), note: 'Эртеңки күн өзгөрдү', state: body.state } };
    },
  },
  listMyMessages: { may: signedIn, elsewhere: 'their own', request: () => ({}) },
  readMyMessages: {
    may: { participant: 200, facilitator: 404, staff: 404, administrator: 404 },
    elsewhere: 'nothing',
    async request(world) {
      const { trainingId } = await world.training();
      const { id: personId, organisationId } = world.own.participant;
      const actor = { personId: world.facilitator.id, organisationId, role: 'facilitator', signInId: personId };
      await world.api.app.get(Database, { strict: false }).as(actor, () => world.api.app.get(MessageService, { strict: false }).send(trainingId, [{ personId, kind: 'enrolment.accepted', details: {} }]));
      const [message] = await world.api.rows<{ id: string }>('SELECT id FROM message WHERE training_id = $1', [trainingId]);
      return { body: { ids: [message?.id] } };
    },
  },
  findMyCalendar: { may: signedIn, elsewhere: 'their own', request: () => ({}) },
  makeMyCalendar: { may: signedIn, elsewhere: 'their own', request: () => ({ body: { feedId: newId() } }) },
  removeMyCalendar: { may: { participant: 204, facilitator: 204, staff: 204, administrator: 204 }, elsewhere: 'their own', request: () => ({}) },
  readCalendar: {
    may: anyone,
    elsewhere: 'their own',
    async request(world) {
      const owner = await signIn(world.api, world.own.participant.id, world.own.organisationId, 'participant');
      const { body } = await owner.put<{ address: string }>('/me/calendar', { feedId: newId() });
      return { path: { code: body.address.replace('/api/calendars/', '').replace('.ics', '') } };
    },
  },
  downloadSession: {
    may: { participant: 200, ...team, administrator: 404 },
    elsewhere: 'nothing',
    request: async (world) => ({ path: { id: (await published(world)).sessionId } }),
  },
  printAgenda: { may: team, elsewhere: 'nothing', request: async (world) => ({ ...(await ofTraining(world)), query: 'language=ky&audience=facilitators' }) },
  findPublicAgenda: { may: team, elsewhere: 'nothing', request: ofTraining },
  changePublicAgenda: {
    may: { facilitator: 200 },
    elsewhere: 'nothing',
    request: async (world) => ({ ...(await ofTraining(world)), body: { isOn: true, withRooms: false, withNames: false, version: 0 } }),
  },
  readAgenda: { may: anyone, elsewhere: 'their own', request: async (world) => ({ path: await shared(world) }) },
  readAgendaCalendar: { may: anyone, elsewhere: 'their own', request: async (world) => ({ path: await shared(world) }) },
  findMeetings: { may: team, elsewhere: 'nothing', request: ofTraining },
  changeMeetings: {
    may: { facilitator: 200 },
    elsewhere: 'nothing',
    async request(world) {
      const { trainingId, sessionId } = await world.training();
      const sessions = [{ sessionId, address: 'https://meet.example.org/first' }];
      return { path: { id: trainingId }, body: { address: 'https://meet.example.org/kurak', sessions, version: 0 } };
    },
  },
  joinMeeting: {
    may: { participant: 200, ...team, administrator: 404 },
    elsewhere: 'nothing',
    async request(world) {
      const { trainingId, sessionId } = await published(world);
      await world.facilitator.put(`/trainings/${trainingId}/meetings`, { address: 'https://meet.example.org/kurak', sessions: [], version: 0 });
      return { path: { id: sessionId } };
    },
  },
};
