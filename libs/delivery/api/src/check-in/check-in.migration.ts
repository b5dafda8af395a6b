import { tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When people may check in at a session, and who tried. */
export class CheckIns1764500005100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE check_in_window (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        session_id uuid NOT NULL REFERENCES session ON DELETE CASCADE,
        opened_by uuid NOT NULL REFERENCES person,
        opened_at timestamptz NOT NULL,
        closes_at timestamptz NOT NULL,
        received_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX check_in_window_session ON check_in_window (session_id);
      ${tenantTable('check_in_window', 'EXISTS (SELECT 1 FROM session WHERE session.id = session_id)')}

      CREATE TABLE check_in (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        session_id uuid NOT NULL REFERENCES session ON DELETE CASCADE,
        sent_by uuid NOT NULL REFERENCES person,
        -- Who was there; null when nobody is called what was typed, which is not kept.
        person_id uuid REFERENCES person,
        kind text NOT NULL,
        value text NOT NULL,
        state text NOT NULL,
        made_at timestamptz NOT NULL,
        received_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX check_in_sender ON check_in (session_id, sent_by);
      CREATE INDEX check_in_undecided ON check_in (session_id) WHERE state <> 'accepted';
      ${tenantTable('check_in', 'sent_by = (SELECT app_person())')}

      CREATE FUNCTION delivery_name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        AS $$ SELECT translate(lower(trim(regexp_replace(normalize(name, NFKC), '\\s+', ' ', 'g'))), 'ё', 'е') $$;

      -- Who of a training that the asker takes part in is called so; null when nobody is, or more than one. A participant
      -- sees no other participant's row: this says of one name whether it may be checked in, and gives out no name.
      CREATE FUNCTION delivery_person_called(in_session uuid, in_name text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT CASE WHEN count(*) = 1 THEN (array_agg(person.id))[1] END
        FROM session
        JOIN enrolment mine ON mine.training_id = session.training_id AND mine.person_id = app_person() AND mine.status IN ('accepted', 'completed')
        JOIN enrolment ON enrolment.training_id = session.training_id AND enrolment.status IN ('accepted', 'completed')
        JOIN person ON person.id = enrolment.person_id
        WHERE session.id = in_session AND session.organisation_id = app_organisation()
          AND delivery_name_key(person.display_name) = delivery_name_key(in_name)
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION delivery_person_called(uuid, text);
      DROP FUNCTION delivery_name_key(text);
      DROP TABLE check_in, check_in_window;
    `);
  }
}
