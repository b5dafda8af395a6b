import type { Id, Instant } from '@kurak/shared-model';

export const MARK_STATUSES = ['present', 'late', 'excused', 'absent'] as const;
export type MarkStatus = (typeof MARK_STATUSES)[number];

/** How a mark was made: by a facilitator tapping a name. Other ways follow. */
export const MARK_WAYS = ['roster'] as const;

/** One person's attendance at one session. A correction is another mark; the old one stays. */
export interface Mark {
  readonly id: Id;
  readonly personId: Id;
  readonly status: MarkStatus;
  /** When it was made, on the device that made it. */
  readonly madeAt: Instant;
}

/** True when the person was there, on time or not. */
export function wasThere(status: MarkStatus): boolean {
  return status === 'present' || status === 'late';
}

/**
 * Of two marks of one person at one session, the one that counts: the later made; of two made at the same moment, the
 * one with the greater id. Every device and the server decide alike, in whatever order the marks reach them.
 */
export function laterMark<M extends Pick<Mark, 'id' | 'madeAt'>>(one: M, other: M): M {
  const later = Date.parse(one.madeAt) - Date.parse(other.madeAt);
  if (later !== 0) return later > 0 ? one : other;
  return one.id > other.id ? one : other;
}

/** Share of the sessions held at which people were present or late; undefined when nothing was marked. */
export function attendanceRate(statuses: readonly MarkStatus[]): number | undefined {
  const counted = statuses.filter((status) => status !== 'excused');
  return counted.length === 0 ? undefined : counted.filter(wasThere).length / counted.length;
}
