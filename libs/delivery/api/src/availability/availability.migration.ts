import { tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When facilitators and guests can be at a training; they say it by a link of their own. */
export class Availabilities1764500003100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE availability (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training ON DELETE CASCADE,
        person_id uuid REFERENCES person,
        guest_id uuid REFERENCES training_guest ON DELETE CASCADE,
        link_id uuid,
        code_hash bytea UNIQUE,
        free jsonb,
        answered_at timestamptz,
        version int NOT NULL DEFAULT 1,
        CHECK (num_nonnulls(person_id, guest_id) = 1),
        CHECK ((link_id IS NULL) = (code_hash IS NULL)),
        CHECK ((free IS NULL) = (answered_at IS NULL)),
        UNIQUE (training_id, person_id),
        UNIQUE (training_id, guest_id)
      );
      CREATE INDEX availability_guest ON availability (guest_id);
      CREATE INDEX availability_person ON availability (person_id);
      ${tenantTable('availability', 'false')}

      -- Doors through the wall, for whoever holds the secret of a link.

      CREATE FUNCTION delivery_availability(code bytea)
        RETURNS TABLE (name text, title jsonb, starts_on text, ends_on text, time_zone text, day_starts_at text, day_ends_at text, free jsonb, version int)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT coalesce(g.name, p.display_name), t.title, t.starts_on::text, t.ends_on::text, t.time_zone, s.day_starts_at, s.day_ends_at, a.free, a.version
              FROM availability a JOIN training t ON t.id = a.training_id
              LEFT JOIN timetable s ON s.id = t.id LEFT JOIN person p ON p.id = a.person_id LEFT JOIN training_guest g ON g.id = a.guest_id
              WHERE a.code_hash = code $$;

      CREATE FUNCTION delivery_give_availability(code bytea, spans jsonb, from_version numeric)
        RETURNS TABLE (version int)
        LANGUAGE sql SECURITY DEFINER SET search_path = public
        AS $$ UPDATE availability a SET free = spans, answered_at = now(), version = a.version + 1
              WHERE a.code_hash = code AND a.version = from_version RETURNING a.version $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION delivery_give_availability(bytea, jsonb, numeric);
      DROP FUNCTION delivery_availability(bytea);
      DROP TABLE availability;
    `);
  }
}
