import { EXPECTATIONS } from './expectations';
import type { Filling } from './fillings';

/** A form, an application for it that was accepted, and a score. */
export const applyAndSelect: Filling = async (api, world) => {
  for (const operationId of ['scoreApplication', 'decideApplications']) {
    const { path, body } = (await EXPECTATIONS[operationId]?.request(world)) ?? {};
    const reply =
      operationId === 'scoreApplication'
        ? await world.own.staff.put(`/applications/${path?.['id']}/scores`, body)
        : await world.own.facilitator.post(`/trainings/${path?.['id']}/applications/decisions`, body);
    if (reply.status !== 200) throw new Error(`${operationId}: ${reply.status} ${JSON.stringify(reply.body)}`);
  }
};
