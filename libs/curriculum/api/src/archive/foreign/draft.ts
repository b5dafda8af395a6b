import { type Activity, type Block, type Check, NO_PAPERS, type UnitContent, type WordsBlock } from '@kurak/curriculum-model';
import type { Language, LocalText, RichText } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import type { CarriedMaterial } from '../kurak/archive-format';
import { SIZES, type StoredModule } from '../kurak/module-shape';
import { ImportProblem, showable } from '../unpack/import-problem';
import type { Lost } from './html';
import { splitText } from './split-text';

/**
 * What did not come as it was: `not-supported` has no counterpart here and was left out, `shortened` was too long, `split` was
 * too long and came in parts, `picture-missing` is not in the package, `picture-refused` is none or broken, `no-alternative` is a
 * picture without words for those who do not see it, `no-right-answer` is a question whose answer was not said, `not-placed`
 * stood in no part of the course; the others are what a page had besides text and pictures.
 */
export type ReportCode =
  | 'not-supported'
  | 'shortened'
  | 'split'
  | 'picture-missing'
  | 'picture-refused'
  | 'no-alternative'
  | 'no-right-answer'
  | 'not-placed'
  | Lost;

export interface ReportLine {
  /** Where it was: names of the section and what is in it. */
  readonly place: string;
  readonly what: ReportCode;
  /** Of what it is about. */
  readonly name: string;
}

/** What was made of a file. */
export interface Imported {
  readonly module: StoredModule;
  readonly materials: readonly CarriedMaterial[];
  readonly report: readonly ReportLine[];
}

/** A question of another system, in one language. */
export type Question =
  | { readonly form: 'single' | 'multiple'; readonly text: string; readonly choices: readonly { readonly text: string; readonly isRight: boolean; readonly explanation: string }[] }
  | { readonly form: 'order'; readonly text: string; readonly items: readonly string[]; readonly explanation: string }
  | { readonly form: 'match'; readonly text: string; readonly pairs: readonly { readonly left: string; readonly right: string }[]; readonly explanation: string };

/** A picture as a package has it. */
export interface FoundPicture {
  /** The same for the same file. */
  readonly key: string;
  readonly name: string;
  read(): Promise<Buffer>;
}

interface DraftUnit {
  readonly title: string;
  readonly minutes: number;
  readonly objectives: string[];
  readonly lesson: Block[];
  readonly plan: Activity[];
  readonly ids: { readonly lesson: PartIds; readonly plan: PartIds };
}

type BlockBody<Kind extends Block> = Kind extends Block ? Omit<Kind, 'id'> & { readonly id?: string } : never;

const USUAL_MINUTES = 90;
const FEWEST_ANSWERS = 2;
/** More blocks and activities than a module can hold. */
const MOST_PARTS = SIZES.units * (SIZES.blocks + SIZES.activities);

const WORDS: Readonly<Record<Language, { readonly module: string; readonly unit: string; readonly yes: string; readonly no: string }>> = {
  en: { module: 'Imported module', unit: 'Unit', yes: 'True', no: 'False' },
  ru: { module: 'Импортированный модуль', unit: 'Раздел', yes: 'Верно', no: 'Неверно' },
  ky: { module: 'Импорттолгон модуль', unit: 'Бөлүм', yes: 'Туура', no: 'Туура эмес' },
};

/** The answer of a question that has only two, in the words of a language; another one as it is. */
export function trueOrFalse(answer: string, language: Language): string {
  const word = answer.toLowerCase();
  return word === 'true' ? WORDS[language].yes : word === 'false' ? WORDS[language].no : answer;
}

/** A module that is being made out of a course of another system, in one language. */
export class Draft {
  readonly report: ReportLine[] = [];
  private readonly units: DraftUnit[] = [];
  private parts = 0;
  private readonly materials = new Map<string, CarriedMaterial>();

  constructor(
    readonly language: Language,
    private readonly title: string,
  ) {}

  note(what: ReportCode, place: string, name: string): void {
    this.report.push({ what, place: showable(place), name: showable(name.slice(0, 2_000).replace(/\s+/g, ' ').trim()) });
  }

  /** @returns its title, which it gets from its place when it has none */
  beginUnit(given: string, minutes = USUAL_MINUTES): string {
    const title = plain(given) || `${WORDS[this.language].unit} ${this.units.length + 1}`;
    const length = Math.min(SIZES.longestUnit, Math.max(SIZES.shortestUnit, Math.round(minutes)));
    const ids = { lesson: new PartIds(), plan: new PartIds() };
    this.units.push({ title: this.fit(title, SIZES.unitTitle, title), minutes: length, objectives: [], lesson: [], plan: [], ids });
    return showable(title);
  }

  addObjectives(objectives: readonly string[], place: string): void {
    const all = objectives.map(plain).filter((objective) => objective !== '');
    const known = this.unit.objectives;
    const room = SIZES.objectives - known.length;
    for (const left of all.slice(room)) this.note('shortened', place, left);
    known.push(...all.slice(0, room).map((objective) => this.fit(objective, SIZES.objective, place)));
  }

  addText(text: RichText, kind: WordsBlock['kind'] = 'text', id?: string): void {
    const parts = splitText(text);
    parts.forEach((part, index) => this.addBlock({ kind, text: this.say(part), ...(index === 0 && id !== undefined && { id }) }));
  }

  addPicture(picture: FoundPicture, alternative: string, place: string): void {
    const known = this.materials.get(picture.key);
    const words = this.fit(plain(alternative), SIZES.alternative, place);
    if (words === '') this.note('no-alternative', place, picture.name);
    const material: CarriedMaterial = known ?? { ...this.factsOf(picture, words), read: () => picture.read() };
    this.materials.set(picture.key, material);
    this.addBlock({ kind: 'picture', material: this.say(material.id), title: {}, alternative: this.say(words) });
  }

  /** Adds a question, or says in the report why there is none. */
  addQuestion(question: Question, place: string, id?: string): void {
    const answers = question.form === 'order' ? question.items : question.form === 'match' ? question.pairs : question.choices;
    if (answers.length < FEWEST_ANSWERS || answers.length > SIZES.answers || plain(question.text) === '') {
      this.note('not-supported', place, question.text);
      return;
    }
    const rights = 'choices' in question ? question.choices.filter(({ isRight }) => isRight).length : 1;
    if (rights === 0) this.note('no-right-answer', place, question.text);
    this.addBlock({ ...this.checkOf(question, rights, place), ...(id !== undefined && { id }) });
  }

  addBlock(block: BlockBody<Block>): void {
    const { lesson, ids } = this.unit;
    this.countPart();
    lesson.push({ ...block, id: ids.lesson.free(block.id ?? `${block.kind}-${lesson.length + 1}`) } as Block);
  }

  addActivity(activity: Activity): void {
    const { plan, ids } = this.unit;
    this.countPart();
    plan.push({ ...activity, id: ids.plan.free(activity.id) });
  }

  /** A text that fits, in this language; one that does not is cut, and the report says so. */
  local(text: string, longest: number, place: string): LocalText {
    return this.say(this.fit(plain(text), longest, place));
  }

  /** @throws ImportProblem `empty` when there is nothing in it */
  done(): Imported {
    const units = this.units.filter(({ lesson, plan, objectives }) => lesson.length + plan.length + objectives.length > 0).flatMap((unit) => this.split(unit));
    if (units.length === 0) throw new ImportProblem('empty');
    for (const { title } of units.slice(SIZES.units)) this.note('not-supported', '', title);
    const kept = units.slice(0, SIZES.units);
    const module: StoredModule = {
      ...{ id: newId(), title: this.say(this.fit(plain(this.title) || WORDS[this.language].module, SIZES.title, this.title)), summary: {}, audience: {} },
      ...{ baseLanguage: this.language, sources: [], papers: NO_PAPERS, lineage: [] },
      units: kept.map((unit) => ({ id: newId(), content: this.contentOf(unit) })),
    };
    return { module, materials: this.shownIn(kept), report: this.report };
  }

  private countPart(): void {
    this.parts += 1;
    if (this.parts > MOST_PARTS) throw new ImportProblem('too-large');
  }

  private get unit(): DraftUnit {
    if (this.units.length === 0) this.beginUnit('');
    return this.units.at(-1) as DraftUnit;
  }

  private say<Value>(value: Value): Partial<Record<Language, Value>> {
    return value === '' ? {} : { [this.language]: value };
  }

  private fit(text: string, longest: number, place: string): string {
    // Of the beginning only: what others wrote may be endless.
    const characters = [...text.slice(0, 2 * longest + 1)];
    if (characters.length <= longest) return text;
    this.note('shortened', place, text);
    return `${characters.slice(0, longest - 1).join('').trimEnd()}…`;
  }

  private factsOf({ name }: FoundPicture, alternative: string): Omit<CarriedMaterial, 'read'> {
    const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin';
    const stem = [...showable(name).replace(/\.[^.]*$/, '')].slice(0, 100).join('') || 'picture';
    return { id: newId(), name: `${stem}.${extension}`, mediaType: `image/${extension}`, title: {}, alternative: this.say(alternative), transcript: {} };
  }

  private checkOf(question: Question, rights: number, place: string): BlockBody<Check> {
    const asked = { kind: 'check' as const, question: this.local(question.text, SIZES.question, place) };
    const answer = (text: string) => this.local(text, SIZES.answer, place);
    const explain = (text: string) => this.local(text, SIZES.explanation, place);
    if (question.form === 'order') {
      return { ...asked, form: 'order', items: question.items.map((item, index) => ({ id: `item-${index + 1}`, text: answer(item) })), explanation: explain(question.explanation) };
    }
    if (question.form === 'match') {
      const pairs = question.pairs.map(({ left, right }, index) => ({ id: `pair-${index + 1}`, left: answer(left), right: answer(right) }));
      return { ...asked, form: 'match', pairs, explanation: explain(question.explanation) };
    }
    const choices = question.choices.map(({ text, isRight, explanation }, index) => ({ id: `choice-${index + 1}`, text: answer(text), isRight, explanation: explain(explanation) }));
    // Where several answers of a single choice counted as right, all of them are asked for.
    return { ...asked, form: rights > 1 ? 'multiple' : question.form, choices };
  }

  private split(unit: DraftUnit): DraftUnit[] {
    const { lesson, title } = unit;
    if (lesson.length <= SIZES.blocks) return [unit];
    this.note('split', title, title);
    const parts = Math.ceil(lesson.length / SIZES.blocks);
    return Array.from({ length: parts }, (_, index) => ({
      ...(index === 0 ? unit : { ...unit, objectives: [], plan: [], title: numbered(title, index + 1) }),
      lesson: lesson.slice(index * SIZES.blocks, (index + 1) * SIZES.blocks),
    }));
  }

  private contentOf({ title, minutes, objectives, lesson, plan }: DraftUnit): UnitContent {
    for (const left of plan.slice(SIZES.activities)) this.note('not-supported', title, left.title[this.language] ?? '');
    return { title: this.say(title), objectives: objectives.length > 0 ? { [this.language]: objectives } : {}, minutes, lesson, plan: plan.slice(0, SIZES.activities) };
  }

  private shownIn(units: readonly DraftUnit[]): CarriedMaterial[] {
    const shown = new Set(units.flatMap(({ lesson }) => lesson.flatMap((block) => (block.kind === 'picture' ? Object.values(block.material) : []))));
    return [...this.materials.values()].filter(({ id }) => shown.has(id));
  }
}

/** One line that a database and a screen can hold. */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function numbered(title: string, number: number): string {
  return `${[...title].slice(0, SIZES.unitTitle - 6).join('')} (${number})`;
}

/** Ids of parts, none of which is given twice. */
class PartIds {
  private readonly taken = new Set<string>();
  /** By the beginning of an id, the number that is tried next. */
  private readonly numbers = new Map<string, number>();

  /** The id, or one like it that no other part has. */
  free(wanted: string): string {
    const beginning = wanted.slice(0, 50);
    let id = wanted;
    while (this.taken.has(id)) {
      const number = this.numbers.get(beginning) ?? 2;
      this.numbers.set(beginning, number + 1);
      id = `${beginning}-${number}`;
    }
    this.taken.add(id);
    return id;
  }
}
