import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeUpload, PDF } from '@kurak/curriculum-api/testing';
import { signIn } from '@kurak/identity-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import type { Expectation } from './expectations';
import type { World } from './world';

const team = { facilitator: 200, staff: 200 };
const ofTraining = async (world: World) => ({ path: { id: (await world.training()).trainingId } });

/** A finished upload that each facilitator has under the same name. */
async function upload({ api, own, other }: World): Promise<Id> {
  const sender = await signIn(api, own.facilitator.id, own.organisationId, 'facilitator');
  const uploadId = await makeUpload(api, sender, PDF, 'scan.pdf');
  const uploads = join(api.settings.dataDir, 'uploads');
  for (const name of [uploadId, `${uploadId}.json`]) cpSync(join(uploads, own.facilitator.id, name), join(uploads, other.facilitator.id, name));
  if (!existsSync(join(uploads, other.facilitator.id, uploadId))) throw new Error('Not uploaded');
  return uploadId;
}

export async function makeEvidence(world: World): Promise<{ id: Id; trainingId: Id }> {
  const { api, own } = world;
  const { trainingId, sessionId } = await world.training();
  const sender = await signIn(api, own.facilitator.id, own.organisationId, 'facilitator');
  const body = { id: newId(), uploadId: await makeUpload(api, sender, PDF, 'scan.pdf'), day: '2022-06-14', sessionId };
  const reply = await sender.post(`/trainings/${trainingId}/evidence`, body);
  if (reply.status !== 201) throw new Error(`No evidence: ${reply.status} ${JSON.stringify(reply.body)}`);
  return { id: body.id, trainingId };
}

/** A file that says of the world's participant that she came late. */
export async function importOf({ own }: World, { trainingId, sessionId }: { trainingId: Id; sessionId: Id }) {
  const marks = [{ personId: own.participant.id, status: 'late', minutesLate: 12 }];
  return { path: { id: trainingId }, body: { id: newId(), way: 'meeting', fileHash: 'a1'.repeat(32), sessions: [{ sessionId, marks }] } };
}

const ofEvidence = async (world: World) => ({ path: { id: (await makeEvidence(world)).id } });

export const EVIDENCE: Record<string, Expectation> = {
  showMatrix: { may: team, elsewhere: 'nothing', request: async (world) => ({ ...(await ofTraining(world)), shows: [world.own.participant.id] }) },
  exportAttendance: { may: team, elsewhere: 'nothing', request: async (world) => ({ ...(await ofTraining(world)), query: 'language=ky' }) },
  printAttendance: { may: team, elsewhere: 'nothing', request: async (world) => ({ ...(await ofTraining(world)), query: 'language=ky' }) },
  printSignInSheet: { may: team, elsewhere: 'nothing', request: async (world) => ({ ...(await ofTraining(world)), query: 'language=ky&day=2022-06-14&columns=sessions&blank=3' }) },
  listMarkImports: {
    may: team,
    elsewhere: 'nothing',
    async request(world) {
      const { path, body } = await importOf(world, await world.training());
      await world.facilitator.post(`/trainings/${path.id}/mark-imports`, body);
      return { path, shows: [body.id] };
    },
  },
  matchPeople: {
    may: { facilitator: 200 },
    elsewhere: 'nothing',
    request: async (world) => ({ ...(await ofTraining(world)), body: { people: [{ names: ['Aizada'], email: 'aizada@example.org', phone: '0555123456' }] } }),
  },
  importMarks: { may: { facilitator: 201 }, elsewhere: 'nothing', request: async (world) => importOf(world, await world.training()) },
  listEvidence: {
    may: team,
    elsewhere: 'nothing',
    async request(world) {
      const { id, trainingId } = await makeEvidence(world);
      return { path: { id: trainingId }, shows: [id] };
    },
  },
  addEvidence: {
    may: { facilitator: 201 },
    elsewhere: 'nothing',
    async request(world) {
      const { trainingId, sessionId } = await world.training();
      return { path: { id: trainingId }, body: { id: newId(), uploadId: await upload(world), day: '2022-06-14', sessionId } };
    },
  },
  readEvidence: { may: team, elsewhere: 'nothing', request: ofEvidence },
  removeEvidence: { may: { facilitator: 204 }, elsewhere: 'nothing', request: ofEvidence },
  restoreEvidence: { may: { facilitator: 200 }, elsewhere: 'nothing', request: ofEvidence },
};
