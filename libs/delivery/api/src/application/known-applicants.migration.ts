import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who applies and is known already takes part as the person she is; what place she had before is kept, for taking it back. */
export class KnownApplicants1764500006100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE application ADD COLUMN place_before text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE application DROP COLUMN place_before');
  }
}
