import { mixed } from '@kurak/curriculum-model';
import { gap, whole, withNext } from './keeping';
import { INK, MEASURE, QUIET, SMALL, unlined } from './look';
import { below, keyMark, marked, tickBox } from './parts';
import type { Cell, Content, Style } from './pdf-definition';
import type { PrintWords } from './print-words';
import { legible } from './rich-text-content';
import type { SpokenCheck } from './spoken';

const ANSWER: Style = { fontSize: 11, lineHeight: 1.3 };

/** A question to be answered on paper: boxes to tick, places to number, things to join. Nothing in it gives the answer away. */
export function checkToFill(check: SpokenCheck, words: PrintWords, number: number, top = 18): Content {
  const head: Content[] = [
    { text: words.question(number), fontSize: 9, bold: true, color: INK.juniper },
    { text: legible(check.question), fontSize: 11.5, bold: true, lineHeight: 1.28, margin: below(2) },
    { text: howToAnswer(check, words), ...QUIET, margin: below(3) },
  ];
  return whole({ stack: [...head, ...answersToFill(check, words)], margin: below(top) });
}

function howToAnswer(check: SpokenCheck, words: PrintWords): string {
  switch (check.form) {
    case 'single':
      return words.tickOne;
    case 'multiple':
      return words.tickAllRight;
    case 'order':
      return words.numberSteps;
    case 'match':
      return words.joinPairs;
  }
}

function answersToFill(check: SpokenCheck, words: PrintWords): Content[] {
  switch (check.form) {
    case 'single':
    case 'multiple':
      return check.choices.map(({ text }, index) => choiceToTick(text, words.letters[index] ?? '', check.form === 'single' ? 'round' : 'square'));
    case 'order':
      return inPrintedOrder(check.items, check.id).map(({ text }) => marked(tickBox('square', 17), { text: legible(text), ...ANSWER, margin: below(1.5) }, 27, 6));
    case 'match':
      return check.pairs.length === 0 ? [] : [pairsToJoin(check.pairs, inPrintedOrder(check.pairs, check.id), words)];
  }
}

/** Not in the right order, and always in the same one. */
function inPrintedOrder<Part extends { readonly id: string }>(parts: readonly Part[], checkId: string): Part[] {
  const byId = new Map(parts.map((part) => [part.id, part]));
  return mixed([...byId.keys()], checkId).flatMap((id) => byId.get(id) ?? []);
}

function choiceToTick(text: string, letter: string, shape: 'round' | 'square'): Content {
  const columns: Content[] = [
    { ...tickBox(shape), width: 18, margin: below(2.5) },
    { text: letter, ...ANSWER, bold: true, width: 17 },
    { text: legible(text), ...ANSWER, width: '*' },
  ];
  return { columns, columnGap: 0, margin: below(6) };
}

type Pair = { readonly id: string; readonly left: string; readonly right: string };

/** What belongs together on both sides, with a dot each to draw a line from. */
function pairsToJoin(left: readonly Pair[], right: readonly Pair[], words: PrintWords): Content {
  const side = 190;
  const dot = (): Cell => ({ canvas: [{ type: 'ellipse', x: 5, y: 7, r1: 2.6, r2: 2.6, color: INK.text }] });
  const named = (name: string, text: string): Cell => ({ columns: [{ text: name, bold: true, width: 15 }, { text: legible(text), width: '*' }], columnGap: 0, ...ANSWER });
  const body = left.map((pair, index) => [named(String(index + 1), pair.left), dot(), gap(0), dot(), named(words.letters[index] ?? '', right[index]?.right ?? '')]);
  const layout = { ...unlined(), paddingTop: () => 5, paddingBottom: () => 5, paddingLeft: (column: number) => (column === 1 || column === 4 ? 6 : 0) };
  return { table: { widths: [side, 12, 76, 12, MEASURE - side - 112], body }, layout, margin: below(3) };
}

/** The answers to a question as it was printed, in letters and numbers: `B`, `A, C`, `3, 1, 2`, `1–C, 2–A`; and why. */
export function answerTo(check: SpokenCheck, words: PrintWords): { readonly answer: string; readonly why: string } {
  switch (check.form) {
    case 'single':
    case 'multiple': {
      const right = check.choices.map((choice, index) => ({ ...choice, letter: words.letters[index] ?? '' })).filter(({ isRight }) => isRight);
      return { answer: right.map(({ letter }) => letter).join(', '), why: right.map(({ explanation }) => explanation).filter((each) => each !== '').join(' ') };
    }
    case 'order': {
      const places = inPrintedOrder(check.items, check.id).map(({ id }) => check.items.findIndex((item) => item.id === id) + 1);
      return { answer: places.join(', '), why: check.explanation };
    }
    case 'match': {
      const right = inPrintedOrder(check.pairs, check.id);
      const joined = check.pairs.map(({ id }, index) => `${index + 1}–${words.letters[right.findIndex((pair) => pair.id === id)] ?? ''}`);
      return { answer: joined.join(', '), why: check.explanation };
    }
  }
}

/** A question for a facilitator: all that it offers, what is right marked, and why. */
export function checkWithKey(check: SpokenCheck, words: PrintWords, width: number): Content[] {
  const question: Content = withNext({ text: legible(check.question), ...SMALL, bold: true });
  return [question, ...keyOf(check, words, width)];
}

function keyOf(check: SpokenCheck, words: PrintWords, width: number): Content[] {
  const why = (text: string): Content[] => (text === '' ? [] : [whole({ text: legible(text), ...QUIET, italics: true, margin: below(3) }, width)]);
  switch (check.form) {
    case 'single':
    case 'multiple':
      return check.choices.map(({ text, isRight, explanation }) => {
        const reason: Content[] = isRight && explanation !== '' ? [{ text: legible(explanation), ...QUIET, italics: true }] : [];
        return marked(keyMark(isRight), { stack: [{ text: legible(text), ...SMALL, bold: isRight }, ...reason] }, 16, 3);
      });
    case 'order': {
      const items = check.items.map(({ text }, index): Content => ({ columns: [{ text: `${index + 1}.`, ...SMALL, bold: true, color: INK.juniper, width: 16 }, { text: legible(text), ...SMALL, width: '*' }], columnGap: 0, margin: below(3) }));
      return [withNext({ text: words.rightOrder, ...QUIET, margin: below(2) }), ...items, ...why(check.explanation)];
    }
    case 'match':
      return [
        ...check.pairs.map(({ left, right }): Content => {
          const run = [{ text: `${legible(left)}  ` }, { text: '—  ', bold: true, color: INK.juniper }, { text: legible(right), bold: true }];
          return marked(keyMark(true), { text: run, ...SMALL }, 16, 3);
        }),
        ...why(check.explanation),
      ];
  }
}
