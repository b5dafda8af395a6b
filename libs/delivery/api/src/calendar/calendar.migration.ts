import { wall } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses of personal calendars, and the door through which a calendar program comes. */
export class Calendars1764500004100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_feed (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        person_id uuid NOT NULL REFERENCES person,
        code_hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (organisation_id, person_id)
      );
      ${wall('calendar_feed', 'organisation_id = (SELECT app_organisation()) AND person_id = (SELECT app_person())')}

      -- A door: whoever has the code reads as the person whose it is, with the role that she has now, and for this transaction only.
      CREATE FUNCTION delivery_open_calendar(code bytea)
        RETURNS TABLE (person_id uuid, language text)
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        #variable_conflict use_variable
        DECLARE organisation uuid; role text;
        BEGIN
          SELECT f.person_id, p.language, m.organisation_id, m.role INTO person_id, language, organisation, role
            FROM calendar_feed f JOIN person p ON p.id = f.person_id
            JOIN membership m ON m.person_id = f.person_id AND m.organisation_id = f.organisation_id
            WHERE f.code_hash = code;
          IF NOT FOUND THEN RETURN; END IF;
          PERFORM set_config('app.person', person_id::text, true),
                  set_config('app.organisation', organisation::text, true),
                  set_config('app.role', role, true);
          RETURN NEXT;
        END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION delivery_open_calendar(bytea);
      DROP TABLE calendar_feed;
    `);
  }
}
