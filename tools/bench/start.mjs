import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { removeData, startDemo } from './demo-server.mjs';

const MOST_MEGABYTES = 200;
const MOST_SECONDS = 10;
/** How long the server is left alone before its memory is read. */
const REST = 10_000;

/** Memory of the API's process, some seconds after it was last asked for anything. */
export async function memoryAtRest() {
  const demo = await startDemo();
  try {
    await pause(REST);
    const { pid } = JSON.parse(readFileSync(join(demo.dataDir, 'running.json'), 'utf8'));
    const value = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
    return [{ name: 'API at rest', value, unit: 'MB', budget: `≤ ${MOST_MEGABYTES} MB`, ok: value <= MOST_MEGABYTES }];
  } finally {
    await demo.stop();
    removeData(demo.dataDir);
  }
}

/** From the command to the first answer, when everything is installed, built and loaded. */
export async function secondStart() {
  const first = await startDemo();
  await first.stop();
  const second = await startDemo(first.dataDir);
  await second.stop();
  removeData(first.dataDir);
  const value = second.seconds;
  return [{ name: 'second start', value, unit: 's', budget: `≤ ${MOST_SECONDS} s`, ok: value <= MOST_SECONDS }];
}
