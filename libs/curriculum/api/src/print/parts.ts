import type { Language } from '@kurak/shared-model';
import { flow, whole, withNext } from './keeping';
import { barred, BESIDE_LABEL, INK, LABEL, LABEL_GAP, LABEL_STYLE, MEASURE, QUIET, WRITING_LINE } from './look';
import type { CanvasContent, Content, Margin, StackContent, TextContent, Vector } from './pdf-definition';
import type { PrintWords } from './print-words';
import type { Told } from './spoken';

/** Space above a content that follows another. */
export function below(top: number): Margin {
  return [0, top, 0, 0];
}

/** What a section begins with; stays with what follows. */
export function sectionHeading(text: string, top = 20): TextContent {
  return withNext({ text, fontSize: 14, bold: true, color: INK.indigo, lineHeight: 1.15, margin: below(top) });
}

/** The name of a block, such as “Safety note”; stays with what follows. */
export function blockLabel(text: string, color: string, more?: string): TextContent {
  const rest = more ? [{ text: `  ${more}`, bold: false, color: INK.quiet }] : [];
  return withNext({ text: [{ text }, ...rest], ...LABEL_STYLE, color });
}

/** Contents in a tinted box with a bar on its left. */
export function tinted(contents: readonly Content[], tint: string, bar: string, margin: Margin, width = MEASURE): Content {
  const inside: StackContent = { stack: flow(contents, width - 25) };
  return whole({ table: { widths: ['*'], body: [[{ ...inside, fillColor: tint }]] }, layout: barred(bar), margin }, width);
}

/** Contents with a label in the left column beside the first. */
export function besideLabel(label: string, contents: readonly Content[], top = 8): Content[] {
  return contents.map((content, index) => {
    const [, above] = content.margin ?? below(0);
    const { keepWithNext, ...plain } = content;
    const first = index === 0;
    const columns = [{ text: first ? label : '', ...LABEL_STYLE, width: LABEL, margin: below(1) }, { stack: [{ ...plain, unbreakable: false, margin: [0, 0, 0, 0] } as Content], width: BESIDE_LABEL }];
    const row: Content = { columns, columnGap: LABEL_GAP, margin: below(first ? top : above) };
    return { ...whole(row), ...(keepWithNext && { keepWithNext }) };
  });
}

/** Lines to write on by hand. */
export function ruledLines(count: number, width = MEASURE): Content[] {
  return Array.from({ length: count }, () => ({ canvas: [rule(width, 0.7, INK.felt)], margin: below(WRITING_LINE) }));
}

export function rule(width: number, lineWidth: number, lineColor: string): Vector {
  return { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth, lineColor };
}

/** A box to tick: round where one answer is asked for, square where several may be right. */
export function tickBox(shape: 'round' | 'square', size = 10): CanvasContent {
  const outline = { lineWidth: 0.9, lineColor: INK.text };
  const half = size / 2;
  const vector: Vector = shape === 'round' ? { type: 'ellipse', x: half, y: half, r1: half, r2: half, ...outline } : { type: 'rect', x: 0, y: 0, w: size, h: size, ...outline };
  return { canvas: [vector] };
}

/** The mark of a right answer, or the empty place of one that is not. */
export function keyMark(isRight: boolean): CanvasContent {
  if (!isRight) return { canvas: [{ type: 'ellipse', x: 4.5, y: 4.5, r1: 3, r2: 3, lineWidth: 0.7, lineColor: INK.felt }] };
  const tick = [{ x: 2.3, y: 4.7 }, { x: 4, y: 6.4 }, { x: 6.9, y: 2.8 }];
  return {
    canvas: [
      { type: 'ellipse', x: 4.5, y: 4.5, r1: 4.5, r2: 4.5, color: INK.juniper },
      { type: 'polyline', points: tick, lineWidth: 1.1, lineColor: '#ffffff', lineCap: 'round' },
    ],
  };
}

/** A mark, and words beside it. Columns within columns would take over their gap. */
export function marked(mark: Content, words: Content, markWidth: number, top: number): Content {
  return whole({ columns: [{ ...mark, width: markWidth, margin: below(2) }, { ...words, width: '*' }], columnGap: 0, margin: below(top) });
}

/** Says once that what follows stands in another language, and again only after a change. What has been said already is `last`. */
export function tongues(words: PrintWords, last?: Language): (told: Told) => Content[] {
  return ({ language }) => {
    const isNew = language !== undefined && language !== last;
    last = language;
    return isNew ? [otherTongue(words, language)] : [];
  };
}

export function otherTongue(words: PrintWords, language: Language): Content {
  return withNext({ text: words.onlyIn[language], ...QUIET, fontSize: 8.5, italics: true, margin: below(8) });
}

/** The short saffron bar under a title. */
export function stroke(width: number, top: number): Content {
  return { canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: width / 15, color: INK.saffron }], margin: below(top) };
}
