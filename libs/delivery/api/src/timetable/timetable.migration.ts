import { tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const takesPart = (table: string) =>
  `EXISTS (SELECT 1 FROM enrolment WHERE enrolment.training_id = ${table}.training_id AND enrolment.status IN ('accepted', 'completed'))`;

const ATTENDANCE = (condition: string) => `
  CREATE OR REPLACE VIEW delivery_facts_attendance WITH (security_invoker = true) AS
    SELECT session.training_id, current_mark.session_id, current_mark.person_id, current_mark.status
    FROM current_mark JOIN session ON session.id = current_mark.session_id
    JOIN enrolment ON enrolment.training_id = session.training_id AND enrolment.person_id = current_mark.person_id
    WHERE enrolment.status IN ('accepted', 'completed') AND ${condition};`;

/** What a schedule goes by: hours, groups, guests, what builds on what; and the same of each session. */
export class Timetables1764500003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE timetable (
        id uuid PRIMARY KEY REFERENCES training ON DELETE CASCADE,
        organisation_id uuid NOT NULL REFERENCES organisation,
        day_starts_at text NOT NULL,
        day_ends_at text NOT NULL,
        unordered_module_ids uuid[] NOT NULL DEFAULT '{}',
        builds_on jsonb NOT NULL DEFAULT '[]',
        version int NOT NULL DEFAULT 1
      );
      ${tenantTable('timetable', 'false')}

      CREATE TABLE training_group (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training ON DELETE CASCADE,
        name text NOT NULL
      );
      CREATE INDEX training_group_training ON training_group (training_id, name);
      ${tenantTable('training_group', takesPart('training_group'))}

      CREATE TABLE training_group_member (
        group_id uuid NOT NULL REFERENCES training_group ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person,
        organisation_id uuid NOT NULL REFERENCES organisation,
        PRIMARY KEY (group_id, person_id)
      );
      CREATE INDEX training_group_member_person ON training_group_member (person_id);
      ${tenantTable('training_group_member', 'person_id = (SELECT app_person())')}

      CREATE TABLE training_guest (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training ON DELETE CASCADE,
        name text NOT NULL,
        about text NOT NULL
      );
      CREATE INDEX training_guest_training ON training_guest (training_id, name);
      ${tenantTable('training_guest', takesPart('training_guest'))}

      ALTER TABLE session ADD COLUMN is_pinned boolean NOT NULL DEFAULT false, ADD COLUMN accepted jsonb NOT NULL DEFAULT '[]';

      CREATE TABLE session_group (
        session_id uuid NOT NULL REFERENCES session ON DELETE CASCADE,
        group_id uuid NOT NULL REFERENCES training_group,
        organisation_id uuid NOT NULL REFERENCES organisation,
        PRIMARY KEY (session_id, group_id)
      );
      CREATE INDEX session_group_group ON session_group (group_id);
      ${tenantTable('session_group', 'EXISTS (SELECT 1 FROM session WHERE session.id = session_id)')}

      CREATE TABLE session_guest (
        session_id uuid NOT NULL REFERENCES session ON DELETE CASCADE,
        guest_id uuid NOT NULL REFERENCES training_guest,
        organisation_id uuid NOT NULL REFERENCES organisation,
        PRIMARY KEY (session_id, guest_id)
      );
      CREATE INDEX session_guest_guest ON session_guest (guest_id);
      ${tenantTable('session_guest', 'EXISTS (SELECT 1 FROM session WHERE session.id = session_id)')}

      ${ATTENDANCE(`session.kind IN ('unit', 'other')`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${ATTENDANCE(`session.kind <> 'break'`)}
      DROP TABLE session_guest, session_group, training_guest, training_group_member, training_group, timetable;
      ALTER TABLE session DROP COLUMN is_pinned, DROP COLUMN accepted;
    `);
  }
}
