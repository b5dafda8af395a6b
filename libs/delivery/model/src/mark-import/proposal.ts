import type { Id } from '@kurak/shared-model';
import type { WrittenMark } from './mark-words';

/** What a file says of one person, by session. */
export interface SaidOfPerson {
  readonly personId: Id;
  readonly marks: ReadonlyMap<Id, WrittenMark>;
}

/** A mark that is to be recorded, beside the one that counts now. */
export interface ProposedMark extends WrittenMark {
  readonly personId: Id;
  readonly sessionId: Id;
  /** Null where nobody was marked yet. */
  readonly before: WrittenMark | null;
  readonly fate: 'new' | 'changed' | 'same';
}

/** People who would be absent if a file does not tell of them, and at what. */
export interface MissingPeople {
  readonly personIds: readonly Id[];
  readonly sessionIds: readonly Id[];
  /** Whether she is to be at it: not at a session of another group. */
  readonly isExpected: (personId: Id, sessionId: Id) => boolean;
}

/** The mark that counts now; null where there is none. */
export type CurrentMark = (personId: Id, sessionId: Id) => WrittenMark | null;

/**
 * What comes of a file: a mark for each person and session that it tells of, of two the first. Of whom it does not tell
 * she was absent where that is wanted and she was to be, unless somebody has marked her already.
 */
export function proposedMarks(said: readonly SaidOfPerson[], current: CurrentMark, missing?: MissingPeople): ProposedMark[] {
  const proposed = new Map<string, ProposedMark>();
  for (const { personId, marks } of said) {
    for (const [sessionId, { status, minutesLate }] of marks) {
      const key = `${personId} ${sessionId}`;
      if (proposed.has(key)) continue;
      const before = current(personId, sessionId);
      const isSame = before?.status === status && before.minutesLate === minutesLate;
      proposed.set(key, { personId, sessionId, status, minutesLate, before, fate: before === null ? 'new' : isSame ? 'same' : 'changed' });
    }
  }
  const told = new Set(said.map(({ personId }) => personId));
  for (const personId of missing?.personIds.filter((id) => !told.has(id)) ?? []) {
    for (const sessionId of missing?.sessionIds.filter((id) => current(personId, id) === null && missing.isExpected(personId, id)) ?? []) {
      proposed.set(`${personId} ${sessionId}`, { personId, sessionId, status: 'absent', minutesLate: null, before: null, fate: 'new' });
    }
  }
  return [...proposed.values()];
}
