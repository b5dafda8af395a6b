import { tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where trainings meet online. */
export class Meetings1764500004300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE meeting (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL UNIQUE REFERENCES training ON DELETE CASCADE,
        links bytea NOT NULL,
        for_all boolean NOT NULL,
        session_ids uuid[] NOT NULL,
        version int NOT NULL DEFAULT 1
      );
      ${tenantTable('meeting', `EXISTS (SELECT 1 FROM enrolment WHERE enrolment.training_id = meeting.training_id AND enrolment.status IN ('accepted', 'completed'))`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE meeting');
  }
}
