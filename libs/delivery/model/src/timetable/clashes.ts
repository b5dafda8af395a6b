import { type Id, wallTime } from '@kurak/shared-model';
import { isAttended } from '../training';
import { Audiences, isAt } from './audience';
import { type AcceptedWarning, type Availability, type Clash, type ClashCode, type ErrorCode, minutesOf, type Slot, type Span, type Timetable, WARNING_CODES, type WarningCode } from './timetable';

/** Longest that the same people work without a break, in minutes. */
export const LONGEST_WITHOUT_BREAK = 120;
/** A gap between two sessions that is long enough to be a break, in minutes. */
export const SHORTEST_BREAK = 10;

const MINUTE = 60_000;

/**
 * Why a slot cannot stand where it is, or perhaps should not: the same rule in the browser, while it is moved, and in the
 * API, when it is saved. Slots that only touch do not clash; a slot does not clash with itself.
 */
export function clashesOf(slot: Slot, others: readonly Slot[], timetable: Timetable): Clash[] {
  if (Date.parse(slot.endsAt) <= Date.parse(slot.startsAt)) return [clash('session.ends-before-it-starts')];
  const rest = others.filter((other) => other.id !== slot.id && Date.parse(other.endsAt) > Date.parse(other.startsAt));
  const audiences = new Audiences(timetable.groups);
  return [
    ...outside(slot, timetable),
    ...rest.filter((other) => overlap(slot, other)).flatMap((other) => takenTwice(slot, other, audiences)),
    ...away(slot, timetable.availability),
    ...tooEarly(slot, rest, timetable, audiences),
    ...(worksTooLong(slot, rest, audiences) ? [clash('session.no-break')] : []),
    ...(plannedMinutes(slot, timetable) > minutesLong(slot) ? [clash('session.over-planned')] : []),
  ];
}

/** The clashes of a slot but for the warnings that somebody has accepted, at this session or at the other of the two. */
export function openClashes<S extends Slot & { readonly accepted: readonly Pick<AcceptedWarning, 'code' | 'with'>[] }>(slot: S, others: readonly S[], timetable: Timetable): Clash[] {
  const isAccepted = ({ code, with: otherId }: Clash) =>
    slot.accepted.some((accepted) => accepted.code === code && accepted.with === (otherId ?? null)) ||
    others.some((other) => other.id === otherId && other.accepted.some((accepted) => accepted.code === code && accepted.with === slot.id));
  return clashesOf(slot, others, timetable).filter((found) => found.severity === 'error' || !isAccepted(found));
}

/** Whether a clash of this code can be accepted. */
export function severityOf(code: ClashCode): Clash['severity'] {
  return (WARNING_CODES as readonly string[]).includes(code) ? 'warning' : 'error';
}

function clash(code: ErrorCode | WarningCode, about: Pick<Clash, 'with' | 'who'> = {}): Clash {
  return { code, severity: severityOf(code), ...about };
}

function outside(slot: Slot, { startsOn, endsOn, timeZone, dayStartsAt, dayEndsAt }: Timetable): Clash[] {
  const first = wallTime(slot.startsAt, timeZone);
  const last = wallTime(new Date(Date.parse(slot.endsAt) - 1), timeZone);
  if ([first.day, last.day].some((day) => day < startsOn || day > endsOn)) return [clash('session.outside-training')];
  // People eat and travel before and after the day's work.
  if (slot.kind === 'meal' || slot.kind === 'travel') return [];
  const isWithin = first.day === last.day && first.time >= dayStartsAt && minutesOf(last.time) < minutesOf(dayEndsAt);
  return isWithin ? [] : [clash('session.outside-hours')];
}

/** What two sessions at the same time both need. */
function takenTwice(slot: Slot, other: Slot, audiences: Audiences): Clash[] {
  const both = new Set([...other.facilitatorIds, ...other.guestIds]);
  return [
    ...(slot.room.trim() !== '' && sameRoom(slot.room, other.room) ? [clash('session.room-taken', { with: other.id })] : []),
    ...[...slot.facilitatorIds, ...slot.guestIds].filter((who) => both.has(who)).map((who) => clash('session.facilitator-taken', { with: other.id, who })),
    ...(audiences.meet(slot, other) ? [clash('session.participant-twice', { with: other.id })] : []),
  ];
}

function away(slot: Slot, availability: readonly Availability[]): Clash[] {
  return [...slot.facilitatorIds, ...slot.guestIds]
    .filter((who) => availability.some((entry) => entry.who === who && !isFree(slot, entry.free)))
    .map((who) => clash('session.facilitator-away', { who }));
}

/** Whether spans together cover a slot from beginning to end. */
export function isFree({ startsAt, endsAt }: Pick<Slot, 'startsAt' | 'endsAt'>, free: readonly Span[]): boolean {
  let covered = Date.parse(startsAt);
  const end = Date.parse(endsAt);
  for (const { from, to } of [...free].sort((one, other) => Date.parse(one.from) - Date.parse(other.from))) {
    if (covered >= end || Date.parse(from) > covered) break;
    covered = Math.max(covered, Date.parse(to));
  }
  return covered >= end;
}

/**
 * Sessions that stand the wrong way round with this one, since one builds on the other; told at both. Where the same people
 * have the unit that is to come first several times, the first time counts.
 */
function tooEarly(slot: Slot, rest: readonly Slot[], { units }: Timetable, audiences: Audiences): Clash[] {
  if (slot.unitId === null) return [];
  const basesOf = (unitId: Id | null) => units.find((unit) => unit.id === unitId)?.buildsOn ?? [];
  const taught = rest.filter((other) => other.unitId !== null);
  const ends = (one: Slot) => Date.parse(one.endsAt);
  const found = new Set<Id>();
  for (const audience of audiences.of(slot)) {
    const here = [slot, ...taught.filter((other) => isAt(audience, other))];
    const isFirst = (one: Slot) => here.every((other) => other.unitId !== one.unitId || ends(other) >= ends(one));
    for (const other of here) {
      const isBase = basesOf(slot.unitId).includes(other.unitId as Id) && isFirst(other) && ends(other) > Date.parse(slot.startsAt);
      const isBuilt = basesOf(other.unitId).includes(slot.unitId) && isFirst(slot) && ends(slot) > Date.parse(other.startsAt);
      if (other !== slot && (isBase || isBuilt)) found.add(other.id);
    }
  }
  return rest.filter(({ id }) => found.has(id)).map(({ id }) => clash('session.unit-too-early', { with: id }));
}

/** Whether somebody at this session has by its end worked longer than people can without a break. */
function worksTooLong(slot: Slot, rest: readonly Slot[], audiences: Audiences): boolean {
  if (!isAttended(slot.kind)) return false;
  return audiences.of(slot).some((audience) => {
    const work = [slot, ...rest]
      .filter((one) => isAttended(one.kind) && isAt(audience, one) && Date.parse(one.startsAt) < Date.parse(slot.endsAt))
      .sort((one, other) => Date.parse(other.endsAt) - Date.parse(one.endsAt));
    const pauses = rest.filter((one) => !isAttended(one.kind) && isAt(audience, one));
    let since = Date.parse(slot.startsAt);
    for (const before of work) {
      const gap = { from: Date.parse(before.endsAt), to: since };
      if (gap.to - gap.from >= SHORTEST_BREAK * MINUTE) break;
      if (gap.to > gap.from && pauses.some((pause) => Date.parse(pause.startsAt) < gap.to && Date.parse(pause.endsAt) > gap.from)) break;
      since = Math.min(since, Date.parse(before.startsAt));
    }
    return Date.parse(slot.endsAt) - since > LONGEST_WITHOUT_BREAK * MINUTE;
  });
}

function plannedMinutes({ unitId }: Slot, { units }: Timetable): number {
  return units.find((unit) => unit.id === unitId)?.minutes ?? 0;
}

function minutesLong({ startsAt, endsAt }: Slot): number {
  return (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE;
}

function overlap(one: Slot, other: Slot): boolean {
  return Date.parse(one.startsAt) < Date.parse(other.endsAt) && Date.parse(other.startsAt) < Date.parse(one.endsAt);
}

function sameRoom(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
