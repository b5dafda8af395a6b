import type { Day, Id, Language, LocalText } from '@kurak/shared-model';
import type { TrainingStatus } from './training-status';

export const DISABILITY_ANSWERS = ['yes', 'no', 'unsaid'] as const;
export type DisabilityAnswer = (typeof DISABILITY_ANSWERS)[number];

export const ASKABLE = ['sex', 'ageBand', 'district', 'disability', 'phone', 'email', 'motivation'] as const;
/** What a form may ask besides name and language; whoever applies may leave each of them out. */
export type Askable = (typeof ASKABLE)[number];

/** A question of the facilitator's own. */
export interface ApplicationQuestion {
  readonly id: Id;
  readonly text: LocalText;
}

/** By what applications are compared; each gets a score from 1 to 5 by each who selects. */
export interface Criterion {
  readonly id: Id;
  readonly name: LocalText;
}

export const MOST_QUESTIONS = 10;
export const MOST_CRITERIA = 8;
export const HIGHEST_SCORE = 5;
/** Letters of one answer; of the motivation. */
export const LONGEST_ANSWER = 1_000;
/** So many applications a training takes: a flood ends there. */
export const MOST_APPLICATIONS = 2_000;
/** For how many days after a training what was written to apply for it is kept, at least, usually and at most. */
export const KEPT_DAYS = { least: 0, usual: 90, most: 365 } as const;

interface Form {
  readonly isOpen: boolean;
  /** The last day on which applications are taken; null for no such day. */
  readonly closesOn: Day | null;
}

/** Whether a form takes applications on a day, in the training's time zone. The database's own door asks the same. */
export function takesApplications({ isOpen, closesOn }: Form, status: TrainingStatus, today: Day): boolean {
  return isOpen && status === 'open' && (closesOn === null || today <= closesOn);
}

/** The first day on which nothing of the applications is kept any more: they are erased when it begins. */
export function erasedOn(endsOn: Day, keptDays: number): Day {
  return new Date(Date.parse(`${endsOn}T00:00:00Z`) + (keptDays + 1) * 86_400_000).toISOString().slice(0, 10);
}

/** An application while it is written, as far as it can be sent. */
export interface WrittenApplication {
  readonly displayName: string;
  readonly language: Language | null;
}

/** What keeps it from being sent; nothing besides name and language does. */
export function missingIn({ displayName, language }: WrittenApplication): ('displayName' | 'language')[] {
  return [...(displayName.trim() === '' ? (['displayName'] as const) : []), ...(language === null ? (['language'] as const) : [])];
}

/** One selector's score of one application by one criterion. */
export interface Score {
  readonly criterionId: Id;
  readonly score: number;
}

/**
 * The mean of the criteria's means, from 1 to 5; null while nobody has scored. A criterion that more people scored does
 * not weigh more than another. The list of applications is sorted by the same figure in SQL.
 */
export function meanScore(scores: readonly Score[]): number | null {
  const criteria = new Map<Id, number[]>();
  for (const { criterionId, score } of scores) criteria.set(criterionId, [...(criteria.get(criterionId) ?? []), score]);
  return criteria.size === 0 ? null : mean([...criteria.values()].map(mean));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
