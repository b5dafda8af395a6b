import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import { codeOf, fullDisk, Problem } from './problem.mjs';
import { beginningOf } from './processes.mjs';

const MARK = 'kurak.json';
const LOCK = 'running.json';
const NOT_OURS = new Set(['lost+found', '.DS_Store', '.gitkeep', '.gitignore']);
const NEEDED_SPACE = 100 * 1024 * 1024;

/** @typedef {import('./settings.mjs').Settings} Settings */

/**
 * Refuses a data folder that cannot be used, writing nothing.
 * @param {Settings} settings
 * @param {{reset?: boolean}} [options] a folder about to be emptied may be on a full disk
 */
export function inspectDataFolder({ dataDir, mode }, { reset = false } = {}) {
  const existing = nearestExisting(dataDir);
  if (!statSync(existing).isDirectory())
    throw new Problem(`DATA_DIR is ${dataDir}, but ${existing} is a file and not a folder.`);
  requireRights(existing, dataDir);
  const { bavail, bsize } = statfsSync(existing);
  if (!reset && bavail * bsize < NEEDED_SPACE) throw new Problem(fullDisk(dataDir));
  if (existing !== dataDir) return;

  const madeFor = readMark(dataDir);
  const strange = madeFor ? [] : readdirSync(dataDir).filter((name) => !NOT_OURS.has(name));
  if (strange.length > 0) {
    throw new Problem(
      `DATA_DIR is ${dataDir}, but that folder holds other things (${strange[0]}): name an empty folder or one that does not exist yet.`,
    );
  }
  if (mode === 'demo' && madeFor === 'production') {
    throw new Problem(
      `The data folder ${dataDir} belongs to a production installation: set DATA_DIR to another folder for the demonstration.`,
    );
  }
  const holder = runningProcess(dataDir);
  if (holder) throw alreadyRunning(dataDir, holder);
}

/**
 * Takes the data folder for this process, making it when it is missing.
 * @param {Settings} settings
 * @returns {{madeFor: Settings['mode'], release: () => void}}
 */
export function takeDataFolder({ dataDir, mode }) {
  // As root, PostgreSQL runs as another user who must be able to pass through; the files inside are closed one by one.
  mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  lock(dataDir);
  const madeFor = readMark(dataDir) ?? mode;
  if (!existsSync(join(dataDir, MARK))) writeFileSync(join(dataDir, MARK), `${JSON.stringify({ madeFor })}\n`);
  return { madeFor, release: () => rmSync(join(dataDir, LOCK), { force: true }) };
}

/**
 * Removes everything in a data folder that this process has taken, except that it stays taken.
 * @param {string} dataDir
 */
export function emptyDataFolder(dataDir) {
  const kept = new Set([LOCK, MARK, ...NOT_OURS]);
  for (const name of readdirSync(dataDir)) {
    if (!kept.has(name)) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

/**
 * The number of the process that has taken the data folder and still lives.
 * @param {string} dataDir
 * @returns {number | undefined}
 */
export function runningProcess(dataDir) {
  const holder = readJson(join(dataDir, LOCK));
  const lives = typeof holder?.pid === 'number' && beginningOf(holder.pid) === holder.begun;
  return lives ? holder.pid : undefined;
}

/** @param {string} dataDir */
function lock(dataDir) {
  const file = join(dataDir, LOCK);
  const own = JSON.stringify({ pid: process.pid, begun: beginningOf(process.pid) });
  for (;;) {
    try {
      return writeFileSync(file, `${own}\n`, { flag: 'wx' });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const holder = runningProcess(dataDir);
    if (holder) throw alreadyRunning(dataDir, holder);
    rmSync(file, { force: true });
  }
}

/**
 * @param {string} dataDir
 * @param {number} pid
 */
function alreadyRunning(dataDir, pid) {
  return new Problem(
    `Kurak is already running on the data folder ${dataDir} (process ${pid}): stop it first or set DATA_DIR and PORT for a second one.`,
  );
}

/** @param {string} dataDir */
function readMark(dataDir) {
  const madeFor = readJson(join(dataDir, MARK))?.madeFor;
  return madeFor === 'demo' || madeFor === 'production' ? madeFor : undefined;
}

/**
 * @param {string} file
 * @returns {Record<string, unknown> & {pid?: any} | undefined} undefined when absent or cut short by a crash
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** @param {string} folder */
function nearestExisting(folder) {
  let existing = folder;
  while (!exists(existing)) existing = dirname(existing);
  return existing;
}

/**
 * Unlike `existsSync`, says what may not be looked at apart from what is not there.
 * @param {string} path
 */
function exists(path) {
  try {
    return Boolean(statSync(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    if (codeOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}

/**
 * @param {string} existing
 * @param {string} dataDir
 */
function requireRights(existing, dataDir) {
  try {
    accessSync(existing, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const why =
      codeOf(error) === 'EROFS' ? 'the disk can only be read' : `this user may not read and write in ${existing}`;
    throw new Problem(
      `The data folder ${dataDir} cannot be used: ${why}. Repair that or set DATA_DIR to another folder.`,
    );
  }
}
