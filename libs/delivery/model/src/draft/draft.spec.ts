import fc from 'fast-check';
import { clashesOf } from '../timetable/clashes';
import { minuteByMinute } from '../timetable/minute-by-minute.testing';
import { ERROR_CODES, type PlannedUnit, type Slot, type Timetable } from '../timetable/timetable';
import { draft } from './draft';
import { isPossible } from './every-way.testing';
import type { Draft, DraftedSession, DraftWishes } from './wishes';

const ZONE = 'Asia/Bishkek';
/** An instant of the training by day (1 to 3) and clock time in Bishkek. */
const at = (day: number, time: string) => new Date(Date.parse(`2022-06-${13 + day}T${time}:00Z`) - 6 * 3_600_000).toISOString();
const clock = (instant: string) => new Date(Date.parse(instant) + 6 * 3_600_000).toISOString().slice(11, 16);

function unit(id: string, minutes: number, more: Partial<PlannedUnit> = {}): PlannedUnit {
  return { id, moduleId: 'module', minutes, buildsOn: [], methods: [], ...more };
}

function timetable(units: readonly PlannedUnit[], more: Partial<Timetable> = {}): Timetable {
  return { startsOn: '2022-06-14', endsOn: '2022-06-16', timeZone: ZONE, dayStartsAt: '09:00', dayEndsAt: '18:00', groups: [], availability: [], units, ...more };
}

function wishes(units: readonly PlannedUnit[], more: Partial<DraftWishes> = {}): DraftWishes {
  return {
    ...{ unitIds: units.map(({ id }) => id), lanes: [{ room: 'Hall', groupIds: [] }], teach: 'once', leaderIds: ['aizada', 'begimai'], leaders: [] },
    ...{ lunch: { at: '13:00', minutes: 60 }, breakMinutes: 15, energiserMinutes: 10, ...more },
  };
}

function sessionsOf(made: Draft): readonly DraftedSession[] {
  if ('impossible' in made) throw new Error(`No draft: ${JSON.stringify(made.impossible)}`);
  return made.sessions;
}

const asSlot = ({ leaderId, ...session }: DraftedSession, index: number): Slot => ({ ...session, id: `drafted ${index}`, facilitatorIds: leaderId === null ? [] : [leaderId], guestIds: [], isPinned: false });
const reasons = (made: Draft) => ('impossible' in made ? made.impossible : []);
const kept = (id: string, day: number, from: string, to: string, more: Partial<Slot> = {}): Slot => ({
  ...{ id, kind: 'other', unitId: null, startsAt: at(day, from), endsAt: at(day, to), room: 'Hall', facilitatorIds: [], guestIds: [], groupIds: [], isPinned: true, ...more },
});

const LEADERS = ['aizada', 'begimai', 'cholpon', 'dinara'];
const ANY_UNITS = fc.integer({ min: 1, max: 10 }).chain((count) =>
  fc.tuple(...Array.from({ length: count }, (_, index) =>
    fc.record({ minutes: fc.integer({ min: 1, max: 26 }).map((fives) => fives * 5), theory: fc.integer({ min: 0, max: 60 }), practice: fc.integer({ min: 0, max: 60 }), buildsOn: fc.subarray(Array.from({ length: index }, (_before, before) => `unit ${before}`), { maxLength: Math.min(2, index) }) })
      .map(({ minutes, buildsOn, theory, practice }) => unit(`unit ${index}`, minutes, { buildsOn, methods: [{ method: 'theory', minutes: theory }, { method: 'practice', minutes: practice }] })),
  )),
);
const GROUPS = [{ id: 'hills', name: 'Hills', memberIds: ['meerim'] }, { id: 'lake', name: 'Lake', memberIds: ['nurai'] }];
const ANY_QUESTION = fc.record({
  units: ANY_UNITS,
  lanes: fc.constantFrom<DraftWishes['lanes'][]>([{ room: 'Hall', groupIds: [] }], [{ room: 'Hall', groupIds: ['hills'] }, { room: 'Garden', groupIds: ['lake'] }], [{ room: 'Hall', groupIds: [] }, { room: 'Garden', groupIds: [] }]),
  teach: fc.constantFrom('once' as const, 'every-lane' as const),
  availability: fc.subarray(LEADERS).chain((who) => fc.tuple(...who.map((id) =>
    fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 8, max: 13 }), fc.integer({ min: 1, max: 8 })), { maxLength: 3 })
      .map((spans) => ({ who: id, free: spans.map(([day, from, long]) => ({ from: at(day, `${String(from).padStart(2, '0')}:00`), to: at(day, `${String(from + long).padStart(2, '0')}:00`) })) }))))),
  leaders: fc.array(fc.record({ unitId: fc.integer({ min: 0, max: 9 }).map((index) => `unit ${index}`), leaderIds: fc.subarray(LEADERS, { minLength: 1 }) }), { maxLength: 4 }),
  pinned: fc.array(fc.record({ day: fc.integer({ min: 1, max: 3 }), hour: fc.integer({ min: 9, max: 16 }), minutes: fc.integer({ min: 5, max: 59 }), group: fc.constantFrom<string[]>([], ['hills']), room: fc.constantFrom('', 'hall', 'Garden'), leader: fc.constantFrom(...LEADERS) }), { maxLength: 3 }),
  lunch: fc.constantFrom(null, { at: '12:30', minutes: 60 }),
});

describe('A first draft', () => {
  it('breaks no hard rule, has every unit as often as wished and in order, and is the same each time', () => {
    let drafts = 0;
    fc.assert(
      fc.property(ANY_QUESTION, ({ units, pinned, lanes, teach, availability, leaders, lunch }) => {
        const table = timetable(units, { groups: GROUPS, availability });
        const wished = wishes(units, { lanes, teach, leaders, lunch, leaderIds: LEADERS });
        const before = pinned.map(({ day, hour, minutes, group, room, leader }, index) =>
          kept(`pinned ${index}`, day, `${String(hour).padStart(2, '0')}:00`, `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`, { groupIds: group, room, facilitatorIds: [leader] }));
        const made = draft(table, wished, before);
        expect(draft(table, wished, before)).toEqual(made);
        if ('impossible' in made) return;
        drafts += 1;
        const slots = made.sessions.map(asSlot);
        for (const slot of slots) {
          const isHard = ({ code }: { code: string }) => (ERROR_CODES as readonly string[]).includes(code) || code === 'session.unit-too-early' || code === 'session.over-planned' || code === 'session.outside-hours';
          expect(clashesOf(slot, [...slots, ...before], table).filter(isHard)).toEqual([]);
          expect(minuteByMinute(slot, [...slots, ...before], table).filter(isHard)).toEqual([]);
        }
        const taught = slots.flatMap(({ unitId, groupIds }) => (unitId === null ? [] : [teach === 'once' ? unitId : `${unitId} ${lanes.findIndex((lane) => lane.groupIds === groupIds)}`]));
        expect(taught.length).toBe(units.length * (teach === 'once' ? 1 : lanes.length));
        for (const { unitId, facilitatorIds } of slots.filter((slot) => slot.unitId !== null)) {
          const can = leaders.find((entry) => entry.unitId === unitId)?.leaderIds ?? LEADERS;
          expect(can).toContain(facilitatorIds[0]);
        }
      }),
      { numRuns: 120 },
    );
    expect(drafts).toBeGreaterThan(30);
  });

  it('is found exactly when trying every way finds one, where there are few', () => {
    const outcomes = { possible: 0, impossible: 0 };
    const halfHours = fc.record({
      units: fc.array(fc.record({ minutes: fc.constantFrom(30, 60), base: fc.option(fc.integer({ min: 0, max: 4 })), leaders: fc.constantFrom(['aizada'], ['begimai'], ['aizada', 'begimai']) }), { minLength: 2, maxLength: 5 }),
      lanes: fc.constantFrom<DraftWishes['lanes'][]>([{ room: 'Hall', groupIds: [] }], [{ room: 'Hall', groupIds: ['hills'] }, { room: 'Garden', groupIds: ['lake'] }]),
      away: fc.array(fc.record({ who: fc.constantFrom('aizada', 'begimai'), free: fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 2 }) }), { maxLength: 2 }),
      pinned: fc.option(fc.record({ cell: fc.integer({ min: 0, max: 5 }), group: fc.constantFrom<string[]>([], ['hills']), leader: fc.constantFrom('aizada', 'begimai') })),
    });
    fc.assert(
      fc.property(halfHours, ({ units: some, lanes, away, pinned }) => {
        const units = some.map(({ minutes, base }, index) => unit(`unit ${index}`, minutes, { buildsOn: base !== null && base < index ? [`unit ${base}`] : [] }));
        const cell = (index: number) => at(1, ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '12:00'][index] ?? '');
        const availability = away.filter(({ who }, index) => away.findIndex((other) => other.who === who) === index).map(({ who, free }) => ({ who, free: free.map((index) => ({ from: cell(index), to: cell(index + 1) })) }));
        const table = timetable(units, { endsOn: '2022-06-14', dayEndsAt: '12:00', groups: GROUPS, availability });
        const wished = wishes(units, { lanes, lunch: null, leaders: some.map(({ leaders }, index) => ({ unitId: `unit ${index}`, leaderIds: leaders })) });
        const before = pinned === null ? [] : [{ ...kept('pinned', 1, '09:00', '09:30', { room: '', groupIds: pinned.group, facilitatorIds: [pinned.leader] }), startsAt: cell(pinned.cell), endsAt: cell(pinned.cell + 1) }];
        const expected = isPossible(table, wished, before);
        outcomes[expected ? 'possible' : 'impossible'] += 1;
        const made = draft(table, wished, before);
        expect('sessions' in made).toBe(expected);
        if ('impossible' in made) expect(made.impossible.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
    expect(Math.min(outcomes.possible, outcomes.impossible)).toBeGreaterThan(30);
  });

  it('puts theory into the morning and practice after lunch', () => {
    const theory = { methods: [{ method: 'theory', minutes: 90 }] };
    const practice = { methods: [{ method: 'role-play', minutes: 90 }] };
    const units = [unit('practice', 90, practice), unit('theory', 90, theory), unit('more practice', 90, practice), unit('more theory', 90, theory)];
    const made = sessionsOf(draft(timetable(units, { endsOn: '2022-06-14' }), wishes(units), []));
    const times = Object.fromEntries(made.flatMap(({ unitId, startsAt }) => (unitId === null ? [] : [[unitId, clock(startsAt)]])));
    expect([times['theory'], times['more theory']].every((time) => (time ?? '') < '13:00')).toBe(true);
    expect(times['practice'] ?? '').toBe('14:00');
  });

  it('has lunch for everybody, breaks after at most two hours, and an energiser before theory after lunch', () => {
    const units = Array.from({ length: 4 }, (_, index) => unit(`unit ${index}`, 75, { methods: [{ method: 'theory', minutes: 75 }] }));
    const table = timetable(units, { endsOn: '2022-06-14' });
    const made = sessionsOf(draft(table, wishes(units), []));
    expect(made.filter(({ kind }) => kind === 'meal').map(({ startsAt, endsAt }) => [clock(startsAt), clock(endsAt)])).toEqual([['13:00', '14:00']]);
    expect(made.find(({ kind }) => kind === 'energiser')).toMatchObject({ startsAt: at(1, '14:00'), endsAt: at(1, '14:10') });
    const slots = made.map(asSlot);
    expect(slots.flatMap((slot) => clashesOf(slot, slots, table))).toEqual([]);
  });

  it('goes around what is kept, moves lunch for it, and does not teach a unit again', () => {
    const units = [unit('trust', 60), unit('rumour', 60, { buildsOn: ['trust'] }), unit('campaign', 60, { buildsOn: ['rumour'] })];
    const before = [kept('rumour', 1, '11:00', '12:00', { kind: 'unit', unitId: 'rumour' }), kept('visit', 1, '12:30', '13:30')];
    const made = sessionsOf(draft(timetable(units), wishes(units), before));
    expect(made.filter(({ unitId }) => unitId !== null).map(({ unitId }) => unitId)).toEqual(['trust', 'campaign']);
    expect(made.find(({ unitId }) => unitId === 'trust')?.endsAt.localeCompare(at(1, '11:00'))).toBeLessThanOrEqual(0);
    expect(made.find(({ kind }) => kind === 'meal')).toMatchObject({ startsAt: at(1, '13:30') });
  });

  it('goes without breaks rather than not at all', () => {
    const units = Array.from({ length: 6 }, (_, index) => unit(`unit ${index}`, 80));
    const table = timetable(units, { endsOn: '2022-06-14' });
    const slots = sessionsOf(draft(table, wishes(units), [])).map(asSlot);
    expect(slots.filter(({ kind }) => kind === 'unit')).toHaveLength(6);
    expect(new Set(slots.flatMap((slot) => clashesOf(slot, slots, table).map(({ code }) => code)))).toEqual(new Set(['session.no-break']));
  });

  it('spreads what there is over the days', () => {
    const units = Array.from({ length: 6 }, (_, index) => unit(`unit ${index}`, 90));
    const days = new Set(sessionsOf(draft(timetable(units), wishes(units), [])).filter(({ unitId }) => unitId !== null).map(({ startsAt }) => startsAt.slice(0, 10)));
    expect(days.size).toBe(3);
  });

  it('says why there is none', () => {
    const long = [unit('walk', 600)];
    expect(reasons(draft(timetable(long), wishes(long), []))).toEqual([{ code: 'draft.too-long', unitId: 'walk', minutes: 600, available: 240 }]);
    const led = [unit('trust', 90)];
    expect(reasons(draft(timetable(led), wishes(led, { leaders: [{ unitId: 'trust', leaderIds: [] }] }), []))).toEqual([{ code: 'draft.no-leader', unitId: 'trust' }]);
    const away = [{ who: 'aizada', free: [{ from: at(1, '09:00'), to: at(1, '10:00') }] }];
    expect(reasons(draft(timetable(led, { availability: away }), wishes(led, { leaderIds: ['aizada'] }), []))).toEqual([{ code: 'draft.leader-away', unitId: 'trust', minutes: 90, who: ['aizada'] }]);
    const many = Array.from({ length: 20 }, (_, index) => unit(`unit ${index}`, 90));
    expect(reasons(draft(timetable(many), wishes(many), []))).toEqual([{ code: 'draft.too-much', minutes: 1_800, available: 1_440 }]);
    const three = many.slice(0, 3);
    const busy = [{ who: 'aizada', free: [{ from: at(1, '09:00'), to: at(1, '13:00') }] }];
    expect(reasons(draft(timetable(three, { availability: busy }), wishes(three, { leaderIds: ['aizada'] }), []))).toEqual([{ code: 'draft.leader-overloaded', who: ['aizada'], minutes: 270, available: 240 }]);
    const circle = [unit('hen', 30, { buildsOn: ['egg'] }), unit('egg', 30, { buildsOn: ['hen'] })];
    expect(reasons(draft(timetable(circle), wishes(circle), [])).map(({ code }) => code)).toEqual(['draft.circle', 'draft.circle']);
    const chain = Array.from({ length: 4 }, (_, index) => unit(`unit ${index}`, 100, { buildsOn: index === 0 ? [] : [`unit ${index - 1}`] }));
    const lanes = [{ room: 'Hall', groupIds: ['hills'] }, { room: 'Garden', groupIds: ['lake'] }];
    const short = timetable(chain, { endsOn: '2022-06-14', dayEndsAt: '15:00', groups: GROUPS });
    expect(reasons(draft(short, wishes(chain, { lanes, lunch: null }), []))).toEqual([{ code: 'draft.chain-too-long', unitId: 'unit 3', minutes: 400 }]);
  });
});
