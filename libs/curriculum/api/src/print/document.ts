import type { UnitContent } from '@kurak/curriculum-model';
import type { Id } from '@kurak/shared-model';
import { creditLine, originLine, type Printed } from './credit';
import { BODY, INK, MARGINS, MEASURE, PAGE } from './look';
import { below, rule } from './parts';
import type { Content, PdfDefinition } from './pdf-definition';
import type { PrintablePictures } from './pictures';
import { PRINT_WORDS, type PrintWords } from './print-words';
import { textTold } from './spoken';
import { withWidths } from './widths';

/** The units of a print with their places in the module, from 1. */
export function unitsPrinted({ module, unitId }: Printed): { readonly id: Id; readonly number: number; readonly content: UnitContent }[] {
  return module.units.map((unit, index) => ({ ...unit, number: index + 1 })).filter(({ id }) => unitId === null || id === unitId);
}

export function moduleTitle({ module, language }: Printed): string {
  return textTold(module.title, language, module.baseLanguage).text;
}

/** What the document is called: the module, the unit when it is printed alone, and what kind of print it is. */
export function documentTitle(printed: Printed, kind: string, words: PrintWords): string {
  const { module, language, unitId } = printed;
  const alone = unitId === null ? [] : unitsPrinted(printed).map(({ content }) => textTold(content.title, language, module.baseLanguage).text || words.untitledUnit);
  return [moduleTitle(printed), ...alone, kind].join(' – ');
}

/** Name of the file, without what no file's name may have. */
export function printName({ kind, ...printed }: Printed & { readonly kind: 'guide' | 'handouts' }): string {
  const words = PRINT_WORDS[printed.language];
  return fileName(documentTitle(printed, words[kind], words));
}

/** Of a PDF with this title. */
export function fileName(title: string, ending = 'pdf'): string {
  return `${shortened(title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' '), 120).trim()}.${ending}`;
}

/** A4 pages with the module's title above and, below, the credit, the language and which page of how many. */
export function document(printed: Printed, title: string, pictures: PrintablePictures, content: readonly Content[]): PdfDefinition {
  const words = PRINT_WORDS[printed.language];
  const credit = [creditLine(printed, words), originLine(printed, words) ?? ''].filter((line) => line !== '').map((line) => shortened(line, 115));
  const images = Object.fromEntries([...pictures].flatMap(([id, picture]) => ('jpeg' in picture ? [[id, picture.jpeg]] : [])));
  return {
    pageSize: 'A4',
    pageOrientation: 'portrait',
    pageMargins: MARGINS,
    language: printed.language,
    displayTitle: true,
    info: { title, author: printed.module.organisation || words.library, creator: 'Kurak', producer: 'Kurak' },
    defaultStyle: { font: 'Roboto', ...BODY },
    images,
    header: (page) => (page === 1 ? { text: '' } : header(moduleTitle(printed))),
    footer: (page, pages) => withWidths(footer(credit, page, pages), PAGE.width),
    content: content.map((each) => withWidths(each, MEASURE)),
  };
}

const SIDES = [MARGINS[0], MARGINS[2]] as const;

export function header(title: string, width = MEASURE): Content {
  return { stack: [{ text: shortened(title, 90), fontSize: 8.5, color: INK.quiet }, { canvas: [rule(width, 0.6, INK.rule)], margin: below(5) }], margin: [SIDES[0], 36, SIDES[1], 0] };
}

export function footer(credit: readonly string[], page: number, pages: number, width = MEASURE): Content {
  const lines: Content = { stack: credit.map((text) => ({ text, margin: below(1) })), fontSize: 8, color: INK.quiet, lineHeight: 1.2, width: '*' };
  const number: Content = { text: `${page} / ${pages}`, fontSize: 9, bold: true, color: INK.text, alignment: 'right', width: 60 };
  return { stack: [{ canvas: [rule(width, 0.6, INK.rule)] }, { columns: [lines, number], margin: below(5) }], margin: [SIDES[0], 22, SIDES[1], 0] };
}

function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('').trimEnd()}…`;
}

