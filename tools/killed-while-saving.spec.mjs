import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';
import { v7 as newId } from 'uuid';

import { freePort, signInAs } from './bench/demo-server.mjs';
import { SMALL_SERVER } from './lib/install.mjs';
import { startTemporaryPostgres } from './lib/postgres.mjs';
import { root } from './lib/root.mjs';
import { until } from './lib/until.mjs';
import { atTheEnd, temporaryFolder } from './testing/program.mjs';

const ROUNDS = 20;
const PEOPLE = 200;
/** Marks that travel together, as a phone sends what waited in its outbox. */
const BATCH = 20;
/** A request takes about so long, milliseconds: the kill comes before, in and after its transaction. */
const LONGEST_WAIT = 12;

/** @typedef {{origin: string, kill: () => Promise<void>}} Server */
/** @typedef {{id: string, marks: {id: string, personId: string, status: string, madeAt: string}[]}} Batch */

describe('A server that is killed while a phone sends its marks', () => {
  it(`${ROUNDS} times, at any moment, has every mark that it said it has, and none twice`, { timeout: 300_000 }, async (context) => {
    const postgres = await startTemporaryPostgres();
    atTheEnd(context, () => postgres.stop());
    const settings = {
      ...{ host: '127.0.0.1', port: 0, dataDir: temporaryFolder(context), databaseUrl: postgres.url, mode: 'demo' },
      ...{ secretKey: 'a key for specs that guards nothing', webRoot: join(root, 'dist/web'), libraryRoot: join(root, 'libs/curriculum/library') },
    };
    const api = await import(join(root, 'dist/api/main.js'));
    await api.prepare(settings, () => undefined);
    const database = new pg.Client({ connectionString: postgres.url });
    await database.connect();
    atTheEnd(context, () => database.end());
    const stored = async (/** @type {string[]} */ ids) => (await database.query('SELECT id FROM mark WHERE id = ANY($1)', [ids])).rows.map(({ id }) => id);

    const isStored = async (/** @type {string} */ id) => {
      while ((await stored([id])).length === 0);
    };

    // The next one starts while this one is killed: what matters is the killing, not the waiting.
    let next = startServer(context, settings);
    let server = await next;
    next = startServer(context, settings);
    const cookie = await signInAs(server.origin, 'facilitator');
    const { sessionId, people } = await fill(server.origin, cookie);

    let unheard = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const batches = batchesFor(people);
      // At any moment; and, every other time, as near as can be behind the commit, before the answer has left.
      const moment = (/** @type {Batch} */ { marks }) => (round % 2 === 0 ? pause(randomInt(LONGEST_WAIT)) : isStored(marks[0]?.id ?? ''));
      const acknowledged = await sendUntilKilled(server, cookie, sessionId, batches, moment);
      const sure = batches.filter(({ id }) => acknowledged.has(id)).flatMap(({ marks }) => marks.map(({ id }) => id));
      assert.ok(acknowledged.size < batches.length, 'it was killed before the end');
      assert.deepEqual((await stored(sure)).sort(), sure.sort(), 'what was acknowledged is there');

      server = await next;
      next = startServer(context, settings);
      const rest = batches.filter(({ id }) => !acknowledged.has(id));
      unheard += (await stored(rest.flatMap(({ marks }) => marks.map(({ id }) => id)))).length;
      for (const batch of rest) assert.equal(await send(server.origin, cookie, sessionId, batch), true, 'a repeated batch is taken');

      const all = batches.flatMap(({ marks }) => marks.map(({ id }) => id));
      assert.deepEqual((await stored(all)).sort(), all.sort(), 'every mark is there');
      const { rows } = await database.query('SELECT count(*)::int AS all, count(DISTINCT id)::int AS distinct FROM mark WHERE session_id = $1', [sessionId]);
      assert.deepEqual(rows[0], { all: PEOPLE * (round + 1), distinct: PEOPLE * (round + 1) }, 'and none twice');
    }
    await (await next).kill();
    context.diagnostic(`${unheard} marks had been stored without the phone hearing of it`);
  });
});

/**
 * A phone's outbox: one batch after the other, until the server is dead.
 * @param {Server} server
 * @param {string} cookie
 * @param {string} sessionId
 * @param {Batch[]} batches
 * @param {(batch: Batch) => Promise<void>} moment of the kill, while a batch is under way
 * @returns {Promise<Set<string>>} the ids of those that were acknowledged
 */
async function sendUntilKilled(server, cookie, sessionId, batches, moment) {
  const acknowledged = new Set();
  const last = randomInt(batches.length - 1);
  for (const [place, batch] of batches.entries()) {
    const sending = send(server.origin, cookie, sessionId, batch);
    if (place === last) {
      await moment(batch);
      await server.kill();
    }
    if (await sending) acknowledged.add(batch.id);
    if (place === last) return acknowledged;
  }
  return acknowledged;
}

/**
 * @param {string} origin
 * @param {string} cookie
 * @param {string} sessionId
 * @param {Batch} batch
 * @returns {Promise<boolean>} whether an answer came that names it: only then may it leave the phone
 */
async function send(origin, cookie, sessionId, batch) {
  try {
    const reply = await fetch(`${origin}/api/sessions/${sessionId}/marks`, {
      ...{ method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: JSON.stringify(batch) },
    });
    const said = /** @type {{id?: string}} */ (await reply.json());
    return reply.ok && said.id === batch.id;
  } catch {
    return false;
  }
}

/** @param {string[]} people */
function batchesFor(people) {
  const marks = people.map((personId) => ({ id: newId(), personId, status: 'present', madeAt: '2022-06-14T03:05:00.000Z' }));
  return Array.from({ length: PEOPLE / BATCH }, (_, at) => ({ id: newId(), marks: marks.slice(at * BATCH, (at + 1) * BATCH) }));
}

/**
 * @param {string} origin
 * @param {string} cookie
 */
async function fill(origin, cookie) {
  const [trainingId, sessionId] = [newId(), newId()];
  const people = Array.from({ length: PEOPLE }, (_, at) => ({ id: newId(), displayName: `Participant ${at + 1}` }));
  const make = async (/** @type {string} */ path, /** @type {object} */ body) => {
    const reply = await fetch(`${origin}/api${path}`, { method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: JSON.stringify(body) });
    assert.equal(reply.status, 201, await reply.text());
  };
  const frame = { startsOn: '2022-06-14', endsOn: '2022-06-14', place: 'Ош', timeZone: 'Asia/Bishkek', mode: 'in-person', languages: ['ky'], capacity: null, moduleIds: [] };
  await make('/trainings', { id: trainingId, title: { ky: 'Жыйын' }, ...frame });
  const times = { startsAt: '2022-06-14T03:00:00.000Z', endsAt: '2022-06-14T04:30:00.000Z', room: '', facilitatorIds: [] };
  await make(`/trainings/${trainingId}/sessions`, { id: sessionId, kind: 'other', unitId: null, title: { ky: 'Ачылыш' }, ...times });
  await make(`/trainings/${trainingId}/enrolments`, { id: newId(), language: 'ky', people });
  return { sessionId, people: people.map(({ id }) => id) };
}

/**
 * @param {import('node:test').TestContext} context
 * @param {object} settings
 * @returns {Promise<Server>}
 */
async function startServer(context, settings) {
  const port = await freePort();
  const child = spawn(process.execPath, [...SMALL_SERVER, join(root, 'tools/bench/server.mjs'), 'whole', JSON.stringify({ ...settings, port })], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  atTheEnd(context, kill);
  const origin = `http://127.0.0.1:${port}`;
  await until('the server answers', () => fetch(`${origin}/api/health`).then((reply) => reply.ok, () => false), 60_000);
  return { origin, kill };
}
