import type { Id, LocalText } from '@kurak/shared-model';
import type { SessionKind } from '../training';
import type { WallClock } from './wall-clock';

/** A session as people are told of it. */
export interface PlannedSession {
  readonly id: Id;
  readonly kind: SessionKind;
  readonly unitId: Id | null;
  readonly title: LocalText;
  /** Where the clock hangs: an IANA zone. */
  readonly timeZone: string;
  readonly begins: WallClock;
  readonly ends: WallClock;
  readonly room: string;
  readonly facilitatorIds: readonly Id[];
  readonly guestIds: readonly Id[];
  /** For whom it is; empty: for everybody. */
  readonly groups: readonly PlannedGroup[];
}

export interface PlannedGroup {
  readonly id: Id;
  readonly name: string;
}

/** A session in a release. */
export interface ReleasedSession extends PlannedSession {
  /** Number of the release in which it last changed. */
  readonly sequence: number;
}

/** What a release freezes. */
export interface Frozen {
  /** In order of time. */
  readonly sessions: readonly ReleasedSession[];
  /** Sessions of earlier releases that are no more, as they last were, the latest first: calendars have to be told. */
  readonly gone: readonly ReleasedSession[];
}

/** More calendars need not be told of. */
const MOST_GONE = 200;

/** What can be different of a session: when, where, with whom, for whom, what. */
export const ASPECTS = ['time', 'room', 'people', 'groups', 'content'] as const;
export type Aspect = (typeof ASPECTS)[number];

export type ScheduleChange =
  | { readonly kind: 'new'; readonly after: PlannedSession }
  | { readonly kind: 'gone'; readonly before: PlannedSession }
  | { readonly kind: 'changed'; readonly before: PlannedSession; readonly after: PlannedSession; readonly what: readonly Aspect[] };

/** How two sessions differ: nothing when whoever knows the one needs to learn nothing of the other. */
export function differencesOf(one: PlannedSession, other: PlannedSession): Aspect[] {
  const isSame: Record<Aspect, boolean> = {
    time: one.begins === other.begins && one.ends === other.ends && one.timeZone === other.timeZone,
    room: one.room === other.room,
    people: sameSet(one.facilitatorIds, other.facilitatorIds) && sameSet(one.guestIds, other.guestIds),
    groups: sameSet(one.groups.map(({ id, name }) => `${id} ${name}`), other.groups.map(({ id, name }) => `${id} ${name}`)),
    content: one.kind === other.kind && one.unitId === other.unitId && sameText(one.title, other.title),
  };
  return ASPECTS.filter((aspect) => !isSame[aspect]);
}

/** What somebody who knows the older schedule has to learn, in order of time. */
export function changesBetween(older: readonly PlannedSession[], newer: readonly PlannedSession[]): ScheduleChange[] {
  const before = new Map(older.map((session) => [session.id, session]));
  const after = new Map(newer.map((session) => [session.id, session]));
  const gone = older.filter(({ id }) => !after.has(id)).map((session): ScheduleChange => ({ kind: 'gone', before: session }));
  const others = newer.flatMap((session): ScheduleChange[] => {
    const known = before.get(session.id);
    if (known === undefined) return [{ kind: 'new', after: session }];
    const what = differencesOf(known, session);
    return what.length === 0 ? [] : [{ kind: 'changed', before: known, after: session, what }];
  });
  return inOrderOfTime([...gone, ...others]);
}

/** The newer schedule, of whoever knows the older one and learns the changes. */
export function withChanges(older: readonly PlannedSession[], changes: readonly ScheduleChange[]): PlannedSession[] {
  const sessions = new Map(older.map((session) => [session.id, session]));
  for (const change of changes) {
    if (change.kind === 'gone') sessions.delete(change.before.id);
    else sessions.set(change.after.id, change.after);
  }
  return [...sessions.values()].sort(byTime);
}

/**
 * The same changes as one person meets them: a session that passes from her group to another is gone for her.
 * @param isHers whether a session is one that she comes to or leads
 */
export function changesFor(changes: readonly ScheduleChange[], isHers: (session: PlannedSession) => boolean): ScheduleChange[] {
  const hers = changes.flatMap((change): ScheduleChange[] => {
    const was = change.kind !== 'new' && isHers(change.before);
    const is = change.kind !== 'gone' && isHers(change.after);
    if (was && is) return [change];
    if (was) return [{ kind: 'gone', before: change.before }];
    return is ? [{ kind: 'new', after: change.after }] : [];
  });
  return inOrderOfTime(hers);
}

/** A session without groups is for everybody, else for whoever is in one of them: as attendance counts it. */
export function isForParticipant(session: Pick<PlannedSession, 'groups'>, groupIds: readonly Id[]): boolean {
  return session.groups.length === 0 || session.groups.some(({ id }) => groupIds.includes(id));
}

/** The session that a change is about, as it is now, or as it last was. */
export function sessionOf(change: ScheduleChange): PlannedSession {
  return change.kind === 'gone' ? change.before : change.after;
}

/** What the next release freezes, of the one before it and of the schedule as it is now. */
export function freeze(latest: Frozen | undefined, planned: readonly PlannedSession[], number: number): Frozen {
  const known = new Map(latest?.sessions.map((session) => [session.id, session]));
  const sessions = [...planned].sort(byTime).map((session): ReleasedSession => {
    const before = known.get(session.id);
    return before && differencesOf(before, session).length === 0 ? { ...session, sequence: before.sequence } : { ...session, sequence: number };
  });
  const now = new Set(planned.map(({ id }) => id));
  const gone = [...(latest?.sessions ?? []).map((session) => ({ ...session, sequence: number })), ...(latest?.gone ?? [])];
  return { sessions, gone: gone.filter(({ id }) => !now.has(id)).slice(0, MOST_GONE) };
}

function inOrderOfTime(changes: readonly ScheduleChange[]): ScheduleChange[] {
  return [...changes].sort((one, other) => byTime(sessionOf(one), sessionOf(other)));
}

function byTime(one: PlannedSession, other: PlannedSession): number {
  return order(one.begins, other.begins) || order(one.id, other.id);
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && new Set([...one, ...other]).size === new Set(one).size;
}

function sameText(one: LocalText, other: LocalText): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((language) => one[language as keyof LocalText] === other[language as keyof LocalText]);
}
