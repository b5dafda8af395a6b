import type { Content, TableContent } from './pdf-definition';

/** Widths in points; what is left is shared by those that say `*`. */
export function sharedWidths(widths: readonly (number | '*')[], width: number, between = 0): number[] {
  const taken = widths.reduce<number>((sum, each) => sum + (each === '*' ? 0 : each), between * (widths.length - 1));
  const stars = widths.filter((each) => each === '*').length;
  const star = Math.max(10, (width - taken) / Math.max(1, stars));
  return widths.map((each) => (each === '*' ? star : each));
}

/** Of a table's columns, without what is left empty beside their contents. */
export function tableWidths({ table: { widths }, layout }: TableContent, width: number): number[] {
  const beside = widths.reduce<number>((sum, _, column) => sum + layout.vLineWidth(column) + layout.paddingLeft(column) + layout.paddingRight(column), layout.vLineWidth(widths.length));
  return sharedWidths(widths, width - beside);
}

/**
 * The content with the width of every column in points. pdfmake lets a column that takes what is left grow with its longest
 * word, beyond the page; in one whose width is given it breaks the word.
 */
export function withWidths(content: Content, outer: number): Content {
  const [left, , right] = content.margin ?? [0, 0, 0, 0];
  const width = outer - left - right;
  if ('stack' in content) return { ...content, stack: content.stack.map((each) => withWidths(each, width)) };
  if ('columns' in content) {
    const widths = sharedWidths(content.columns.map((column) => column.width ?? '*'), width, content.columnGap ?? 0);
    return { ...content, columns: content.columns.map((column, index) => ({ ...withWidths(column, widths[index] ?? width), width: widths[index] })) };
  }
  if ('table' in content) {
    const widths = tableWidths(content, width);
    const body = content.table.body.map((row) => row.map((cell, column) => withWidths(cell, widths[column] ?? width)));
    return { ...content, table: { ...content.table, widths, body } };
  }
  return content;
}
