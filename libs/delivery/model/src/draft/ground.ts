import { daysBetween, type Id, instantAt } from '@kurak/shared-model';
import { Audiences } from '../timetable/audience';
import type { Slot, Timetable } from '../timetable/timetable';
import type { SessionKind } from '../training';
import type { DraftWishes, Lane } from './wishes';

/** Everything starts and ends at multiples of these minutes after the day's beginning. */
export const STEP = 5;
/** How far from its time a lunch may be moved, in minutes. */
const LUNCH_MAY_MOVE = 90;

/** A stretch of whole minutes since 1970; `to` is the first minute after it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A session while a draft is made. */
export interface Placed extends Stretch {
  readonly kind: SessionKind;
  readonly unitId: Id | null;
  readonly groupIds: readonly Id[];
  /** In lower case; empty when it does not matter. */
  readonly room: string;
  readonly leaderIds: readonly Id[];
  /** Index of the lane; null for a session that was there before, and for lunch. */
  readonly lane: number | null;
}

/** A day of the training: its hours, and the lunch in them. */
export interface DraftDay extends Stretch {
  readonly lunch: Stretch | undefined;
}

/** What a draft is made on: days, lanes, what is there already, and who is free when. */
export class Ground {
  readonly days: readonly DraftDay[];
  readonly kept: readonly Placed[];
  /** What is there before any unit is placed: kept sessions and lunches. */
  readonly fixed: readonly Placed[];
  readonly lanes: readonly Lane[];
  readonly audiences: Audiences;
  private readonly free: ReadonlyMap<Id, readonly Stretch[]>;

  constructor(timetable: Timetable, wishes: DraftWishes, kept: readonly Slot[]) {
    this.lanes = wishes.lanes;
    this.audiences = new Audiences(timetable.groups);
    this.free = new Map(timetable.availability.map(({ who, free }) => [who, merged(free.map(({ from, to }) => ({ from: minute(from), to: minute(to) })))]));
    this.kept = kept.map((slot) => ({
      from: minute(slot.startsAt),
      to: minute(slot.endsAt),
      kind: slot.kind,
      unitId: slot.unitId,
      groupIds: slot.groupIds,
      room: roomOf(slot.room),
      leaderIds: [...slot.facilitatorIds, ...slot.guestIds],
      lane: null,
    }));
    const { timeZone, dayStartsAt, dayEndsAt } = timetable;
    this.days = daysBetween(timetable.startsOn, timetable.endsOn).map((day) => {
      const hours = { from: minute(instantAt(day, dayStartsAt, timeZone)), to: minute(instantAt(day, dayEndsAt, timeZone)) };
      return { ...hours, lunch: wishes.lunch ? this.lunchIn(hours, minute(instantAt(day, wishes.lunch.at, timeZone)), wishes.lunch.minutes) : undefined };
    });
    const lunches = this.days.flatMap(({ lunch }) => (lunch ? [{ ...lunch, kind: 'meal' as const, unitId: null, groupIds: [], room: '', leaderIds: [], lane: null }] : []));
    this.fixed = [...this.kept, ...lunches];
  }

  /** When somebody comes who is not always there. */
  get arrivals(): number[] {
    return [...this.free.values()].flatMap((stretches) => stretches.map(({ from }) => from));
  }

  /** Whether somebody who leads is there all the time. */
  isThere(who: Id, { from, to }: Stretch): boolean {
    const free = this.free.get(who);
    return free === undefined || free.some((stretch) => stretch.from <= from && stretch.to >= to);
  }

  /** Whether a session in a lane would need people or a room that another session has at the time. */
  meets(lane: Lane, other: Placed): boolean {
    const room = roomOf(lane.room);
    return (room !== '' && room === other.room) || this.audiences.meet(lane, other);
  }

  /** As near to its time as what is kept allows; undefined when somebody has planned a meal, or needs all of the time. */
  private lunchIn(hours: Stretch, at: number, minutes: number): Stretch | undefined {
    const around = { from: at - LUNCH_MAY_MOVE, to: at + LUNCH_MAY_MOVE + minutes };
    if (this.kept.some((slot) => slot.kind === 'meal' && overlap(slot, around))) return undefined;
    const moves = Array.from({ length: LUNCH_MAY_MOVE / STEP + 1 }, (_, index) => index * STEP).flatMap((move) => [move, -move]);
    const places = moves.map((move) => ({ from: at + move, to: at + move + minutes }));
    return places.find((place) => place.from > hours.from && place.to < hours.to && !this.kept.some((slot) => overlap(slot, place)));
  }
}

export function overlap(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}

export function roomOf(room: string): string {
  return room.trim().toLowerCase();
}

function minute(instant: string): number {
  return Math.round(Date.parse(instant) / 60_000);
}

/** Stretches that touch become one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const all: { from: number; to: number }[] = [];
  for (const stretch of [...stretches].sort((one, other) => one.from - other.from)) {
    const last = all.at(-1);
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to);
    else all.push({ ...stretch });
  }
  return all;
}
