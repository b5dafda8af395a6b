import { type Lesson, lessonIn } from '@kurak/curriculum-model';
import { answerTo } from './check-content';
import { type Printed } from './credit';
import { document, documentTitle, unitsPrinted } from './document';
import { flow, whole, withNext } from './keeping';
import { INK, SMALL } from './look';
import { colophon, cover, masthead } from './cover';
import { lessonContent, numberedChecks, objectivesBox, head } from './lesson-content';
import { papersContent } from './paper-content';
import { below } from './parts';
import type { Content, PdfDefinition } from './pdf-definition';
import type { PrintablePictures } from './pictures';
import { PRINT_WORDS, type PrintWords } from './print-words';
import { legible } from './rich-text-content';
import { headTold, textTold } from './spoken';

/** What participants take home: lessons to read and to fill in, then the papers. No facilitator's notes, no key of the test. */
export function handouts(printed: Printed, pictures: PrintablePictures): PdfDefinition {
  const words = PRINT_WORDS[printed.language];
  const { module, language, unitId } = printed;
  const base = module.baseLanguage;
  const units = unitsPrinted(printed).map(({ number, content }) => ({ number, title: textTold(content.title, language, base).text || words.untitledUnit, told: headTold(content, language, base).language, lesson: lessonIn(content, language, base) }));
  const lessons = units.flatMap(({ number, title, told, lesson }) => [
    ...head({ over: `${words.unit(number)} · ${words.minutes(lesson.minutes)}`, title, size: 22, isNewPage: unitId === null, id: `unit-${number}`, language: told }, words),
    ...objectivesBox(words.yourObjectives, lesson.objectives, 14),
    ...lessonContent(lesson, pictures, words, told),
  ]);
  const unitIds = module.units.map(({ id }) => id);
  const papers = unitId === null ? papersContent({ papers: module.papers, language, base, unitIds, isKeyed: false }, words) : [];
  const begin = unitId === null ? cover(printed, words.handouts, words) : masthead(printed, words.handouts, words);
  const content = flow([...begin, ...lessons, ...papers, ...answers(units, unitId === null, words), ...colophon(printed, words)]);
  return document(printed, documentTitle(printed, words.handouts, words), pictures, content);
}

/** Small and at the end, where nobody sees them by accident. */
function answers(units: readonly { readonly number: number; readonly lesson: Lesson }[], isWhole: boolean, words: PrintWords): Content[] {
  const listed = units.flatMap(({ number, lesson }): Content[] => {
    const checks = numberedChecks(lesson);
    if (checks.length === 0) return [];
    const lines = checks.map(({ number: question, check }) => {
      const { answer, why } = answerTo(check, words);
      return whole({ columns: [{ text: `${question}.`, ...SMALL, width: 18 }, { text: [{ text: `${answer}  `, bold: true }, { text: legible(why), color: INK.quiet }], ...SMALL, fontSize: 8.5, width: '*' }], margin: below(3) });
    });
    return [withNext({ text: words.unit(number), ...SMALL, bold: true, color: INK.indigo, margin: below(10) }), ...lines];
  });
  if (listed.length === 0) return [];
  return [withNext({ text: words.answers, fontSize: 12, bold: true, color: INK.indigo, margin: below(28), ...(isWhole && { pageBreak: 'before' as const, margin: below(0) }) }), ...listed];
}
