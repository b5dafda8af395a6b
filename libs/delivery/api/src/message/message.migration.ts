import { tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told about their trainings. */
export class Messages1764500000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE message (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person,
        kind text NOT NULL,
        details jsonb NOT NULL,
        sent_at timestamptz NOT NULL DEFAULT now(),
        read_at timestamptz
      );
      CREATE INDEX message_person ON message (person_id, sent_at DESC, id DESC);
      ${tenantTable('message', 'person_id = (SELECT app_person())')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE message');
  }
}
