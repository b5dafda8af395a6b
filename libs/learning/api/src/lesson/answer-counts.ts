import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type AnswerCount, LessonAnswers } from '@kurak/delivery-api';
import { Database } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';

/** Tells delivery, whose rule of completion may ask for it, how many of a training's questions each person has answered right. */
@Injectable()
export class AnswerCounts implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly lessons: LessonAnswers,
  ) {}

  onModuleInit(): void {
    this.lessons.countedBy((trainingId) => this.count(trainingId));
  }

  /** A question counts once it was answered right, at whichever try. Questions are those of the versions that the training teaches. */
  private async count(trainingId: Id): Promise<Map<Id, AnswerCount>> {
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
}
