import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { codeOf, Problem } from './problem.mjs';
import { databaseAccount } from './postgres/account.mjs';
import { postgresBinaries } from './postgres/binaries.mjs';
import {
  clusterOf,
  makeCluster,
  makeHome,
  ownFolder,
  removeCluster,
  requireFittingCluster,
} from './postgres/cluster.mjs';
import { serverOn, startServer, stopLeftover } from './postgres/server.mjs';
import { beginningOf } from './processes.mjs';
import { makeSecret } from './secret-key.mjs';
import { until } from './until.mjs';

/** Where a root installation keeps what the user `postgres` cannot reach inside the checkout. */
const SHARED_HOME = '/var/lib/kurak';
const DATABASE = 'kurak';
const TEMPORARY = 'kurak-postgresql-';

/**
 * An embedded PostgreSQL that runs.
 * @typedef {object} Postgres
 * @property {string} url of the database `kurak`, as its owner
 * @property {number} port on 127.0.0.1
 * @property {() => Promise<void>} stop
 * @property {(listener: (problem: Problem) => void) => void} onExit called when it ends without having been asked
 */

/**
 * Starts the embedded PostgreSQL on a data folder, which this process must have taken (`takeDataFolder`).
 * @param {{dataDir: string, log?: (line: string) => void, sharedHome?: string}} options
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ dataDir, log, sharedHome = SHARED_HOME }) {
  const account = databaseAccount();
  const binaries = postgresBinaries(account, sharedHome);
  const existing = clusterOf(dataDir);
  if (existing) requireFittingCluster(existing, binaries.major, account);
  const password = passwordOf(dataDir, existing);
  const cluster =
    existing ??
    (await makeCluster(makeHome(dataDir, account, sharedHome), { ...binaries, account, password, lasting: true }));
  await stopLeftover(cluster, binaries.pgCtl);
  return openDatabase({ ...binaries, cluster, account, lasting: true, log }, password);
}

/**
 * The database of a Kurak that another process runs on the data folder.
 * @param {string} dataDir
 * @returns {Promise<string>} its address, as its owner
 */
export async function runningDatabase(dataDir) {
  const server = await until('the running Kurak opens its database', () => {
    const cluster = clusterOf(dataDir);
    const found = cluster ? serverOn(cluster) : undefined;
    return found?.ready ? found : undefined;
  });
  return address(server.port, passwordOf(dataDir, 'running'), DATABASE);
}

/**
 * Deletes the database of a data folder that this process has taken.
 * @param {string} dataDir
 * @param {string} [sharedHome]
 */
export async function removePostgres(dataDir, sharedHome = SHARED_HOME) {
  const cluster = clusterOf(dataDir);
  if (cluster) await stopLeftover(cluster, postgresBinaries(databaseAccount(), sharedHome).pgCtl);
  removeCluster(dataDir);
}

/**
 * A quick PostgreSQL with nothing in it, for tests and measurements. It is gone after `stop`, and when this process ends.
 * @param {{log?: (line: string) => void, sharedHome?: string}} [options]
 * @returns {Promise<Postgres>}
 */
export async function startTemporaryPostgres({ log, sharedHome = SHARED_HOME } = {}) {
  const account = databaseAccount();
  const binaries = postgresBinaries(account, sharedHome);
  const home = await temporaryHome(account, binaries.pgCtl);
  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  try {
    const password = makeSecret(join(home, 'owner'));
    const cluster = await makeCluster(home, { ...binaries, account, password, lasting: false });
    const postgres = await openDatabase({ ...binaries, cluster, account, lasting: false, log }, password);
    process.once('exit', remove);
    const stop = async () => {
      await postgres.stop();
      process.off('exit', remove);
      remove();
    };
    return { ...postgres, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * @param {Parameters<typeof startServer>[0]} options
 * @param {string} password
 * @returns {Promise<Postgres>}
 */
async function openDatabase(options, password) {
  const server = await startServer(options);
  process.once('exit', server.stopAtOnce);
  const stop = async () => {
    await server.stop();
    process.off('exit', server.stopAtOnce);
  };
  try {
    await createWhenMissing(address(server.port, password, 'postgres'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: address(server.port, password, DATABASE), port: server.port, stop, onExit: server.onExit };
}

/** @param {string} url */
async function createWhenMissing(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/**
 * @param {number} port
 * @param {string} password
 * @param {string} database
 */
function address(port, password, database) {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * @param {string} dataDir
 * @param {string | undefined} cluster
 */
function passwordOf(dataDir, cluster) {
  const file = join(dataDir, 'database-password');
  try {
    const password = readFileSync(file, 'utf8').trim();
    if (password) return password;
    rmSync(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  if (cluster)
    throw new Problem(
      `The file ${file} is missing or empty, and without it the database cannot be opened: restore it from a backup.`,
    );
  return makeSecret(file);
}

/**
 * @param {import('./postgres/account.mjs').Account} account
 * @param {string} pgCtl
 */
async function temporaryHome(account, pgCtl) {
  const parents = [tmpdir(), '/tmp', '/var/tmp', '/var/lib'].filter((parent) => existsSync(parent));
  for (const parent of parents) {
    await removeAbandoned(parent, pgCtl);
    const home = mkdtempSync(join(parent, `${TEMPORARY}${process.pid}-`));
    if (ownFolder(home, account)) return home;
    rmSync(home, { recursive: true });
  }
  throw new Problem(`PostgreSQL can write in none of ${parents.join(', ')}.`);
}

/**
 * Temporary clusters whose process was killed.
 * @param {string} parent
 * @param {string} pgCtl
 */
async function removeAbandoned(parent, pgCtl) {
  for (const name of readdirSync(parent).filter((each) => each.startsWith(TEMPORARY))) {
    if (beginningOf(Number.parseInt(name.slice(TEMPORARY.length), 10)) !== undefined) continue;
    try {
      await stopLeftover(join(parent, name, 'cluster'), pgCtl);
      rmSync(join(parent, name), { recursive: true, force: true });
    } catch (error) {
      // Another user's.
      if (!['EACCES', 'EPERM'].includes(codeOf(error) ?? '')) throw error;
    }
  }
}
