import { type Day, type Instant, daysBetween, instantAt, wallTime } from '@kurak/shared-model';

export const HOW_FREE = ['all', 'part', 'none'] as const;
export type HowFree = (typeof HOW_FREE)[number];

/** Clock times of one stretch, `HH:MM`; a `to` of `24:00` is the end of the day. */
export interface Times {
  readonly from: string;
  readonly to: string;
}

/** What somebody says of one day. The times are kept while she tries the other answers. */
export interface FreeDay {
  readonly day: Day;
  readonly how: HowFree;
  readonly times: readonly Times[];
}

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

interface Asked {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly timeZone: string;
  readonly dayStartsAt: string;
  readonly dayEndsAt: string;
  readonly free: readonly Span[] | null;
}

/** The days that are asked about with what was said of them; all of each day while nothing was said. */
export function freeDays({ startsOn, endsOn, timeZone, dayStartsAt, dayEndsAt, free }: Asked): FreeDay[] {
  return daysBetween(startsOn, endsOn).map((day) => {
    const usual = [{ from: dayStartsAt, to: dayEndsAt }];
    if (free === null) return { day, how: 'all', times: usual };
    const whole = wholeDay(day, timeZone);
    const within = free
      .map(({ from, to }) => ({ from: Math.max(Date.parse(from), Date.parse(whole.from)), to: Math.min(Date.parse(to), Date.parse(whole.to)) }))
      .filter(({ from, to }) => to > from);
    if (within.length === 0) return { day, how: 'none', times: usual };
    const isWhole = within.some(({ from, to }) => from === Date.parse(whole.from) && to === Date.parse(whole.to));
    if (isWhole) return { day, how: 'all', times: usual };
    const clock = (at: number) => (at === Date.parse(whole.to) ? '24:00' : wallTime(new Date(at), timeZone).time);
    return { day, how: 'part', times: within.map(({ from, to }) => ({ from: clock(from), to: clock(to) })) };
  });
}

/** What was said, in instants. */
export function spansOf(days: readonly FreeDay[], timeZone: string): Span[] {
  return days.flatMap(({ day, how, times }) => {
    if (how === 'none') return [];
    if (how === 'all') return [wholeDay(day, timeZone)];
    return times.map(({ from, to }) => ({ from: instantAt(day, from, timeZone), to: instantAt(day, to, timeZone) }));
  });
}

/** Whether times can be sent: both there, and the end after the beginning. */
export function isInOrder({ from, to }: Times): boolean {
  return from !== '' && to !== '' && from < to;
}

/** Whether all that is said of these days can be sent. */
export function areInOrder(days: readonly FreeDay[]): boolean {
  return days.every(({ how, times }) => how !== 'part' || times.every(isInOrder));
}

function wholeDay(day: Day, timeZone: string): Span {
  return { from: instantAt(day, '00:00', timeZone), to: instantAt(day, '24:00', timeZone) };
}
