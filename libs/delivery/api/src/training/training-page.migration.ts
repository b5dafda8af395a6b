import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a training's page tells beyond days and place: where exactly, for whom, paid by which grant, and where it stands. */
export class TrainingPage1764500001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE training
        ADD COLUMN country text,
        ADD COLUMN oblast text NOT NULL DEFAULT '',
        ADD COLUMN district text NOT NULL DEFAULT '',
        ADD COLUMN venue text NOT NULL DEFAULT '',
        ADD COLUMN target_group text NOT NULL DEFAULT '',
        ADD COLUMN grant_name text NOT NULL DEFAULT '',
        ADD COLUMN grant_number text NOT NULL DEFAULT '',
        ADD COLUMN status_before text,
        ADD COLUMN cancel_reason text NOT NULL DEFAULT '',
        ADD CONSTRAINT training_status CHECK (status IN ('planned', 'open', 'running', 'completed', 'cancelled')),
        ADD CONSTRAINT training_cancelled CHECK ((status = 'cancelled') = (status_before IS NOT NULL));
      CREATE INDEX training_by_status ON training (organisation_id, status, starts_on DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX training_by_status;
      ALTER TABLE training DROP CONSTRAINT training_cancelled, DROP CONSTRAINT training_status;
      UPDATE training SET status = 'planned' WHERE status IN ('open', 'running', 'cancelled');
      ALTER TABLE training DROP COLUMN country, DROP COLUMN oblast, DROP COLUMN district, DROP COLUMN venue, DROP COLUMN target_group,
        DROP COLUMN grant_name, DROP COLUMN grant_number, DROP COLUMN status_before, DROP COLUMN cancel_reason;
    `);
  }
}
