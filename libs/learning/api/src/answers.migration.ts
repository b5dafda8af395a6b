import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An answer is a list of what was chosen: of some questions, more than one thing. */
export class Answers1763800000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE answer ADD chosen text[] NOT NULL DEFAULT '{}';
      UPDATE answer SET chosen = ARRAY[choice_id];
      ALTER TABLE answer ALTER chosen DROP DEFAULT, DROP choice_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE answer ADD choice_id text NOT NULL DEFAULT '';
      UPDATE answer SET choice_id = coalesce(chosen[1], '');
      ALTER TABLE answer ALTER choice_id DROP DEFAULT, DROP chosen;
    `);
  }
}
