import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './tenant-table';

/** Who acts, for row-level security, and the ledger of creations. */
export class Shared1763700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT nullif(current_setting('app.person', true), '')::uuid $$;
      CREATE FUNCTION app_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT nullif(current_setting('app.organisation', true), '')::uuid $$;
      CREATE FUNCTION app_role() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT coalesce(nullif(current_setting('app.role', true), ''), 'nobody') $$;

      CREATE TABLE creation (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        body_hash bytea NOT NULL,
        created_on date NOT NULL DEFAULT current_date
      );
      ${wall('creation', 'person_id = (SELECT app_person())')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE creation;
      DROP FUNCTION app_role();
      DROP FUNCTION app_organisation();
      DROP FUNCTION app_person();
    `);
  }
}
