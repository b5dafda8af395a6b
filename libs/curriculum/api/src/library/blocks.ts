import type { Block, Check, LocalList, WorksheetField } from '@kurak/curriculum-model';
import { richTextFromMarkdown } from '@kurak/curriculum-model/markdown';
import type { Language, LocalText } from '@kurak/shared-model';
import { fieldsOf, LibraryProblem, type Section } from './sections';

/** Where a block stands. */
export interface BlockPlace {
  readonly language: Language;
  readonly file: string;
  /** The same block in the languages that were read before; undefined in the base language. */
  readonly others: Block | undefined;
  /** Makes a picture of a drawing and its words; the answer is the material's id. */
  readonly picture: (picture: PictureSection, line: number) => string;
}

export interface PictureSection {
  readonly file: string;
  readonly alternative: string;
  readonly caption?: string;
  /** Words of the drawing by their names; a list is as many lines. */
  readonly words?: Readonly<Record<string, string | readonly string[]>>;
}

interface ChoiceSection {
  text: string;
  correct?: boolean;
  explanation: string;
}

interface CheckSection {
  kind?: 'single' | 'multiple' | 'order' | 'match';
  unit?: number;
  question: string;
  choices?: ChoiceSection[];
  items?: string[];
  pairs?: { left: string; right: string }[];
  explanation?: string;
}

interface WorksheetSection {
  title: string;
  introduction?: string;
  fields: { id: string; label: string; hint?: string; columns?: string[] }[];
}

/** The block that a section of a lesson says, with what other languages said of it. */
export function blockOf(section: Section, place: BlockPlace): Block {
  const { kind, id, body, line } = section;
  const { language, others, file } = place;
  switch (kind) {
    case 'text':
    case 'safety':
    case 'reflection':
      return { id, kind, text: { ...(others?.kind === kind ? others.text : {}), [language]: richTextFromMarkdown(body) } };
    case 'check':
      return checkOf(section, place).check;
    case 'picture': {
      const picture = fieldsOf<PictureSection>(body, { file, line: line + 1 }, ['file', 'alternative'], ['caption', 'words']);
      const before = others?.kind === 'picture' ? others : undefined;
      const material = place.picture(picture, line);
      const isNew = !Object.values(before?.material ?? {}).includes(material);
      return {
        ...{ id, kind },
        material: { ...before?.material, ...(isNew && { [language]: material }) },
        title: { ...before?.title, ...(picture.caption !== undefined && { [language]: picture.caption }) },
        alternative: { ...before?.alternative, [language]: picture.alternative },
      };
    }
    case 'worksheet':
      return worksheetOf(section, place);
    default:
      throw new LibraryProblem(file, line, `unknown block ${kind}`);
  }
}

/** The check question that a section says; `unit` is the number of the unit it covers, for a test's. */
export function checkOf({ id, body, line }: Section, { language, file, others }: BlockPlace): { check: Check; unit: number | undefined } {
  const said = fieldsOf<CheckSection>(body, { file, line: line + 1 }, ['question'], ['kind', 'unit', 'choices', 'items', 'pairs', 'explanation']);
  const refuse = (problem: string) => new LibraryProblem(file, line, `${id}: ${problem}`);
  const form = said.kind ?? 'single';
  const before = others?.kind === 'check' ? others : undefined;
  if (before && before.form !== form) throw refuse('its kind is another one in the base language');
  const say = (text: LocalText | undefined, words: unknown): LocalText => {
    if (typeof words !== 'string' || words.trim() === '') throw refuse('a text is missing or is no text; put quotes around it');
    return { ...text, [language]: words };
  };
  const question = say(before?.question, said.question);
  const kind = 'check' as const;
  if (form === 'order') {
    const old = before?.form === 'order' ? before : undefined;
    const items = counted(said.items, 3, 6, 'items', old?.items.length, refuse).map((text, index) => ({ id: `item-${index + 1}`, text: say(old?.items[index]?.text, text) }));
    return { check: { id, kind, form, question, items, explanation: say(old?.explanation, said.explanation) }, unit: said.unit };
  }
  if (form === 'match') {
    const old = before?.form === 'match' ? before : undefined;
    const sides = counted(said.pairs, 2, 5, 'pairs', old?.pairs.length, refuse);
    if (new Set(sides.map(({ right }) => right)).size < sides.length) throw refuse('two right sides are the same');
    const pairs = sides.map(({ left, right }, index) => ({ id: `pair-${index + 1}`, left: say(old?.pairs[index]?.left, left), right: say(old?.pairs[index]?.right, right) }));
    return { check: { id, kind, form, question, pairs, explanation: say(old?.explanation, said.explanation) }, unit: said.unit };
  }
  if (form !== 'single' && form !== 'multiple') throw refuse(`unknown kind ${String(form)}`);
  const old = before?.form === form ? before : undefined;
  const choices = counted(said.choices, 2, 5, 'choices', old?.choices.length, refuse).map(({ text, correct = false, explanation }, index) => {
    const other = old?.choices[index];
    if (other && other.isRight !== correct) throw refuse('the correct choice is another one in the base language');
    return { id: `choice-${index + 1}`, isRight: correct, text: say(other?.text, text), explanation: say(other?.explanation, explanation) };
  });
  const right = choices.filter(({ isRight }) => isRight).length;
  if (form === 'single' && right !== 1) throw refuse('exactly one choice is correct');
  if (form === 'multiple' && right === 0) throw refuse('at least one choice is correct');
  return { check: { id, kind, form, question, choices }, unit: said.unit };
}

function worksheetOf({ id, body, line }: Section, { language, file, others }: BlockPlace): Block {
  const said = fieldsOf<WorksheetSection>(body, { file, line: line + 1 }, ['title', 'fields'], ['introduction']);
  const before = others?.kind === 'worksheet' ? others : undefined;
  if (before && before.fields.map((field) => field.id).join() !== said.fields.map((field) => field.id).join()) {
    throw new LibraryProblem(file, line, `${id}: its fields are not those of the base language, in the same order`);
  }
  const fields = said.fields.map((field, index): WorksheetField => {
    const old = before?.fields[index];
    if (!/^[a-z0-9-]{1,60}$/.test(field.id)) throw new LibraryProblem(file, line, `${id}: a field's id is in Latin letters, digits and hyphens`);
    if (old && Object.values(old.columns)[0]?.length !== field.columns?.length) throw new LibraryProblem(file, line, `${id}: ${field.id} has other columns than in the base language`);
    const columns: LocalList = field.columns ? { ...old?.columns, [language]: field.columns } : {};
    return { id: field.id, label: { ...old?.label, [language]: field.label }, hint: { ...old?.hint, ...(field.hint !== undefined && { [language]: field.hint }) }, columns };
  });
  return {
    ...{ id, kind: 'worksheet' },
    title: { ...before?.title, [language]: said.title },
    introduction: { ...before?.introduction, ...(said.introduction !== undefined && { [language]: said.introduction }) },
    fields,
  };
}

function counted<Item>(items: Item[] | undefined, fewest: number, most: number, name: string, inBase: number | undefined, refuse: (problem: string) => Error): Item[] {
  if (!Array.isArray(items)) throw refuse(`${name} are missing`);
  if (items.length < fewest || items.length > most) throw refuse(`has ${items.length} ${name}; it needs ${fewest} to ${most}`);
  if (inBase !== undefined && inBase !== items.length) throw refuse(`has another number of ${name} than in the base language`);
  return items;
}
