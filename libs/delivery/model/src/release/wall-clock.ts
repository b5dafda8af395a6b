import { type Instant, wallTime } from '@kurak/shared-model';

/**
 * A day and the time that a clock on the wall shows, `2026-03-02T09:00`. It says nothing of a zone: in which the clock hangs
 * is said beside it. What is agreed with people is kept so, because a government may move a zone after the day was agreed.
 */
export type WallClock = string;

/** How far clocks in a zone are ahead of UTC at an instant, both in milliseconds. */
export type OffsetAt = (instant: number, timeZone: string) => number;

const MINUTE = 60_000;
const DAY = 86_400_000;

export function wallClockOf(instant: Instant, timeZone: string): WallClock {
  const { day, time } = wallTime(instant, timeZone);
  return `${day}T${time}`;
}

/** The day of a clock, `2026-03-02`. */
export function dayOf(clock: WallClock): string {
  return clock.slice(0, 10);
}

/** Its time, `09:00`. */
export function timeOf(clock: WallClock): string {
  return clock.slice(11);
}

/**
 * The instant at which the clock shows this, by the rules that the zone has now. A time that is skipped when clocks go
 * forward counts as the hour after it; of a time that comes twice, the first.
 * @param offsetAt the rules; those of this runtime when left out
 */
export function instantOf(clock: WallClock, timeZone: string, offsetAt: OffsetAt = offsetHere): Instant {
  const wanted = Date.parse(`${clock}:00Z`);
  // No zone changes twice within two days, so the clock goes by the offset of the day before or of the day after.
  const offsets = [offsetAt(wanted - DAY, timeZone), offsetAt(wanted + DAY, timeZone)] as const;
  if (offsets[0] === offsets[1]) return new Date(wanted - offsets[0]).toISOString();
  const instants = offsets.filter((offset) => offsetAt(wanted - offset, timeZone) === offset).map((offset) => wanted - offset);
  return new Date(instants.length > 0 ? Math.min(...instants) : wanted - offsets[0]).toISOString();
}

/** Making a formatter takes longer than all that is asked of it afterwards. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function offsetHere(instant: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  const parts = Object.fromEntries(formatter.formatToParts(instant).map(({ type, value }) => [type, value]));
  const shown = Date.parse(`${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:00Z`);
  return shown - Math.floor(instant / MINUTE) * MINUTE;
}
