import fc from 'fast-check';
import { SESSION_KINDS } from '../training';
import { changesBetween, changesFor, differencesOf, type Frozen, freeze, isForParticipant, type PlannedSession, withChanges } from './release';

const SESSION: PlannedSession = {
  id: 'circle', kind: 'other', unitId: null, title: { ky: 'Ачылыш' }, timeZone: 'Asia/Bishkek', begins: '2026-06-14T09:00', ends: '2026-06-14T10:30',
  room: 'Чоң зал', facilitatorIds: ['gulnara'], guestIds: [], groups: [],
};

const few = <T>(...of: T[]) => fc.uniqueArray(fc.constantFrom(...of), { maxLength: 3 });
const clock = fc.integer({ min: 0, max: 15 }).map((hour) => `2026-06-14T${String(hour + 8).padStart(2, '0')}:00`);
const session = (id: string) =>
  fc.record({
    id: fc.constant(id), kind: fc.constantFrom(...SESSION_KINDS), unitId: fc.constantFrom(null, 'unit'), title: fc.constantFrom({ ky: 'Чөйрө' }, { ky: 'Чөйрө', ru: 'Круг' }),
    timeZone: fc.constantFrom('Asia/Bishkek', 'Asia/Almaty'), begins: clock, ends: fc.constant('2026-06-14T23:59'), room: fc.constantFrom('', 'Hall'),
    facilitatorIds: few('a', 'b', 'c'), guestIds: few('g'), groups: few(1, 2).map((groups) => groups.map((group) => ({ id: `group-${group}`, name: `${group}` }))),
  });
const schedule = fc.uniqueArray(fc.constantFrom('one', 'two', 'three', 'four', 'five', 'six'), { maxLength: 6 }).chain((ids) => fc.tuple(...ids.map(session)));
const inOrder = (sessions: readonly PlannedSession[]) => withChanges(sessions, []);

describe('What changed between two schedules', () => {
  it('is nothing between equal ones, in whatever order they are told', () => {
    fc.assert(
      fc.property(schedule, fc.func(fc.integer()), (sessions, mixing) => {
        const mixed = [...sessions]
          .sort((one, other) => mixing(one.id) - mixing(other.id))
          .map((each) => ({ ...each, facilitatorIds: [...each.facilitatorIds].reverse(), groups: [...each.groups].reverse() }));
        expect(changesBetween(sessions, mixed)).toEqual([]);
      }),
    );
  });

  it('makes the newer of the older', () => {
    fc.assert(
      fc.property(schedule, schedule, (older, newer) => {
        const made = withChanges(older, changesBetween(older, newer));
        expect(changesBetween(made, newer)).toEqual([]);
        expect(made.map(({ id }) => id)).toEqual(inOrder(newer).map(({ id }) => id));
      }),
    );
  });

  it('names each session once, and the other way round the same sessions', () => {
    fc.assert(
      fc.property(schedule, schedule, (older, newer) => {
        const named = (changes: ReturnType<typeof changesBetween>) => changes.map((change) => (change.kind === 'gone' ? change.before.id : change.after.id));
        const forth = named(changesBetween(older, newer));
        expect(new Set(forth).size).toBe(forth.length);
        expect(named(changesBetween(newer, older)).sort()).toEqual(forth.sort());
      }),
    );
  });

  it('says when, where, with whom, for whom and what, each by itself', () => {
    const differs = (more: Partial<PlannedSession>) => differencesOf(SESSION, { ...SESSION, ...more });
    expect(differs({ ends: '2026-06-14T10:45' })).toEqual(['time']);
    expect(differs({ timeZone: 'Asia/Almaty' })).toEqual(['time']);
    expect(differs({ room: 'Бакча' })).toEqual(['room']);
    expect(differs({ facilitatorIds: [] })).toEqual(['people']);
    expect(differs({ guestIds: ['judge'] })).toEqual(['people']);
    expect(differs({ groups: [{ id: 'a', name: 'А' }] })).toEqual(['groups']);
    expect(differs({ title: { ky: 'Ачылыш', ru: 'Открытие' } })).toEqual(['content']);
    expect(differs({ room: 'Бакча', begins: '2026-06-14T09:15' })).toEqual(['time', 'room']);
  });

  it('comes in order of time', () => {
    const late = { ...SESSION, id: 'late', begins: '2026-06-16T09:00' };
    expect(changesBetween([late], [SESSION]).map(({ kind }) => kind)).toEqual(['new', 'gone']);
  });
});

describe('The changes of one person', () => {
  const groups = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
  const hers = (each: PlannedSession) => isForParticipant(each, ['a']);

  it('leave out what she has nothing to do with', () => {
    fc.assert(
      fc.property(schedule, schedule, (older, newer) => {
        const mine = changesFor(changesBetween(older, newer), hers);
        expect(withChanges(inOrder(older.filter(hers)), mine).map(({ id }) => id)).toEqual(inOrder(newer.filter(hers)).map(({ id }) => id));
        expect(changesBetween(older.filter(hers), newer.filter(hers))).toEqual(mine);
      }),
    );
  });

  it('tell her that a session is gone when it passes to another group, and that it is new when it comes to hers', () => {
    const [forA, forB] = [{ ...SESSION, groups: groups('a') }, { ...SESSION, groups: groups('b') }];
    expect(changesFor(changesBetween([forA], [forB]), hers)).toEqual([{ kind: 'gone', before: forA }]);
    expect(changesFor(changesBetween([forB], [forA]), hers)).toEqual([{ kind: 'new', after: forA }]);
  });

  it('are those of sessions for everybody while she is in no group', () => {
    expect(isForParticipant({ groups: groups('b') }, [])).toBe(false);
    expect(isForParticipant({ groups: groups('b') }, ['a'])).toBe(false);
    expect(isForParticipant({ groups: groups('b', 'a') }, ['a'])).toBe(true);
    expect(isForParticipant({ groups: [] }, [])).toBe(true);
  });
});

describe('A release', () => {
  it('raises the sequence of what changed, leaves that of the rest, and remembers what is gone', () => {
    const other = { ...SESSION, id: 'other' };
    const first = freeze(undefined, [SESSION, other], 1);
    expect(first.sessions.map(({ sequence }) => sequence)).toEqual([1, 1]);
    const second = freeze(first, [{ ...SESSION, room: 'Бакча' }, other], 2);
    expect(second.sessions.map(({ id, sequence }) => [id, sequence])).toEqual([['circle', 2], ['other', 1]]);
    const third = freeze(second, [other], 3);
    expect(third.gone).toEqual([{ ...SESSION, room: 'Бакча', sequence: 3 }]);
    expect(freeze(third, [SESSION, other], 4)).toMatchObject({ sessions: [{ id: 'circle', sequence: 4 }, { sequence: 1 }], gone: [] });
  });

  it('never lowers a sequence, and loses no session that was ever told of', () => {
    fc.assert(
      fc.property(fc.array(schedule, { minLength: 1, maxLength: 6 }), (schedules) => {
        let latest: Frozen | undefined;
        const highest = new Map<string, number>();
        for (const [index, sessions] of schedules.entries()) {
          latest = freeze(latest, sessions, index + 1);
          for (const { id, sequence } of [...latest.sessions, ...latest.gone]) {
            expect(sequence).toBeGreaterThanOrEqual(highest.get(id) ?? 0);
            highest.set(id, sequence);
          }
          expect([...latest.sessions, ...latest.gone].map(({ id }) => id).sort()).toEqual([...highest.keys()].sort());
        }
      }),
    );
  });
});
