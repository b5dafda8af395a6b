import { tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exports of outcomes, made by a job. */
export class Outcomes1763700000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE results_export (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training,
        requested_by uuid NOT NULL REFERENCES person,
        language text NOT NULL,
        status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'ready', 'failed')),
        created_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz
      );
      CREATE INDEX results_export_training ON results_export (training_id, created_at DESC);
      ${tenantTable('results_export', 'false')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE results_export');
  }
}
