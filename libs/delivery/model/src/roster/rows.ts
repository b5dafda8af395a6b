import type { Language } from '@kurak/shared-model';
import { type RosterRow, rosterRows } from '../enrolment';
import { type AgeBand, ageBand } from './age-band';
import { guessedColumns, type RosterColumns, type RosterField } from './columns';
import { emailAddress } from './phone';
import { type Cells, separatedCells } from './separated';
import { languageOfWord, sexOfWord } from './words';

/** One person of a roster, as its row says. What could not be understood is left out and named. */
export interface RosterPerson extends RosterRow {
  readonly email?: string;
  readonly language?: Language;
  readonly ageBand?: AgeBand;
  /** As it is typed: what number it is, the country decides. */
  readonly phone?: string;
  /** Which row of the table, from 0. */
  readonly row: number;
  readonly unread: readonly RosterField[];
}

/** At most so many people at once. */
export const LARGEST_ROSTER = 5_000;
export const LONGEST_NAME = 80;

/** A table and what its columns hold. */
export interface Roster {
  readonly cells: Cells;
  readonly columns: RosterColumns;
}

/**
 * A roster out of text: pasted cells, the lines of a file, or only names, one a line, with sex and district after them in
 * whatever order if they are known.
 */
export function rosterOfText(text: string): Roster {
  const roster = rosterOfCells(separatedCells(text));
  const { headings, fields } = roster.columns;
  const isPlainList = headings === 0 && !fields.some((field) => field !== null && ['phone', 'email', 'language', 'ageBand'].includes(field));
  if (!isPlainList) return roster;
  const cells = rosterRows(text).map(({ displayName, sex, district }) => [displayName, sex ?? '', district ?? '']);
  return { cells, columns: { headings: 0, fields: ['name', 'sex', 'district'] } };
}

export function rosterOfCells(cells: Cells): Roster {
  return { cells, columns: guessedColumns(cells) };
}

/** The people of a roster, each row that names one. */
export function rosterPeople({ cells, columns }: Roster): RosterPerson[] {
  const at = (row: readonly string[], field: RosterField) => tidy(row[columns.fields.indexOf(field)] ?? '');
  return cells.flatMap((row, number) => {
    if (number < columns.headings) return [];
    const displayName = nameOf(row, at);
    if (!/\p{L}/u.test(displayName)) return [];
    const [district, phone] = [at(row, 'district'), at(row, 'phone')];
    const read = { sex: sexOfWord(at(row, 'sex')), email: emailAddress(at(row, 'email')), language: languageOfWord(at(row, 'language')), ageBand: ageBand(at(row, 'ageBand')) };
    const unread = (Object.keys(read) as (keyof typeof read)[]).filter((field) => read[field] === undefined && !/^[-–—.?]*$/.test(at(row, field)));
    const known = Object.fromEntries(Object.entries({ ...read, district: district || undefined, phone: /\d/.test(phone) ? phone : undefined }).filter(([, value]) => value !== undefined));
    return [{ displayName, ...known, row: number, unread }];
  });
}

function nameOf(row: readonly string[], at: (row: readonly string[], field: RosterField) => string): string {
  const parts = [at(row, 'familyName'), at(row, 'givenName'), at(row, 'patronymic')].filter((part) => part !== '');
  const name = at(row, 'name') || parts.join(' ');
  return name.replace(/^(?:\d+[.)]\s*|[-–•*]\s+)/, '');
}

/** One line, no more spaces than needed; what a spreadsheet puts before text that could be a formula goes. */
function tidy(cell: string): string {
  return cell.normalize('NFC').replace(/[\s\u00a0\u200b-\u200f\ufeff]+/g, ' ').replace(/^'(?=[=+\-@\d])/, '').trim();
}
