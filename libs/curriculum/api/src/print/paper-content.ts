import type { Papers } from '@kurak/curriculum-model';
import type { Id, Language } from '@kurak/shared-model';
import { checkToFill, checkWithKey } from './check-content';
import { gap, whole } from './keeping';
import { BESIDE_LABEL, INK, MEASURE, QUIET } from './look';
import { head } from './lesson-content';
import { below, besideLabel, rule, ruledLines, tickBox, tongues } from './parts';
import type { Content } from './pdf-definition';
import type { PrintWords } from './print-words';
import { legible } from './rich-text-content';
import { formIn, type SpokenFormQuestion, type SpokenPaper, testIn, textTold } from './spoken';

const SCALE = [1, 2, 3, 4, 5];
const LINES = 4;

/** The papers of a module in one language, and the places of its units, which the test's questions name. */
export interface PaperSetting {
  readonly papers: Papers;
  readonly language: Language;
  readonly base: Language;
  readonly unitIds: readonly Id[];
  /** Whether the right answers of the test are shown. */
  readonly isKeyed: boolean;
}

/** Each paper on a page of its own, so that it can be given out alone. */
export function papersContent(setting: PaperSetting, words: PrintWords): Content[] {
  const { papers, language, base, isKeyed } = setting;
  const test = papers.test && testIn(papers.test, language, base);
  const [evaluation, followUp] = [papers.evaluation, papers.followUp].map((paper) => paper && formIn(paper, language, base));
  return [
    ...(test ? paperHead(test, 'test', isKeyed ? `${words.test} · ${words.rightAnswers}` : words.test, words) : []),
    ...(test ? (isKeyed ? keyedTest(test, setting, words) : testToFill(test, words)) : []),
    ...(evaluation ? [...paperHead(evaluation, 'evaluation', words.evaluation, words), ...formToFill(evaluation, words)] : []),
    ...(followUp ? [...paperHead(followUp, 'followUp', words.followUp, words), ...formToFill(followUp, words)] : []),
  ];
}

/** What the contents say of the papers, by the ids of their titles. */
export function papersListed({ papers, language, base }: Pick<PaperSetting, 'papers' | 'language' | 'base'>, words: PrintWords): { readonly id: string; readonly title: string }[] {
  return (['test', 'evaluation', 'followUp'] as const).flatMap((id) => {
    const paper = papers[id];
    return paper ? [{ id, title: textTold(paper.title, language, base).text || words[id] }] : [];
  });
}

type Test = ReturnType<typeof testIn>;

function paperHead({ title, introduction, language }: SpokenPaper<unknown>, id: keyof Papers, over: string, words: PrintWords): Content[] {
  const text: Content[] = introduction === '' ? [] : [{ text: legible(introduction), fontSize: 11, lineHeight: 1.34, margin: below(12) }];
  return [...head({ over, title: title || words[id], size: 20, isNewPage: true, id, language }, words), ...text];
}

/** A test is written before and after, so each sheet says whose it is; a name may be a code. */
function testToFill(test: Test, words: PrintWords): Content[] {
  const line = (label: string, labelWidth: number, width: number): Content => {
    const drawn = width - labelWidth - 8;
    return { columns: [{ text: label, ...QUIET, width: labelWidth }, { canvas: [rule(drawn, 0.7, INK.felt)], width: drawn, margin: below(11) }], columnGap: 8, width };
  };
  const tick = (label: string): Content => ({ columns: [{ ...tickBox('square'), width: 16, margin: below(1) }, { text: label, fontSize: 10, width: '*' }], columnGap: 0, width: 150 });
  const whose: Content[] = [
    { columns: [line(words.nameOrCode, 68, 280), line(words.date, 30, 160)], columnGap: 19, margin: below(18) },
    { columns: [tick(words.before), tick(words.after), gap(0)], margin: below(10) },
  ];
  const told = tongues(words, test.language);
  return [...whose, ...test.questions.flatMap(({ check }, index) => [...told(check), checkToFill(check, words, index + 1, index === 0 ? 20 : 18)])];
}

function keyedTest(test: Test, { unitIds }: PaperSetting, words: PrintWords): Content[] {
  const told = tongues(words, test.language);
  return test.questions.flatMap(({ unitId, check }, index) => {
    const place = unitId === null ? -1 : unitIds.indexOf(unitId);
    const label = `${words.question(index + 1)}\n${place < 0 ? words.wholeModule : words.unit(place + 1)}`;
    return [...told(check), ...besideLabel(label, [{ stack: checkWithKey(check, words, BESIDE_LABEL) }], 14)];
  });
}

function formToFill(form: SpokenPaper<SpokenFormQuestion>, words: PrintWords): Content[] {
  const told = tongues(words, form.language);
  return form.questions.flatMap((question, index) => [...told(question), formQuestion(question, words, index + 1)]);
}

function formQuestion(question: SpokenFormQuestion, words: PrintWords, number: number): Content {
  const asked: Content = { columns: [{ text: `${number}.`, bold: true, color: INK.indigo, width: 22 }, { text: legible(question.question), bold: true, width: '*' }], fontSize: 11.5, lineHeight: 1.28 };
  return whole({ stack: [asked, { stack: answerPlaces(question, words), margin: [22, 0, 0, 0] }], margin: below(18) });
}

function answerPlaces(question: SpokenFormQuestion, words: PrintWords): Content[] {
  switch (question.kind) {
    case 'scale':
      return [{ text: words.circleOne, ...QUIET, margin: below(3) }, scale(question.low, question.high)];
    case 'choice':
      return [
        { text: question.several ? words.tickSeveral : words.tickOne, ...QUIET, margin: below(3) },
        ...question.choices.map((text): Content => ({ columns: [{ ...tickBox(question.several ? 'square' : 'round'), width: 18, margin: below(2.5) }, { text: legible(text), width: '*' }], columnGap: 0, fontSize: 11, lineHeight: 1.3, margin: below(6) })),
      ];
    case 'text':
      return ruledLines(LINES, MEASURE - 22);
  }
}

/** Five numbers between what the lowest and the highest mean. */
function scale(low: string, high: string): Content {
  const number = (value: number): Content => ({ text: String(value), fontSize: 13, alignment: 'center', width: 34 });
  const end = (text: string, alignment: 'left' | 'right'): Content => ({ text: legible(text), fontSize: 10, lineHeight: 1.2, alignment, width: '*', margin: below(2) });
  return { columns: [end(low, 'right'), ...SCALE.map(number), end(high, 'left')], columnGap: 6, margin: below(8) };
}
