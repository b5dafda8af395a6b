import { BODY, DEPTH, MEASURE } from './look';
import type { Content, Margin, Run, StackContent, Style } from './pdf-definition';
import { sharedWidths, tableWidths } from './widths';

/** Of a page: what is higher is let break, so that no page stays half empty. */
const MOST_TOGETHER = DEPTH * 0.55;
/** What asks to stay with what follows, and what it gets of that, are no higher. */
const MOST_BELOW = DEPTH * 0.4;
/** A heading wants at least so much of what follows below it: two lines. */
const LEAST_BELOW = 30;
/** Width of a letter in font sizes, on the wide side: no text is higher than it is taken for. */
const LETTER = 0.6;

/** Empty height; a negative one goes back up. */
export function gap(points: number): StackContent {
  return { stack: [], margin: [0, points, 0, 0] };
}

/** The same content, which stays on one page unless it is too high for that. */
export function whole<Kind extends Content>(content: Kind, width = MEASURE): Kind {
  return heightOf(content, width, BODY) <= MOST_TOGETHER ? { ...content, unbreakable: true } : content;
}

/** The same content, which is never the last thing on a page; for headings. */
export function withNext<Kind extends Content>(content: Kind): Kind {
  return { ...content, keepWithNext: true };
}

/** Contents one after another, those that want to stay with what follows bound to it. */
export function flow(contents: readonly Content[], width = MEASURE): Content[] {
  const flowing: Content[] = [];
  let heads: Content[] = [];
  for (const content of contents) {
    if (content.keepWithNext) {
      heads.push(content);
      continue;
    }
    flowing.push(...bound(heads, content, width));
    heads = [];
  }
  return [...flowing, ...heads];
}

function bound(heads: readonly Content[], next: Content, width: number): Content[] {
  const [loose, near] = nearest(heads, width);
  if (near.length === 0) return [...loose, next];
  const together = [...near, next];
  if (next.unbreakable && sum(together.map((content) => heightOf(content, width, BODY))) <= MOST_TOGETHER) return [...loose, unbroken(together)];
  // Room for the beginning of what follows is asked for along with the heading, and given back at once.
  const room = Math.max(LEAST_BELOW, Math.min(beginningOf(next, width), MOST_BELOW));
  return [...loose, unbroken([...near, gap(room)]), gap(-room), next];
}

/** Those that are too many to stay with what follows, and the last of them, which do. */
function nearest(heads: readonly Content[], width: number): [loose: readonly Content[], near: readonly Content[]] {
  const heights = heads.map((content) => heightOf(content, width, BODY));
  const from = heads.findIndex((_, index) => sum(heights.slice(index)) <= MOST_BELOW);
  return from < 0 ? [heads, []] : [heads.slice(0, from), heads.slice(from)];
}

/** One block of several contents. The space above the first is the block's own: it is not wanted at the head of a page. */
function unbroken(contents: readonly Content[]): Content {
  const [first, ...others] = contents;
  if (first === undefined) return gap(0);
  const { pageBreak, ...inside } = first;
  const [left, top, right, bottom] = first.margin ?? NO_MARGIN;
  return {
    stack: [{ ...inside, unbreakable: false, margin: [left, 0, right, bottom] }, ...others.map((content) => ({ ...content, unbreakable: false }))],
    margin: [0, top, 0, 0],
    unbreakable: true,
    ...(pageBreak && { pageBreak }),
  };
}

const NO_MARGIN: Margin = [0, 0, 0, 0];

/** How high the first piece is that does not break. */
function beginningOf(content: Content, width: number): number {
  const [left, top, right] = content.margin ?? NO_MARGIN;
  const inner = width - left - right;
  if (content.unbreakable) return heightOf(content, width, BODY);
  if ('stack' in content) return top + (content.stack[0] ? beginningOf(content.stack[0], inner) : 0);
  if ('table' in content) {
    const rows = content.table.body.slice(0, (content.table.headerRows ?? 0) + 1);
    return top + heightOf({ ...content, margin: NO_MARGIN, table: { ...content.table, body: rows } }, inner, BODY);
  }
  if ('text' in content || 'columns' in content) return top + LEAST_BELOW;
  return heightOf(content, width, BODY);
}

/** How high a content will be, about: rather too much than too little. */
export function heightOf(content: Content, width: number, inherited: Style): number {
  const style: Style = { ...inherited, ...content };
  const [left, top, right, bottom] = content.margin ?? NO_MARGIN;
  return top + bottom + innerHeightOf(content, width - left - right, style);
}

function innerHeightOf(content: Content, width: number, style: Style): number {
  if ('text' in content) return textHeight(content.text, width, style);
  if ('pageReference' in content) return textHeight('', width, style);
  if ('stack' in content) return sum(content.stack.map((each) => heightOf(each, width, style)));
  if ('columns' in content) {
    const widths = sharedWidths(content.columns.map((column) => column.width ?? '*'), width, content.columnGap ?? 0);
    return Math.max(0, ...content.columns.map((column, index) => heightOf(column, widths[index] ?? width, style)));
  }
  if ('table' in content) {
    const { body, heights } = content.table;
    const { paddingTop, paddingBottom } = content.layout;
    const across = tableWidths(content, width);
    const rows = body.map((cells, row) => {
      const given = heights?.(row);
      const filled = cells.map((cell, column) => heightOf(cell, across[column] ?? width, style));
      return paddingTop(row) + paddingBottom(row) + 1 + Math.max(0, typeof given === 'number' ? given : 0, ...filled);
    });
    return sum(rows);
  }
  if ('canvas' in content) return Math.max(0, ...content.canvas.map(lowest));
  if ('svg' in content) return content.fit[1];
  return content.maxHeight;
}

function textHeight(text: string | readonly Run[], width: number, { fontSize = 10, lineHeight = 1 }: Style): number {
  const words = typeof text === 'string' ? text : text.map((run) => run.text).join('');
  const perLine = Math.max(1, Math.floor(width / (fontSize * LETTER)));
  const lines = sum(words.split('\n').map((line) => Math.max(1, Math.ceil(line.length / perLine))));
  return lines * fontSize * 1.18 * lineHeight;
}

function lowest(vector: { readonly type: string } & Partial<Record<'y1' | 'y2' | 'y' | 'h' | 'r2', number>> & { readonly points?: readonly { y: number }[] }): number {
  const { y1 = 0, y2 = 0, y = 0, h = 0, r2 = 0, points = [] } = vector;
  return Math.max(y1, y2, y + h, y + r2, ...points.map((point) => point.y));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
