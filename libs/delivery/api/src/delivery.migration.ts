import { appendOnly, tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Trainings, who takes part, the schedule, attendance. */
export class Delivery1763700000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        title jsonb NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL CHECK (ends_on >= starts_on),
        place text NOT NULL,
        time_zone text NOT NULL,
        mode text NOT NULL,
        languages text[] NOT NULL,
        capacity int,
        status text NOT NULL DEFAULT 'planned',
        completion_attendance numeric(3, 2) NOT NULL DEFAULT 0.8,
        version int NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX training_organisation ON training (organisation_id, starts_on DESC);

      CREATE TABLE enrolment (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training,
        person_id uuid NOT NULL REFERENCES person,
        status text NOT NULL,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (training_id, person_id)
      );
      CREATE INDEX enrolment_person ON enrolment (person_id);
      ${tenantTable('enrolment', 'person_id = (SELECT app_person())')}
      ${tenantTable('training', `EXISTS (SELECT 1 FROM enrolment WHERE enrolment.training_id = training.id AND enrolment.status IN ('accepted', 'completed'))`)}

      CREATE TABLE training_module (
        training_id uuid NOT NULL REFERENCES training ON DELETE CASCADE,
        module_version_id uuid NOT NULL REFERENCES module_version,
        organisation_id uuid NOT NULL REFERENCES organisation,
        position int NOT NULL,
        PRIMARY KEY (training_id, module_version_id)
      );
      ${tenantTable('training_module', `EXISTS (SELECT 1 FROM enrolment WHERE enrolment.training_id = training_module.training_id AND enrolment.status IN ('accepted', 'completed'))`)}

      CREATE TABLE session (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training,
        kind text NOT NULL,
        unit_id uuid,
        title jsonb NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        room text NOT NULL,
        version int NOT NULL DEFAULT 1
      );
      CREATE INDEX session_training ON session (training_id, starts_at);
      ${tenantTable('session', `EXISTS (SELECT 1 FROM enrolment WHERE enrolment.training_id = session.training_id AND enrolment.status IN ('accepted', 'completed'))`)}

      CREATE TABLE session_facilitator (
        session_id uuid NOT NULL REFERENCES session ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person,
        organisation_id uuid NOT NULL REFERENCES organisation,
        PRIMARY KEY (session_id, person_id)
      );
      ${tenantTable('session_facilitator', 'EXISTS (SELECT 1 FROM session WHERE session.id = session_id)')}

      CREATE TABLE mark (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        session_id uuid NOT NULL REFERENCES session,
        person_id uuid NOT NULL REFERENCES person,
        status text NOT NULL,
        minutes_late int,
        reason text,
        recorded_by uuid NOT NULL REFERENCES person,
        way text NOT NULL,
        made_at timestamptz NOT NULL,
        received_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX mark_latest ON mark (session_id, person_id, made_at DESC, id DESC);
      CREATE INDEX mark_person ON mark (person_id);
      ${tenantTable('mark', 'person_id = (SELECT app_person())')}
      ${appendOnly('mark')}

      -- The mark that counts of each person at each session; attendance.ts says the same of two marks.
      CREATE VIEW current_mark WITH (security_invoker = true) AS
        SELECT DISTINCT ON (session_id, person_id) * FROM mark ORDER BY session_id, person_id, made_at DESC, id DESC;

      -- What outcomes count from.
      CREATE VIEW delivery_facts_enrolment WITH (security_invoker = true) AS
        SELECT enrolment.training_id, enrolment.person_id, enrolment.status, person.sex, person.district
        FROM enrolment JOIN person ON person.id = enrolment.person_id
        WHERE enrolment.status IN ('accepted', 'completed');
      CREATE VIEW delivery_facts_attendance WITH (security_invoker = true) AS
        SELECT session.training_id, current_mark.session_id, current_mark.person_id, current_mark.status
        FROM current_mark JOIN session ON session.id = current_mark.session_id
        JOIN enrolment ON enrolment.training_id = session.training_id AND enrolment.person_id = current_mark.person_id
        WHERE enrolment.status IN ('accepted', 'completed') AND session.kind <> 'break';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW delivery_facts_attendance, delivery_facts_enrolment, current_mark;
      DROP TABLE mark, session_facilitator, session, training_module, training, enrolment CASCADE;
    `);
  }
}
