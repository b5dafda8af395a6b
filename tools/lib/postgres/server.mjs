import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { freePort } from '../port.mjs';
import { codeOf, Problem } from '../problem.mjs';
import { beginningOf, commandOf } from '../processes.mjs';
import { until } from '../until.mjs';
import { lastReason } from './cluster.mjs';

const SMALL = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '64MB',
  min_wal_size: '32MB',
  max_wal_size: '256MB',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  // Nothing that a statement holds may reach a log: it can be personal.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
};

const THROW_AWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** @typedef {import('./account.mjs').Account} Account */

/**
 * A running PostgreSQL server.
 * @typedef {object} Server
 * @property {number} port on 127.0.0.1
 * @property {number} pid
 * @property {() => Promise<void>} stop fast shutdown: connections are cut, what was committed is kept
 * @property {(listener: (problem: Problem) => void) => void} onExit called when the server ends without having been asked
 * @property {() => void} stopAtOnce for the end of this process: asks without waiting
 */

/**
 * Starts the server on a free port and waits until it accepts connections.
 * @param {{postgres: string, pgCtl: string, cluster: string, account: Account, lasting: boolean, log?: (line: string) => void}} options
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryToStart({ ...options, port: await freePort() });
    } catch (error) {
      // The port may have been taken meanwhile; the last children of a server that was killed may still be leaving.
      const passing = error instanceof Error && /could not bind|pre-existing shared memory block/.test(error.message);
      if (!passing || attempt === 5) throw error;
      await pause(200 * attempt);
    }
  }
}

/**
 * @param {Parameters<typeof startServer>[0] & {port: number}} options
 * @returns {Promise<Server>}
 */
function tryToStart({ postgres, pgCtl, cluster, account, lasting, log, port }) {
  const configuration = Object.entries({ ...SMALL, ...(lasting ? {} : THROW_AWAY), port: String(port) });
  const words = ['-D', cluster, ...configuration.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const { promise, resolve, reject } = Promise.withResolvers();
  // Detached: a Ctrl-C at the terminal is for Kurak, which stops the server last.
  const child = spawn(postgres, words, {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { LC_ALL: 'C', TZ: 'UTC' },
  });
  /** @type {((problem: Problem) => void)[]} */
  const listeners = [];
  let stopping = false;
  let recent = '';
  const ended = new Promise((done) => child.once('close', done));
  const ask = () => {
    const runs = child.exitCode === null && child.signalCode === null;
    if (runs && child.pid) signal(child.pid, 'SIGINT', pgCtl);
  };
  const stop = async () => {
    if (!stopping) ask();
    stopping = true;
    await ended;
  };

  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    recent = (recent + chunk).slice(-4000);
    log?.(chunk.trimEnd());
    if (recent.includes('ready to accept connections')) {
      resolve({
        port,
        pid: child.pid,
        stop,
        stopAtOnce: ask,
        onExit: (/** @type {typeof listeners[number]} */ listener) => listeners.push(listener),
      });
    }
  });
  child.once('error', (error) =>
    reject(new Problem(`PostgreSQL's programs do not run on this system (${error.message}): set DATABASE_URL.`)),
  );
  child.once('close', () => {
    reject(
      new Error(`PostgreSQL did not start: ${recent.includes('pre-existing shared') ? recent : lastReason(recent)}`),
    );
    if (stopping) return;
    const full = recent.includes('No space left on device') ? ' because its disk is full' : '';
    for (const listener of listeners)
      listener(new Problem(`PostgreSQL has stopped unexpectedly${full}: start Kurak again.`));
  });
  return promise;
}

/**
 * The server that runs on a cluster, whoever started it.
 * @param {string} cluster
 * @returns {{pid: number, port: number, ready: boolean} | undefined}
 */
export function serverOn(cluster) {
  const lines = pidFile(cluster);
  const pid = Number(lines[0]);
  if (!pid || !commandOf(pid).includes(cluster)) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Ends a server that a crashed Kurak left behind, and clears away a note about one that is gone. Only for who holds the data folder.
 * @param {string} cluster
 * @param {string} pgCtl
 */
export async function stopLeftover(cluster, pgCtl) {
  const server = serverOn(cluster);
  if (server) {
    signal(server.pid, 'SIGINT', pgCtl);
    await until('the PostgreSQL left behind by a crash stops', () => beginningOf(server.pid) === undefined, 60_000);
  }
  // PostgreSQL itself would take any process that has inherited the number for its predecessor and refuse to start.
  if (process.platform !== 'win32' && beginningOf(Number(pidFile(cluster)[0]) || 0) !== undefined)
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** @param {string} cluster */
function pidFile(cluster) {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/**
 * @param {number} pid
 * @param {'SIGINT' | 'SIGQUIT'} name
 * @param {string} pgCtl sends it on Windows, which has no signals
 */
function signal(pid, name, pgCtl) {
  try {
    if (process.platform === 'win32') spawnSync(pgCtl, ['kill', name.slice(3), String(pid)]);
    else process.kill(pid, name);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}
