import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { pinnedEnvironment } from '../lib/install.mjs';
import { startTemporaryPostgres } from '../lib/postgres.mjs';
import { root } from '../lib/root.mjs';
import { until } from '../lib/until.mjs';

/**
 * The demonstration, started as a user starts it, on a data folder of its own.
 * @typedef {{origin: string, dataDir: string, pid: number, seconds: number, stop: () => Promise<void>}} DemoServer
 */

/**
 * @param {string} [dataDir] to start on again; without it a new one is made
 * @returns {Promise<DemoServer>} once it answers; `seconds` is how long that took
 */
export async function startDemo(dataDir = mkdtempSync(join(tmpdir(), 'kurak-bench-'))) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = spawn(process.execPath, [join(root, 'tools/start.mjs')], {
    cwd: root,
    env: { ...pinnedEnvironment(), PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await until('Kurak answers', () => isHealthy(origin), 180_000);
  const seconds = (performance.now() - begun) / 1000;
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { origin, dataDir, pid: child.pid ?? 0, seconds, stop };
}

/** A database and a data folder of a bench's own, with the demonstration's data in them; what serves them is the bench's business. */
export async function prepareInstallation() {
  const postgres = await startTemporaryPostgres();
  const dataDir = mkdtempSync(join(tmpdir(), 'kurak-bench-'));
  const port = await freePort();
  const settings = {
    ...{ host: '127.0.0.1', port, dataDir, databaseUrl: postgres.url, mode: 'demo', secretKey: 'a key for measuring that guards nothing' },
    ...{ webRoot: join(root, 'dist/web'), libraryRoot: join(root, 'libs/curriculum/library') },
  };
  const api = await import(join(root, 'dist/api/main.js'));
  await api.prepare(settings, () => undefined);
  const remove = async () => {
    await postgres.stop();
    removeData(dataDir);
  };
  return { api, settings, origin: `http://127.0.0.1:${port}`, remove };
}

/** @param {string} dataDir */
export function removeData(dataDir) {
  rmSync(dataDir, { recursive: true, force: true });
}

/** @param {string} origin */
async function isHealthy(origin) {
  return fetch(`${origin}/api/health`).then(
    (reply) => reply.ok,
    () => false,
  );
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

/**
 * @param {string} origin
 * @param {string} role
 * @returns {Promise<string>} the cookie of somebody of the role
 */
export async function signInAs(origin, role) {
  const reply = await fetch(`${origin}/api/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: role }),
  });
  return reply.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}
