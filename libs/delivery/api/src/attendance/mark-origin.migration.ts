import { tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = 'id, organisation_id, session_id, person_id, status, minutes_late, reason, recorded_by, way, made_at, received_at';

/**
 * Where a mark comes from: on whose phone it was made, which mark its maker had seen, what her clock showed. The team's
 * marks stand above check-ins, of which the first counts: what countingMark in attendance.ts says of two marks.
 */
export class MarkOrigins1764500005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mark
        ADD COLUMN via_person_id uuid REFERENCES person,
        ADD COLUMN seen_id uuid REFERENCES mark,
        ADD COLUMN device_at timestamptz;
      DROP POLICY wall ON mark;
      DROP POLICY owner ON mark;
      ${tenantTable('mark', 'person_id = (SELECT app_person()) OR via_person_id = (SELECT app_person())')}
      DROP INDEX mark_latest;
      CREATE INDEX mark_counting ON mark (session_id, person_id, (CASE WHEN way <> 'check-in' THEN made_at END) DESC NULLS LAST, made_at, id DESC);
      CREATE OR REPLACE VIEW current_mark WITH (security_invoker = true) AS
        SELECT DISTINCT ON (session_id, person_id) ${COLUMNS} FROM mark
        ORDER BY session_id, person_id, (CASE WHEN way <> 'check-in' THEN made_at END) DESC NULLS LAST, made_at, id DESC;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW current_mark WITH (security_invoker = true) AS
        SELECT DISTINCT ON (session_id, person_id) ${COLUMNS} FROM mark ORDER BY session_id, person_id, made_at DESC, id DESC;
      DROP INDEX mark_counting;
      CREATE INDEX mark_latest ON mark (session_id, person_id, made_at DESC, id DESC);
      DROP POLICY wall ON mark;
      DROP POLICY owner ON mark;
      ${tenantTable('mark', 'person_id = (SELECT app_person())')}
      ALTER TABLE mark DROP COLUMN device_at, DROP COLUMN seen_id, DROP COLUMN via_person_id;
    `);
  }
}
