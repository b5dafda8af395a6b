import type { Id } from '@kurak/shared-model';

export const COMPLETION_MEASURES = ['sessions', 'minutes'] as const;
/** What attendance is counted in: sessions at which she was there, or the minutes of them that she was there for. */
export type CompletionMeasure = (typeof COMPLETION_MEASURES)[number];

export const EXCUSED_COUNTS = ['absent', 'left-out'] as const;
/** How a session from which she was excused counts: as one she was not at, or not at all. */
export type ExcusedCount = (typeof EXCUSED_COUNTS)[number];

/** What a training asks of a person who is to have completed it. */
export interface CompletionRule {
  readonly measure: CompletionMeasure;
  /** Least share of what was held, in percent, a whole number. */
  readonly percent: number;
  readonly excused: ExcusedCount;
  /** Units of each of which she must have been at a session. */
  readonly unitIds: readonly Id[];
  /** Least share of the questions in the lessons that she has answered right, in percent; null when they do not matter. */
  readonly answersPercent: number | null;
  /**
   * Least share of right answers, in percent, in the test after the training of each module that has one; 0 when it is enough to
   * have taken it, null when tests do not matter.
   */
  readonly testPercent: number | null;
}

export const USUAL_COMPLETION: CompletionRule = { measure: 'sessions', percent: 80, excused: 'absent', unitIds: [], answersPercent: null, testPercent: null };
