import fc from 'fast-check';
import { SESSION_KINDS } from '../training';
import { clashesOf, openClashes } from './clashes';
import { minuteByMinute } from './minute-by-minute.testing';
import type { AcceptedWarning, Slot, Timetable } from './timetable';

/** Midnight in Bishkek at which the training begins, in minutes. */
const FIRST_MINUTE = Date.parse('2022-06-13T18:00:00.000Z') / 60_000;
const LAST_MINUTE = FIRST_MINUTE + 3 * 24 * 60;
const NINE = FIRST_MINUTE + 9 * 60;

const instant = (minute: number) => new Date(minute * 60_000).toISOString();

const TIMETABLE: Timetable = {
  startsOn: '2022-06-14',
  endsOn: '2022-06-16',
  timeZone: 'Asia/Bishkek',
  dayStartsAt: '09:00',
  dayEndsAt: '18:00',
  groups: [],
  availability: [],
  units: [],
};

/** A session of the first morning, by clock times in Bishkek. */
function slot(id: string, from: string, to: string, more: Partial<Slot> = {}): Slot {
  const at = (time: string) => instant(FIRST_MINUTE + Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return { id, kind: 'other', unitId: null, startsAt: at(from), endsAt: at(to), room: '', facilitatorIds: [], guestIds: [], groupIds: [], isPinned: false, ...more };
}

const PEOPLE = ['aizada', 'begimai', 'cholpon'];
const MEMBERS = ['meerim', 'nurai', 'perizat'];
const GROUPS = ['hills', 'lake'];
const UNITS = ['trust', 'rumour', 'campaign'];

const anyTimetable = fc.record({
  startsOn: fc.constant('2022-06-14'),
  endsOn: fc.constant('2022-06-16'),
  timeZone: fc.constant('Asia/Bishkek'),
  dayStartsAt: fc.constantFrom('00:00', '09:00', '09:30'),
  dayEndsAt: fc.constantFrom('10:30', '12:00', '24:00'),
  groups: fc.tuple(fc.subarray(MEMBERS), fc.subarray(MEMBERS)).map((members) => members.map((memberIds, index) => ({ id: GROUPS[index] ?? '', name: '', memberIds }))),
  availability: fc.subarray(PEOPLE).chain((people) =>
    fc.tuple(...people.map((who) =>
      fc.array(fc.tuple(fc.integer({ min: -30, max: 120 }), fc.integer({ min: 1, max: 120 })), { maxLength: 3 })
        .map((spans) => ({ who, free: spans.map(([from, long]) => ({ from: instant(NINE + from), to: instant(NINE + from + long) })) })),
    )),
  ),
  units: fc.tuple(...UNITS.map((id, index) =>
    fc.record({ id: fc.constant(id), moduleId: fc.constant('module'), minutes: fc.constantFrom(0, 20, 60), buildsOn: fc.subarray(UNITS.slice(0, index)), methods: fc.constant([]) }),
  )),
});

/** Sessions of up to an hour in a morning, so that many meet; some of them beyond the training's days. */
const anySlot = (id: string): fc.Arbitrary<Slot> =>
  fc
    .record({
      start: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: NINE - 20, max: NINE + 150 }) }, { weight: 1, arbitrary: fc.constantFrom(FIRST_MINUTE - 30, FIRST_MINUTE, LAST_MINUTE - 40) }),
      minutes: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(0, 130)),
      kind: fc.constantFrom(...SESSION_KINDS),
      room: fc.constantFrom('', ' hall ', 'Зал', 'ЗАЛ', 'Hall'),
      facilitatorIds: fc.subarray(PEOPLE.slice(0, 2)),
      guestIds: fc.subarray(PEOPLE.slice(2)),
      groupIds: fc.subarray(GROUPS),
      unit: fc.constantFrom(...UNITS),
    })
    .map(({ start, minutes, unit, ...rest }) => ({ id, unitId: rest.kind === 'unit' ? unit : null, isPinned: false, startsAt: instant(start), endsAt: instant(start + minutes), ...rest }));

const keys = (clashes: readonly { code: string; with?: string; who?: string }[]) => clashes.map(({ code, with: other, who }) => [code, other ?? '', who ?? ''].join(' ')).sort();

describe('Clashes of a session', () => {
  it('are those that going through it minute by minute finds', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anySlot('one'), fc.tuple(anySlot('two'), anySlot('three'), anySlot('four'), anySlot('five')), anyTimetable, (one, others, timetable) => {
        const clashes = clashesOf(one, others, timetable);
        for (const { code } of clashes) seen.add(code);
        expect(keys(clashes)).toEqual(keys(minuteByMinute(one, others, timetable)));
      }),
      { numRuns: 2_000 },
    );
    // The comparison says something of every rule.
    expect(seen.size).toBe(10);
  });

  it('are the same from either side where two sessions need the same', () => {
    fc.assert(
      fc.property(anySlot('one'), anySlot('other'), anyTimetable, (one, other, timetable) => {
        const between = (mine: Slot, theirs: Slot) => keys(clashesOf(mine, [theirs], timetable).filter((clash) => clash.with !== undefined).map(({ with: _with, ...clash }) => clash));
        const isSlot = (candidate: Slot) => candidate.endsAt > candidate.startsAt;
        fc.pre(isSlot(one) && isSlot(other));
        expect(between(one, other)).toEqual(between(other, one));
      }),
    );
  });

  it('are none between sessions that only touch', () => {
    expect(clashesOf(slot('one', '10:00', '10:30', { room: 'Hall' }), [slot('before', '09:00', '10:00', { room: 'Hall' }), slot('after', '10:30', '11:00', { room: 'Hall' })], TIMETABLE)).toEqual([]);
  });

  it('are none with itself', () => {
    const one = slot('one', '09:00', '10:30', { facilitatorIds: ['aizada'], room: 'Hall' });
    expect(clashesOf(one, [one], TIMETABLE)).toEqual([]);
  });

  it('are seen with the days of the training as its place counts them', () => {
    const codes = (startsAt: string, endsAt: string) => clashesOf({ ...slot('one', '09:00', '10:00'), startsAt, endsAt }, [], { ...TIMETABLE, dayStartsAt: '00:00', dayEndsAt: '24:00' }).map(({ code }) => code);
    expect(codes('2022-06-13T18:00:00.000Z', '2022-06-13T19:00:00.000Z')).toEqual([]);
    expect(codes('2022-06-13T17:59:00.000Z', '2022-06-13T19:00:00.000Z')).toEqual(['session.outside-training']);
    expect(codes('2022-06-16T17:00:00.000Z', '2022-06-16T18:00:00.000Z')).toEqual([]);
  });

  it('let a meal and a journey be before and after the hours of the day, but no lesson', () => {
    const at = (kind: Slot['kind']) => clashesOf(slot('one', '18:30', '19:00', { kind }), [], TIMETABLE).map(({ code }) => code);
    expect([at('meal'), at('travel'), at('other')]).toEqual([[], [], ['session.outside-hours']]);
  });

  it('let two groups be taught at once, unless somebody is in both', () => {
    const groups = (hills: string[], lake: string[]) => [{ id: 'hills', name: 'Hills', memberIds: hills }, { id: 'lake', name: 'Lake', memberIds: lake }];
    const both = (timetable: Timetable) => clashesOf(slot('one', '09:00', '10:00', { groupIds: ['hills'] }), [slot('two', '09:30', '10:30', { groupIds: ['lake'] })], timetable);
    expect(both({ ...TIMETABLE, groups: groups(['meerim'], ['nurai']) })).toEqual([]);
    expect(both({ ...TIMETABLE, groups: groups(['meerim'], ['nurai', 'meerim']) })).toEqual([{ code: 'session.participant-twice', severity: 'error', with: 'two' }]);
  });

  it('ask for a break after two hours, of whatever sessions they are made', () => {
    const morning = [slot('one', '09:00', '10:00'), slot('two', '10:00', '11:00')];
    const third = slot('three', '11:00', '11:30');
    expect(clashesOf(third, morning, TIMETABLE)).toEqual([{ code: 'session.no-break', severity: 'warning' }]);
    expect(clashesOf(slot('three', '11:10', '11:30'), morning, TIMETABLE)).toEqual([]);
    expect(clashesOf(slot('three', '11:05', '11:30'), [...morning, slot('energiser', '11:00', '11:05', { kind: 'energiser' })], TIMETABLE)).toEqual([]);
  });

  it('know the units that build on one another, whichever of the two is moved', () => {
    const units = [{ id: 'trust', moduleId: 'm', minutes: 60, buildsOn: [], methods: [] }, { id: 'rumour', moduleId: 'm', minutes: 60, buildsOn: ['trust'], methods: [] }];
    const [trust, rumour] = [slot('one', '11:00', '12:00', { kind: 'unit', unitId: 'trust' }), slot('two', '09:00', '10:00', { kind: 'unit', unitId: 'rumour' })];
    const codes = (mine: Slot, other: Slot) => clashesOf(mine, [other], { ...TIMETABLE, units });
    expect(codes(trust, rumour)).toEqual([{ code: 'session.unit-too-early', severity: 'warning', with: 'two' }]);
    expect(codes(rumour, trust)).toEqual([{ code: 'session.unit-too-early', severity: 'warning', with: 'one' }]);
  });
});

describe('Open clashes', () => {
  const accepted = (code: AcceptedWarning['code'], other: string | null): AcceptedWarning => ({ code, with: other, note: 'They asked for it', by: 'aizada', at: '2022-06-01T00:00:00.000Z' });
  const units = [{ id: 'trust', moduleId: 'm', minutes: 60, buildsOn: [], methods: [] }, { id: 'rumour', moduleId: 'm', minutes: 60, buildsOn: ['trust'], methods: [] }];
  const one = { ...slot('one', '11:00', '12:00', { kind: 'unit', unitId: 'trust' }), accepted: [accepted('session.unit-too-early', 'two')] };
  const two = { ...slot('two', '09:00', '10:00', { kind: 'unit', unitId: 'rumour' }), accepted: [] };

  it('are without the warnings that were accepted at either session', () => {
    expect(openClashes(one, [two], { ...TIMETABLE, units })).toEqual([]);
    expect(openClashes(two, [one], { ...TIMETABLE, units })).toEqual([]);
  });

  it('are those with another session than the one that was accepted', () => {
    const three = { ...two, id: 'three', startsAt: '2022-06-14T04:00:00.000Z', endsAt: '2022-06-14T04:50:00.000Z' };
    expect(openClashes(one, [three], { ...TIMETABLE, units }).map((clash) => clash.with)).toEqual(['three']);
  });

  it('are errors whatever was accepted', () => {
    const late = { ...slot('one', '23:00', '23:30'), accepted: [accepted('session.outside-hours', null)] };
    expect(openClashes(late, [], TIMETABLE)).toEqual([]);
    expect(openClashes({ ...late, startsAt: '2022-06-20T17:00:00.000Z', endsAt: '2022-06-20T17:30:00.000Z' }, [], TIMETABLE)).toEqual([{ code: 'session.outside-training', severity: 'error' }]);
  });
});
