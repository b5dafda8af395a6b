import type { Cells } from '../roster';

/** What a column holds, by the words that stand above it. */
export type ColumnMeaning = 'name' | 'email' | 'phone' | 'join' | 'leave' | 'duration' | 'status' | 'session' | 'day' | 'time';

const MEANINGS: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['email', /e-?mail|почт|электрон/],
  ['phone', /phone|\bтел|телефон|mobile|whats/],
  ['join', /^(join(ed)?|join time|first join|joined at|время входа|вход|подключ|кирген)/],
  ['leave', /^(leave|left|leave time|last leave|время выхода|выход|отключ|чыккан)/],
  ['duration', /duration|time in (meeting|session)|продолжительн|длительн|узактыгы|^минут|^minutes/],
  ['status', /^(status|attendance|mark|статус|отметка|посещаемость|присутстви|белги|катышуу(су)?)$/],
  ['session', /^(session|lesson|topic|занятие|сессия|тема|сабак)/],
  ['day', /^(date|day|дата|день|күн|күнү)$/],
  ['time', /^(time|start|starts|время|начало|убакыт|башталышы)$/],
  ['name', /^(name|full name|display ?name|user ?name|participant(?!s)|имя|ф\.? ?и\.? ?о|фио|участни(?!ки)|аты|катышуучу|тегеректүү)/],
];

export function meaningOf(heading: string): ColumnMeaning | undefined {
  const words = heading.replace(/^\ufeff/, '').trim().toLowerCase();
  return MEANINGS.find(([, pattern]) => pattern.test(words))?.[0];
}

export type Columns = Partial<Record<ColumnMeaning, number>>;

/** Which columns a row of headings names; of two that mean the same, the first. */
export function columnsOf(row: readonly string[]): Columns {
  const columns: Columns = {};
  row.forEach((heading, at) => {
    const meaning = meaningOf(heading);
    if (meaning !== undefined) columns[meaning] ??= at;
  });
  return columns;
}

/** The first of the first rows that has a name above a column and passes, with its columns. */
export function headRow(cells: Cells, passes: (columns: Columns) => boolean): { readonly at: number; readonly columns: Columns } | undefined {
  const looked = cells.slice(0, 40).map((row, at) => ({ at, columns: columnsOf(row) }));
  return looked.find(({ columns }) => columns.name !== undefined && passes(columns));
}
