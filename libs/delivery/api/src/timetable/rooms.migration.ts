import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rooms that are known before a session stands in them. */
export class Rooms1764500006200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE timetable ADD COLUMN rooms text[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE timetable DROP COLUMN rooms');
  }
}
