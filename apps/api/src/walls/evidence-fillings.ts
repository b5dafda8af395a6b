import { importOf, makeEvidence } from './evidence-expectations';
import { makeLogo } from './logo-expectations';
import type { Filling } from './fillings';

export const decideCompletion: Filling = async (_api, world) => {
  const { trainingId } = await world.training();
  await world.own.facilitator.put(`/trainings/${trainingId}/completion-rule`, { measure: 'sessions', percent: 75, excused: 'absent', unitIds: [], answersPercent: null, version: 1 });
};

export const attachEvidence: Filling = async (_api, world) => {
  await makeEvidence(world);
};

export const importMarks: Filling = async (_api, world) => {
  const { path, body } = await importOf(world, await world.training());
  await world.facilitator.post(`/trainings/${path.id}/mark-imports`, body);
};

export const putLogo: Filling = async (_api, world) => {
  await makeLogo(world);
};
