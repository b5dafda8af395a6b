/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** An instant in UTC, ISO 8601 with `Z`. */
export type Instant = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists in the calendar: 2024-02-29 does, 2023-02-29 does not, nor does any of a year 0. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !DAY.test(value) || value.startsWith('0000')) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** True for an IANA time zone that this runtime knows, e.g. `Asia/Bishkek`. */
export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string' || value === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

interface WallTime {
  readonly day: Day;
  /** `HH:mm`, 24 hours. */
  readonly time: string;
}

/** The day and the clock time that a wall clock in the zone shows at an instant. */
export function wallTime(instant: Instant | Date, timeZone: string): WallTime {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` };
}

/**
 * The instant at which a wall clock in the zone shows a day and time. A time that is skipped when clocks go forward
 * counts as the hour after it; of a time that comes twice, the first.
 */
export function instantAt(day: Day, time: string, timeZone: string): Instant {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const offsetAt = (instant: number) => {
    const shown = wallTime(new Date(instant), timeZone);
    return Date.parse(`${shown.day}T${shown.time}:00Z`) - Math.floor(instant / 60_000) * 60_000;
  };
  // No zone changes twice within two days, so the clock goes by the offset of the day before or of the day after.
  const offsets = [offsetAt(wanted - 86_400_000), offsetAt(wanted + 86_400_000)] as const;
  const instants = offsets.filter((offset) => offsetAt(wanted - offset) === offset).map((offset) => wanted - offset);
  return new Date(instants.length > 0 ? Math.min(...instants) : wanted - offsets[0]).toISOString();
}

/** All days from the first to the last, both included. */
export function daysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let at = Date.parse(`${first}T00:00:00Z`); at <= Date.parse(`${last}T00:00:00Z`); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
