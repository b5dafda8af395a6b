import { lessonIn } from '@kurak/curriculum-model';
import { colophon, cover, masthead, sources } from './cover';
import type { Printed } from './credit';
import { document, documentTitle, unitsPrinted } from './document';
import { flow, withNext } from './keeping';
import { lessonKey } from './lesson-key';
import { head, objectivesBox } from './lesson-content';
import { INK, lined } from './look';
import { papersContent, papersListed } from './paper-content';
import { below, sectionHeading } from './parts';
import type { Cell, Content, PdfDefinition } from './pdf-definition';
import type { PrintablePictures } from './pictures';
import { packingList, planContent, thingsOf, timingsTable } from './plan-content';
import { PRINT_WORDS, type PrintWords } from './print-words';
import { legible } from './rich-text-content';
import { headTold, planIn, textTold } from './spoken';

/** What a facilitator takes into the room: times, things to bring, each step with its notes, what participants read, the papers. */
export function guide(printed: Printed, pictures: PrintablePictures): PdfDefinition {
  const words = PRINT_WORDS[printed.language];
  const units = spokenUnits(printed, words);
  const isWhole = printed.unitId === null;
  const sections = units.flatMap((unit) => unitContent(unit, pictures, isWhole, words));
  const content = isWhole
    ? [...cover(printed, words.guide, words), ...front(printed, units, words), ...sections, ...papersContent(paperSetting(printed), words)]
    : [...masthead(printed, words.guide, words), ...sections, ...colophon(printed, words)];
  return document(printed, documentTitle(printed, words.guide, words), pictures, flow(content));
}

type SpokenUnit = ReturnType<typeof spokenUnits>[number];

function spokenUnits(printed: Printed, words: PrintWords) {
  const { module, language } = printed;
  const base = module.baseLanguage;
  return unitsPrinted(printed).map(({ number, content }) => {
    const title = textTold(content.title, language, base);
    return { number, title: title.text || words.untitledUnit, told: headTold(content, language, base).language, minutes: content.minutes, plan: planIn(content, language, base), lesson: lessonIn(content, language, base) };
  });
}

function paperSetting({ module, language }: Printed) {
  return { papers: module.papers, language, base: module.baseLanguage, unitIds: module.units.map(({ id }) => id), isKeyed: true };
}

/** The contents with their pages, all that is to be brought, and the sources. */
function front(printed: Printed, units: readonly SpokenUnit[], words: PrintWords): Content[] {
  const packed = packingList(units.map(({ number, title, plan }) => ({ label: `${words.unit(number)}. ${title}`, things: thingsOf(plan) })));
  const listed = [
    ...(packed.length === 0 ? [] : [{ id: 'bring', title: words.bring, number: '' }]),
    ...units.map(({ number, title }) => ({ id: `unit-${number}`, title, number: String(number) })),
    ...papersListed(paperSetting(printed), words).map((paper) => ({ ...paper, number: '' })),
  ];
  const rows = listed.map(({ id, title, number }): Cell[] => [
    { text: number, bold: true, color: INK.indigo },
    { text: legible(title), linkToDestination: id },
    { pageReference: id, bold: true, alignment: 'right' },
  ]);
  if (rows.length === 0) return [];
  return [
    withNext({ text: words.contents, fontSize: 20, bold: true, pageBreak: 'before' }),
    { table: { widths: [22, '*', 50], body: rows }, layout: lined(4.5), fontSize: 11, margin: below(10) },
    ...(packed.length === 0 ? [] : [{ ...sectionHeading(words.bring, 34), fontSize: 20, color: INK.text, id: 'bring', outline: true } as Content, ...packed]),
    ...sources(printed, words, 26),
  ];
}

function unitContent({ number, title, told, minutes, plan, lesson }: SpokenUnit, pictures: PrintablePictures, isWhole: boolean, words: PrintWords): Content[] {
  const things = isWhole ? [] : packingList([{ label: words.bring, things: thingsOf(plan) }]);
  const session: Content[] = plan.length === 0 ? [{ text: words.noPlan, color: INK.quiet, margin: below(8) }] : [...timingsTable(plan, minutes, words), ...things, ...planContent(plan, words, told)];
  return [
    ...head({ over: `${words.unit(number)} · ${words.minutes(minutes)}`, title, size: 22, isNewPage: isWhole, id: `unit-${number}`, language: told }, words),
    ...objectivesBox(words.objectives, lesson.objectives, 14),
    sectionHeading(words.timings),
    ...session,
    sectionHeading(words.participantsRead, 30),
    ...lessonKey(lesson, pictures, words, told),
  ];
}
