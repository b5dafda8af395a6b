// `npm run bench`: measures what the design promises and prints each figure beside its budget.
// `-- NAME` runs one of them, `-- --json FILE` writes the same rows as {name, value, unit, budget, ok}.
import { writeFileSync } from 'node:fs';

import { draft } from './bench/draft.mjs';
import { attendance } from './bench/attendance.mjs';
import { firstLesson } from './bench/first-lesson.mjs';
import { roster } from './bench/roster.mjs';
import { matrix } from './bench/matrix.mjs';
import { memoryAtRest, secondStart } from './bench/start.mjs';
import { studio } from './bench/studio.mjs';
import { throughput } from './bench/throughput.mjs';
import { buildWhatChanged } from './lib/build.mjs';
import { sentenceFor } from './lib/problem.mjs';

/**
 * One figure and what it may be at most, or at least.
 * @typedef {{name: string, value: number, unit: string, budget: string, ok: boolean}} Row
 */

/** @type {Record<string, () => Promise<Row[]>>} */
const BENCHES = {
  'first-lesson': firstLesson,
  draft,
  throughput,
  attendance,
  roster,
  matrix,
  studio,
  'memory-at-rest': memoryAtRest,
  'second-start': secondStart,
};

try {
  const { names, file } = readArguments(process.argv.slice(2));
  await buildWhatChanged(new AbortController().signal, console.log);
  /** @type {Row[]} */
  const rows = [];
  for (const name of names) rows.push(...(await (BENCHES[name] ?? throughput)()));
  print(rows);
  if (file) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
  process.exitCode = rows.every((row) => row.ok) ? 0 : 1;
} catch (error) {
  console.error(sentenceFor(error));
  process.exitCode = 1;
}

/** @param {string[]} words */
function readArguments(words) {
  const at = words.indexOf('--json');
  const file = at >= 0 ? words.splice(at, 2)[1] : undefined;
  if (at >= 0 && !file) throw new Error('--json needs the name of a file.');
  const unknown = words.find((name) => !(name in BENCHES));
  if (unknown) throw new Error(`There is no bench "${unknown}": ${Object.keys(BENCHES).join(', ')}.`);
  return { names: words.length > 0 ? words : Object.keys(BENCHES), file };
}

/** @param {Row[]} rows */
function print(rows) {
  const table = [['figure', 'value', 'budget', ''], ...rows.map((row) => [row.name, `${format(row.value)} ${row.unit}`, row.budget, row.ok ? 'ok' : 'OVER'])];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((cells) => (cells[column] ?? '').length)));
  for (const cells of table) console.log(cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
}

/** @param {number} value */
function format(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
