import type { Day, Instant } from '@kurak/shared-model';
import type { MarkStatus } from '../attendance';
import type { Cells } from '../roster';
import { headRow } from './headings';
import { type DayOrder, dayOrderOf, fileMinutes, fileMoment, fileInstant } from './moments';

/** A stay in a meeting, from joining to leaving. */
export interface Stay {
  readonly from: Instant;
  readonly to: Instant;
}

/** Somebody on a meeting's participant list; who left and came back is one. */
export interface MeetingParticipant {
  /** Names that the list knows her by: the one she showed, and the one of her account in brackets behind it. */
  readonly names: readonly string[];
  readonly email: string;
  readonly phone: string;
  /** When she was there; empty when the list tells only for how long. */
  readonly stays: readonly Stay[];
  /** Minutes in all, where the list tells no more. */
  readonly minutes: number | null;
}

/** A meeting's participant list, as Zoom, Jitsi and BigBlueButton write it. */
export interface Meeting {
  readonly participants: readonly MeetingParticipant[];
  readonly dayOrder: DayOrder;
}

export interface MeetingReading {
  /** IANA zone in which the file's clock showed the time. */
  readonly timeZone: string;
  /** Days on which it may have been: they tell what `06/05` means. */
  readonly days: readonly Day[];
}

/**
 * Reads a participant list. Undefined when the cells are none: a list has a name above a column, and above others when
 * somebody joined and left or for how long she stayed. What stands above the list (Zoom's first block) is passed over.
 */
export function meetingOf(cells: Cells, { timeZone, days }: MeetingReading): Meeting | undefined {
  const head = headRow(cells, ({ join, duration }) => join !== undefined || duration !== undefined);
  if (head === undefined) return undefined;
  const { name = 0, email, phone, join, leave, duration } = head.columns;
  const rows = cells.slice(head.at + 1).filter((row) => (row[name] ?? '').trim() !== '');
  const at = (row: readonly string[], column: number | undefined) => (column === undefined ? '' : (row[column] ?? '').trim());
  const dayOrder = dayOrderOf(rows.flatMap((row) => [at(row, join), at(row, leave)]).filter((text) => text !== ''), days);
  const visits = rows.map((row): MeetingParticipant => {
    const minutes = fileMinutes(at(row, duration)) ?? null;
    const stay = stayOf(at(row, join), at(row, leave), minutes, dayOrder, timeZone);
    return { names: namesIn(at(row, name)), email: at(row, email).toLowerCase(), phone: at(row, phone), stays: stay ? [stay] : [], minutes };
  });
  return { participants: together(visits), dayOrder };
}

/** `Aigul (Айгүл Т.)` has two names; `Aigul # Ош` and `Aigul` are the same but for what she added. */
function namesIn(written: string): string[] {
  const [, shown = written, account = ''] = /^(.*?)\s*\(([^()]+)\)\s*$/.exec(written) ?? [];
  return [...new Set([shown, account].map((name) => name.trim()).filter((name) => name !== ''))];
}

function stayOf(join: string, leave: string, minutes: number | null, order: DayOrder, timeZone: string): Stay | undefined {
  const from = fileMoment(join, order);
  if (from === undefined) return undefined;
  const begins = fileInstant(from, timeZone);
  // Some lists tell only the time of leaving, without its day; some only how long.
  const until = fileMoment(leave, order) ?? fileMoment(`${from.day} ${leave}`, order);
  const ends = until ? fileInstant(until, timeZone) : new Date(Date.parse(begins) + (minutes ?? 0) * 60_000).toISOString();
  return Date.parse(ends) >= Date.parse(begins) ? { from: begins, to: ends } : { from: begins, to: begins };
}

/** One for each person: by her address, else by the name that she showed. The order of the list does not matter but for who comes first. */
function together(visits: readonly MeetingParticipant[]): MeetingParticipant[] {
  const people = new Map<string, MeetingParticipant>();
  for (const visit of visits) {
    const key = visit.email || visit.names.join('|').normalize('NFKC').toLowerCase();
    const known = people.get(key);
    people.set(key, known ? joinedParticipants(known, visit) : visit);
  }
  return [...people.values()];
}

/** Two who turned out to be one. */
export function joinedParticipants(one: MeetingParticipant, other: MeetingParticipant): MeetingParticipant {
  const stays = [...one.stays, ...other.stays].sort((a, b) => Date.parse(a.from) - Date.parse(b.from) || Date.parse(a.to) - Date.parse(b.to));
  const minutes = one.minutes === null && other.minutes === null ? null : (one.minutes ?? 0) + (other.minutes ?? 0);
  return { names: [...new Set([...one.names, ...other.names])], email: one.email || other.email, phone: one.phone || other.phone, stays, minutes };
}

/** From when on somebody counts as there, and as late. */
export interface Thresholds {
  /** Least share of the session in percent; who was there for less was absent. */
  readonly leastPercent: number;
  /** So many minutes after its beginning nobody is late yet. */
  readonly graceMinutes: number;
}

export const USUAL_THRESHOLDS: Thresholds = { leastPercent: 50, graceMinutes: 10 };

export interface Presence {
  /** Whole minutes of the session that she was there for; times at which she was there twice count once. */
  readonly minutes: number;
  readonly status: Extract<MarkStatus, 'present' | 'late' | 'absent'>;
  readonly minutesLate: number | null;
}

/** What a participant list says of one person at one session. Where it tells only minutes, nobody is late. */
export function presenceAt({ stays, minutes: told }: Pick<MeetingParticipant, 'stays' | 'minutes'>, session: { readonly startsAt: Instant; readonly endsAt: Instant }, thresholds: Thresholds): Presence {
  const [starts, ends] = [Date.parse(session.startsAt), Date.parse(session.endsAt)];
  const inside = stays
    .map(({ from, to }) => [Math.max(starts, Date.parse(from)), Math.min(ends, Date.parse(to))] as const)
    .filter(([from, to]) => to > from)
    .sort(([one], [other]) => one - other);
  let [there, until] = [0, starts];
  for (const [from, to] of inside) {
    there += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  if (stays.length === 0 && told !== null) there = Math.min(ends - starts, told * 60_000);
  const minutes = Math.floor(there / 60_000);
  if (there === 0 || there * 100 < thresholds.leastPercent * (ends - starts)) return { minutes, status: 'absent', minutesLate: null };
  const late = inside[0] === undefined ? 0 : Math.floor((inside[0][0] - starts) / 60_000);
  return late > thresholds.graceMinutes ? { minutes, status: 'late', minutesLate: late } : { minutes, status: 'present', minutesLate: null };
}
