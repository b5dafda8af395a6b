import { type Day, type Instant, instantAt, isDay } from '@kurak/shared-model';

/** What a clock in the file showed: on a wall somewhere, or, where it says so, in UTC. */
export interface FileMoment {
  readonly day: Day;
  /** `HH:mm`. */
  readonly time: string;
  readonly seconds: number;
  readonly isUtc: boolean;
}

export const DAY_ORDERS = ['day-first', 'month-first'] as const;
/** What `06/05/2022` means. */
export type DayOrder = (typeof DAY_ORDERS)[number];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?m?\.?\s*(Z|UTC|GMT)?$/i;

/**
 * A moment as meeting programs write it: `2022-06-14 09:02:13`, `06/14/2022 09:02:13 AM`, `14.06.2022 9:02`,
 * `Jun 14, 2022, 9:02 AM`, `2022-06-14T03:02:13Z`. Undefined for anything else.
 */
export function fileMoment(written: string, order: DayOrder): FileMoment | undefined {
  const text = written.trim().replace(/[\u00a0\u202f]/g, ' ');
  const clock = CLOCK.exec(text);
  if (clock === null) return undefined;
  const [, hourText = '', minuteText = '', secondText = '0', half = '', zone = ''] = clock;
  const day = fileDay(text.slice(0, clock.index).replace(/[T,\s]+$/i, ''), order);
  const hour = half === '' ? Number(hourText) : (Number(hourText) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (day === undefined || hour > 23 || Number(minuteText) > 59 || Number(secondText) > 59) return undefined;
  return { day, time: `${String(hour).padStart(2, '0')}:${minuteText}`, seconds: Number(secondText), isUtc: zone !== '' };
}

/** A day as people and programs write it; undefined when it is none. */
export function fileDay(written: string, order: DayOrder): Day | undefined {
  const parts = partsOf(written.trim());
  if (parts === undefined) return undefined;
  const [year, month, day] = order === 'month-first' && parts.isOpen ? [parts.year, parts.second, parts.first] : [parts.year, parts.first, parts.second];
  const written8601 = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(written8601) ? written8601 : undefined;
}

interface DayParts {
  readonly year: string;
  /** The month, unless the order is open: then the number that stands second. */
  readonly first: number;
  readonly second: number;
  readonly isOpen: boolean;
}

function partsOf(text: string): DayParts | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return { year: iso[1] ?? '', first: Number(iso[2]), second: Number(iso[3]), isOpen: false };
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  // With dots the day always stands first; with slashes it depends on who wrote the program.
  if (numbers) return { year: fullYear(numbers[4] ?? ''), first: Number(numbers[3]), second: Number(numbers[1]), isOpen: numbers[2] !== '.' };
  const words = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/i.exec(text) ?? /^(\d{1,2}) ([a-z]{3})[a-z]*\.?,? (\d{4})$/i.exec(text);
  if (!words) return undefined;
  const [, one = '', two = '', year = ''] = words;
  const [month, day] = /\d/.test(one) ? [two, one] : [one, two];
  return { year, first: MONTHS.indexOf(month.toLowerCase()) + 1, second: Number(day), isOpen: false };
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

/**
 * In which order a file writes day and month: the one in which all its moments exist and most lie on days that are known;
 * day first where nothing tells.
 */
export function dayOrderOf(written: readonly string[], known: readonly Day[]): DayOrder {
  const worth = (order: DayOrder) => {
    const days = written.map((text) => fileMoment(text, order)?.day ?? fileDay(text, order));
    return days.filter((day) => day !== undefined).length * (written.length + 1) + days.filter((day) => day !== undefined && known.includes(day)).length;
  };
  return worth('month-first') > worth('day-first') ? 'month-first' : 'day-first';
}

/** The instant at which a clock showed it that hangs in the zone. */
export function fileInstant({ day, time, seconds, isUtc }: FileMoment, timeZone: string): Instant {
  return new Date(Date.parse(instantAt(day, time, isUtc ? 'UTC' : timeZone)) + seconds * 1000).toISOString();
}

/** Minutes out of `57`, `57 min`, `1:02:30`, `62:30`; undefined when it is none. */
export function fileMinutes(written: string): number | undefined {
  const text = written.trim().toLowerCase();
  const clock = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(text);
  if (clock) return Number(clock[1] ?? 0) * 60 + Number(clock[2]) + Number(clock[3]) / 60;
  const number = /^(\d+(?:[.,]\d+)?)\s*(?:min\.?|minutes?|мин\.?|минут[аы]?|мүн\.?|мүнөт)?$/.exec(text);
  return number ? Number((number[1] ?? '').replace(',', '.')) : undefined;
}
