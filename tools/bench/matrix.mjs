import { createHash } from 'node:crypto';

import { v7 as newId } from 'uuid';

import { prepareInstallation, signInAs } from './demo-server.mjs';

const PEOPLE = 200;
/** Beginnings of sessions on each day, UTC; ten days of them. */
const HOURS = ['03:00', '05:00', '08:00', '10:00'];
const DAYS = 10;
const ROUNDS = 60;
/** Marks that were corrected by another file, so that what counts has to be found. */
const CORRECTED = 0.1;

const MOST_FOR_MATRIX = 150;
const MOST_FOR_STANDINGS = 150;

/** The whole attendance of 200 people at 40 sessions, as one reply; who is at risk, counted from the same; and the file it came from. */
export async function matrix() {
  const { api, settings, origin, remove } = await prepareInstallation();
  const server = await api.serve(settings);
  try {
    const cookie = await signInAs(origin, 'facilitator');
    const ask = askAs(origin, cookie);
    const { trainingId, importing } = await fill(ask);
    const matrixTimes = await timesOf(async () => {
      const { items, sessions } = await ask('GET', `/trainings/${trainingId}/attendance/matrix?size=200`);
      if (items.length !== PEOPLE || sessions.length !== HOURS.length * DAYS) throw new Error('The table is not whole');
    });
    const standingTimes = await timesOf(() => ask('GET', `/trainings/${trainingId}/completion`));
    const [value, standing] = [p95(matrixTimes), p95(standingTimes)];
    return [
      { name: `attendance of ${PEOPLE} × ${HOURS.length * DAYS}, p95`, value, unit: 'ms', budget: `≤ ${MOST_FOR_MATRIX} ms`, ok: value <= MOST_FOR_MATRIX },
      { name: 'who of them is at risk, p95', value: standing, unit: 'ms', budget: `≤ ${MOST_FOR_STANDINGS} ms`, ok: standing <= MOST_FOR_STANDINGS },
      { name: `importing ${PEOPLE * HOURS.length * DAYS} marks`, value: importing, unit: 'ms', budget: '–', ok: true },
    ];
  } finally {
    await server.close();
    await remove();
  }
}

/**
 * @param {string} origin
 * @param {string} cookie
 * @returns {(method: string, path: string, body?: object) => Promise<any>}
 */
function askAs(origin, cookie) {
  return async (method, path, body) => {
    const reply = await fetch(`${origin}/api${path}`, { method, headers: { cookie, ...(body && { 'content-type': 'application/json' }) }, ...(body && { body: JSON.stringify(body) }) });
    const content = await reply.json();
    if (!reply.ok) throw new Error(`${method} ${path} answered ${reply.status}: ${JSON.stringify(content)}`);
    return content;
  };
}

/** @param {ReturnType<typeof askAs>} ask */
async function fill(ask) {
  const trainingId = newId();
  const days = Array.from({ length: DAYS }, (_, at) => `2022-06-${String(13 + at)}`);
  const frame = { startsOn: days[0], endsOn: days.at(-1), place: 'Ош', timeZone: 'Asia/Bishkek', mode: 'in-person', languages: ['ky'], capacity: null, moduleIds: [] };
  await ask('POST', '/trainings', { id: trainingId, title: { ky: 'Жыйын' }, ...frame });
  const people = Array.from({ length: PEOPLE }, (_, at) => ({ id: newId(), displayName: `Participant ${String(at + 1).padStart(3, '0')}` }));
  await ask('POST', `/trainings/${trainingId}/enrolments`, { id: newId(), language: 'ky', people });
  /** @type {string[]} */
  const sessionIds = [];
  for (const day of days) {
    for (const hour of HOURS) {
      const startsAt = new Date(`${day}T${hour}:00Z`);
      const times = { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString(), room: '', facilitatorIds: [] };
      const id = newId();
      await ask('POST', `/trainings/${trainingId}/sessions`, { id, kind: 'other', unitId: null, title: { ky: `${day} ${hour}` }, ...times });
      sessionIds.push(id);
    }
  }
  const statusOf = (/** @type {number} */ place) => /** @type {const} */ (['present', 'present', 'late', 'absent'])[place % 4];
  const bring = async (/** @type {string} */ file, /** @type {number} */ share, /** @type {number} */ turn) => {
    const marks = people.slice(0, PEOPLE * share).map(({ id: personId }, at) => ({ personId, status: statusOf(at + turn), minutesLate: null }));
    const body = { id: newId(), way: 'import', fileHash: createHash('sha256').update(file).digest('hex'), sessions: sessionIds.map((sessionId) => ({ sessionId, marks })) };
    const begun = performance.now();
    await ask('POST', `/trainings/${trainingId}/mark-imports`, body);
    return performance.now() - begun;
  };
  const importing = await bring('first', 1, 0);
  await bring('corrections', CORRECTED, 1);
  return { trainingId, importing };
}

/** @param {() => Promise<unknown>} work */
async function timesOf(work) {
  for (let round = 0; round < 10; round += 1) await work();
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return times.sort((one, other) => one - other);
}

/** @param {number[]} sorted */
function p95(sorted) {
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}
