import { tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session as anybody may know it: what the switches do not allow never leaves the database. */
const PUBLIC = (sessions: string) => `(
  SELECT coalesce(jsonb_agg(
      (session - '{unitId,facilitatorIds,guestIds,groups}'::text[]) || jsonb_build_object(
        'room', CASE WHEN agenda.with_rooms THEN session ->> 'room' ELSE '' END,
        'facilitators', CASE WHEN agenda.with_names THEN (
          SELECT coalesce(jsonb_agg(person.display_name ORDER BY person.display_name), '[]') FROM person
          WHERE person.id::text IN (SELECT jsonb_array_elements_text(session -> 'facilitatorIds'))
        ) ELSE '[]' END) ORDER BY place), '[]')
  FROM jsonb_array_elements(${sessions}) WITH ORDINALITY AS each (session, place))`;

/** The public part of a schedule, and the door through which anybody sees it. */
export class PublicAgendas1764500004200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE public_agenda (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL UNIQUE REFERENCES training ON DELETE CASCADE,
        code_id uuid NOT NULL,
        code_hash bytea NOT NULL UNIQUE,
        is_on boolean NOT NULL,
        with_rooms boolean NOT NULL,
        with_names boolean NOT NULL,
        version int NOT NULL DEFAULT 1
      );
      ${tenantTable('public_agenda', 'false')}

      -- A door: the latest release of the training whose public part has this code, while it is switched on.
      CREATE FUNCTION delivery_public_agenda(code bytea)
        RETURNS TABLE (training_id uuid, organisation text, title jsonb, place text, starts_on text, ends_on text, time_zone text, languages text[],
                       status text, version int, number int, published_at timestamptz, sessions jsonb, gone jsonb)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT training.id, organisation.name, training.title, CASE WHEN agenda.with_rooms THEN training.place ELSE '' END,
               training.starts_on::text, training.ends_on::text, training.time_zone, training.languages, training.status,
               training.version + agenda.version, latest.number, latest.published_at, ${PUBLIC('latest.sessions')}, ${PUBLIC('latest.gone')}
        FROM public_agenda agenda
        JOIN training ON training.id = agenda.training_id
        JOIN organisation ON organisation.id = training.organisation_id
        JOIN LATERAL (SELECT * FROM release WHERE release.training_id = training.id ORDER BY release.number DESC LIMIT 1) AS latest ON true
        WHERE agenda.code_hash = code AND agenda.is_on $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION delivery_public_agenda(bytea);
      DROP TABLE public_agenda;
    `);
  }
}
