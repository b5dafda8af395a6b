import { dayOf } from '@kurak/delivery-model';
import type { Day } from '@kurak/shared-model';
import type { ReplyOf } from '@kurak/shared-web';

export type NextRelease = ReplyOf<'get', '/api/trainings/{id}/next-release'>;
export type ReleaseList = ReplyOf<'get', '/api/trainings/{id}/releases'>;
export type Release = ReplyOf<'get', '/api/releases/{id}'>;
export type Change = Release['changes'][number];
export type PlannedSession = Release['sessions'][number];

/** The session of a change, as it is now, or as it last was. */
export function sessionOf(change: Change): PlannedSession {
  const session = change.after ?? change.before;
  if (!session) throw new Error('A change of nothing');
  return session;
}

export interface InDays<T> {
  readonly day: Day;
  readonly items: readonly T[];
}

/** Parted into days, in their order. */
export function inDays<T>(items: readonly T[], session: (item: T) => PlannedSession): InDays<T>[] {
  const days = Map.groupBy(items, (item) => dayOf(session(item).begins));
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, of]) => ({ day, items: of }));
}
