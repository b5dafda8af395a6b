import type { Language } from '@kurak/shared-model';
import { footer, header } from './document';
import { BODY, gridded, lined, MARGINS, PAGE, unlined } from './look';
import type { Cell, ColumnsContent, Content, DrawingContent, Orientation, PdfDefinition, StackContent, TableContent, TableLayout } from './pdf-definition';
import { withWidths } from './widths';

/** How a table of a printout is drawn, by name: a function cannot go to another thread. */
export type Ruling = 'unlined' | 'lined' | 'gridded';

const RULINGS: Readonly<Record<Ruling, () => TableLayout>> = { unlined, lined, gridded };

interface PlainStack extends Omit<StackContent, 'stack'> {
  readonly stack: readonly PlainContent[];
}

interface PlainColumns extends Omit<ColumnsContent, 'columns'> {
  readonly columns: readonly PlainContent[];
}

interface PlainTable extends Omit<TableContent, 'table' | 'layout'> {
  readonly table: Omit<TableContent['table'], 'body' | 'heights'> & {
    readonly body: readonly (readonly PlainCell[])[];
    /** Of each row, in points; what needs more gets more. */
    readonly heights?: readonly number[];
  };
  readonly layout: Ruling;
}

/** What a printout is made of: {@link Content} without functions. */
export type PlainContent = Exclude<Content, StackContent | ColumnsContent | TableContent | DrawingContent> | PlainStack | PlainColumns | PlainTable;
export type PlainCell = PlainContent & Pick<Cell, 'fillColor' | 'colSpan'>;

/** What any context prints: plain data, which goes to the printing thread as it is. A4, with its title above and its credit below each page. */
export interface Printout {
  readonly kind: 'printout';
  /** How the pages lie; upright when nothing is said. */
  readonly orientation?: Orientation;
  readonly language: Language;
  readonly title: string;
  /** Whose it is: the name of the organisation. */
  readonly author: string;
  /** Lines at the foot of each page, beside its number. */
  readonly credit: readonly string[];
  /** Names of pictures, with their bytes as data URLs. */
  readonly images?: Readonly<Record<string, string>>;
  readonly content: readonly PlainContent[];
}

export function printoutDefinition({ orientation = 'portrait', language, title, author, credit, images, content }: Printout): PdfDefinition {
  const width = orientation === 'portrait' ? PAGE.width : PAGE.height;
  const measure = width - MARGINS[0] - MARGINS[2];
  return {
    pageSize: 'A4',
    pageOrientation: orientation,
    pageMargins: MARGINS,
    language,
    displayTitle: true,
    info: { title, author, creator: 'Kurak', producer: 'Kurak' },
    defaultStyle: { font: 'Roboto', ...BODY },
    images: { ...images },
    header: (page) => (page === 1 ? { text: '' } : header(title, measure)),
    footer: (page, pages) => withWidths(footer(credit, page, pages, measure), width),
    content: content.map((each) => withWidths(ruled(each), measure)),
  };
}

function ruled(content: PlainContent): Content {
  if ('stack' in content) return { ...content, stack: content.stack.map(ruled) };
  if ('columns' in content) return { ...content, columns: content.columns.map(ruled) };
  if (!('table' in content)) return content;
  const { heights, body, ...table } = content.table;
  const rows = body.map((row) => row.map((cell): Cell => ({ ...cell, ...ruled(cell) })));
  return { ...content, layout: RULINGS[content.layout](), table: { ...table, body: rows, ...(heights && { heights: (row: number) => heights[row] ?? 'auto' }) } };
}
