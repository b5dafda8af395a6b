import { v7 as newId } from 'uuid';
import type { Expectation } from './expectations';
import type { World } from './world';

const madeAt = '2022-06-14T05:00:00.000Z';
const ofTraining = async (world: World) => ({ path: { id: (await world.training()).trainingId } });
const ofTest = async (world: World) => ({ path: { ...(await ofTraining(world)).path, moduleId: world.taught.moduleId } });

export const TESTS: Record<string, Expectation> = {
  findTest: { may: { participant: 200 }, elsewhere: 'nothing', request: async (world) => ({ ...(await ofTest(world)), query: 'language=ky' }) },
  handInTest: {
    may: { participant: 201 },
    elsewhere: 'nothing',
    request: async (world) => ({ ...(await ofTest(world)), body: { id: newId(), moment: 'before', answers: [{ questionId: 'rumour', chosen: ['find-out'] }], madeAt } }),
  },
  listTestResults: {
    may: { facilitator: 200, staff: 200 },
    elsewhere: 'nothing',
    request: async (world) => ({ ...(await ofTraining(world)), shows: [world.own.participant.id] }),
  },
  exportTestResults: { may: { facilitator: 200, staff: 200 }, elsewhere: 'nothing', request: async (world) => ({ ...(await ofTraining(world)), query: 'language=ky' }) },
  enterTestResult: {
    may: { facilitator: 201 },
    elsewhere: 'nothing',
    request: async (world) => ({ ...(await ofTraining(world)), body: { id: newId(), moduleId: world.taught.moduleId, personId: world.own.participant.id, moment: 'after', right: 1, madeAt } }),
  },
};
