import type { Expectation } from './expectations';
import type { World } from './world';

const team = { facilitator: 200, staff: 200 };
const taughtUnit = ({ taught }: World) => ({ path: { id: taught.moduleId }, query: `language=ky&unitId=${taught.unitId}` });

export const PRINTS: Record<string, Expectation> = {
  printGuide: { may: team, elsewhere: 'nothing', request: taughtUnit },
  printHandouts: { may: team, elsewhere: 'nothing', request: taughtUnit },
};
