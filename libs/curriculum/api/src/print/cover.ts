import { creditLine, lineageLines, type Printed } from './credit';
import { moduleTitle, unitsPrinted } from './document';
import { kurakBand } from './kurak-band';
import { INK, LABEL_STYLE, lined, MEASURE, QUIET } from './look';
import { flow } from './keeping';
import { below, besideLabel, otherTongue, rule, stroke } from './parts';
import type { Cell, Content } from './pdf-definition';
import type { PrintWords } from './print-words';
import { legible } from './rich-text-content';
import { textTold } from './spoken';

/** The first page of a whole module: what it is, for whom, its units and times, and whose work it is. */
export function cover(printed: Printed, kind: string, words: PrintWords): Content[] {
  const { module, language } = printed;
  const told = (text: Parameters<typeof textTold>[0]) => textTold(text, language, module.baseLanguage);
  const [summary, audience] = [told(module.summary), told(module.audience)];
  const units = unitsPrinted(printed).map(({ number, content }) => ({ number, title: told(content.title).text || words.untitledUnit, minutes: content.minutes }));
  const foreign = [summary, audience].find(({ language: other }) => other !== undefined)?.language;
  return flow([
    kurakBand(module.id, MEASURE),
    { text: kind, fontSize: 12, bold: true, color: INK.madder, margin: below(28) },
    { text: legible(moduleTitle(printed)), fontSize: 30, bold: true, lineHeight: 1.1, margin: below(4) },
    stroke(60, 14),
    ...(foreign ? [otherTongue(words, foreign)] : []),
    ...(summary.text === '' ? [] : [{ text: legible(summary.text), fontSize: 12.5, lineHeight: 1.36, margin: below(14) } as Content]),
    ...(audience.text === '' ? [] : besideLabel(words.forWhom, [{ text: legible(audience.text) }], 14)),
    unitTable(units, words),
    ...credit(printed, words, 18),
  ]);
}

/** What a unit that is printed alone begins with, on the page on which it begins. */
export function masthead(printed: Printed, kind: string, words: PrintWords): Content[] {
  return [
    kurakBand(printed.module.id, MEASURE, 36),
    { text: kind, fontSize: 10, bold: true, color: INK.madder, margin: below(12) },
    { text: legible(moduleTitle(printed)), fontSize: 15, bold: true, lineHeight: 1.12, margin: below(2) },
    ...credit(printed, words, 3).map((content) => ({ ...content, color: INK.quiet })),
    { canvas: [rule(MEASURE, 0.6, INK.rule)], margin: below(12) },
  ];
}

/** What ends a print that has no page for its sources. */
export function colophon(printed: Printed, words: PrintWords): Content[] {
  const listed = sources(printed, words, 7);
  return listed.length === 0 ? [] : [{ canvas: [rule(MEASURE, 0.6, INK.rule)], margin: below(28), keepWithNext: true }, ...listed];
}

function unitTable(units: readonly { readonly number: number; readonly title: string; readonly minutes: number }[], words: PrintWords): Content {
  const head: Cell[] = [{ text: words.units, ...LABEL_STYLE, colSpan: 3 }, { text: '' }, { text: '' }];
  const rows = units.map(({ number, title, minutes }): Cell[] => [
    { text: String(number), bold: true, color: INK.indigo },
    { text: legible(title) },
    { text: words.minutes(minutes), alignment: 'right', color: INK.quiet },
  ]);
  const total = units.reduce((sum, { minutes }) => sum + minutes, 0);
  const foot: Cell[] = [{ text: '' }, { text: words.total, bold: true }, { text: words.minutes(total), alignment: 'right', bold: true }];
  return { table: { widths: [22, '*', 70], body: [head, ...rows, foot], headerRows: 1 }, layout: lined(3.5), margin: below(16) };
}

/** Whose work it is, which version, and what it was made from. */
function credit(printed: Printed, words: PrintWords, top: number): Content[] {
  return [creditLine(printed, words), ...lineageLines(printed, words)].map((text, index): Content => ({ text: legible(text), fontSize: 9.5, bold: index === 0, lineHeight: 1.3, margin: below(index === 0 ? top : 2) }));
}

/** What the module draws on, in one paragraph: it may be much. */
export function sources({ module }: Printed, words: PrintWords, top: number): Content[] {
  const listed = module.sources.map((source) => legible(source.trim())).filter((source) => source !== '');
  if (listed.length === 0) return [];
  return [{ text: [{ text: `${words.sources}:  `, bold: true }, { text: listed.join('  ·  ') }], ...QUIET, fontSize: 8.5, margin: below(top) }];
}
