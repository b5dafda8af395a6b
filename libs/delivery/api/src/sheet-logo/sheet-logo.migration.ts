import { tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Logos on printed sheets. */
export class SheetLogos1764500006800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sheet_logo (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        width int NOT NULL,
        height int NOT NULL,
        added_at timestamptz NOT NULL DEFAULT now(),
        removed_at timestamptz
      );
      CREATE UNIQUE INDEX sheet_logo_current ON sheet_logo (organisation_id) WHERE removed_at IS NULL;
      CREATE INDEX sheet_logo_removed ON sheet_logo (removed_at) WHERE removed_at IS NOT NULL;
      ${tenantTable('sheet_logo', 'false')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sheet_logo');
  }
}
