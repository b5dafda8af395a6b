import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rule of completion may ask for the test after the training. */
export class CompletionTests1764500006600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE completion_rule ADD test_percent int CHECK (test_percent BETWEEN 0 AND 100)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE completion_rule DROP test_percent');
  }
}
