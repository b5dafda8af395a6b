import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runQuietly } from './child.mjs';
import { pinnedEnvironment } from './install.mjs';
import { codeOf, Problem } from './problem.mjs';
import { root } from './root.mjs';

const STAMP = join(root, 'dist/.kurak-build');
const RESULTS = ['dist/api/main.js', 'dist/web'].map((path) => join(root, path));
const SINGLE_SOURCES = ['package-lock.json', 'tsconfig.base.json', 'nx.json'];
/** Not part of what is built: tests, journeys, and the starter modules, which are read when the API starts. */
const IRRELEVANT = /\.spec\.m?ts$|^apps\/e2e\/|^libs\/curriculum\/library\//;

/**
 * Builds the API and the web app when a source differs from what was built last.
 * @param {AbortSignal} signal
 * @param {(step: string) => void} report
 */
export async function buildWhatChanged(signal, report) {
  const sources = sourceHash();
  if (readStamp() === sources && RESULTS.every((path) => existsSync(path))) return;
  report('Building, a minute or two the first time');
  rmSync(STAMP, { force: true });
  const words = [join(root, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'build', '-p', 'api,web'];
  const { ok, output } = await runQuietly(process.execPath, words, { cwd: root, env: pinnedEnvironment(), signal });
  if (!ok) {
    process.stderr.write(output);
    throw new Problem('The build has failed, for the reason given above.');
  }
  writeFileSync(STAMP, sources);
}

/** A hash of names and contents, so that a checkout that only touches times builds nothing. */
function sourceHash() {
  const files = [
    ...SINGLE_SOURCES,
    ...filesBelow('apps'),
    ...filesBelow('libs'),
    ...filesBelow('tools').filter((path) => /^tools\/(build|demo)/.test(path)),
  ];
  const hash = createHash('sha256');
  for (const path of files.filter((each) => !IRRELEVANT.test(each)).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @returns {string[]} paths from the root, with slashes
 */
function filesBelow(folder) {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}

function readStamp() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
