import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '@kurak/shared-api';

/** Modules and units in draft, and their published versions. */
export class Curriculum1763700000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE module (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        title jsonb NOT NULL,
        summary jsonb NOT NULL,
        audience jsonb NOT NULL,
        base_language text NOT NULL,
        translation_status jsonb NOT NULL DEFAULT '{}',
        is_shared boolean NOT NULL DEFAULT false,
        library_hash text,
        published_number int,
        published_at timestamptz,
        version int NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX module_organisation ON module (organisation_id, updated_at DESC);
      ${tenantTable('module', 'false')}
      CREATE POLICY shared ON module FOR SELECT
        USING (is_shared AND published_number IS NOT NULL AND (SELECT app_role()) IN ('facilitator', 'staff'));

      CREATE TABLE unit (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        module_id uuid NOT NULL REFERENCES module ON DELETE CASCADE,
        position int NOT NULL,
        content jsonb NOT NULL,
        version int NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX unit_module ON unit (module_id, position);
      ${tenantTable('unit', 'false')}

      CREATE TABLE module_version (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        module_id uuid NOT NULL REFERENCES module,
        number int NOT NULL,
        note text NOT NULL,
        title jsonb NOT NULL,
        summary jsonb NOT NULL,
        audience jsonb NOT NULL,
        base_language text NOT NULL,
        translation_status jsonb NOT NULL,
        is_shared boolean NOT NULL,
        published_by uuid NOT NULL,
        published_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (module_id, number)
      );
      ${tenantTable('module_version')}
      CREATE POLICY shared ON module_version FOR SELECT USING (is_shared AND (SELECT app_person()) IS NOT NULL);

      CREATE TABLE unit_version (
        module_version_id uuid NOT NULL REFERENCES module_version,
        unit_id uuid NOT NULL,
        organisation_id uuid NOT NULL REFERENCES organisation,
        is_shared boolean NOT NULL,
        position int NOT NULL,
        title jsonb NOT NULL,
        minutes int NOT NULL,
        checks int NOT NULL,
        content jsonb NOT NULL,
        PRIMARY KEY (module_version_id, unit_id)
      );
      ${tenantTable('unit_version')}
      CREATE POLICY shared ON unit_version FOR SELECT USING (is_shared AND (SELECT app_person()) IS NOT NULL);

      CREATE TABLE lesson_version (
        module_version_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        language text NOT NULL,
        organisation_id uuid NOT NULL REFERENCES organisation,
        is_shared boolean NOT NULL,
        lesson jsonb NOT NULL,
        PRIMARY KEY (module_version_id, unit_id, language),
        FOREIGN KEY (module_version_id, unit_id) REFERENCES unit_version
      );
      ${tenantTable('lesson_version')}
      CREATE POLICY shared ON lesson_version FOR SELECT USING (is_shared AND (SELECT app_person()) IS NOT NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lesson_version, unit_version, module_version, unit, module CASCADE');
  }
}
