import { type LoadedKept, type ReplyOf, keptResource } from '@kurak/shared-web';

/** A training as its pages show it. */
export type Training = ReplyOf<'get', '/api/trainings/{id}'>;

/** Reads a training; what was read once is there without a connection too. */
export function openTraining(id: () => string): LoadedKept<Training> {
  return keptResource('/api/trainings/{id}', () => ({ path: { id: id() } }));
}
