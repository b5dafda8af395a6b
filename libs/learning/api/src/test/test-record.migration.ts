import { appendOnly, tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How tests went, before trainings and after them. */
export class TestRecords1764500006700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE test_record (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training,
        module_id uuid NOT NULL REFERENCES module,
        module_version_id uuid NOT NULL REFERENCES module_version,
        person_id uuid NOT NULL REFERENCES person,
        moment text NOT NULL CHECK (moment IN ('before', 'after')),
        right_count int CHECK (right_count BETWEEN 0 AND question_count),
        question_count int NOT NULL CHECK (question_count > 0),
        answers jsonb,
        recorded_by uuid NOT NULL REFERENCES person,
        made_at timestamptz NOT NULL,
        received_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX test_record_training ON test_record (training_id, module_id, person_id, moment, received_at DESC, id DESC);
      CREATE INDEX test_record_person ON test_record (person_id, training_id);
      ${tenantTable('test_record', 'person_id = (SELECT app_person())')}
      ${appendOnly('test_record')}

      -- What counts, and what outcomes count from: the last record of each person, module and moment, unless that one took it back.
      CREATE VIEW learning_facts_test WITH (security_invoker = true) AS
        SELECT id, training_id, module_id, person_id, moment, right_count, question_count, answers, recorded_by, made_at FROM (
          SELECT DISTINCT ON (training_id, module_id, person_id, moment) * FROM test_record
          ORDER BY training_id, module_id, person_id, moment, received_at DESC, id DESC
        ) AS last WHERE right_count IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW learning_facts_test; DROP TABLE test_record;');
  }
}
