import { appendOnly, tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A clock on the wall of the training's zone. */
const CLOCK = (column: string) => `to_char(${column} AT TIME ZONE training.time_zone, 'YYYY-MM-DD"T"HH24:MI')`;

/** Published versions of schedules. What people could see before there were any is each training's first. */
export class Releases1764500004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE release (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training ON DELETE CASCADE,
        number int NOT NULL CHECK (number > 0),
        note text NOT NULL,
        sessions jsonb NOT NULL,
        gone jsonb NOT NULL,
        published_by uuid REFERENCES person,
        published_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (training_id, number)
      );
      ${tenantTable('release', `EXISTS (SELECT 1 FROM enrolment WHERE enrolment.training_id = release.training_id AND enrolment.status IN ('accepted', 'completed'))`)}
      ${appendOnly('release')}

      INSERT INTO release (id, organisation_id, training_id, number, note, sessions, gone)
        SELECT ${newId('training.id')}, training.organisation_id, training.id, 1, '', jsonb_agg(jsonb_build_object(
            'id', session.id, 'kind', session.kind, 'unitId', session.unit_id, 'title', session.title, 'timeZone', training.time_zone,
            'begins', ${CLOCK('session.starts_at')}, 'ends', ${CLOCK('session.ends_at')}, 'room', session.room,
            'facilitatorIds', (SELECT coalesce(jsonb_agg(person_id ORDER BY person_id), '[]') FROM session_facilitator WHERE session_id = session.id),
            'guestIds', '[]'::jsonb, 'groups', '[]'::jsonb, 'sequence', 1) ORDER BY session.starts_at, session.id), '[]'
        FROM training JOIN session ON session.training_id = training.id GROUP BY training.id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE release');
  }
}

/** SQL of a new UUIDv7, which PostgreSQL makes itself from 18 on only; another one for each value of what it is said to depend on. */
function newId(dependsOn: string): string {
  const time = `lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0')`;
  const random = `(CASE WHEN ${dependsOn} IS NULL THEN NULL ELSE gen_random_uuid()::text END)`;
  return `(overlay(${time} PLACING '-' FROM 9 FOR 0) || '-7' || substr(${random}, 16))::uuid`;
}
