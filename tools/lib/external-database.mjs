import pg from 'pg';

import { codeOf, Problem } from './problem.mjs';

const OLDEST = 15;

/**
 * Refuses a DATABASE_URL that does not lead to a PostgreSQL that Kurak can use. The address itself is never repeated: it holds a password.
 * @param {string} url
 */
export async function requireUsableDatabase(url) {
  let version;
  try {
    version = await versionOf(url);
  } catch (error) {
    throw new Problem(`The database at DATABASE_URL does not answer: ${whyNot(error)}.`);
  }
  if (version < OLDEST)
    throw new Problem(`The database at DATABASE_URL is PostgreSQL ${version}, but Kurak needs ${OLDEST} or later.`);
}

/**
 * @param {string} url
 * @returns {Promise<number>} the major version
 */
async function versionOf(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks after the answer is found out by the API.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('SHOW server_version_num');
    return Math.floor(Number(rows[0].server_version_num) / 10_000);
  } finally {
    await client.end();
  }
}

/** @param {unknown} error */
function whyNot(error) {
  const known = /** @type {Record<string, string>} */ ({
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'there is no machine of that name',
    '28P01': 'it refuses the user or the password',
    28000: 'it refuses the user',
    '3D000': 'it has no database of that name',
  });
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return known[codeOf(first) ?? ''] ?? (first instanceof Error ? first.message : 'the reason is unknown');
}
