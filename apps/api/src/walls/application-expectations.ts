import type { Expectation } from './expectations';
import type { World } from './world';

const team = { facilitator: 200, staff: 200 };
const training = async (world: World) => ({ id: (await world.training()).trainingId });

export const APPLICATIONS: Record<string, Expectation> = {
  moveTraining: { may: team, elsewhere: 'nothing', request: async (world) => ({ path: await training(world), body: { status: 'open', version: 1 } }) },
};
