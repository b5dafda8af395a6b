import { tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who came into a group or left it after the schedule was published: calendars have to be told. */
export class GroupMoves1764500006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE group_move (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person,
        group_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('came', 'left')),
        moved_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX group_move_person ON group_move (person_id, training_id);
      ${tenantTable('group_move', 'person_id = (SELECT app_person())')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE group_move');
  }
}
