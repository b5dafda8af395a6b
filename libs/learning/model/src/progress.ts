import type { Id, Instant } from '@kurak/shared-model';

/** One answer to one check question. */
export interface Answer {
  readonly id: Id;
  /** The check question in its lesson. */
  readonly blockId: string;
  /** Ids of what was chosen. */
  readonly chosen: readonly string[];
  readonly isRight: boolean;
  readonly madeAt: Instant;
}

/** What a person has read and answered of one lesson. */
export interface LessonProgress {
  readonly finishedAt: Instant | null;
  readonly answers: readonly Answer[];
}

/** Of several answers to the same questions, the first one each: what she knew before the explanation. */
export function firstAnswers<A extends Pick<Answer, 'id' | 'blockId' | 'madeAt'>>(answers: readonly A[]): A[] {
  const first = new Map<string, A>();
  for (const answer of answers) {
    const other = first.get(answer.blockId);
    if (!other || isEarlier(answer, other)) first.set(answer.blockId, answer);
  }
  return [...first.values()];
}

function isEarlier(one: Pick<Answer, 'id' | 'madeAt'>, other: Pick<Answer, 'id' | 'madeAt'>): boolean {
  const later = Date.parse(one.madeAt) - Date.parse(other.madeAt);
  return later < 0 || (later === 0 && one.id < other.id);
}

/** How far a lesson is, 0 to 1: each check question answered counts as one step, reading to the end as another. */
export function lessonShare(checks: number, progress: LessonProgress): number {
  const answered = Math.min(checks, firstAnswers(progress.answers).length);
  return (answered + (progress.finishedAt === null ? 0 : 1)) / (checks + 1);
}
