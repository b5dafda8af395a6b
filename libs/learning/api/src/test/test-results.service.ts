import { Injectable } from '@nestjs/common';
import { Creations, Database, ProblemException } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import type { EnterTestResultRequest, TestedModuleReply, TestedPersonReply, TestResultReply, TestResultsReply } from './test.dto';
import { TestService } from './test.service';
import { TestRecordEntity } from './test-record.entity';

type Head = Pick<TestResultsReply, 'title' | 'startsOn' | 'endsOn' | 'place'>;

const RESULTS = `
  SELECT person_id, jsonb_agg(jsonb_build_object(
    'id', learning_facts_test.id, 'moduleId', module_id, 'personId', person_id, 'moment', moment, 'right', right_count, 'of', question_count,
    'enteredBy', CASE WHEN recorded_by <> person_id THEN coalesce(recorder.display_name, '') END,
    'madeAt', to_char(made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY module_id, moment DESC) AS results
  FROM learning_facts_test LEFT JOIN person recorder ON recorder.id = recorded_by WHERE training_id = $1 GROUP BY person_id`;

/** Results of tests as facilitators and staff see them, and as they are entered where people wrote on paper. */
@Injectable()
export class TestResultsService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly tests: TestService,
  ) {}

  async list(trainingId: Id): Promise<TestResultsReply> {
    const [head] = await this.database.query<Head>('SELECT title, starts_on::text AS "startsOn", ends_on::text AS "endsOn", place FROM training WHERE id = $1', [trainingId]);
    if (head === undefined) throw ProblemException.notFound();
    const modules = await this.database.query<TestedModuleReply>(
      `SELECT module_id AS "moduleId", title, test_questions AS of FROM training_module JOIN module_version ON module_version.id = module_version_id
       WHERE training_id = $1 AND test_questions > 0 ORDER BY position`,
      [trainingId],
    );
    const people = await this.database.query<TestedPersonReply>(
      `WITH result AS MATERIALIZED (${RESULTS})
       SELECT enrolment.person_id AS "personId", person.display_name AS "displayName", coalesce(result.results, '[]') AS results
       FROM enrolment JOIN person ON person.id = enrolment.person_id LEFT JOIN result ON result.person_id = enrolment.person_id
       WHERE training_id = $1 AND enrolment.status IN ('accepted', 'completed') ORDER BY person.display_name, person.id`,
      [trainingId],
    );
    return { trainingId, ...head, modules, people };
  }

  async enter(trainingId: Id, { id, moduleId, personId, moment, right = null, madeAt }: EnterTestResultRequest): Promise<TestResultReply> {
    const { moduleVersionId, questions } = await this.tests.asked(trainingId, moduleId);
    const of = questions.length;
    if (right !== null && right > of) throw ProblemException.invalid({ path: 'right', code: 'test.too-many' });
    await this.refuseStranger(trainingId, personId);
    const { personId: recordedBy, organisationId } = this.database.actor;
    await this.creations.once('test-result', id, { trainingId, moduleId, personId, moment, right, madeAt }, () =>
      this.database.repository(TestRecordEntity).insert({ id, organisationId, trainingId, moduleId, moduleVersionId, personId, moment, right, of, recordedBy, madeAt }),
    );
    const [recorder] = await this.database.query<{ name: string }>('SELECT display_name AS name FROM person WHERE id = $1', [recordedBy]);
    return { id, moduleId, personId, moment, right, of, enteredBy: recorder?.name ?? '', madeAt };
  }

  private async refuseStranger(trainingId: Id, personId: Id): Promise<void> {
    const enrolled = await this.database.query(`SELECT 1 FROM enrolment WHERE training_id = $1 AND person_id = $2 AND status IN ('accepted', 'completed')`, [trainingId, personId]);
    if (enrolled.length === 0) throw ProblemException.invalid({ path: 'personId', code: 'not-enrolled' });
  }
}
