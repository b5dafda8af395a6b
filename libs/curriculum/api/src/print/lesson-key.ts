import type { Lesson, LessonBlock } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { checkWithKey } from './check-content';
import { BESIDE_LABEL, INK, QUIET, SMALL } from './look';
import { pictureContent } from './medium-content';
import { besideLabel, below, tongues } from './parts';
import type { Content } from './pdf-definition';
import type { PrintablePictures } from './pictures';
import type { PrintWords } from './print-words';
import { legible, richTextContent, type TextSize } from './rich-text-content';

const COMPACT: TextSize = { body: 9, lineHeight: 1.28, heading: 10, subheading: 9.5, between: 4, width: BESIDE_LABEL };

/** What participants read, for who leads them through it: small, with the right answers marked and forms only named. */
export function lessonKey(lesson: Lesson, pictures: PrintablePictures, words: PrintWords, said?: Language): Content[] {
  if (lesson.blocks.length === 0) return [{ text: words.noLesson, color: INK.quiet, margin: below(8) }];
  const told = tongues(words, said);
  let number = 0;
  return lesson.blocks.flatMap((block) => {
    if (block.kind === 'check') number += 1;
    return [...told(block), ...besideLabel(labelOf(block, number, words), blockInShort(block, pictures, words), 9)];
  });
}

function labelOf(block: LessonBlock, number: number, words: PrintWords): string {
  switch (block.kind) {
    case 'safety':
      return words.safety;
    case 'reflection':
      return words.reflection;
    case 'check':
      return words.question(number);
    case 'picture':
      return words.picture;
    case 'worksheet':
      return words.worksheet;
    default:
      return '';
  }
}

function blockInShort(block: LessonBlock, pictures: PrintablePictures, words: PrintWords): Content[] {
  switch (block.kind) {
    case 'text':
    case 'safety':
    case 'reflection':
      return richTextContent(block.text, COMPACT);
    case 'check':
      return [{ stack: checkWithKey(block, words, BESIDE_LABEL) }];
    case 'worksheet': {
      const parts = block.fields.map(({ label }) => label).filter((label) => label !== '').join(' · ');
      return [{ text: [{ text: legible(block.title), bold: true }, ...(parts === '' ? [] : [{ text: `\n${legible(parts)}`, color: INK.quiet }])], ...SMALL }];
    }
    case 'picture':
      return [pictureContent(block, pictures, { width: 190, height: 190 })];
    default:
      return [{ text: [{ text: legible(block.title), bold: true }, { text: `${block.title === '' ? '' : '\n'}${words.online[block.kind]}`, color: INK.quiet }], ...QUIET, color: INK.text }];
  }
}
