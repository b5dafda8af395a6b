import type { LessonBlock } from '@kurak/curriculum-model';
import { whole, withNext } from './keeping';
import { gridded, INK, MEASURE, QUIET } from './look';
import { below, blockLabel, ruledLines } from './parts';
import type { Cell, Content } from './pdf-definition';
import type { PrintWords } from './print-words';
import { legible } from './rich-text-content';

export type Worksheet = Extract<LessonBlock, { kind: 'worksheet' }>;

const LINES = 5;
const ROWS = 6;
const ROW_HEIGHT = 38;

/** An empty form to fill in by hand. */
export function worksheetContent({ title, introduction, fields }: Worksheet, words: PrintWords): Content[] {
  const head: Content[] = [
    { ...blockLabel(words.worksheet, INK.madder), margin: below(24) },
    withNext({ text: legible(title), fontSize: 14.5, bold: true, lineHeight: 1.15, margin: below(2) }),
    ...(introduction === '' ? [] : [withNext({ text: legible(introduction), fontSize: 11, lineHeight: 1.32, margin: below(4) })]),
  ];
  return [...head, ...fields.flatMap(fieldContent)];
}

function fieldContent({ label, hint, columns }: Worksheet['fields'][number]): Content[] {
  const head: Content[] = [
    withNext({ text: legible(label), fontSize: 11.5, bold: true, lineHeight: 1.2, margin: below(16) }),
    ...(hint === '' ? [] : [withNext({ text: legible(hint), ...QUIET, fontSize: 9.5, margin: below(2) })]),
  ];
  const isTable = columns.some((column) => column.trim() !== '');
  return [...head, isTable ? tableToFill(columns) : whole({ stack: ruledLines(LINES) })];
}

/** A table whose headings are printed and whose rows are empty. */
function tableToFill(columns: readonly string[]): Content {
  const width = MEASURE / columns.length - 11;
  const headings = columns.map((text): Cell => ({ text: legible(text), fontSize: headingSize(columns, width), bold: true, lineHeight: 1.15, fillColor: INK.milk }));
  const empty = Array.from({ length: ROWS }, () => columns.map((): Cell => ({ text: '' })));
  const heights = (row: number) => (row === 0 ? 'auto' : ROW_HEIGHT);
  return whole({ table: { widths: columns.map(() => width), body: [headings, ...empty], heights, headerRows: 1 }, layout: gridded(), margin: below(7) });
}

/** As large as lets the longest word stand in its column. */
function headingSize(columns: readonly string[], width: number): number {
  const longest = Math.max(1, ...columns.flatMap((column) => column.split(/\s+/)).map((word) => word.length));
  return Math.max(6.5, Math.min(9.5, width / (longest * 0.6)));
}
