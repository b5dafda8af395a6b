import { appendOnly, tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What participants read and answered. */
export class Learning1763700000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE answer (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training,
        unit_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES person,
        block_id text NOT NULL,
        choice_id text NOT NULL,
        is_right boolean NOT NULL,
        made_at timestamptz NOT NULL,
        received_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX answer_person ON answer (person_id, training_id, unit_id);
      CREATE INDEX answer_training ON answer (training_id, unit_id, block_id);
      ${tenantTable('answer', 'person_id = (SELECT app_person())')}
      ${appendOnly('answer')}

      CREATE TABLE reading (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training,
        unit_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES person,
        finished_at timestamptz NOT NULL
      );
      CREATE INDEX reading_person ON reading (person_id, training_id, unit_id);
      ${tenantTable('reading', 'person_id = (SELECT app_person())')}
      ${appendOnly('reading')}

      -- What outcomes count from: the first answer of each person to each question.
      CREATE VIEW learning_facts_first_answer WITH (security_invoker = true) AS
        SELECT DISTINCT ON (training_id, unit_id, block_id, person_id) training_id, unit_id, block_id, person_id, is_right
        FROM answer ORDER BY training_id, unit_id, block_id, person_id, made_at, id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW learning_facts_first_answer; DROP TABLE reading, answer;');
  }
}
