import { startTemporaryPostgres } from '../../../tools/lib/postgres.mjs';

/** One throw-away PostgreSQL for all API specs of a run; each spec file gets a database of its own in it. */
export default async function startPostgres() {
  const postgres = await startTemporaryPostgres();
  globalThis.kurakPostgres = postgres;
  process.env['KURAK_TEST_DATABASE'] = postgres.url;
}
