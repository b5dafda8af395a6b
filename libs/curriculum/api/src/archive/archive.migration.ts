import { wall } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers to imports. */
export class ModuleImports1763800000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE module_import (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        module_id uuid NOT NULL REFERENCES module ON DELETE CASCADE,
        answer jsonb NOT NULL
      );
      CREATE INDEX module_import_module ON module_import (module_id);
      ${wall('module_import', `organisation_id = (SELECT app_organisation()) AND (SELECT app_role()) <> 'participant' AND EXISTS (SELECT 1 FROM module WHERE module.id = module_id)`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE module_import');
  }
}
