import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { until } from '../lib/until.mjs';

/** @type {WeakMap<import('node:test').TestContext, AsyncDisposableStack>} */
const endings = new WeakMap();

/**
 * Does something when a test is over: what was begun last ends first, which `context.after` alone does not do.
 * @param {import('node:test').TestContext} context
 * @param {() => unknown} action
 */
export function atTheEnd(context, action) {
  const known = endings.get(context);
  const stack = known ?? new AsyncDisposableStack();
  if (!known) context.after(() => stack.disposeAsync());
  endings.set(context, stack);
  stack.defer(async () => void (await action()));
}

/**
 * A folder for one test, gone afterwards.
 * @param {import('node:test').TestContext} context
 */
export function temporaryFolder(context) {
  const folder = mkdtempSync(join(tmpdir(), 'kurak-spec-'));
  atTheEnd(context, () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Starts a Node program for one test; should it still run afterwards, it is ended.
 * @param {import('node:test').TestContext} context
 * @param {string} script
 * @param {string[]} words
 * @param {import('node:child_process').SpawnOptions & {node?: string}} options
 */
export function startProgram(context, script, words, { node = process.execPath, ...options }) {
  const child = spawn(node, [script, ...words], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...options.env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  const ended = once(child, 'close').then(([code]) => code);
  atTheEnd(context, async () => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), 20_000);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(impatience);
  });
  return {
    child,
    /** @returns {Promise<number | null>} the exit code */
    ended,
    output: () => output,
    /** @param {RegExp} pattern */
    prints: (pattern) =>
      until(
        `${pattern} in:\n${output}`,
        () => pattern.test(output) || (child.exitCode !== null && fail(pattern, output)),
      ),
  };
}

/**
 * @param {RegExp} pattern
 * @param {string} output
 * @returns {never}
 */
function fail(pattern, output) {
  throw new Error(`The program ended without printing ${pattern}:\n${output}`);
}
