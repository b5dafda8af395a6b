import { Injectable } from '@nestjs/common';
import { isAnswer, isRightAnswer, type LessonBlock } from '@kurak/curriculum-model';
import { Creations, Database, ProblemException } from '@kurak/shared-api';
import type { Id, Language } from '@kurak/shared-model';
import { AnswerEntity, ReadingEntity } from './answer.entity';
import type { AnswerReply, AnswerRequest, LessonReply, ReadingReply, ReadingRequest } from './lesson.dto';

/** Parameters: the person, the training, the unit, the language. */
export const LESSON = `
  SELECT lesson_version.lesson || jsonb_build_object(
    'trainingId', $2::uuid, 'unitId', $3::uuid,
    'moduleTitle', coalesce(module_version.title ->> $4, module_version.title ->> module_version.base_language),
    'translation', module_version.translation_status ->> $4,
    'credit', jsonb_build_object('organisation', module_version.credit, 'number', module_version.number, 'lineage', module_version.lineage),
    'finishedAt', (SELECT to_char(min(finished_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') FROM reading
                   WHERE person_id = $1 AND training_id = $2 AND unit_id = $3),
    'answers', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'blockId', block_id, 'chosen', to_jsonb(chosen), 'isRight', is_right,
                  'madeAt', to_char(made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY made_at, id), '[]')
                FROM answer WHERE person_id = $1 AND training_id = $2 AND unit_id = $3)
  ) AS reply
  FROM training_module
  JOIN module_version ON module_version.id = training_module.module_version_id
  JOIN lesson_version ON lesson_version.module_version_id = training_module.module_version_id
  WHERE training_module.training_id = $2 AND lesson_version.unit_id = $3 AND lesson_version.language = $4`;

/** Lessons as a participant reads them, and what she does in them. */
@Injectable()
export class LessonService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
  ) {}

  async find(trainingId: Id, unitId: Id, language: Language): Promise<LessonReply> {
    const [row] = await this.database.prepared<{ reply: LessonReply }>('lesson', LESSON, [this.database.actor.personId, trainingId, unitId, language]);
    if (row === undefined) throw ProblemException.notFound();
    return row.reply;
  }

  /** Marks the answer by the version that the training teaches, whatever the phone thought. */
  async answer(trainingId: Id, unitId: Id, body: AnswerRequest): Promise<AnswerReply> {
    const isRight = await this.mark(trainingId, unitId, body);
    await this.creations.once('answer', body.id, { trainingId, unitId, ...body }, () =>
      this.database
        .repository(AnswerEntity)
        .createQueryBuilder()
        .insert()
        .values({ ...body, ...this.mine(), trainingId, unitId, isRight })
        .updateEntity(false)
        .execute(),
    );
    return { ...body, isRight };
  }

  async finish(trainingId: Id, unitId: Id, body: ReadingRequest): Promise<ReadingReply> {
    await this.mustBeTaught(trainingId, unitId);
    await this.creations.once('reading', body.id, { trainingId, unitId, ...body }, () =>
      this.database.repository(ReadingEntity).insert({ ...body, ...this.mine(), trainingId, unitId }),
    );
    return { ...body };
  }

  private async mark(trainingId: Id, unitId: Id, { blockId, chosen }: AnswerRequest): Promise<boolean> {
    await this.mustBeTaught(trainingId, unitId);
    const [found] = await this.database.query<{ block: LessonBlock }>(
      `SELECT jsonb_path_query_first(lesson, '$.blocks[*] ? (@.id == $id)', jsonb_build_object('id', $3::text)) AS block
       FROM training_module JOIN lesson_version USING (module_version_id)
       WHERE training_id = $1 AND unit_id = $2 AND jsonb_path_exists(lesson, '$.blocks[*] ? (@.id == $id)', jsonb_build_object('id', $3::text)) LIMIT 1`,
      [trainingId, unitId, blockId],
    );
    if (found?.block.kind !== 'check') throw ProblemException.invalid({ path: 'blockId', code: 'check.unknown' });
    if (!isAnswer(found.block, chosen)) throw ProblemException.invalid({ path: 'chosen', code: 'choice.unknown' });
    return isRightAnswer(found.block, chosen);
  }

  private async mustBeTaught(trainingId: Id, unitId: Id): Promise<void> {
    const taught = await this.database.query(
      'SELECT 1 FROM training_module JOIN lesson_version USING (module_version_id) WHERE training_id = $1 AND unit_id = $2 LIMIT 1',
      [trainingId, unitId],
    );
    if (taught.length === 0) throw ProblemException.notFound();
  }

  private mine(): { organisationId: Id; personId: Id } {
    const { organisationId, personId } = this.database.actor;
    return { organisationId, personId };
  }
}
