import { type Day, type Instant, instantAt, wallTime } from '@kurak/shared-model';
import type { Place } from './grid';

interface Timed {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

const MINUTE = 60_000;

/** Minutes after midnight as a clock shows them, `HH:MM`. */
export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Minutes from start to end. */
export function lengthOf({ startsAt, endsAt }: Timed): number {
  return Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE);
}

/** Where a session stands by the wall clock of a zone; undefined when its day is not shown. */
export function placeOf(session: Timed, days: readonly Day[], zone: string): Place | undefined {
  const { day, time } = wallTime(session.startsAt, zone);
  const at = days.indexOf(day);
  if (at < 0) return undefined;
  return { day: at, lane: null, start: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)), minutes: lengthOf(session) };
}

/** The instants of a place. */
export function slotAt({ day, start, minutes }: Place, days: readonly Day[], zone: string): Timed {
  const startsAt = instantAt(days[day] ?? '', clock(start), zone);
  return { startsAt, endsAt: new Date(Date.parse(startsAt) + minutes * MINUTE).toISOString() };
}
