import { type Language, LANGUAGES, type LocalText, plainText, type RichText } from '@kurak/shared-model';
import type { Activity, Block, LocalList, LocalRichText, UnitContent } from './unit';

/** A piece of a unit that is translated, compared and taken over as a whole; `lesson/<block>` and `plan/<activity>`. */
export type PartId = 'title' | 'objectives' | `lesson/${string}` | `plan/${string}`;

type Words = LocalText | LocalList | LocalRichText;

/** What a part holds: words, and what goes with them. */
export type PartContent = Pick<UnitContent, 'title' | 'minutes'> | LocalList | Block | Activity;

export interface Part {
  readonly id: PartId;
  readonly content: PartContent;
  /** Everything in it that is said in a language. */
  readonly words: readonly Words[];
}

/** All parts of a unit, in the order in which they are read. */
export function partsOf({ title, minutes, objectives, lesson, plan }: UnitContent): Part[] {
  return [
    { id: 'title', content: { title, minutes }, words: [title] },
    { id: 'objectives', content: objectives, words: [objectives] },
    ...lesson.map((block): Part => ({ id: `lesson/${block.id}`, content: block, words: wordsOfBlock(block) })),
    ...plan.map((activity): Part => ({ id: `plan/${activity.id}`, content: activity, words: wordsOfActivity(activity) })),
  ];
}

/** The parts of a unit by their ids; none of no unit. */
export function partsById(unit: UnitContent | null): Map<PartId, Part> {
  return new Map((unit ? partsOf(unit) : []).map((part) => [part.id, part]));
}

export function wordsOfBlock(block: Block): Words[] {
  switch (block.kind) {
    case 'text':
    case 'safety':
    case 'reflection':
      return [block.text];
    case 'check':
      if (block.form === 'order') return [block.question, ...block.items.map(({ text }) => text), block.explanation];
      if (block.form === 'match') return [block.question, ...block.pairs.flatMap(({ left, right }) => [left, right]), block.explanation];
      return [block.question, ...block.choices.flatMap(({ text, explanation }) => [text, explanation])];
    case 'worksheet':
      return [block.title, block.introduction, ...block.fields.flatMap(({ label, hint, columns }) => [label, hint, columns])];
    default:
      return [block.title, block.alternative];
  }
}

function wordsOfActivity({ title, instructions, materials, debrief, notes }: Activity): Words[] {
  return [title, instructions, materials, debrief, notes];
}

/** What a part says in a language, a line each; empty where it says nothing. */
export function linesIn({ words }: Pick<Part, 'words'>, language: Language): string[] {
  return words.flatMap((each) => linesOf(each[language]));
}

/** What a part says in a language as one text; empty when there is no such part. */
export function saying(part: Pick<Part, 'words'> | undefined, language: Language): string {
  return part === undefined ? '' : linesIn(part, language).join('\n');
}

function linesOf(value: string | readonly string[] | RichText | undefined): string[] {
  if (value === undefined) return [];
  const text = typeof value === 'string' ? value : 'content' in value ? plainText(value) : value.join('\n');
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** Whether a part says in a language all that it says in the base language, and something at all. */
export function isSaidIn({ words }: Pick<Part, 'words'>, language: Language, base: Language): boolean {
  const isSaid = (each: Words, inThis: Language) => linesOf(each[inThis]).length > 0;
  return words.some((each) => isSaid(each, language)) && words.every((each) => isSaid(each, language) || !isSaid(each, base));
}

/** Languages in which a part says anything. */
export function languagesOf(part: Pick<Part, 'words'>): Language[] {
  return LANGUAGES.filter((language) => linesIn(part, language).length > 0);
}

/** Everything that a unit says in a language, a line each: what it is found by. */
export function textOf(unit: UnitContent, language: Language): string {
  return partsOf(unit).flatMap((part) => linesIn(part, language)).join('\n');
}
