import { type Lesson, type LessonBlock } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { checkToFill } from './check-content';
import { whole, withNext } from './keeping';
import { INK, MEASURE } from './look';
import { elsewhereContent, pictureContent, type PictureSize } from './medium-content';
import { below, blockLabel, otherTongue, ruledLines, stroke, tinted, tongues } from './parts';
import type { Content } from './pdf-definition';
import type { PrintablePictures } from './pictures';
import type { PrintWords } from './print-words';
import { legible, READING, richTextContent } from './rich-text-content';
import type { SpokenCheck } from './spoken';
import { worksheetContent } from './worksheet-content';

const PICTURE: PictureSize = { width: 320, height: 400 };
const REFLECTION_LINES = 5;

/** The questions of a lesson with the numbers under which they are printed. */
export function numberedChecks(lesson: Lesson): { readonly number: number; readonly check: SpokenCheck }[] {
  return lesson.blocks.filter((block): block is SpokenCheck => block.kind === 'check').map((check, index) => ({ number: index + 1, check }));
}

/** A lesson as a participant takes it home: to read, to answer and to fill in by hand. */
export function lessonContent(lesson: Lesson, pictures: PrintablePictures, words: PrintWords, said?: Language): Content[] {
  const numbers = new Map(numberedChecks(lesson).map(({ number, check }) => [check.id, number]));
  const told = tongues(words, said);
  if (lesson.blocks.length === 0) return [{ text: words.noLesson, color: INK.quiet, margin: below(14) }];
  return lesson.blocks.flatMap((block) => [...told(block), ...blockContent(block, pictures, words, numbers.get(block.id) ?? 0)]);
}

function blockContent(block: LessonBlock, pictures: PrintablePictures, words: PrintWords, number: number): Content[] {
  switch (block.kind) {
    case 'text': {
      const [first, ...others] = richTextContent(block.text, READING);
      return first === undefined ? [] : [{ ...first, margin: below(first.keepWithNext ? 20 : 12) }, ...others];
    }
    case 'safety': {
      const text = richTextContent(block.text, { ...READING, body: 10.5, heading: 12.5, subheading: 11, width: MEASURE - 25 });
      return [tinted([blockLabel(words.safety, INK.madder), spaced(text, 3)].flat(), INK.tintBad, INK.madder, below(16))];
    }
    case 'reflection': {
      const [first, ...others] = richTextContent(block.text, READING);
      const label = { ...blockLabel(words.reflection, INK.indigo, words.forYourself), margin: below(18) };
      const text = first === undefined ? [] : [{ ...first, margin: below(3) }, ...others];
      return [label, ...text.map((content) => withNext(content)), whole({ stack: ruledLines(REFLECTION_LINES) })];
    }
    case 'check':
      return [checkToFill(block, words, number)];
    case 'worksheet':
      return worksheetContent(block, words);
    case 'picture':
      return [{ ...pictureContent(block, pictures, PICTURE, words.picture), margin: below(16) }];
    default:
      return elsewhereContent(block, words, 16);
  }
}

function spaced([first, ...others]: readonly Content[], top: number): Content[] {
  return first === undefined ? [] : [{ ...first, margin: below(top) }, ...others];
}

/** What a participant can do afterwards. */
export function objectivesBox(label: string, objectives: readonly string[], top: number, size = 10.5): Content[] {
  if (objectives.length === 0) return [];
  const items = objectives.map((text): Content => {
    const mark: Content = { canvas: [{ type: 'rect', x: 0, y: size * 0.42, w: 4.5, h: 4.5, color: INK.indigo }], width: 13 };
    return { columns: [mark, { text: legible(text), fontSize: size, lineHeight: 1.3, width: '*' }], margin: below(4) };
  });
  return [tinted([blockLabel(label, INK.indigo), ...items], INK.tintInfo, INK.indigo, below(top))];
}

/** How a unit or a paper begins. */
export interface Head {
  readonly over: string;
  readonly title: string;
  readonly size: number;
  readonly isNewPage: boolean;
  /** By which the contents find it. */
  readonly id?: string;
  /** Of the title, where it is not the print's. */
  readonly language?: Language;
}

export function head({ over, title, size, isNewPage, id, language }: Head, words: PrintWords): Content[] {
  return [
    withNext({ text: over, fontSize: 10, bold: true, color: INK.madder, margin: below(isNewPage ? 0 : 14), ...(isNewPage && { pageBreak: 'before' as const }) }),
    withNext({ text: legible(title), fontSize: size, bold: true, color: INK.text, lineHeight: 1.12, margin: below(3), ...(id !== undefined && { id, outline: true as const }) }),
    withNext(stroke(46, 8)),
    ...(language ? [otherTongue(words, language)] : []),
  ];
}
