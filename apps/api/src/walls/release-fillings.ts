import { publishSchedule } from '@kurak/delivery-api/testing';
import { v7 as newId } from 'uuid';
import type { Filling } from './fillings';

/** A published schedule, shared with anybody and met online; a calendar of the participant's own. */
export const publishAndShare: Filling = async (_api, world) => {
  const { trainingId } = await world.training();
  await publishSchedule(world.own.facilitator, trainingId);
  await world.own.facilitator.put(`/trainings/${trainingId}/public-agenda`, { isOn: true, withRooms: true, withNames: true, version: 0 });
  await world.own.facilitator.put(`/trainings/${trainingId}/meetings`, { address: 'https://meet.example.org/kurak', sessions: [], version: 0 });
  await world.own.participant.put('/me/calendar', { feedId: newId() });
};
