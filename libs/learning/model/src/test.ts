import { type Answerable, isAnswer, isRightAnswer } from '@kurak/curriculum-model';
import type { Day } from '@kurak/shared-model';

/** A module's test is taken before the training and once more after it, so that it is seen what was learned. */
export const TEST_MOMENTS = ['before', 'after'] as const;
export type TestMoment = (typeof TEST_MOMENTS)[number];

/**
 * The moments for which a test can be taken on a day: before, until the last day of the training begins; after, from then on.
 * A training of one day has both on that day.
 * @param today in the training's time zone
 */
export function openMoments({ startsOn, endsOn }: { readonly startsOn: Day; readonly endsOn: Day }, today: Day): TestMoment[] {
  if (today < endsOn) return ['before'];
  return startsOn === endsOn && today === endsOn ? ['before', 'after'] : ['after'];
}

/** What was chosen at one question of a test; a question that was left open has no answer. */
export interface TestAnswer {
  readonly questionId: string;
  readonly chosen: readonly string[];
}

/** How many of a test's questions were answered right. */
export function rightAnswers(questions: readonly (Answerable & { readonly id: string })[], answers: readonly TestAnswer[]): number {
  return questions.filter((question) => answers.some(({ questionId, chosen }) => questionId === question.id && isRightAnswer(question, chosen))).length;
}

/** Place of the first answer that its test cannot have been given: to no question of it, to one for the second time, of something else. */
export function unfitAnswer(questions: readonly (Answerable & { readonly id: string })[], answers: readonly TestAnswer[]): number {
  return answers.findIndex(({ questionId, chosen }, place) => {
    const question = questions.find(({ id }) => id === questionId);
    const isSecond = answers.findIndex((other) => other.questionId === questionId) < place;
    return question === undefined || isSecond || !isAnswer(question, chosen);
  });
}
