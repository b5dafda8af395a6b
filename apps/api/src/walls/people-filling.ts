import { v7 as newId } from 'uuid';
import type { Filling } from './fillings';
import { mergedPersons } from './people-expectations';

/** Two who were one, and somebody who came without being enrolled. */
export const knowPeople: Filling = async (_api, world) => {
  await mergedPersons(world);
  const { sessionId } = await world.training();
  const reply = await world.facilitator.post(`/sessions/${sessionId}/walk-ins`, { id: newId(), personId: newId(), displayName: 'Жаркын', markId: newId(), madeAt: '2022-06-14T03:05:00.000Z' });
  if (reply.status !== 201) throw new Error(`Nobody walked in: ${JSON.stringify(reply.body)}`);
};
