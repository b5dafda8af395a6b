import { Injectable } from '@nestjs/common';
import { type Check, questionIn, type TestQuestion } from '@kurak/curriculum-model';
import { rightAnswers, type TestMoment, unfitAnswer } from '@kurak/learning-model';
import { Creations, Database, ProblemException } from '@kurak/shared-api';
import { type Day, type Id, type Language, type LocalText, textIn } from '@kurak/shared-model';
import type { LessonBlockReply } from '../lesson/lesson.dto';
import type { HandInTestRequest, OwnTestResultReply, TestHandedInReply, TestReply } from './test.dto';
import { TestRecordEntity } from './test-record.entity';

/** The test of a module, in the version that a training teaches. */
export interface AskedTest {
  readonly moduleVersionId: Id;
  readonly questions: readonly Check[];
}

interface TestRow {
  readonly moduleVersionId: Id;
  readonly base: Language;
  readonly moduleTitle: LocalText;
  readonly title: LocalText;
  readonly introduction: LocalText;
  readonly questions: readonly TestQuestion[];
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly timeZone: string;
}

const TEST = `
  SELECT module_version.id AS "moduleVersionId", base_language AS base, module_version.title AS "moduleTitle",
         papers #> '{test,title}' AS title, papers #> '{test,introduction}' AS introduction, papers #> '{test,questions}' AS questions,
         to_char(starts_on, 'YYYY-MM-DD') AS "startsOn", to_char(ends_on, 'YYYY-MM-DD') AS "endsOn", time_zone AS "timeZone"
  FROM training_module JOIN training ON training.id = training_module.training_id JOIN module_version ON module_version.id = training_module.module_version_id
  WHERE training_module.training_id = $1 AND module_version.module_id = $2 AND test_questions > 0`;

/** Tests as participants take them. */
@Injectable()
export class TestService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
  ) {}

  async find(trainingId: Id, moduleId: Id, language: Language): Promise<TestReply> {
    const { base, moduleTitle, title, introduction, questions, startsOn, endsOn, timeZone } = await this.row(trainingId, moduleId);
    const say = (text: LocalText) => textIn(text, language, base);
    return {
      ...{ trainingId, moduleId, startsOn, endsOn, timeZone },
      moduleTitle: say(moduleTitle),
      title: say(title),
      introduction: say(introduction),
      questions: questions.flatMap(({ check }) => questionIn(check, language, base) ?? []) as unknown as LessonBlockReply[],
      results: await this.ownResults(trainingId, moduleId),
    };
  }

  /**
   * Marks the test by the version that the training teaches. When the moment has come is the phone's to say: a test that was taken in
   * time and is sent days later is as good, and one that was refused would be an hour's work lost.
   */
  async handIn(trainingId: Id, moduleId: Id, { id, moment, answers, madeAt }: HandInTestRequest): Promise<TestHandedInReply> {
    const { moduleVersionId, questions } = await this.asked(trainingId, moduleId);
    const unfit = unfitAnswer(questions, answers);
    if (unfit >= 0) throw ProblemException.invalid({ path: `answers[${unfit}]`, code: 'choice.unknown' });
    const { personId, organisationId } = this.database.actor;
    const [right, of] = [rightAnswers(questions, answers), questions.length];
    await this.creations.once('test', id, { trainingId, moduleId, moment, answers, madeAt }, async () => {
      await this.refuseSecond(trainingId, moduleId, moment);
      const record = { id, trainingId, moduleId, moduleVersionId, moment, right, of, answers, madeAt };
      await this.database.repository(TestRecordEntity).insert({ ...record, organisationId, personId, recordedBy: personId });
    });
    return { id, moment, right, of, madeAt };
  }

  async asked(trainingId: Id, moduleId: Id): Promise<AskedTest> {
    const { moduleVersionId, questions } = await this.row(trainingId, moduleId);
    return { moduleVersionId, questions: questions.map(({ check }) => check) };
  }

  private async row(trainingId: Id, moduleId: Id): Promise<TestRow> {
    const [row] = await this.database.query<TestRow>(TEST, [trainingId, moduleId]);
    if (row === undefined) throw ProblemException.notFound();
    return row;
  }

  /** Twice at once is once too often as well: whoever is second waits for the first to be written. */
  private async refuseSecond(trainingId: Id, moduleId: Id, moment: TestMoment): Promise<void> {
    const { personId } = this.database.actor;
    await this.database.alone(`test ${trainingId} ${moduleId} ${personId} ${moment}`);
    const taken = await this.ownResults(trainingId, moduleId);
    if (taken.some((result) => result.moment === moment)) throw ProblemException.conflict('test.taken', 'This test was handed in before');
  }

  private async ownResults(trainingId: Id, moduleId: Id): Promise<OwnTestResultReply[]> {
    const rows = await this.database.query<Omit<OwnTestResultReply, 'madeAt'> & { madeAt: Date }>(
      `SELECT moment, right_count AS right, question_count AS of, coalesce(answers, '[]') AS answers, made_at AS "madeAt"
       FROM learning_facts_test WHERE training_id = $1 AND module_id = $2 AND person_id = $3 ORDER BY moment DESC`,
      [trainingId, moduleId, this.database.actor.personId],
    );
    return rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString() }));
  }
}
