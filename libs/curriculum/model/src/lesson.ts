import { type Language, LANGUAGES, type LocalText, type RichText, textIn } from '@kurak/shared-model';
import { isSaidIn, linesIn, wordsOfBlock } from './parts';
import { type Block, type Check, isMedium, type MediumKind, type UnitContent } from './unit';

interface Told {
  readonly id: string;
  /** The language of its words where it is not the one asked for. */
  readonly language?: Language;
}

/** A check question as a participant reads it, in one language. */
export type LessonCheck = Extract<LessonBlock, { readonly kind: 'check' }>;

/** A block as a participant reads it, in one language. */
export type LessonBlock = Told &
  (
    | { readonly kind: 'text' | 'safety' | 'reflection'; readonly text: RichText }
    | {
        readonly kind: 'check';
        readonly form: 'single' | 'multiple';
        readonly question: string;
        readonly choices: readonly { readonly id: string; readonly text: string; readonly isRight: boolean; readonly explanation: string }[];
      }
    | {
        readonly kind: 'check';
        readonly form: 'order';
        readonly question: string;
        /** In the right order. */
        readonly items: readonly { readonly id: string; readonly text: string }[];
        readonly explanation: string;
      }
    | {
        readonly kind: 'check';
        readonly form: 'match';
        readonly question: string;
        readonly pairs: readonly { readonly id: string; readonly left: string; readonly right: string }[];
        readonly explanation: string;
      }
    | { readonly kind: MediumKind; readonly material: string; readonly title: string; readonly alternative: string }
    | {
        readonly kind: 'worksheet';
        readonly title: string;
        readonly introduction: string;
        readonly fields: readonly { readonly id: string; readonly label: string; readonly hint: string; readonly columns: readonly string[] }[];
      }
  );

/** A lesson as a participant reads it, in one language. */
export interface Lesson {
  readonly title: string;
  readonly objectives: readonly string[];
  readonly minutes: number;
  readonly blocks: readonly LessonBlock[];
  /** The languages of its texts: the one asked for, and the base language where that one has nothing. */
  readonly languages: readonly Language[];
}

/**
 * The lesson of a unit in a language. A block that is not written in it stands in the base language, whole: no question is half
 * in one language and half in another. A block that is written in neither is left out: it was made for readers of a third.
 */
export function lessonIn(unit: UnitContent, language: Language, base: Language): Lesson {
  const used = new Set<Language>();
  const spoken = (isWrittenIn: (candidate: Language) => boolean): Language | undefined => {
    const found = [language, base].find(isWrittenIn);
    if (found) used.add(found);
    return found;
  };
  const blocks = unit.lesson.flatMap((block) => {
    const found = spoken((candidate) => isToldIn(block, candidate, base));
    return found === undefined ? [] : [blockIn(block, found, base, found === language ? {} : { language: found })];
  });
  const titled = spoken((candidate) => linesIn({ words: [unit.title] }, candidate).length > 0);
  const aimed = spoken((candidate) => linesIn({ words: [unit.objectives] }, candidate).length > 0);
  return {
    title: titled ? (unit.title[titled] ?? '') : '',
    objectives: aimed ? (unit.objectives[aimed] ?? []) : [],
    minutes: unit.minutes,
    blocks,
    languages: LANGUAGES.filter((known) => used.has(known)),
  };
}

/** A question of a test in a language, or whole in the base language where it is not written in that one; undefined where it is in neither. */
export function questionIn(check: Check, language: Language, base: Language): LessonCheck | undefined {
  const found = [language, base].find((candidate) => isToldIn(check, candidate, base));
  return found && checkIn(check, found, found === language ? {} : { language: found });
}

/** A medium without words needs none: it is in every language that has a material of its own. */
function isToldIn(block: Block, language: Language, base: Language): boolean {
  const part = { words: wordsOfBlock(block) };
  return isSaidIn(part, language, base) || (isMedium(block) && Boolean(block.material[language]) && linesIn(part, base).length === 0);
}

function blockIn(block: Block, language: Language, base: Language, told: Omit<Told, 'id'>): LessonBlock {
  const say = (text: LocalText) => text[language] ?? '';
  const { id } = block;
  switch (block.kind) {
    case 'text':
    case 'safety':
    case 'reflection':
      return { ...told, id, kind: block.kind, text: block.text[language] ?? { type: 'doc', content: [] } };
    case 'check':
      return checkIn(block, language, told);
    case 'worksheet': {
      const fields = block.fields.map((field) => ({ id: field.id, label: say(field.label), hint: say(field.hint), columns: field.columns[language] ?? [] }));
      return { ...told, id, kind: block.kind, title: say(block.title), introduction: say(block.introduction), fields };
    }
    default:
      // A picture without words in it is one for all languages, in whichever it was put in.
      return { ...told, id, kind: block.kind, material: textIn(block.material, language, base), title: say(block.title), alternative: say(block.alternative) };
  }
}

function checkIn(check: Check, language: Language, told: Omit<Told, 'id'>): LessonCheck {
  const say = (text: LocalText) => text[language] ?? '';
  const { id, kind } = check;
  const question = say(check.question);
  if (check.form === 'order') {
    return { ...told, id, kind, form: check.form, question, items: check.items.map((item) => ({ id: item.id, text: say(item.text) })), explanation: say(check.explanation) };
  }
  if (check.form === 'match') {
    const pairs = check.pairs.map((pair) => ({ id: pair.id, left: say(pair.left), right: say(pair.right) }));
    return { ...told, id, kind, form: check.form, question, pairs, explanation: say(check.explanation) };
  }
  const choices = check.choices.map((choice) => ({ id: choice.id, isRight: choice.isRight, text: say(choice.text), explanation: say(choice.explanation) }));
  return { ...told, id, kind, form: check.form, question, choices };
}
