import type { Expectation } from './expectations';
import type { World } from './world';

const team = { facilitator: 200, staff: 200 };
const ofTraining = async (world: World) => ({ path: { id: (await world.training()).trainingId } });

export const COMPLETION: Record<string, Expectation> = {
  findCompletionRule: { may: team, elsewhere: 'nothing', request: ofTraining },
  changeCompletionRule: {
    may: team,
    elsewhere: 'nothing',
    request: async (world) => ({ ...(await ofTraining(world)), body: { measure: 'minutes', percent: 75, excused: 'left-out', unitIds: [world.taught.unitId], answersPercent: 50, testPercent: 60, version: 1 } }),
  },
  showCompletion: {
    may: team,
    elsewhere: 'nothing',
    request: async (world) => ({ ...(await ofTraining(world)), shows: [world.own.participant.id] }),
  },
  completeTraining: { may: team, elsewhere: 'nothing', request: async (world) => ({ ...(await ofTraining(world)), body: { version: 1 } }) },
  reopenTraining: {
    may: team,
    elsewhere: 'nothing',
    async request(world) {
      const request = await ofTraining(world);
      await world.api.rows(`UPDATE training SET status = 'completed' WHERE id = $1`, [request.path.id]);
      return { ...request, body: { version: 1 } };
    },
  },
};
