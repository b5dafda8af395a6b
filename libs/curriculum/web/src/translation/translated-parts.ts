import {
  type Activity,
  type Block,
  type BlockKind,
  type LocalList,
  type LocalRichText,
  type Method,
  type PartId,
  type UnitContent,
  linesIn,
} from '@kurak/curriculum-model';
import type { Language, LocalText, RichText } from '@kurak/shared-model';
import { withLanguage } from '../parts/changed';

/** What is written into a field in one language; undefined when it is empty. */
export type Said = string | readonly string[] | RichText | undefined;

/** One text within a part: a line, a longer text, a list with an entry a line, or a text with structure. */
export type WordsField = {
  /** The same for as long as the part has this text: `question`, `choices/<id>/text`. */
  readonly key: string;
  /** What it is called: a key of the screen's texts, below `translate.field.`. */
  readonly name: string;
  /** Of one among several, from 1. */
  readonly number?: number;
  /** How many characters it may have, of a list each entry. */
  readonly longest: number;
} & (
  | { readonly form: 'line' | 'text'; readonly words: LocalText }
  | { readonly form: 'list'; readonly words: LocalList }
  | { readonly form: 'rich'; readonly words: LocalRichText }
);

/** A part of a unit as it is translated. */
export interface TranslatedPart {
  readonly id: PartId;
  readonly kind: 'title' | 'objectives' | BlockKind | 'activity';
  /** Its place in the lesson or the plan, from 1; 0 for what stands above both. */
  readonly number: number;
  /** Of an activity. */
  readonly method?: Method;
  /** Of a medium: ids of its material, a language each. */
  readonly material?: LocalText;
  readonly fields: readonly WordsField[];
}

/** A field together with how what it belongs to looks with other words in it. */
type Lens<Whole> = WordsField & { readonly put: (words: never) => Whole };

interface Naming {
  readonly name: string;
  readonly longest: number;
  readonly number?: number;
}

function line<Whole>(key: string, naming: Naming, words: LocalText, put: (words: LocalText) => Whole): Lens<Whole> {
  return { key, ...naming, form: naming.longest > 300 ? 'text' : 'line', words, put };
}

function list<Whole>(key: string, naming: Naming, words: LocalList, put: (words: LocalList) => Whole): Lens<Whole> {
  return { key, ...naming, form: 'list', words, put };
}

function rich<Whole>(key: string, name: string, words: LocalRichText, put: (words: LocalRichText) => Whole): Lens<Whole> {
  return { key, name, longest: 20_000, form: 'rich', words, put };
}

/** Puts another entry in the place of the one with its id. */
function withItem<Item extends { readonly id: string }>(items: readonly Item[], item: Item): Item[] {
  return items.map((known) => (known.id === item.id ? item : known));
}

function lensesOfBlock(block: Block): Lens<Block>[] {
  switch (block.kind) {
    case 'text':
    case 'safety':
    case 'reflection':
      return [rich('text', block.kind, block.text, (text) => ({ ...block, text }))];
    case 'check':
      return lensesOfCheck(block);
    case 'worksheet':
      return [
        line('title', { name: 'worksheetTitle', longest: 200 }, block.title, (title) => ({ ...block, title })),
        line('introduction', { name: 'introduction', longest: 600 }, block.introduction, (introduction) => ({ ...block, introduction })),
        ...block.fields.flatMap((field, index): Lens<Block>[] => {
          const number = index + 1;
          const put = (changed: Partial<typeof field>) => ({ ...block, fields: withItem(block.fields, { ...field, ...changed }) });
          return [
            line(`fields/${field.id}/label`, { name: 'label', longest: 200, number }, field.label, (label) => put({ label })),
            line(`fields/${field.id}/hint`, { name: 'hint', longest: 400, number }, field.hint, (hint) => put({ hint })),
            list(`fields/${field.id}/columns`, { name: 'columns', longest: 80, number }, field.columns, (columns) => put({ columns })),
          ];
        }),
      ];
    default:
      return [
        line('title', { name: block.kind === 'picture' ? 'caption' : 'mediumTitle', longest: 200 }, block.title, (title) => ({ ...block, title })),
        line('alternative', { name: block.kind === 'picture' ? 'alternative' : 'transcript', longest: 8_000 }, block.alternative, (alternative) => ({ ...block, alternative })),
      ];
  }
}

function lensesOfCheck(check: Extract<Block, { kind: 'check' }>): Lens<Block>[] {
  const question = line<Block>('question', { name: 'question', longest: 600 }, check.question, (words) => ({ ...check, question: words }));
  const answer = (name: string, index: number): Naming => ({ name, longest: 300, number: index + 1 });
  const explained: Naming = { name: 'explanation', longest: 600 };
  switch (check.form) {
    case 'order':
      return [
        question,
        ...check.items.map((item, index) => line<Block>(`items/${item.id}/text`, answer('item', index), item.text, (text) => ({ ...check, items: withItem(check.items, { ...item, text }) }))),
        line('explanation', explained, check.explanation, (explanation) => ({ ...check, explanation })),
      ];
    case 'match':
      return [
        question,
        ...check.pairs.flatMap((pair, index): Lens<Block>[] => [
          line(`pairs/${pair.id}/left`, answer('left', index), pair.left, (left) => ({ ...check, pairs: withItem(check.pairs, { ...pair, left }) })),
          line(`pairs/${pair.id}/right`, answer('right', index), pair.right, (right) => ({ ...check, pairs: withItem(check.pairs, { ...pair, right }) })),
        ]),
        line('explanation', explained, check.explanation, (explanation) => ({ ...check, explanation })),
      ];
    default:
      return [
        question,
        ...check.choices.flatMap((choice, index): Lens<Block>[] => {
          const put = (changed: Partial<typeof choice>) => ({ ...check, choices: withItem(check.choices, { ...choice, ...changed }) });
          return [
            line(`choices/${choice.id}/text`, answer('choice', index), choice.text, (text) => put({ text })),
            line(`choices/${choice.id}/explanation`, { ...explained, name: 'choiceExplanation', number: index + 1 }, choice.explanation, (explanation) => put({ explanation })),
          ];
        }),
      ];
  }
}

function lensesOfActivity(activity: Activity): Lens<Activity>[] {
  return [
    line('title', { name: 'activityTitle', longest: 160 }, activity.title, (title) => ({ ...activity, title })),
    rich('instructions', 'instructions', activity.instructions, (instructions) => ({ ...activity, instructions })),
    list('materials', { name: 'materials', longest: 200 }, activity.materials, (materials) => ({ ...activity, materials })),
    rich('debrief', 'debrief', activity.debrief, (debrief) => ({ ...activity, debrief })),
    rich('notes', 'notes', activity.notes, (notes) => ({ ...activity, notes })),
  ];
}

/** What a part is made of, and what of the unit changes with it. */
interface Source<Whole = unknown> {
  readonly part: Omit<TranslatedPart, 'fields'>;
  /** The same for as long as nothing of the part changes. */
  readonly content: object;
  readonly lenses: () => readonly Lens<Whole>[];
  readonly change: (changed: Whole) => Partial<UnitContent>;
}

function sourcesOf({ title, objectives, lesson, plan }: UnitContent): Source[] {
  const source = <Whole>(given: Source<Whole>) => given as Source;
  return [
    source({
      ...{ part: { id: 'title', kind: 'title', number: 0 }, content: title },
      lenses: () => [line('title', { name: 'unitTitle', longest: 160 }, title, (words) => words)],
      change: (words) => ({ title: words }),
    }),
    source({
      ...{ part: { id: 'objectives', kind: 'objectives', number: 0 }, content: objectives },
      lenses: () => [list('objectives', { name: 'objectives', longest: 300 }, objectives, (words) => words)],
      change: (words) => ({ objectives: words }),
    }),
    ...lesson.map((block, index) =>
      source<Block>({
        part: { id: `lesson/${block.id}`, kind: block.kind, number: index + 1, ...('material' in block && { material: block.material }) },
        content: block,
        lenses: () => lensesOfBlock(block),
        change: (changed) => ({ lesson: withItem(lesson, changed) }),
      }),
    ),
    ...plan.map((activity, index) =>
      source<Activity>({
        part: { id: `plan/${activity.id}`, kind: 'activity', number: index + 1, method: activity.method },
        content: activity,
        lenses: () => lensesOfActivity(activity),
        change: (changed) => ({ plan: withItem(plan, changed) }),
      }),
    ),
  ];
}

const made = new WeakMap<object, TranslatedPart>();

/** All parts of a unit, in the order in which they are read, with every text in them. A part in which nothing changed stays the same object. */
export function translatedParts(unit: UnitContent): TranslatedPart[] {
  return sourcesOf(unit).map(({ part, content, lenses }) => {
    const known = made.get(content);
    if (known?.id === part.id && known.number === part.number) return known;
    const anew = { ...part, fields: lenses() };
    made.set(content, anew);
    return anew;
  });
}

/** What of a unit changes when one of its texts says something else in a language; nothing when the unit has no such text. */
export function withSaid(unit: UnitContent, part: PartId, key: string, language: Language, said: Said): Partial<UnitContent> {
  const source = sourcesOf(unit).find((known) => known.part.id === part);
  const field = source?.lenses().find((known) => known.key === key);
  if (!source || !field) return {};
  return source.change(field.put(withLanguage(field.words as Partial<Record<Language, Said>>, language, said) as never));
}

/** Whether a text says anything in a language. */
export function says({ words }: Pick<WordsField, 'words'>, language: Language): boolean {
  return linesIn({ words: [words] }, language).length > 0;
}
