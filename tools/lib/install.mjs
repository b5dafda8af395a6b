import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

import { runInPlace } from './child.mjs';
import { codeOf, Problem } from './problem.mjs';
import { root } from './root.mjs';

const STAMP = join(root, 'node_modules/.kurak-lock');
const PINNED_NODE = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Node.js as a server of a few hundred people needs it: left alone, it keeps 100 MB more that it seldom fills. */
export const SMALL_SERVER = ['--max-semi-space-size=8'];

/** Installs what package-lock.json names, unless just that is installed. Needs nothing but Node.js 20 and npm. */
export async function installWhatIsMissing() {
  if (readStamp() === lockHash() && existsSync(PINNED_NODE)) return;
  console.log('Installing what is missing (several hundred megabytes the first time, a few minutes) …');
  const watch = setInterval(showProgress, 5000);
  const { code, interrupted } = await installAnew().finally(() => clearInterval(watch));
  if (interrupted) process.exit(code || 130);
  if (code !== 0) throw new Problem('Installing has failed, for the reason that npm gives above.');
  markInstalled();
}

/** Notes that node_modules holds what package-lock.json names. */
export function markInstalled() {
  writeFileSync(STAMP, lockHash());
}

/** Whether this process already runs on the Node.js that the project pins. */
export function runsPinnedNode() {
  return Number.parseInt(process.versions.node, 10) >= 24;
}

/**
 * Runs a script of this project on the pinned Node.js in the place of this process.
 * @param {string} script
 * @param {string[]} words
 * @param {string[]} [flags] of Node.js itself
 * @returns {Promise<number>} its exit code
 */
export async function runOnPinnedNode(script, words, flags = []) {
  const { code } = await runInPlace(PINNED_NODE, [...flags, script, ...words], {
    cwd: root,
    env: pinnedEnvironment(),
    tether: true,
  });
  return code;
}

/** The environment in which `node` and every installed tool are the project's own. */
export function pinnedEnvironment() {
  const { PATH = '' } = process.env;
  return { ...process.env, PATH: [join(root, 'node_modules/.bin'), PATH].join(delimiter), NX_DAEMON: 'false' };
}

/**
 * What `npm ci` does but for its check of the lock file: that refuses a lock without the binaries of systems that a
 * registry does not have, although nobody here needs them.
 */
function installAnew() {
  rmSync(join(root, 'node_modules'), { recursive: true, force: true });
  const words = ['install', '--no-save', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const { npm_execpath: npm, npm_node_execpath: node, PATH = '' } = process.env;
  // Not the Node.js inside node_modules: npm is about to delete it.
  const outside = PATH.split(delimiter).filter((folder) => !folder.startsWith(join(root, 'node_modules')));
  const env = { ...process.env, PATH: outside.join(delimiter) };
  const startedByNpm = npm && node && basename(npm) === 'npm-cli.js' && !node.startsWith(root);
  return startedByNpm
    ? runInPlace(node, [npm, ...words], { cwd: root, env })
    : runInPlace('npm', words, { cwd: root, env });
}

function showProgress() {
  try {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    const wanted = Object.keys(packages).filter((path) => path && !packages[path].optional);
    const present = wanted.filter((path) => existsSync(join(root, path, 'package.json')));
    console.log(`  ${present.length} of ${wanted.length} packages`);
  } catch {
    // Progress is a courtesy: npm itself says what is wrong with the lock file.
  }
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function readStamp() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
