import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runInPlace } from './child.mjs';
import { pinnedEnvironment } from './install.mjs';
import { sentenceFor } from './problem.mjs';
import { root } from './root.mjs';

/**
 * One part of the whole test.
 * @typedef {object} Stage
 * @property {string} name
 * @property {(result: string) => string[][]} commands command lines, given the file in which they may leave their result
 * @property {(result: string) => Counts} [count] reads that file; without it each command counts as one test
 * @property {(result: string) => Promise<Record<string, string>> | Record<string, string>} [environment]
 */

/** @typedef {{passed: number, failed: number}} Counts */

/**
 * Runs a stage to its end and counts. What was skipped has failed, and so has a stage that broke or ran nothing.
 * @param {Stage} stage
 * @param {(line: string) => void} print
 * @returns {Promise<Counts>}
 */
export async function runStage(stage, print) {
  print(`\n━━ ${stage.name}`);
  const begun = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'kurak-test-'));
  const counts = await countStage(stage, join(folder, 'result'), print).finally(() =>
    rmSync(folder, { recursive: true }),
  );
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  print(`━━ ${stage.name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
  return counts;
}

/**
 * @param {Stage} stage
 * @param {string} result
 * @param {(line: string) => void} print
 * @returns {Promise<Counts>}
 */
async function countStage({ commands, count, environment }, result, print) {
  try {
    const env = { ...pinnedEnvironment(), ...(await environment?.(result)) };
    /** @type {number[]} */
    const codes = [];
    for (const [script = '', ...words] of commands(result)) {
      const { code, interrupted } = await runInPlace(process.execPath, [script, ...words], { cwd: root, env });
      if (interrupted) process.exit(code || 130);
      codes.push(code);
    }
    const broken = codes.filter((code) => code !== 0).length;
    if (!count) return { passed: codes.length - broken, failed: broken };
    const { passed, failed } = count(readFileSync(result, 'utf8'));
    const nothingRan = passed + failed === 0;
    return { passed, failed: failed || (broken > 0 || nothingRan ? 1 : 0) };
  } catch (error) {
    print(sentenceFor(error));
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {string} json what `jest --json` writes
 * @returns {Counts}
 */
export function countJest(json) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = JSON.parse(json);
  return {
    passed: numPassedTests,
    failed: numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites,
  };
}

/**
 * @param {string} tap what `node --test --test-reporter=tap` writes
 * @returns {Counts}
 */
export function countTap(tap) {
  const figure = (/** @type {string} */ name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? NaN);
  const failed = figure('fail') + figure('cancelled') + figure('skipped') + figure('todo');
  if (Number.isNaN(failed)) throw new Error('The test runner ended before it had counted.');
  return { passed: figure('pass'), failed };
}

/**
 * A journey that passed only when repeated has failed: it would fail someone else.
 * @param {string} json what Playwright's JSON reporter writes
 * @returns {Counts}
 */
export function countPlaywright(json) {
  const { stats, errors } = JSON.parse(json);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}
