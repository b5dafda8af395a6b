import { Injectable } from '@nestjs/common';
import type { Id } from '@kurak/shared-model';

/** Questions in the lessons of a training: how many there are, and how many a person has answered right. */
export interface AnswerCount {
  readonly right: number;
  readonly of: number;
}

/** Counts the answers of everybody enrolled in a training. */
export type CountAnswers = (trainingId: Id) => Promise<ReadonlyMap<Id, AnswerCount>>;

/**
 * What completion needs to know of lessons. They belong to another context, which depends on this one and not the other way
 * round: it tells here how its answers are counted. Until it has, there are no questions.
 */
@Injectable()
export class LessonAnswers {
  private count: CountAnswers = async () => new Map();

  countedBy(count: CountAnswers): void {
    this.count = count;
  }

  of(trainingId: Id): Promise<ReadonlyMap<Id, AnswerCount>> {
    return this.count(trainingId);
  }
}
