import type { Inline, RichText, RichTextBlock } from '@kurak/shared-model';
import { whole, withNext } from './keeping';
import { INK, MEASURE } from './look';
import type { Content, Run, Style } from './pdf-definition';
import { below } from './parts';

/** How a rich text is set: sizes in points. */
export interface TextSize {
  readonly body: number;
  readonly lineHeight: number;
  readonly heading: number;
  readonly subheading: number;
  /** Between paragraphs. */
  readonly between: number;
  readonly width: number;
}

export const READING: TextSize = { body: 11, lineHeight: 1.36, heading: 14.5, subheading: 12, between: 7, width: MEASURE };

/** A paragraph of more letters may break over two pages. */
const LONGEST_INTRODUCTION = 300;

export function richTextContent({ content }: RichText, size: TextSize): Content[] {
  return content.filter(saysSomething).flatMap((block, index) => blockContent(block, size, index === 0));
}

function blockContent(block: RichTextBlock, size: TextSize, isFirst: boolean): Content[] {
  const style: Style = { fontSize: size.body, lineHeight: size.lineHeight };
  if ('items' in block) {
    return block.items.filter((item) => textOf(item) !== '').map((item, index) => {
      const mark = block.type === 'orderedList' ? { text: `${index + 1}.`, bold: true, color: INK.indigo } : { text: '•', color: INK.indigo };
      const columns: Content[] = [{ ...mark, width: size.body * 1.5 }, { text: runs(item), width: '*' }];
      return whole({ columns, columnGap: 0, ...style, margin: below(index === 0 && isFirst ? 0 : index === 0 ? size.between * 0.7 : size.between * 0.55) }, size.width);
    });
  }
  if (block.type === 'heading') {
    const fontSize = block.level === 2 ? size.heading : size.subheading;
    const top = isFirst ? 0 : fontSize * (block.level === 2 ? 1.15 : 0.95);
    return [withNext({ text: runs(block.content), fontSize, bold: true, color: block.level === 2 ? INK.indigo : INK.text, lineHeight: 1.15, margin: below(top) })];
  }
  const paragraph: Content = whole({ text: runs(block.content), ...style, margin: below(isFirst ? 0 : size.between) }, size.width);
  const text = textOf(block.content);
  return [text.endsWith(':') && text.length <= LONGEST_INTRODUCTION ? withNext(paragraph) : paragraph];
}

/** On paper nobody can follow a link: its address stands behind it. */
function runs(inlines: readonly Inline[]): Run[] {
  return inlines.flatMap(({ text, bold, italic, link }): Run[] => {
    const run: Run = { text: legible(text), ...(bold && { bold }), ...(italic && { italics: true }), ...(link !== undefined && { link, color: INK.indigo }) };
    return link === undefined || link === text ? [run] : [run, { text: ` (${link})`, color: INK.quiet }];
  });
}

const STAND_INS: Readonly<Record<string, string>> = { '→': '›', '⇒': '›', '←': '‹', '⇐': '‹', '✓': '√', '✔': '√', '☐': '○', '▪': '■', '◦': '○' };

/** Text in signs that our typeface has: an arrow has a stand-in. */
export function legible(text: string): string {
  return text.replace(/[→⇒←⇐✓✔☐▪◦]/g, (sign) => STAND_INS[sign] ?? sign);
}

function textOf(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join('').trim();
}

function saysSomething(block: RichTextBlock): boolean {
  return 'items' in block ? block.items.some((item) => textOf(item) !== '') : textOf(block.content) !== '';
}
