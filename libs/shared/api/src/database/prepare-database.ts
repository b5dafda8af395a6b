import { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import { DataSource, type MigrationInterface } from 'typeorm';
import { JOBS_SCHEMA, QUEUES } from '../jobs/jobs';
import { derivedKey } from '../secrets';
import type { ApiSettings, Settings } from '../settings';
import { StartProblem } from '../start-problem';

export type Migration = new () => MigrationInterface;

const OLDEST_SERVER = 150_000;
/** Held while a database is prepared, so that two processes never migrate at once. */
const PREPARATION_LOCK = 7_105_201;

/** The settings with the connection of the application's own role, which is named after the database. */
export function withApplicationRole(settings: Settings): ApiSettings {
  const url = new URL(settings.databaseUrl);
  url.username = `${databaseName(url)}_app`;
  url.password = derivedKey(settings.secretKey, 'database role').toString('hex');
  return { ...settings, applicationUrl: url.href };
}

/**
 * Brings a database to this version: checks that it can be, migrates, makes the application's role and gives it what it
 * needs, prepares the job queues. Nothing is changed when it throws a {@link StartProblem}.
 */
export async function prepareDatabase(settings: ApiSettings, migrations: readonly Migration[]): Promise<void> {
  const owner = new Client({ connectionString: settings.databaseUrl });
  await owner.connect().catch((error: Error) => {
    throw new StartProblem(`The database cannot be reached: ${error.message}. Check DATABASE_URL.`);
  });
  try {
    await owner.query('SELECT pg_advisory_lock($1)', [PREPARATION_LOCK]);
    await refuseOldServer(owner);
    await refuseNewerDatabase(owner, migrations);
    await migrate(settings, migrations);
    await prepareJobs(settings);
    await makeRole(owner, settings);
  } finally {
    await owner.end();
  }
}

async function refuseOldServer(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ number: string; version: string }>(
    `SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS version`,
  );
  if (Number(rows[0]?.number) < OLDEST_SERVER) {
    throw new StartProblem(`The database is PostgreSQL ${rows[0]?.version}; Kurak needs version 15 or newer.`);
  }
}

async function refuseNewerDatabase(owner: Client, migrations: readonly Migration[]): Promise<void> {
  const { rows: tables } = await owner.query(`SELECT 1 FROM pg_tables WHERE tablename = 'migrations' AND schemaname = current_schema()`);
  if (tables.length === 0) return;
  const known = new Set(migrations.map((migration) => migration.name));
  const { rows } = await owner.query<{ name: string }>('SELECT name FROM migrations');
  if (rows.some(({ name }) => !known.has(name))) {
    throw new StartProblem('The database was made by a newer version of Kurak. Install that version or newer; nothing was changed.');
  }
}

async function migrate(settings: ApiSettings, migrations: readonly Migration[]): Promise<void> {
  const source = new DataSource({ type: 'postgres', url: settings.databaseUrl, migrations: [...migrations], migrationsTransactionMode: 'all' });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

async function prepareJobs(settings: ApiSettings): Promise<void> {
  const boss = new PgBoss({ connectionString: settings.databaseUrl, schema: JOBS_SCHEMA, supervise: false, schedule: false, reindex: false, max: 1 });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    for (const queue of QUEUES) await boss.createQueue(queue);
  } finally {
    await boss.stop({ graceful: false });
  }
}

async function makeRole(owner: Client, settings: ApiSettings): Promise<void> {
  const { username, password } = new URL(settings.applicationUrl);
  const role = owner.escapeIdentifier(username);
  const { rows } = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [username]);
  const attributes = `LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT NOBYPASSRLS PASSWORD ${owner.escapeLiteral(password)}`;
  await owner.query(`${rows.length === 0 ? 'CREATE' : 'ALTER'} ROLE ${role} ${attributes}`).catch((error: Error) => {
    throw new StartProblem(`The database role of the application cannot be made (${error.message}). The user in DATABASE_URL needs CREATEROLE.`);
  });
  await owner.query(`
    GRANT USAGE ON SCHEMA public, ${JOBS_SCHEMA} TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, ${JOBS_SCHEMA} TO ${role};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public, ${JOBS_SCHEMA} TO ${role};
    REVOKE ALL ON migrations FROM ${role};
    DO $$
    DECLARE appended regclass;
    BEGIN
      FOR appended IN SELECT oid FROM pg_class WHERE relkind = 'r' AND obj_description(oid, 'pg_class') = 'append-only' LOOP
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM %I', appended, ${owner.escapeLiteral(username)});
      END LOOP;
    END $$;
  `);
}

function databaseName(url: URL): string {
  return decodeURIComponent(url.pathname.slice(1)) || 'kurak';
}
