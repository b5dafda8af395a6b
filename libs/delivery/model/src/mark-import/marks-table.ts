import { type Day, type Instant, type LocalText, wallTime } from '@kurak/shared-model';
import type { Cells } from '../roster';
import { headRow } from './headings';
import { type WrittenMark, writtenMark } from './mark-words';
import { dayOrderOf, fileDay } from './moments';

/** A session as far as a file can mean it. */
export interface NamedSession {
  readonly id: string;
  readonly title: LocalText;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** Somebody in a table of marks, with what her row says in each column of marks. */
export interface MarkedRow {
  readonly names: readonly string[];
  readonly email: string;
  readonly phone: string;
  /** A place for each column; null where it says nothing, undefined where it says what is no mark. */
  readonly marks: readonly (WrittenMark | null | undefined)[];
}

/** A table of marks: people down, sessions across. A list with a mark a line is turned into one. */
export interface MarksTable {
  /** What stands above each column of marks. */
  readonly headings: readonly string[];
  readonly rows: readonly MarkedRow[];
}

/** Reads a table of marks or a list of them. Undefined when the cells are neither. */
export function marksTableOf(cells: Cells): MarksTable | undefined {
  return listOf(cells) ?? matrixOf(cells);
}

function listOf(cells: Cells): MarksTable | undefined {
  const head = headRow(cells, ({ status, session, day }) => status !== undefined && (session !== undefined || day !== undefined));
  if (head === undefined) return undefined;
  const { name = 0, email, phone, status, session, day, time } = head.columns;
  const at = (row: readonly string[], column: number | undefined) => (column === undefined ? '' : (row[column] ?? '').trim());
  const lines = cells.slice(head.at + 1).filter((row) => at(row, name) !== '');
  const headingOf = (row: readonly string[]) => [day, time, session].map((column) => at(row, column)).filter((part) => part !== '').join(' ');
  const headings = [...new Set(lines.map(headingOf))];
  const people = new Map<string, { names: string[]; email: string; phone: string; marks: (WrittenMark | null | undefined)[] }>();
  for (const line of lines) {
    const [written, address, number] = [at(line, name), at(line, email), at(line, phone)];
    const key = [written, address, number].join('|').toLowerCase();
    const person = people.get(key) ?? { names: [written], email: address, phone: number, marks: headings.map(() => null) };
    person.marks[headings.indexOf(headingOf(line))] = writtenMark(at(line, status));
    people.set(key, person);
  }
  return headings.length === 0 ? undefined : { headings, rows: [...people.values()] };
}

/** Of what stands in a column of marks, so much is marks: half a column of remarks is none. */
const MOSTLY = 0.6;

function matrixOf(cells: Cells): MarksTable | undefined {
  const head = headRow(cells, () => true);
  if (head === undefined) return undefined;
  const { name = 0, email, phone } = head.columns;
  const rows = cells.slice(head.at + 1).filter((row) => (row[name] ?? '').trim() !== '');
  const width = Math.max(...cells.map((row) => row.length));
  const places = Array.from({ length: width }, (_, place) => place).filter((place) => {
    if ([name, email, phone].includes(place)) return false;
    const said = rows.map((row) => writtenMark(row[place] ?? '')).filter((mark) => mark !== null);
    // A column of sums is numbers, of which 0 and 1 are also marks.
    return said.length > 0 && said.filter((mark) => mark !== undefined).length >= said.length * MOSTLY && !isSum(headingAt(place));
  });
  function headingAt(place: number): string {
    return cells.slice(0, head ? head.at + 1 : 0).map((row) => (row[place] ?? '').trim()).filter((part) => part !== '').join(' ');
  }
  if (places.length === 0) return undefined;
  return {
    headings: places.map(headingAt),
    rows: rows.map((row) => ({
      names: [(row[name] ?? '').trim()],
      email: (email === undefined ? '' : (row[email] ?? '')).trim(),
      phone: (phone === undefined ? '' : (row[phone] ?? '')).trim(),
      marks: places.map((place) => writtenMark(row[place] ?? '')),
    })),
  };
}

function isSum(heading: string): boolean {
  return /^(attended|held|share|total|sum|посещено|проведено|доля|итого|всего|катышты|өткөрүлдү|үлүшү|жыйынтык|№|no\.?|#)$/i.test(heading.trim());
}

/**
 * Which session each column means: the one whose day and time stand above it, else whose title does, else the one of its
 * number; undefined where that tells none, or more than one. No session is meant twice.
 */
export function sessionsMeant(headings: readonly string[], sessions: readonly NamedSession[], timeZone: string): (NamedSession | undefined)[] {
  const days = [...new Set(sessions.map(({ startsAt }) => wallTime(startsAt, timeZone).day))];
  const order = dayOrderOf(headings.flatMap((heading) => heading.match(DATE) ?? []), days);
  const meant = headings.map((heading): NamedSession | undefined => {
    const [day, time] = [heading.match(DATE)?.[0], /\b(\d{1,2})[:.](\d{2})\b(?!\.)/.exec(heading.replace(DATE, ' '))];
    const clock = time ? `${(time[1] ?? '').padStart(2, '0')}:${time[2]}` : undefined;
    return (
      only(sessions.filter((session) => matchesTime(session, day === undefined ? undefined : fileDay(withYear(day, days), order), clock, timeZone))) ??
      only(sessions.filter(({ title }) => Object.values(title).some((text) => text.trim() !== '' && plain(heading).includes(plain(text))))) ??
      numbered(heading, sessions)
    );
  });
  return meant.map((session, at) => (session !== undefined && meant.indexOf(session) === at ? session : undefined));
}

const DATE = /\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}(?:[-/.](?:\d{4}|\d{2}))?)\b/g;

/** `14.06` is of the year of the training. */
function withYear(day: string, days: readonly Day[]): string {
  return /^\d{1,2}([-/.])\d{1,2}$/.test(day) ? `${day}${/[-/.]/.exec(day)?.[0] ?? '.'}${(days[0] ?? '').slice(0, 4)}` : day;
}

function matchesTime({ startsAt }: NamedSession, day: Day | undefined, clock: string | undefined, timeZone: string): boolean {
  const starts = wallTime(startsAt, timeZone);
  if (day === undefined && clock === undefined) return false;
  return (day === undefined || starts.day === day) && (clock === undefined || starts.time === clock);
}

function numbered(heading: string, sessions: readonly NamedSession[]): NamedSession | undefined {
  const number = /^(?:(?:session|lesson|занятие|сессия|сабак|№|#)\s*)?(\d{1,3})\.?$/i.exec(heading.trim())?.[1];
  return number === undefined ? undefined : sessions[Number(number) - 1];
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
