import { tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Scans and photos of sign-in sheets. */
export class Evidence1764500005700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attendance_evidence (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training,
        day date NOT NULL,
        session_id uuid REFERENCES session ON DELETE SET NULL,
        name text NOT NULL,
        media_type text NOT NULL,
        bytes int NOT NULL,
        stored_as uuid NOT NULL UNIQUE,
        added_by uuid NOT NULL REFERENCES person,
        added_at timestamptz NOT NULL DEFAULT now(),
        removed_at timestamptz
      );
      CREATE INDEX attendance_evidence_training ON attendance_evidence (training_id, day, added_at);
      CREATE INDEX attendance_evidence_session ON attendance_evidence (session_id);
      CREATE INDEX attendance_evidence_removed ON attendance_evidence (removed_at) WHERE removed_at IS NOT NULL;
      ${tenantTable('attendance_evidence', 'false')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attendance_evidence');
  }
}
