import type { Id } from '@kurak/shared-model';
import { type MarkStatus, wasThere } from '../attendance';
import type { CompletionRule } from './rule';

/** A session that a person is expected at, as far as completion goes. */
export interface ExpectedSession {
  readonly id: Id;
  readonly unitId: Id | null;
  readonly minutes: number;
  /** True once somebody was marked at it; until then it is still to come. */
  readonly isHeld: boolean;
}

/** What was recorded about one person. */
export interface PersonRecord {
  readonly marks: ReadonlyMap<Id, { readonly status: MarkStatus; readonly minutesLate: number | null }>;
  /** Questions in the lessons: how many there are and how many she has answered right. */
  readonly answers: { readonly right: number; readonly of: number };
  /** The test after the training of each module that has one. */
  readonly tests: readonly TestTaken[];
}

export interface TestTaken {
  readonly moduleId: Id;
  /** Null while she has not taken it. */
  readonly right: number | null;
  readonly of: number;
}

/**
 * What can still become of it: `reached` whatever comes, `open` with room to miss something, `just` only if she misses nothing
 * of what counts any more, `lost` whatever she does.
 */
export const OUTLOOKS = ['reached', 'open', 'just', 'lost'] as const;
export type Outlook = (typeof OUTLOOKS)[number];

export const UNIT_STATES = ['attended', 'to-come', 'again', 'missed'] as const;
/** Of a required unit: she was there; its session is to come; she missed one and another is to come; she missed it for good. */
export type UnitState = (typeof UNIT_STATES)[number];

/** Where a person stands by a rule, with all that it takes to say why. */
export interface Standing {
  /** What is recorded now is enough. */
  readonly isComplete: boolean;
  readonly outlook: Outlook;
  readonly attendance: {
    readonly outlook: Outlook;
    readonly isEnough: boolean;
    /** In sessions or minutes, as the rule measures. */
    readonly attended: number;
    readonly counted: number;
    /** Of what has been held, rounded down, so that nobody reads 80 % who has less; null while nothing counts. */
    readonly percent: number | null;
    /** What is still to come. */
    readonly left: number;
    /** How many of the sessions to come she can miss, however long they are. */
    readonly canMiss: number;
    /** Sessions held at which nobody marked her: they count as absent. */
    readonly unmarked: number;
    readonly excused: number;
  };
  readonly units: readonly { readonly unitId: Id; readonly state: UnitState }[];
  /** Null when the rule does not ask for answers. */
  readonly answers: { readonly right: number; readonly of: number; readonly isEnough: boolean } | null;
  /** Empty when the rule does not ask for tests. */
  readonly tests: readonly (TestTaken & { readonly isEnough: boolean })[];
}

/**
 * Where a person stands by a rule. Nobody completes a training of which nothing that counts for her was held; being at a
 * session more never takes completion away.
 */
export function standingOf(rule: CompletionRule, sessions: readonly ExpectedSession[], record: PersonRecord): Standing {
  const attendance = attendanceOf(rule, sessions, record);
  const units = rule.unitIds.map((unitId) => ({ unitId, state: unitState(unitId, sessions, record) }));
  const answers = rule.answersPercent === null ? null : { ...record.answers, isEnough: record.answers.right * 100 >= rule.answersPercent * record.answers.of };
  const tests = rule.testPercent === null ? [] : record.tests.map((test) => ({ ...test, isEnough: isPassed(test, rule.testPercent ?? 0) }));
  // What she can still answer is open, however late.
  const learned = [...(answers ? [answers] : []), ...tests].map(({ isEnough }): Outlook => (isEnough ? 'reached' : 'open'));
  const outlooks = [attendance.outlook, ...units.map(({ state }) => UNIT_OUTLOOKS[state]), ...learned];
  return {
    isComplete: attendance.isEnough && units.every(({ state }) => state === 'attended') && (answers?.isEnough ?? true) && tests.every(({ isEnough }) => isEnough),
    outlook: worst(outlooks),
    attendance,
    units,
    answers,
    tests,
  };
}

function isPassed({ right, of }: TestTaken, percent: number): boolean {
  return right !== null && right * 100 >= percent * of;
}

/** True for a person whom somebody should talk to: she can no longer complete, or only just. */
export function isAtRisk(outlook: Outlook): boolean {
  return outlook === 'just' || outlook === 'lost';
}

const UNIT_OUTLOOKS: Record<UnitState, Outlook> = { attended: 'reached', 'to-come': 'open', again: 'just', missed: 'lost' };

function worst(outlooks: readonly Outlook[]): Outlook {
  return OUTLOOKS[Math.max(...outlooks.map((outlook) => OUTLOOKS.indexOf(outlook)))] ?? 'open';
}

function attendanceOf(rule: CompletionRule, sessions: readonly ExpectedSession[], { marks }: PersonRecord): Standing['attendance'] {
  const held = sessions.filter(({ isHeld }) => isHeld);
  const isExcused = ({ id }: ExpectedSession) => marks.get(id)?.status === 'excused';
  const weight = ({ minutes }: ExpectedSession) => (rule.measure === 'sessions' ? 1 : minutes);
  const there = (session: ExpectedSession) => {
    const mark = marks.get(session.id);
    if (mark === undefined || !wasThere(mark.status)) return 0;
    return rule.measure === 'sessions' ? 1 : Math.max(0, session.minutes - (mark.status === 'late' ? (mark.minutesLate ?? 0) : 0));
  };
  const counting = held.filter((session) => rule.excused === 'absent' || !isExcused(session));
  const attended = sum(counting.map(there));
  const counted = sum(counting.map(weight));
  const toCome = sessions.filter(({ isHeld }) => !isHeld).map(weight).sort((one, other) => other - one);
  const left = sum(toCome);
  const isEnough = (reached: number, of: number) => of > 0 && reached * 100 >= rule.percent * of;
  // The longest first: whichever she misses, it is no worse.
  const canMiss = toCome.filter((_, index) => isEnough(attended + sum(toCome.slice(index + 1)), counted + left)).length;
  return {
    outlook: outlookOf(),
    isEnough: isEnough(attended, counted),
    attended,
    counted,
    percent: counted === 0 ? null : Math.floor((attended * 100) / counted),
    left,
    canMiss,
    unmarked: held.filter(({ id }) => !marks.has(id)).length,
    excused: held.filter(isExcused).length,
  };

  function outlookOf(): Outlook {
    if (sessions.length === 0) return 'open';
    if (!isEnough(attended + left, counted + left)) return 'lost';
    if (isEnough(attended, counted + left)) return 'reached';
    // A rule that lets nobody miss anything puts only those at risk who have begun to miss.
    return canMiss === 0 && attended < counted ? 'just' : 'open';
  }
}

function unitState(unitId: Id, sessions: readonly ExpectedSession[], { marks }: PersonRecord): UnitState {
  const of = sessions.filter((session) => session.unitId === unitId);
  if (of.some(({ id }) => wasThere(marks.get(id)?.status ?? 'absent'))) return 'attended';
  const wasHeld = of.some(({ isHeld }) => isHeld);
  const isToCome = of.some(({ isHeld }) => !isHeld);
  // A unit of which no session is planned yet may still get one.
  return isToCome ? (wasHeld ? 'again' : 'to-come') : wasHeld ? 'missed' : 'to-come';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
