import { appendOnly, tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files from which marks were taken: that they were, by whom, and how much they said that was new. */
export class MarkImports1764500005600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mark_import (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training,
        way text NOT NULL,
        file_hash bytea NOT NULL,
        added int NOT NULL,
        unchanged int NOT NULL,
        imported_by uuid NOT NULL REFERENCES person,
        imported_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX mark_import_training ON mark_import (training_id, imported_at DESC);
      ${tenantTable('mark_import', 'false')}
      ${appendOnly('mark_import')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mark_import');
  }
}
