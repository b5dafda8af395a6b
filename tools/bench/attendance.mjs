import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';
import { v7 as newId } from 'uuid';

import { SMALL_SERVER } from '../lib/install.mjs';
import { root } from '../lib/root.mjs';
import { until } from '../lib/until.mjs';
import { prepareInstallation, signInAs } from './demo-server.mjs';

const PEOPLE = 200;
const ROUNDS = 100;
/** Phones that come back from halls without a signal, each with a sign-in of its own. */
const PHONES = 1000;
const MARKS_A_PHONE = 50;
/** So long, in seconds, it takes until the last of them has a network again. */
const COMING_BACK = 20;
/** Sessions that they bring marks of. */
const SESSIONS = 40;

const MOST_TO_OPEN = 50;
const MOST_TO_SAVE = 80;
const MOST_TO_SYNC = 60;
const MOST_WAIT = 3;

/** Opening a full sheet, saving all its marks, and a thousand phones that come back within seconds and send what they kept. */
export async function attendance() {
  const { settings, origin, remove } = await prepareInstallation();
  const database = new pg.Client({ connectionString: settings.databaseUrl });
  await database.connect();
  const child = spawn(process.execPath, [...SMALL_SERVER, join(root, 'tools/bench/server.mjs'), 'whole', JSON.stringify(settings)], { stdio: ['ignore', 'inherit', 'inherit'] });
  const ended = once(child, 'exit');
  try {
    await until('the server answers', () => fetch(`${origin}/api/health`).then((reply) => reply.ok, () => false), 60_000);
    const facilitator = new Phone(origin, await signInAs(origin, 'facilitator'));
    const place = await fill(facilitator);
    return [...(await opening(facilitator, place)), ...(await saving(facilitator, place)), ...(await syncing(origin, place, database))];
  } finally {
    child.kill('SIGTERM');
    await ended;
    await database.end();
    await remove();
  }
}

/** @typedef {{sessionId: string, people: string[]}} Place */

/** A device with somebody signed in. */
class Phone {
  /**
   * @param {string} origin
   * @param {string} cookie
   * @param {Agent} [agent]
   */
  constructor(origin, cookie, agent = new Agent({ keepAlive: true })) {
    this.origin = origin;
    this.cookie = cookie;
    this.agent = agent;
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<string>}
   */
  ask(method, path, body) {
    return new Promise((resolve, reject) => {
      const headers = { cookie: this.cookie, ...(body && { 'content-type': 'application/json' }) };
      const asked = request(`${this.origin}/api${path}`, { method, agent: this.agent, headers }, (reply) => {
        let text = '';
        reply.setEncoding('utf8').on('data', (part) => (text += part));
        reply.on('end', () => ((reply.statusCode ?? 500) < 300 ? resolve(text) : reject(new Error(`${method} ${path} answered ${reply.statusCode}: ${text}`))));
      });
      asked.on('error', reject);
      asked.end(body && JSON.stringify(body));
    });
  }
}

/**
 * @param {Phone} facilitator
 * @returns {Promise<Place>}
 */
async function fill(facilitator) {
  const [trainingId, sessionId] = [newId(), newId()];
  const people = Array.from({ length: PEOPLE }, (_, at) => ({ id: newId(), displayName: `Participant ${String(at + 1).padStart(3, '0')}` }));
  const frame = { startsOn: '2022-06-14', endsOn: '2022-06-14', place: 'Ош', timeZone: 'Asia/Bishkek', mode: 'in-person', languages: ['ky'], capacity: null, moduleIds: [] };
  await facilitator.ask('POST', '/trainings', { id: trainingId, title: { ky: 'Жыйын' }, ...frame });
  const times = { startsAt: '2022-06-14T03:00:00.000Z', endsAt: '2022-06-14T04:30:00.000Z', room: '', facilitatorIds: [] };
  await facilitator.ask('POST', `/trainings/${trainingId}/sessions`, { id: sessionId, kind: 'other', unitId: null, title: { ky: 'Ачылыш' }, ...times });
  await facilitator.ask('POST', `/trainings/${trainingId}/enrolments`, { id: newId(), language: 'ky', people });
  return { sessionId, people: people.map(({ id }) => id) };
}

/** @param {readonly string[]} people */
function batchOf(people) {
  const madeAt = new Date().toISOString();
  return { id: newId(), marks: people.map((personId, at) => ({ id: newId(), personId, status: at % 9 === 0 ? 'late' : 'present', minutesLate: at % 9 === 0 ? 5 : null, reason: null, madeAt, seen: null })) };
}

/**
 * @param {Phone} facilitator
 * @param {Place} place
 */
async function opening(facilitator, { sessionId, people }) {
  // Everybody marked, a third of them twice.
  await facilitator.ask('POST', `/sessions/${sessionId}/marks`, batchOf(people));
  await facilitator.ask('POST', `/sessions/${sessionId}/marks`, batchOf(people.filter((_, at) => at % 3 === 0)));
  const times = await measured(() => facilitator.ask('GET', `/sessions/${sessionId}/attendance`));
  return [row(`sheet of ${PEOPLE} people, p95`, share(times, 0.95), 'ms', MOST_TO_OPEN)];
}

/**
 * @param {Phone} facilitator
 * @param {Place} place
 */
async function saving(facilitator, { sessionId, people }) {
  const times = await measured(() => facilitator.ask('POST', `/sessions/${sessionId}/marks`, batchOf(people)));
  return [row(`${PEOPLE} marks in one request, p95`, share(times, 0.95), 'ms', MOST_TO_SAVE)];
}

/**
 * @param {string} origin
 * @param {Place} place
 * @param {pg.Client} database
 */
async function syncing(origin, { sessionId, people }, database) {
  const phones = await signInPhones(origin, database);
  const sessions = await moreSessions(database, sessionId);
  const sent = phones.map((phone, at) => {
    const first = (at * MARKS_A_PHONE) % PEOPLE;
    return { phone, session: sessions[at % SESSIONS], batch: batchOf(people.slice(first, first + MARKS_A_PHONE)), comes: (at / PHONES) * COMING_BACK * 1000 };
  });
  const begun = performance.now();
  const waits = await Promise.all(
    sent.map(async ({ phone, session, batch, comes }) => {
      await pause(comes);
      const asked = performance.now();
      await phone.ask('POST', `/sessions/${session}/marks`, batch);
      return performance.now() - asked;
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  const ids = sent.flatMap(({ batch }) => batch.marks.map(({ id }) => id));
  const { rows } = await database.query('SELECT count(*)::int AS stored FROM mark WHERE id = ANY($1::uuid[])', [ids]);
  const lost = ids.length - rows[0].stored;
  const name = `${PHONES} phones within ${COMING_BACK} s, ${MARKS_A_PHONE} marks each`;
  return [
    row(`${name}: all there after`, seconds, 's', MOST_TO_SYNC),
    row(`${name}: p99`, share(waits, 0.99) / 1000, 's', MOST_WAIT),
    { name: `${name}: lost`, value: lost, unit: 'marks', budget: '0 marks', ok: lost === 0 },
  ];
}

/**
 * @param {pg.Client} database
 * @param {string} sessionId
 * @returns {Promise<string[]>} sessions like that one, a quarter of an hour each
 */
async function moreSessions(database, sessionId) {
  const ids = Array.from({ length: SESSIONS }, () => newId());
  await database.query(
    `INSERT INTO session (id, organisation_id, training_id, kind, title, starts_at, ends_at, room)
     SELECT another.id, organisation_id, training_id, kind, title, starts_at + interval '1 day' + another.place * interval '15 minutes', starts_at + interval '1 day' + (another.place + 1) * interval '15 minutes', room
     FROM session CROSS JOIN unnest($1::uuid[]) WITH ORDINALITY AS another(id, place) WHERE session.id = $2`,
    [ids, sessionId],
  );
  return ids;
}

/**
 * @param {string} origin
 * @param {pg.Client} database
 * @returns {Promise<Phone[]>} a facilitator's, each signed in for itself
 */
async function signInPhones(origin, database) {
  const tokens = Array.from({ length: PHONES }, () => randomBytes(32).toString('base64url'));
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest());
  await database.query(
    `INSERT INTO sign_in (id, token_hash, person_id, organisation_id, device, expires_at)
     SELECT phone.id, phone.hash, facilitator.person_id, facilitator.organisation_id, 'Android · Chrome', now() + interval '1 day'
     FROM unnest($1::uuid[], $2::bytea[]) AS phone(id, hash)
     CROSS JOIN (SELECT person_id, organisation_id FROM membership WHERE role = 'facilitator' ORDER BY id LIMIT 1) facilitator`,
    [tokens.map(() => newId()), hashes],
  );
  return tokens.map((token) => new Phone(origin, `kurak=${token}`, new Agent()));
}

/**
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number[]>} milliseconds, after some rounds to warm up
 */
async function measured(work) {
  const times = [];
  for (let round = -ROUNDS / 5; round < ROUNDS; round += 1) {
    const begun = performance.now();
    await work();
    if (round >= 0) times.push(performance.now() - begun);
  }
  return times;
}

/**
 * @param {number[]} values
 * @param {number} part of them that are no greater
 */
function share(values, part) {
  return values.toSorted((one, other) => one - other)[Math.ceil(values.length * part) - 1] ?? 0;
}

/**
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {number} most
 */
function row(name, value, unit, most) {
  return { name, value, unit, budget: `≤ ${most} ${unit}`, ok: value <= most };
}
