import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many questions the test of a version has, so that a list of tests need not read them. */
export class TestQuestions1764500006500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE module_version ADD test_questions int NOT NULL DEFAULT 0;
      UPDATE module_version SET test_questions = jsonb_array_length(papers #> '{test,questions}') WHERE jsonb_typeof(papers -> 'test') = 'object';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE module_version DROP test_questions');
  }
}
