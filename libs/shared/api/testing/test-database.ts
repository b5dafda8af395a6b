import { Client } from 'pg';
import { type ApiSettings, type Migration, prepareDatabase, type Settings, withApplicationRole } from '../src/index';

const TEMPLATE = 'kurak_template';
const LOCK = 4711;

function serverUrl(): string {
  const url = process.env['KURAK_TEST_DATABASE'];
  if (url === undefined) throw new Error('The PostgreSQL of the specs is not running');
  return url;
}

function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs work on the server's own database, one spec at a time. */
async function onServer<Result>(work: (server: Client) => Promise<Result>): Promise<Result> {
  const server = new Client({ connectionString: serverUrl() });
  await server.connect();
  try {
    await server.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return await work(server);
  } finally {
    await server.end();
  }
}

/** The settings of a database that is migrated and empty; it is made by whichever spec comes first. */
export async function templateDatabase(settings: Settings, migrations: readonly Migration[]): Promise<ApiSettings> {
  const template = withApplicationRole({ ...settings, databaseUrl: urlOf(TEMPLATE) });
  await onServer(async (server) => {
    const { rows } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (rows.length > 0) return;
    await server.query(`CREATE DATABASE ${TEMPLATE}`);
    await prepareDatabase(template, migrations);
  });
  return template;
}

/** A database of the spec's own, a copy of the template; the application's role is the template's. */
export async function copyTemplate(template: ApiSettings, name: string): Promise<ApiSettings> {
  await onServer((server) => server.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`));
  const application = new URL(template.applicationUrl);
  application.pathname = `/${name}`;
  return { ...template, databaseUrl: urlOf(name), applicationUrl: application.href };
}

/** An empty database of the spec's own. */
export async function emptyDatabase(name: string): Promise<string> {
  await onServer((server) => server.query(`CREATE DATABASE ${name}`));
  return urlOf(name);
}

export async function dropDatabase(name: string): Promise<void> {
  await onServer((server) => server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}
