import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { temporaryFolder } from '../testing/program.mjs';
import { countJest, countPlaywright, countTap, runStage } from './stages.mjs';

const silent = () => undefined;

test('what Jest skipped or could not load counts as failed', () => {
  const result = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    numRuntimeErrorTestSuites: 1,
  };
  assert.deepEqual(countJest(JSON.stringify(result)), { passed: 5, failed: 5 });
});

test('what Playwright skipped or had to repeat counts as failed', () => {
  const result = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] };
  assert.deepEqual(countPlaywright(JSON.stringify(result)), { passed: 3, failed: 4 });
});

test('what Node skipped counts as failed, and a report without figures is an error', () => {
  const figures = ['tests 9', 'pass 4', 'fail 2', 'cancelled 1', 'skipped 1', 'todo 1']
    .map((line) => `# ${line}\n`)
    .join('');
  assert.deepEqual(countTap(figures), { passed: 4, failed: 5 });
  assert.throws(() => countTap('TAP version 13\n'));
});

test('a stage counts its commands, a broken one as failed', async (context) => {
  const scripts = scriptsIn(temporaryFolder(context), { good: '', bad: 'process.exit(3)' });
  const counts = await runStage({ name: 'two', commands: () => [[scripts.good], [scripts.bad]] }, silent);
  assert.deepEqual(counts, { passed: 1, failed: 1 });
});

for (const [what, script] of Object.entries({
  'that left no result': '',
  'that ran nothing': "fs.writeFileSync(process.argv[2], '0')",
  'that broke after counting': "fs.writeFileSync(process.argv[2], '7'); process.exit(1)",
  'that crashed': "process.kill(process.pid, 'SIGABRT')",
})) {
  test(`a stage ${what} counts as one failure`, async (context) => {
    const { run } = scriptsIn(temporaryFolder(context), { run: `const fs = require('node:fs'); ${script}` });
    const stage = {
      name: 'stage',
      commands: (/** @type {string} */ result) => [[run, result]],
      count: (/** @type {string} */ text) => ({ passed: Number(text), failed: 0 }),
    };
    assert.equal((await runStage(stage, silent)).failed, 1);
  });
}

/**
 * @template {string} Name
 * @param {string} folder
 * @param {Record<Name, string>} sources
 * @returns {Record<Name, string>} their paths
 */
function scriptsIn(folder, sources) {
  const paths = /** @type {Record<Name, string>} */ ({});
  for (const name of /** @type {Name[]} */ (Object.keys(sources))) {
    paths[name] = join(folder, `${name}.cjs`);
    writeFileSync(paths[name], sources[name]);
  }
  return paths;
}
