import { type LoadedKept, type ReplyOf, keptResource } from '@kurak/shared-web';

/** What the rules of a training's schedule go by. */
export type OpenTimetable = ReplyOf<'get', '/api/trainings/{id}/timetable'>;

export function openTimetable(id: () => string): LoadedKept<OpenTimetable> {
  return keptResource('/api/trainings/{id}/timetable', () => ({ path: { id: id() } }));
}
