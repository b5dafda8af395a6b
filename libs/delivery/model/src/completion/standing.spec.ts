import fc from 'fast-check';
import { MARK_STATUSES, type MarkStatus, wasThere } from '../attendance';
import { COMPLETION_MEASURES, type CompletionRule, EXCUSED_COUNTS, USUAL_COMPLETION } from './rule';
import { type ExpectedSession, isAtRisk, type PersonRecord, type Standing, standingOf } from './standing';

const UNITS = ['mediation', 'safety', 'law'];
type Marks = Map<string, { status: MarkStatus; minutesLate: number | null }>;

const anyRule: fc.Arbitrary<CompletionRule> = fc.record({
  measure: fc.constantFrom(...COMPLETION_MEASURES),
  percent: fc.integer({ min: 0, max: 100 }),
  excused: fc.constantFrom(...EXCUSED_COUNTS),
  unitIds: fc.subarray(UNITS),
  answersPercent: fc.option(fc.integer({ min: 0, max: 100 })),
  testPercent: fc.option(fc.integer({ min: 0, max: 100 })),
});
const anySessions = (max: number) =>
  fc.array(fc.record({ unitId: fc.constantFrom(null, ...UNITS), minutes: fc.integer({ min: 1, max: 180 }), isHeld: fc.boolean() }), { maxLength: max }).map((list): ExpectedSession[] => list.map((session, index) => ({ id: `s${index}`, ...session })));
const anyMark = fc.option(fc.record({ status: fc.constantFrom(...MARK_STATUSES), minutesLate: fc.option(fc.integer({ min: 0, max: 200 })) }));
const anyAnswers = fc.integer({ min: 0, max: 30 }).chain((of) => fc.record({ of: fc.constant(of), right: fc.integer({ min: 0, max: of }) }));
const anyTests = fc.array(fc.record({ moduleId: fc.constantFrom(...UNITS), of: fc.constant(10), right: fc.option(fc.nat(10)) }), { maxLength: 2 });
/** A rule, sessions, and what was recorded at those that were held. */
const anyCase = (max = 8) =>
  fc.tuple(anyRule, anySessions(max), fc.array(anyMark, { minLength: max, maxLength: max }), anyAnswers, anyTests).map(([rule, sessions, marks, answers, tests]) => {
    const known: Marks = new Map(sessions.flatMap(({ id, isHeld }, index) => (isHeld && marks[index] ? [[id, marks[index]] as const] : [])));
    return { rule, sessions, record: { marks: known, answers, tests } };
  });

const withMark = (record: PersonRecord, id: string, status: MarkStatus): PersonRecord => ({ ...record, marks: new Map([...record.marks, [id, { status, minutesLate: null }]]) });

/** Of five sessions of an hour each, the first ones as the word says: p, l, e, a, or a dot for no mark; the others are to come. */
function standing(word: string, rule: Partial<CompletionRule> = {}, units: readonly (string | null)[] = [], tests: PersonRecord['tests'] = []): Standing {
  const statuses: Record<string, MarkStatus> = { p: 'present', l: 'late', e: 'excused', a: 'absent' };
  const sessions = [0, 1, 2, 3, 4].map((index): ExpectedSession => ({ id: `s${index}`, unitId: units[index] ?? null, minutes: 60, isHeld: index < word.length }));
  const marks: Marks = new Map([...word].flatMap((letter, index) => (statuses[letter] ? [[`s${index}`, { status: statuses[letter], minutesLate: letter === 'l' ? 15 : null }] as const] : [])));
  return standingOf({ ...USUAL_COMPLETION, ...rule }, sessions, { marks, answers: { right: 3, of: 10 }, tests });
}

describe('Completion', () => {
  it('is never taken away by being there', () => {
    fc.assert(
      fc.property(anyCase(), fc.nat(7), fc.constantFrom('absent' as const, undefined), ({ rule, sessions, record }, at, before) => {
        const session = sessions[at];
        fc.pre(session !== undefined);
        const absent = before ? withMark(record, session.id, before) : { ...record, marks: new Map([...record.marks].filter(([id]) => id !== session.id)) };
        for (const status of ['late', 'present'] as const) {
          const held = sessions.map((one) => (one === session ? { ...one, isHeld: true } : one));
          const [less, more] = [standingOf(rule, held, absent), standingOf(rule, held, withMark(record, session.id, status))];
          expect(Number(more.isComplete)).toBeGreaterThanOrEqual(Number(less.isComplete));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is for exactly those who were at the share asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 60 }), fc.nat(60), (percent, held, attended) => {
        fc.pre(attended <= held);
        const sessions = Array.from({ length: held }, (_, index): ExpectedSession => ({ id: `s${index}`, unitId: null, minutes: 60, isHeld: true }));
        const marks: Marks = new Map(sessions.map(({ id }, index) => [id, { status: index < attended ? 'present' : 'absent', minutesLate: null }]));
        expect(standingOf({ ...USUAL_COMPLETION, percent }, sessions, { marks, answers: { right: 0, of: 0 }, tests: [] }).isComplete).toBe(attended * 100 >= percent * held);
      }),
    );
  });

  it('is for nobody while nothing was held', () => {
    expect(standing('', { percent: 0 })).toMatchObject({ isComplete: false, attendance: { percent: null } });
    expect(standing('eeeee', { excused: 'left-out', percent: 0 }).isComplete).toBe(false);
  });

  it('is decided by every possible future as the outlook says', () => {
    const futures = (ids: readonly string[]): Marks[] => ids.reduce<Marks[]>((all, id) => all.flatMap((marks) => (['present', 'absent'] as const).map((status) => new Map([...marks, [id, { status, minutesLate: null }]]))), [new Map()]);
    fc.assert(
      fc.property(anyCase(5), ({ rule: given, sessions, record }) => {
        const rule = { ...given, answersPercent: null, testPercent: null };
        // A unit that is required has a session: one without may get some, which no future of these sessions knows.
        fc.pre(sessions.length > 0 && rule.unitIds.every((unit) => sessions.some(({ unitId }) => unitId === unit)));
        const held = sessions.map((session) => ({ ...session, isHeld: true }));
        const toCome = sessions.filter(({ isHeld }) => !isHeld).map(({ id }) => id);
        const ends = futures(toCome).map((future) => ({ future, isComplete: standingOf(rule, held, { ...record, marks: new Map([...record.marks, ...future]) }).isComplete }));
        const { outlook, attendance } = standingOf(rule, sessions, record);
        expect(outlook === 'lost').toBe(ends.every(({ isComplete }) => !isComplete));
        if (outlook === 'reached') expect(ends.every(({ isComplete }) => isComplete)).toBe(true);
        if (rule.unitIds.length > 0) return;
        expect(outlook === 'reached').toBe(ends.every(({ isComplete }) => isComplete));
        // Whichever so many she misses, it is enough; of one more, some choice is not.
        const missing = ({ future }: { future: Marks }) => [...future.values()].filter(({ status }) => !wasThere(status)).length;
        if (outlook !== 'lost') expect(ends.filter((end) => missing(end) <= attendance.canMiss).every(({ isComplete }) => isComplete)).toBe(true);
        if (attendance.canMiss < toCome.length) expect(ends.filter((end) => missing(end) === attendance.canMiss + 1).some(({ isComplete }) => !isComplete)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('The standing of a person', () => {
  it('takes four sessions of five by the usual rule, and says what is missing', () => {
    expect(['ppppa', 'plppa', 'pppaa', 'pppp.'].map((word) => standing(word).isComplete)).toEqual([true, true, false, true]);
    expect(standing('pp.a')).toMatchObject({ outlook: 'lost', attendance: { attended: 2, counted: 4, percent: 50, left: 1, canMiss: 0, unmarked: 1 } });
  });

  it('is at risk when nothing may be missed any more, not before, and never for want of a beginning', () => {
    expect(['', 'p', 'pa', 'paa', 'pppp', 'pppa'].map((word) => standing(word).outlook)).toEqual(['open', 'open', 'just', 'lost', 'reached', 'just']);
    expect(['', 'p', 'a'].map((word) => standing(word, { percent: 100 }).outlook)).toEqual(['open', 'open', 'lost']);
    expect((['reached', 'open', 'just', 'lost'] as const).map(isAtRisk)).toEqual([false, false, true, true]);
  });

  it('counts an excused absence as the rule says', () => {
    expect(standing('pppee')).toMatchObject({ isComplete: false, attendance: { attended: 3, counted: 5, excused: 2 } });
    expect(standing('pppee', { excused: 'left-out' })).toMatchObject({ isComplete: true, attendance: { attended: 3, counted: 3, excused: 2 } });
  });

  it('counts minutes without those by which she was late', () => {
    expect(standing('lllll', { measure: 'minutes', percent: 75 })).toMatchObject({ isComplete: true, attendance: { attended: 225, counted: 300, percent: 75 } });
    expect(standing('llllp', { measure: 'minutes', percent: 81 }).isComplete).toBe(false);
  });

  it('tells of each required unit whether she was there, can be, can be once more, or missed it', () => {
    const units = ['mediation', 'mediation', 'safety', 'law', null];
    expect(standing('pappp', { unitIds: ['mediation', 'safety'] }, units)).toMatchObject({ isComplete: true, units: [{ state: 'attended' }, { state: 'attended' }] });
    expect(standing('a', { unitIds: ['mediation', 'law'], percent: 20 }, units)).toMatchObject({ outlook: 'just', units: [{ state: 'again' }, { state: 'to-come' }] });
    expect(standing('ppapp', { unitIds: ['safety'] }, units)).toMatchObject({ isComplete: false, outlook: 'lost', units: [{ unitId: 'safety', state: 'missed' }] });
  });

  it('asks for right answers only when the rule does', () => {
    expect(standing('ppppp').answers).toBeNull();
    expect(standing('ppppp', { answersPercent: 30 })).toMatchObject({ isComplete: true, answers: { right: 3, of: 10, isEnough: true } });
    expect(standing('ppppp', { answersPercent: 31 })).toMatchObject({ isComplete: false, outlook: 'open', answers: { isEnough: false } });
  });

  it('asks for the test of each module when the rule does, and leaves it open until it is passed', () => {
    const after = (testPercent: number | null, ...right: (number | null)[]) => standing('ppppp', { testPercent }, [], right.map((count, index) => ({ moduleId: `m${index}`, right: count, of: 10 })));
    expect(after(null, null).tests).toEqual([]);
    expect(after(70, 7, 10)).toMatchObject({ isComplete: true, outlook: 'reached', tests: [{ moduleId: 'm0', right: 7, of: 10, isEnough: true }, { isEnough: true }] });
    expect(after(70, 7, 6)).toMatchObject({ isComplete: false, outlook: 'open', tests: [{ isEnough: true }, { isEnough: false }] });
    expect([after(0, 0), after(0, null), after(100)].map(({ isComplete }) => isComplete)).toEqual([true, false, true]);
  });
});
