import { applicationFields, applicationFormFields } from '@kurak/delivery-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import type { Expectation } from './expectations';
import type { World } from './world';

const team = { facilitator: 200, staff: 200 };
const facilitators = { facilitator: 200 };
const anyone = (status: number) => ({ nobody: status, participant: status, facilitator: status, staff: status, administrator: status });

const training = async (world: World) => ({ id: (await world.training()).trainingId });

/** A training that takes applications, and the code of its public page. */
async function open(world: World): Promise<{ trainingId: Id; code: string; criterionId: Id }> {
  const { trainingId } = await world.training();
  const fields = applicationFormFields();
  const reply = await world.facilitator.put<{ link: string }>(`/trainings/${trainingId}/application-form`, { ...fields, version: 0 });
  if (reply.status !== 200) throw new Error(`No form: ${JSON.stringify(reply.body)}`);
  return { trainingId, code: reply.body.link.split('#')[1] ?? '', criterionId: fields.criteria[0]?.id ?? '' };
}

/** An application, and the code by which who wrote it finds it again. */
async function applied(world: World): Promise<{ trainingId: Id; criterionId: Id; id: Id; code: string }> {
  const { trainingId, code, criterionId } = await open(world);
  const reply = await world.api.send<{ id: Id; code: string }>('POST', '/applications', { body: { ...applicationFields(), code } });
  if (reply.status !== 201) throw new Error(`No application: ${JSON.stringify(reply.body)}`);
  return { trainingId, criterionId, ...reply.body };
}

const mine = { may: anyone(200), elsewhere: 'their own' as const, request: async (world: World) => ({ body: { code: (await applied(world)).code } }) };

export const APPLICATIONS: Record<string, Expectation> = {
  moveTraining: { may: team, elsewhere: 'nothing', request: async (world) => ({ path: await training(world), body: { status: 'open', version: 1 } }) },
  lookUpApplicationForm: { may: anyone(200), elsewhere: 'their own', request: async (world) => ({ body: { code: (await open(world)).code } }) },
  apply: { may: anyone(201), elsewhere: 'their own', request: async (world) => ({ body: { ...applicationFields(), code: (await open(world)).code } }) },
  lookUpApplication: mine,
  withdrawApplication: mine,
  returnApplication: {
    ...mine,
    async request(world) {
      const { code } = await applied(world);
      await world.api.send('POST', '/applications/withdraw', { body: { code } });
      return { body: { code } };
    },
  },
  findApplicationForm: { may: team, elsewhere: 'nothing', request: async (world) => ({ path: await training(world) }) },
  saveApplicationForm: {
    may: facilitators,
    elsewhere: 'nothing',
    async request(world) {
      const { trainingId } = await open(world);
      return { path: { id: trainingId }, body: { ...applicationFormFields(), closesOn: '2022-06-01', version: 1 } };
    },
  },
  listApplications: {
    may: team,
    elsewhere: 'nothing',
    async request(world) {
      const { trainingId, id } = await applied(world);
      return { path: { id: trainingId }, shows: [id] };
    },
  },
  showBalance: { may: team, elsewhere: 'nothing', request: async (world) => ({ path: { id: (await applied(world)).trainingId } }) },
  decideApplications: {
    may: facilitators,
    elsewhere: 'nothing',
    async request(world) {
      const { trainingId, id } = await applied(world);
      return { path: { id: trainingId }, body: { id: newId(), status: 'accepted', note: 'Welcome', applications: [{ id, version: 1 }] } };
    },
  },
  recogniseApplications: {
    may: team,
    elsewhere: 'nothing',
    async request(world) {
      const { trainingId, id } = await applied(world);
      return { path: { id: trainingId }, body: { applications: [id] } };
    },
  },
  findApplication: { may: team, elsewhere: 'nothing', request: async (world) => ({ path: { id: (await applied(world)).id } }) },
  showApplicationContact: { may: team, elsewhere: 'nothing', request: async (world) => ({ path: { id: (await applied(world)).id } }) },
  scoreApplication: {
    may: team,
    elsewhere: 'nothing',
    async request(world) {
      const { id, criterionId } = await applied(world);
      return { path: { id }, body: { scores: [{ criterionId, score: 4 }] } };
    },
  },
};
