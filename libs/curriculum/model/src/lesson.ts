import { type Language, inLanguage, LANGUAGES } from '@kurak/shared-model';
import type { RichText } from '@kurak/shared-model';
import type { Block, UnitContent } from './unit';

/** A block as a participant reads it, in one language. */
export type LessonBlock =
  | { readonly id: string; readonly kind: 'text' | 'safety' | 'reflection'; readonly text: RichText }
  | {
      readonly id: string;
      readonly kind: 'check';
      readonly question: string;
      readonly choices: readonly { readonly id: string; readonly text: string; readonly isRight: boolean; readonly explanation: string }[];
    };

/** A lesson as a participant reads it, in one language. */
export interface Lesson {
  readonly title: string;
  readonly objectives: readonly string[];
  readonly minutes: number;
  readonly blocks: readonly LessonBlock[];
  /** The languages of its texts: the one asked for, and the base language where that one has nothing. */
  readonly languages: readonly Language[];
}

/** The lesson of a unit in a language; what is not written in it stands in the base language. A block that nobody has written is left out. */
export function lessonIn(unit: UnitContent, language: Language, base: Language): Lesson {
  const used = new Set<Language>();
  const find = <T extends Words>(texts: Partial<Record<Language, T>>): T | undefined => {
    const found = inLanguage(written(texts), language, base);
    if (found) used.add(found.language);
    return found?.value;
  };
  const blockIn = (block: Block): LessonBlock[] => {
    if (block.kind !== 'check') {
      const text = find(block.text);
      return text === undefined ? [] : [{ id: block.id, kind: block.kind, text }];
    }
    const question = find(block.question);
    if (question === undefined) return [];
    const choices = block.choices.map(({ id, isRight, text, explanation }) => ({ id, isRight, text: find(text) ?? '', explanation: find(explanation) ?? '' }));
    return [{ id: block.id, kind: 'check', question, choices }];
  };
  return {
    title: find(unit.title) ?? '',
    objectives: find(unit.objectives) ?? [],
    minutes: unit.minutes,
    blocks: unit.lesson.flatMap(blockIn),
    languages: LANGUAGES.filter((known) => used.has(known)),
  };
}

type Words = string | readonly string[] | RichText;

/** Without the languages in which a text was begun and left empty. */
function written<T extends Words>(texts: Partial<Record<Language, T>>): Partial<Record<Language, T>> {
  const isEmpty = (words: Words) => (typeof words === 'string' ? words.trim() : 'content' in words ? words.content : words).length === 0;
  return Object.fromEntries(Object.entries(texts).filter(([, words]) => !isEmpty(words))) as Partial<Record<Language, T>>;
}
