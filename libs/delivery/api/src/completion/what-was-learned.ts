import { Injectable } from '@nestjs/common';
import type { TestTaken } from '@kurak/delivery-model';
import type { Id } from '@kurak/shared-model';

/** Questions in the lessons of a training: how many there are, and how many a person has answered right. */
export interface AnswerCount {
  readonly right: number;
  readonly of: number;
}

/** Asks what everybody enrolled in a training has learned, by person. */
export interface LearningRecords {
  answers(trainingId: Id): Promise<ReadonlyMap<Id, AnswerCount>>;
  /** The test after the training of each module that has one, taken or not. */
  tests(trainingId: Id): Promise<ReadonlyMap<Id, readonly TestTaken[]>>;
}

/**
 * What completion needs to know of lessons and tests. They belong to another context, which depends on this one and not the
 * other way round: it tells here how its records are read. Until it has, there are none.
 */
@Injectable()
export class WhatWasLearned implements LearningRecords {
  private records: LearningRecords = { answers: async () => new Map(), tests: async () => new Map() };

  isReadBy(records: LearningRecords): void {
    this.records = records;
  }

  answers(trainingId: Id): Promise<ReadonlyMap<Id, AnswerCount>> {
    return this.records.answers(trainingId);
  }

  tests(trainingId: Id): Promise<ReadonlyMap<Id, readonly TestTaken[]>> {
    return this.records.tests(trainingId);
  }
}
