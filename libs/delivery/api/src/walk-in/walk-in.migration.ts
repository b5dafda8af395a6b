import { tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People enrolled at the door; and which of two enrolments in one training stays when two persons turn out to be one. */
export class WalkIns1764500002100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE walk_in (
        enrolment_id uuid PRIMARY KEY REFERENCES enrolment ON DELETE CASCADE,
        organisation_id uuid NOT NULL REFERENCES organisation,
        session_id uuid NOT NULL REFERENCES session ON DELETE CASCADE,
        added_by uuid NOT NULL REFERENCES person,
        added_at timestamptz NOT NULL DEFAULT now(),
        completed_at timestamptz
      );
      CREATE INDEX walk_in_session ON walk_in (session_id);
      CREATE INDEX walk_in_added_by ON walk_in (added_by);
      ${tenantTable('walk_in', 'false')}

      -- Asked by identity_move_references. Whoever has come further stays: completed, takes part, waits, and only then has gone.
      CREATE FUNCTION merge_prefers_enrolment(stays jsonb, comes jsonb) RETURNS boolean
        LANGUAGE sql IMMUTABLE SET search_path = public AS $$
          SELECT coalesce(array_position(ways, comes->>'status'), 99) < coalesce(array_position(ways, stays->>'status'), 99)
          FROM (VALUES (ARRAY['completed', 'accepted', 'waitlisted', 'applied', 'invited'])) AS ranked (ways)
        $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION merge_prefers_enrolment(jsonb, jsonb); DROP TABLE walk_in;');
  }
}
