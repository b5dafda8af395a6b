import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { codeOf, Problem } from '../problem.mjs';
import { canReach } from './account.mjs';

const POINTER = 'postgresql-location';

/** @typedef {import('./account.mjs').Account} Account */

/**
 * Where the cluster of a data folder lives, if it has one.
 * @param {string} dataDir
 * @returns {string | undefined}
 */
export function clusterOf(dataDir) {
  const elsewhere = pointerOf(dataDir);
  if (elsewhere && !existsSync(elsewhere)) {
    throw new Problem(
      `The database of ${dataDir} is missing: ${join(dataDir, POINTER)} says that it lives in ${elsewhere}.`,
    );
  }
  const cluster = join(elsewhere ?? join(dataDir, 'postgresql'), 'cluster');
  return existsSync(cluster) ? cluster : undefined;
}

/**
 * A folder of the account's own for the cluster: in the data folder, or beside it where the account cannot get in there.
 * @param {string} dataDir
 * @param {Account} account
 * @param {string} sharedHome
 */
export function makeHome(dataDir, account, sharedHome) {
  const chosen = pointerOf(dataDir);
  if (chosen) return chosen;
  const inside = join(dataDir, 'postgresql');
  if (ownFolder(inside, account)) return inside;
  rmSync(inside, { recursive: true, force: true });
  const elsewhere = join(sharedHome, randomBytes(6).toString('hex'));
  mkdirSync(sharedHome, { recursive: true, mode: 0o755 });
  if (!ownFolder(elsewhere, account))
    throw new Problem(`PostgreSQL can reach neither ${dataDir} nor ${elsewhere}: set DATA_DIR to another folder.`);
  writeFileSync(join(dataDir, POINTER), `${elsewhere}\n`);
  return elsewhere;
}

/**
 * Makes a new cluster. It gets its name only once it is complete, so that an interrupted attempt is never mistaken for one.
 * @param {string} home
 * @param {{initdb: string, account: Account, password: string, lasting: boolean}} options
 * @returns {Promise<string>} the cluster
 */
export async function makeCluster(home, { initdb, account, password, lasting }) {
  const unfinished = join(home, 'unfinished');
  const passwordFile = join(home, 'password');
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  give(passwordFile, account);
  const words = [
    `--pgdata=${unfinished}`,
    `--pwfile=${passwordFile}`,
    ...['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8'],
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...(lasting ? [] : ['--no-sync']),
  ];
  try {
    await runInitdb(initdb, words, account);
    renameSync(unfinished, join(home, 'cluster'));
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
  return join(home, 'cluster');
}

/**
 * Refuses a cluster that another major version of PostgreSQL made, or that the account cannot enter.
 * @param {string} cluster
 * @param {number} major
 * @param {Account} account
 */
export function requireFittingCluster(cluster, major, account) {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (made !== String(major)) {
    const age = Number.parseInt(made, 10) > major ? 'newer' : 'older';
    throw new Problem(
      `The database in ${cluster} was made by PostgreSQL ${made}, ${age} than the ${major} that this Kurak brings: use the Kurak that made it, or move the data over with pg_dump.`,
    );
  }
  if (!canReach(account, cluster, 'write')) {
    throw new Problem(
      `PostgreSQL cannot reach its data in ${cluster}: a folder above it is closed to the user postgres, or the folder belongs to another user.`,
    );
  }
}

/**
 * Deletes the cluster of a data folder wherever it lives.
 * @param {string} dataDir
 */
export function removeCluster(dataDir) {
  const elsewhere = pointerOf(dataDir);
  if (elsewhere) rmSync(elsewhere, { recursive: true, force: true });
  rmSync(join(dataDir, POINTER), { force: true });
  rmSync(join(dataDir, 'postgresql'), { recursive: true, force: true });
}

/**
 * Makes a folder that belongs to the account alone.
 * @param {string} folder
 * @param {Account} account
 * @returns {boolean} whether the account can write there
 */
export function ownFolder(folder, account) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    give(folder, account);
  } catch (error) {
    // Some file systems know no owners.
    if (!['EPERM', 'EINVAL', 'ENOTSUP'].includes(codeOf(error) ?? '')) throw error;
  }
  return canReach(account, folder, 'write');
}

/**
 * @param {string} path
 * @param {Account} account
 */
function give(path, account) {
  if (account.uid !== undefined) chownSync(path, account.uid, account.gid);
}

/**
 * @param {string} dataDir
 * @returns {string | undefined}
 */
function pointerOf(dataDir) {
  try {
    const elsewhere = readFileSync(join(dataDir, POINTER), 'utf8').trim();
    // Whatever it names is deleted by a reset, so nothing but a folder that makeHome could have made is believed.
    if (!/^[0-9a-f]{12}$/.test(basename(elsewhere))) throw new Problem(`${join(dataDir, POINTER)} is damaged.`);
    return elsewhere;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * @param {string} initdb
 * @param {string[]} words
 * @param {Account} account
 * @returns {Promise<void>}
 */
function runInitdb(initdb, words, account) {
  return new Promise((resolve, reject) => {
    // Detached: a Ctrl-C at the terminal is for Kurak, which lets this second finish.
    const child = spawn(initdb, words, {
      ...account,
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { LC_ALL: 'C', TZ: 'UTC' },
    });
    let complaint = '';
    child.stderr.on('data', (chunk) => (complaint += chunk));
    child.once('error', (error) =>
      reject(new Problem(`PostgreSQL's programs do not run on this system (${error.message}): set DATABASE_URL.`)),
    );
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`PostgreSQL could not make its data folder: ${lastReason(complaint)}`));
    });
  });
}

/**
 * The line in which one of PostgreSQL's programs says what went wrong.
 * @param {string} output
 */
export function lastReason(output) {
  const lines = output.split('\n').filter((line) => /(FATAL|PANIC|ERROR|error|could not)/.test(line));
  const line =
    lines.find((each) => each.includes('No space left on device')) ??
    lines.at(-1) ??
    output.trim().split('\n').at(-1) ??
    '';
  return line.replace(/^.*?(FATAL|PANIC|ERROR|error|LOG): +/, '').trim() || 'it gave no reason';
}
