import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type AnswerCount, type LearningRecords, WhatWasLearned } from '@kurak/delivery-api';
import type { TestTaken } from '@kurak/delivery-model';
import { Database } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';

/** Tells delivery, whose rule of completion may ask for it, how everybody in a training did in its lessons and tests. */
@Injectable()
export class RecordsForCompletion implements LearningRecords, OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly learned: WhatWasLearned,
  ) {}

  onModuleInit(): void {
    this.learned.isReadBy(this);
  }

  /** A question counts once it was answered right, at whichever try. Questions are those of the versions that the training teaches. */
  async answers(trainingId: Id): Promise<Map<Id, AnswerCount>> {
    const rows = await this.database.query<AnswerCount & { personId: Id }>(
      `WITH question AS MATERIALIZED (
         SELECT DISTINCT unit_id, block.id AS block_id FROM training_module JOIN lesson_version USING (module_version_id)
         CROSS JOIN jsonb_to_recordset(lesson -> 'blocks') AS block (id text, kind text)
         WHERE training_id = $1 AND block.kind = 'check'
       ), solved AS MATERIALIZED (
         SELECT DISTINCT person_id, unit_id, block_id FROM answer WHERE training_id = $1 AND is_right
       )
       SELECT enrolment.person_id AS "personId", (SELECT count(*)::int FROM question) AS of,
              (SELECT count(*)::int FROM question JOIN solved USING (unit_id, block_id) WHERE solved.person_id = enrolment.person_id) AS right
       FROM enrolment WHERE training_id = $1`,
      [trainingId],
    );
    return new Map(rows.map(({ personId, right, of }) => [personId, { right, of }]));
  }

  async tests(trainingId: Id): Promise<Map<Id, readonly TestTaken[]>> {
    const rows = await this.database.query<{ personId: Id; tests: TestTaken[] }>(
      `SELECT enrolment.person_id AS "personId",
              jsonb_agg(jsonb_build_object('moduleId', module_version.module_id, 'right', taken.right_count,
                'of', coalesce(taken.question_count, module_version.test_questions)) ORDER BY training_module.position) AS tests
       FROM enrolment JOIN training_module USING (training_id) JOIN module_version ON module_version.id = module_version_id
       LEFT JOIN (SELECT * FROM learning_facts_test WHERE training_id = $1 AND moment = 'after') AS taken
         ON taken.module_id = module_version.module_id AND taken.person_id = enrolment.person_id
       WHERE enrolment.training_id = $1 AND test_questions > 0 GROUP BY enrolment.person_id`,
      [trainingId],
    );
    return new Map(rows.map(({ personId, tests }) => [personId, tests]));
  }
}
