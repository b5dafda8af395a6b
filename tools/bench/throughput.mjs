import { spawn } from 'node:child_process';
import { Agent, get } from 'node:http';
import { join } from 'node:path';

import { SMALL_SERVER } from '../lib/install.mjs';
import { root } from '../lib/root.mjs';
import { until } from '../lib/until.mjs';
import { freePort, prepareInstallation, signInAs } from './demo-server.mjs';

const LEAST_RATIO = 0.5;
const ROUNDS = 7;
const SECONDS = 2;
/** Enough to keep two cores busy, few enough that the machine does not measure its own queue. */
const AT_ONCE = 4;
const TRAINING = '01936c7e-0000-7000-8000-0000000d0001';
const UNIT = '01936c7e-0000-7000-8000-000000000101';
const PERSON = '01936c7e-0000-7000-8000-0000000b0001';

const READS = [
  { name: "participant's home", path: '/api/home' },
  { name: 'lesson', path: `/api/trainings/${TRAINING}/lessons/${UNIT}?language=ky` },
];

/**
 * Reads of the API beside a bare Fastify handler that sends the same bytes from the same query: rounds in turn, so that
 * a noisy machine bears on both alike, and the median of the ratios.
 */
export async function throughput() {
  const { settings, remove } = await prepareInstallation();
  const whole = await startServer('whole', settings);
  const bare = await startServer('bare', settings);
  try {
    const cookie = await signInAs(whole.origin, 'participant');
    const rows = [];
    for (const { name, path } of READS) rows.push(...(await compare(name, whole.origin + path, bare.origin + path, cookie)));
    return rows;
  } finally {
    await Promise.all([whole.stop(), bare.stop()]);
    await remove();
  }
}

/**
 * @param {string} name
 * @param {string} whole
 * @param {string} bare
 * @param {string} cookie
 */
async function compare(name, whole, bare, cookie) {
  const same = (await body(whole, cookie)) === (await body(bare, cookie));
  if (!same) throw new Error(`${name}: the bare handler does not send the same bytes.`);
  /** @type {{ours: Load, theirs: Load}[]} */
  const rounds = [];
  await Promise.all([load(whole, cookie), load(bare, cookie)]);
  for (let round = 0; round < ROUNDS; round += 1) rounds.push({ ours: await load(whole, cookie), theirs: await load(bare, cookie) });
  const ratio = median(rounds.map(({ ours, theirs }) => ours.perSecond / theirs.perSecond));
  const slowest = median(rounds.map(({ ours, theirs }) => ours.p99 / theirs.p99));
  return [
    { name: `${name}: requests per second`, value: median(rounds.map(({ ours }) => ours.perSecond)), unit: '/s', budget: 'beside the ratio', ok: true },
    { name: `${name}: bare handler`, value: median(rounds.map(({ theirs }) => theirs.perSecond)), unit: '/s', budget: 'beside the ratio', ok: true },
    { name: `${name}: p99`, value: median(rounds.map(({ ours }) => ours.p99)), unit: 'ms', budget: 'beside the ratio', ok: true },
    { name: `${name}: p99 to the bare handler's`, value: slowest, unit: '×', budget: 'beside the ratio', ok: true },
    { name: `${name}: ratio to the bare handler`, value: ratio, unit: '', budget: `≥ ${LEAST_RATIO}`, ok: ratio >= LEAST_RATIO },
  ];
}

/** @typedef {{perSecond: number, p99: number}} Load */

/**
 * @param {string} url
 * @param {string} cookie
 * @returns {Promise<Load>}
 */
async function load(url, cookie) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const end = performance.now() + SECONDS * 1000;
  /** @type {number[]} */
  const times = [];
  const one = async () => {
    while (performance.now() < end) {
      const begun = performance.now();
      await fetchOnce(url, cookie, agent);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: times.length / SECONDS, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

/**
 * @param {string} url
 * @param {string} cookie
 * @param {Agent} agent
 * @returns {Promise<void>}
 */
function fetchOnce(url, cookie, agent) {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie } }, (reply) => {
      if (reply.statusCode !== 200) reject(new Error(`${url} answered ${reply.statusCode}`));
      reply.on('end', resolve).resume();
    }).on('error', reject);
  });
}

/**
 * @param {string} url
 * @param {string} cookie
 */
async function body(url, cookie) {
  return (await fetch(url, { headers: { cookie } })).text();
}

/** @param {number[]} values */
function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * @param {'whole' | 'bare'} kind
 * @param {object} settings
 */
async function startServer(kind, settings) {
  const port = await freePort();
  const child = spawn(process.execPath, [...SMALL_SERVER, join(root, 'tools/bench/server.mjs'), kind, JSON.stringify({ ...settings, port, person: PERSON })], { stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const origin = `http://127.0.0.1:${port}`;
  await until(`the ${kind} server answers`, () => fetch(`${origin}/api/health`).then((reply) => reply.ok, () => false), 60_000);
  return {
    origin,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
