import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '@kurak/shared-api';

/** Pictures, recordings and documents, and the lessons that show them. */
export class Materials1763800000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE material (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        name text NOT NULL,
        kind text NOT NULL,
        media_type text NOT NULL,
        bytes int NOT NULL,
        width int,
        height int,
        title jsonb NOT NULL,
        alternative jsonb NOT NULL,
        transcript jsonb NOT NULL,
        content_hash text NOT NULL,
        stored_as uuid NOT NULL,
        is_published boolean NOT NULL DEFAULT false,
        is_shared boolean NOT NULL DEFAULT false,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        version int NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX material_organisation ON material (organisation_id, created_at DESC);
      ${tenantTable('material', 'is_published')}
      CREATE POLICY shared ON material FOR SELECT USING (is_shared AND (SELECT app_person()) IS NOT NULL);

      CREATE TABLE material_use (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        organisation_id uuid NOT NULL REFERENCES organisation,
        material_id uuid NOT NULL REFERENCES material,
        module_id uuid NOT NULL REFERENCES module ON DELETE CASCADE,
        unit_id uuid NOT NULL,
        -- Null for the draft.
        module_version_id uuid REFERENCES module_version,
        -- A draft's use goes with the unit; a published version keeps its own when the unit has gone.
        draft_unit_id uuid GENERATED ALWAYS AS (CASE WHEN module_version_id IS NULL THEN unit_id END) STORED REFERENCES unit ON DELETE CASCADE,
        UNIQUE NULLS NOT DISTINCT (unit_id, module_version_id, material_id)
      );
      CREATE INDEX material_use_material ON material_use (material_id);
      CREATE INDEX material_use_module ON material_use (module_id);
      CREATE INDEX material_use_draft ON material_use (draft_unit_id);
      ${tenantTable('material_use', 'false')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE material_use, material');
  }
}
