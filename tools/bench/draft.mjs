import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const MOST_SECONDS = 2;
const ROOT = join(import.meta.dirname, '../..');
const ROUNDS = 5;

const LEADERS = Array.from({ length: 8 }, (_, index) => `leader ${index}`);
const GROUPS = ['hills', 'lake', 'steppe'];

/** Three days, 30 units in five modules, three lanes, eight facilitators: some are there for a day and a half, some lead only their own. */
function question(minutes = 75) {
  const units = Array.from({ length: 30 }, (_, index) => ({
    id: `unit ${index}`,
    moduleId: `module ${Math.floor(index / 6)}`,
    minutes: minutes + (index % 4) * 15,
    buildsOn: index % 6 === 0 ? [] : [`unit ${index - 1}`],
    methods: [
      { method: 'theory', minutes: (index * 7) % 50 },
      { method: 'role-play', minutes: (index * 11) % 50 },
    ],
  }));
  const free = (/** @type {string} */ from, /** @type {string} */ to) => [{ from, to }];
  const timetable = {
    ...{ startsOn: '2022-06-14', endsOn: '2022-06-16', timeZone: 'Asia/Bishkek', dayStartsAt: '09:00', dayEndsAt: '18:00', units },
    groups: GROUPS.map((id) => ({ id, name: id, memberIds: [`${id} one`, `${id} two`] })),
    availability: [
      { who: 'leader 0', free: free('2022-06-14T03:00:00.000Z', '2022-06-15T07:00:00.000Z') },
      { who: 'leader 1', free: free('2022-06-15T07:00:00.000Z', '2022-06-16T12:00:00.000Z') },
    ],
  };
  const wishes = {
    ...{ unitIds: units.map(({ id }) => id), teach: 'once', leaderIds: LEADERS, lunch: { at: '13:00', minutes: 60 }, breakMinutes: 15, energiserMinutes: 10 },
    lanes: GROUPS.map((id) => ({ room: `room of ${id}`, groupIds: [id] })),
    leaders: units.map(({ id }, index) => ({ unitId: id, leaderIds: index % 3 === 0 ? LEADERS : LEADERS.filter((_, place) => (place + index) % 4 < 2) })),
  };
  return { timetable, wishes };
}

/** How long a first draft of a schedule takes, and how long it takes to say that there is none; the slowest of some rounds. */
export async function draft() {
  const folder = mkdtempSync(join(tmpdir(), 'kurak-draft-'));
  try {
    const outfile = join(folder, 'model.mjs');
    const alias = { '@kurak/shared-model': join(ROOT, 'libs/shared/model/src/index.ts') };
    await esbuild.build({ entryPoints: [join(ROOT, 'libs/delivery/model/src/index.ts')], outfile, bundle: true, platform: 'neutral', format: 'esm', alias, logLevel: 'error' });
    const model = await import(pathToFileURL(outfile).href);
    return [timed(model.draft, question(), 'first draft: 30 units, 3 lanes, 8 facilitators', 'sessions'), timed(model.draft, question(120), 'saying that such a draft was not found', 'impossible')];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {(timetable: object, wishes: object, kept: object[]) => object} make
 * @param {{timetable: object, wishes: object}} asked
 * @param {string} name
 * @param {string} outcome
 */
function timed(make, { timetable, wishes }, name, outcome) {
  let value = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const made = make(timetable, wishes, []);
    value = Math.max(value, (performance.now() - start) / 1000);
    if (!(outcome in made)) throw new Error(`Another outcome than ${outcome}: ${JSON.stringify(made).slice(0, 300)}`);
  }
  return { name, value, unit: 's', budget: `≤ ${MOST_SECONDS} s`, ok: value <= MOST_SECONDS };
}
