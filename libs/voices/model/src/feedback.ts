/** What the end-of-training evaluation asks on a scale; Kirkpatrick's first level, reaction. */
export const FEEDBACK_SCALES = ['content', 'facilitation', 'safety', 'usefulness'] as const;
export type FeedbackScale = (typeof FEEDBACK_SCALES)[number];

/** 1 is the worst, 5 the best. */
export const LOWEST_SCORE = 1;
export const HIGHEST_SCORE = 5;

/** From this score on a person counts as satisfied. */
export const SATISFIED_FROM = 4;

/** Answers of fewer people than this are shown to nobody. */
export const FEWEST_RESPONSES = 5;

/** How the scores of one scale are spread. */
export interface ScaleSummary {
  readonly scale: FeedbackScale;
  /** How many people gave each score from 1 to 5. */
  readonly counts: readonly number[];
  readonly mean: number;
}

export function summarise(scale: FeedbackScale, scores: readonly number[]): ScaleSummary {
  const counts = [1, 2, 3, 4, 5].map((score) => scores.filter((given) => given === score).length);
  const mean = scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return { scale, counts, mean };
}
