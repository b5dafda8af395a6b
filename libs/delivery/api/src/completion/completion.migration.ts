import { tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a training asks of those who are to complete it, in a table of its own; until now a share of sessions on the training. */
export class CompletionRules1764500005500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The id is the training's. A training without a row has the usual rule, which the defaults are.
      CREATE TABLE completion_rule (
        id uuid PRIMARY KEY REFERENCES training ON DELETE CASCADE,
        organisation_id uuid NOT NULL REFERENCES organisation,
        measure text NOT NULL DEFAULT 'sessions',
        percent int NOT NULL DEFAULT 80 CHECK (percent BETWEEN 0 AND 100),
        excused text NOT NULL DEFAULT 'absent',
        unit_ids uuid[] NOT NULL DEFAULT '{}',
        answers_percent int CHECK (answers_percent BETWEEN 0 AND 100),
        version int NOT NULL DEFAULT 1
      );
      ${tenantTable('completion_rule', 'false')}
      INSERT INTO completion_rule (id, organisation_id, percent) SELECT id, organisation_id, round(completion_attendance * 100) FROM training;
      ALTER TABLE training DROP completion_attendance;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE training ADD completion_attendance numeric(3, 2) NOT NULL DEFAULT 0.8;
      UPDATE training SET completion_attendance = rule.percent / 100.0 FROM completion_rule rule WHERE rule.id = training.id;
      DROP TABLE completion_rule;
    `);
  }
}
