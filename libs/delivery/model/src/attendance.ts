import type { Id, Instant } from '@kurak/shared-model';

export const MARK_STATUSES = ['present', 'late', 'excused', 'absent'] as const;
export type MarkStatus = (typeof MARK_STATUSES)[number];

/**
 * How a mark was made: by a facilitator tapping a name, by the person herself with a code or word, for somebody who came
 * unannounced, from a file, from a meeting's participant list.
 */
export const MARK_WAYS = ['roster', 'check-in', 'walk-in', 'import', 'meeting'] as const;
export type MarkWay = (typeof MARK_WAYS)[number];

/** One person's attendance at one session. A correction is another mark; the old one stays. */
export interface Mark {
  readonly id: Id;
  readonly personId: Id;
  readonly status: MarkStatus;
  readonly way: MarkWay;
  /** When it was made, by the server's clock as far as it can be known. */
  readonly madeAt: Instant;
}

/** True when the person was there, on time or not. */
export function wasThere(status: MarkStatus): boolean {
  return status === 'present' || status === 'late';
}

/**
 * Of two marks of one person at one session, the one that counts. The team's stands above what a person says of herself.
 * Of two of the team, the later made; of two check-ins, the earlier, as who checks in again is not later for it. Of two
 * made at the same moment, the one with the greater id. It is an order without ties, so every device and the server
 * decide alike, in whatever order the marks reach them; the view `current_mark` says the same in SQL.
 */
export function countingMark<M extends Pick<Mark, 'id' | 'madeAt' | 'way'>>(one: M, other: M): M {
  const isSelf = one.way === 'check-in';
  if (isSelf !== (other.way === 'check-in')) return isSelf ? other : one;
  const later = Date.parse(one.madeAt) - Date.parse(other.madeAt);
  if (later !== 0) return later > 0 === isSelf ? other : one;
  return one.id > other.id ? one : other;
}

/** A mark as far as it matters who made it and what she knew. */
export interface AttributedMark extends Mark {
  readonly recordedBy: Id;
  /** The mark that counted on her device when she made this one; null when there was none. */
  readonly seen: Id | null;
}

/** What was decided between somebody's mark and another's. */
export interface Decided<M> {
  readonly mine: M;
  readonly theirs: M;
  readonly counts: 'mine' | 'theirs';
}

/**
 * What a person is to be told about one line of the sheet: that another's mark counts instead of hers and says something
 * else, or that hers counts over another's that she had not seen. Undefined when there is nothing to tell.
 * @param marks of one person at one session, in any order
 */
export function decidedBetween<M extends AttributedMark>(marks: readonly M[], me: Id): Decided<M> | undefined {
  const mine = strongest(marks.filter((mark) => mark.recordedBy === me));
  const counting = strongest(marks);
  if (mine === undefined || counting === undefined) return undefined;
  if (counting !== mine) return counting.status === mine.status ? undefined : { mine, theirs: counting, counts: 'theirs' };
  const known = ancestors(mine, marks);
  // Of each colleague only her last word: what she corrected herself is not in dispute.
  const lastWords = [...Map.groupBy(marks, (mark) => mark.recordedBy).values()].map((own) => strongest(own));
  const theirs = strongest(lastWords.filter((mark) => mark !== undefined && mark !== mine && mark.status !== mine.status && !known.has(mark.id)));
  return theirs && { mine, theirs, counts: 'mine' };
}

function strongest<M extends Mark>(marks: readonly (M | undefined)[]): M | undefined {
  return marks.reduce((one, other) => (one && other ? countingMark(one, other) : (one ?? other)), undefined);
}

/** The marks that somebody knew of when she made one: what she saw, what its maker had seen, and so on. */
function ancestors(mark: AttributedMark, marks: readonly AttributedMark[]): Set<Id> {
  const byId = new Map(marks.map((one) => [one.id, one]));
  const known = new Set<Id>();
  for (let id = mark.seen; id !== null && !known.has(id); id = byId.get(id)?.seen ?? null) known.add(id);
  return known;
}

/** Share of the sessions held at which people were present or late; undefined when nothing was marked. */
export function attendanceRate(statuses: readonly MarkStatus[]): number | undefined {
  const counted = statuses.filter((status) => status !== 'excused');
  return counted.length === 0 ? undefined : counted.filter(wasThere).length / counted.length;
}
