import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Activity, type Block, GROUPINGS, METHODS, type Method, type ModuleContent, NO_PAPERS, type Papers, type UnitContent } from '@kurak/curriculum-model';
import { richTextFromMarkdown } from '@kurak/curriculum-model/markdown';
import { type Id, isId, type Language, LANGUAGES, type LocalText } from '@kurak/shared-model';
import type { TranslationStatus } from '../version/module-version.entity';
import { blockOf, type PictureSection } from './blocks';
import { wordsAskedFor, withWords } from './drawing-words';
import { formOf, testOf } from './papers';
import { fieldsOf, frontMatter, LibraryProblem, type Section, sections } from './sections';

export { LibraryProblem } from './sections';

/** A drawing of the library with its words in one language. */
export interface LibraryPicture {
  /** Made from what is in it: another drawing or other words make another picture. */
  readonly id: Id;
  /** Of a file, e.g. `known-said-feared.svg`. */
  readonly name: string;
  readonly drawing: string;
  readonly title: LocalText;
  readonly alternative: LocalText;
}

export interface LibraryUnit {
  readonly id: Id;
  /** Name of its folder. */
  readonly folder: string;
  readonly content: UnitContent;
}

/** A module of the starter library as its files say it. */
export interface LibraryModule extends Omit<ModuleContent, 'lineage' | 'units'> {
  readonly id: Id;
  readonly units: readonly LibraryUnit[];
  readonly status: TranslationStatus;
  readonly pictures: readonly LibraryPicture[];
  /** Hash of all its files. */
  readonly hash: string;
}

interface ModuleFile {
  id: unknown;
  baseLanguage: Language;
  status: TranslationStatus;
  title: LocalText;
  summary: LocalText;
  audience: LocalText;
  units: string[];
  sources?: string[];
}

interface UnitFile {
  id: unknown;
  minutes: number;
  activities: { id: string; method: Method; minutes: number; grouping?: string }[];
}

interface ActivitySection {
  title: string;
  materials?: string[];
  instructions: string;
  debrief?: string;
  notes?: string;
}

/** Reads one module's folder; its shape is documented in the library's README. Throws the first {@link LibraryProblem}. */
export async function readLibraryModule(folder: string): Promise<LibraryModule> {
  const { module, problems } = await inspectLibraryModule(folder);
  const [first] = problems;
  if (module === undefined || first !== undefined) throw first ?? new LibraryProblem('module.yaml', 1, 'cannot be read');
  return module;
}

/** As {@link readLibraryModule}, with everything that is wrong; the module is missing when not even its own file can be read. */
export async function inspectLibraryModule(folder: string): Promise<{ module: LibraryModule | undefined; problems: readonly LibraryProblem[] }> {
  const reader = new ModuleReader(folder);
  const module = await reader.read();
  return { module, problems: reader.problems };
}

class ModuleReader {
  readonly problems: LibraryProblem[] = [];
  /** What was read, by the name of its file. */
  private readonly texts = new Map<string, string>();
  private readonly pictures = new Map<Id, LibraryPicture>();

  constructor(private readonly folder: string) {}

  async read(): Promise<LibraryModule | undefined> {
    const file = 'module.yaml';
    const text = (await this.text(file)) ?? '';
    return this.attempt(async () => {
      const needed = ['id', 'baseLanguage', 'status', 'title', 'summary', 'audience', 'units'] as const;
      const module = fieldsOf<ModuleFile>(text, { file, line: 1 }, needed, ['sources']);
      const { id, title, summary, audience, baseLanguage, status, sources = [] } = module;
      if (!isId(id)) throw new LibraryProblem(file, 1, 'id is no UUIDv7');
      const units: LibraryUnit[] = [];
      for (const folder of module.units) units.push(...(await this.unit(folder, baseLanguage)));
      const papers = await this.papers(baseLanguage, units.map((unit) => unit.id));
      return { ...{ id, title, summary, audience, baseLanguage, status, sources, papers, units }, pictures: [...this.pictures.values()], hash: this.hash() };
    });
  }

  /** Of all files that were read, whichever came first. */
  private hash(): string {
    const hash = createHash('sha256');
    for (const [file, text] of [...this.texts].sort(([one], [other]) => (one < other ? -1 : 1))) hash.update(`${file}\n${text}\n`);
    return hash.digest('hex');
  }

  private async unit(folder: string, base: Language): Promise<LibraryUnit[]> {
    const file = `${folder}/unit.yaml`;
    const text = (await this.text(file)) ?? '';
    const unit = await this.attempt(() => {
      const said = fieldsOf<UnitFile>(text, { file, line: 1 }, ['id', 'minutes', 'activities']);
      if (!isId(said.id)) throw new LibraryProblem(file, 1, 'id is no UUIDv7');
      const plan = said.activities.map((activity) => emptyActivity(activity, file));
      return { id: said.id, content: { title: {}, objectives: {}, minutes: said.minutes, lesson: [], plan } as UnitContent };
    });
    if (unit === undefined) return [];
    let { content } = unit;
    for (const language of languagesFrom(base)) {
      content = await this.lesson(content, folder, language, base);
      content = await this.plan(content, folder, language);
    }
    return [{ id: unit.id, folder, content }];
  }

  private async lesson(content: UnitContent, folder: string, language: Language, base: Language): Promise<UnitContent> {
    const file = `${folder}/lesson.${language}.md`;
    const text = await this.text(file);
    if (text === undefined) return content;
    const drawings = await this.drawings(folder, text);
    const read = await this.attempt(() => {
      const { front, body, line } = frontMatter(text, file);
      const { title, objectives } = fieldsOf<{ title: string; objectives: string[] }>(front, { file, line: 2 }, ['title', 'objectives']);
      const found = sections(body, line, file);
      const isBase = language === base;
      if (!isBase) sameBlocks(found, content.lesson, file);
      const lesson = found.map((section, index): Block => {
        const picture = (said: PictureSection, at: number) => this.picture(said, drawings, { file, line: at, language });
        return blockOf(section, { language, file, others: isBase ? undefined : content.lesson[index], picture });
      });
      return { ...content, title: { ...content.title, [language]: title }, objectives: { ...content.objectives, [language]: objectives }, lesson };
    });
    return read ?? content;
  }

  private async plan(content: UnitContent, folder: string, language: Language): Promise<UnitContent> {
    const file = `${folder}/plan.${language}.md`;
    const text = await this.text(file);
    if (text === undefined) return content;
    return (await this.attempt(() => ({ ...content, plan: withPlan(content.plan, text, language, file) }))) ?? content;
  }

  /** The drawings that a lesson names, by their names. */
  private async drawings(folder: string, lesson: string): Promise<Map<string, string>> {
    const names = [...new Set([...lesson.matchAll(/^file: *"?([a-z0-9-]+)"?\s*$/gm)].map(([, name = '']) => name))];
    const found = await Promise.all(names.map(async (name) => [name, await this.text(`${folder}/pictures/${name}.svg`)] as const));
    return new Map(found.flatMap(([name, drawing]) => (drawing === undefined ? [] : [[name, drawing] as const])));
  }

  private picture({ file: name, alternative, caption = '', words = {} }: PictureSection, drawings: Map<string, string>, place: { file: string; line: number; language: Language }): Id {
    const drawing = drawings.get(name);
    if (drawing === undefined) throw new LibraryProblem(place.file, place.line, `pictures/${name}.svg is missing`);
    const missing = wordsAskedFor(drawing).find((word) => words[word] === undefined);
    if (missing !== undefined) throw new LibraryProblem(place.file, place.line, `pictures/${name}.svg asks for the word ${missing}`);
    const drawn = withWords(drawing, words);
    const id = idOf(drawn);
    const before = this.pictures.get(id);
    const { language } = place;
    this.pictures.set(id, { id, name: `${name}.svg`, drawing: drawn, title: { ...before?.title, [language]: caption }, alternative: { ...before?.alternative, [language]: alternative } });
    return id;
  }

  private async papers(base: Language, unitIds: readonly Id[]): Promise<Papers> {
    let papers: Papers = NO_PAPERS;
    for (const language of languagesFrom(base)) {
      const [test, evaluation, followUp] = [`test.${language}.md`, `evaluation.${language}.md`, `follow-up.${language}.md`];
      const said = await Promise.all([test, evaluation, followUp].map(async (file) => ({ file, language, text: await this.text(file) })));
      for (const { file, text } of said) {
        if (text === undefined) continue;
        papers = (await this.attempt(() => withPaper(papers, { file, text, language }, unitIds))) ?? papers;
      }
    }
    return papers;
  }

  private async text(file: string): Promise<string | undefined> {
    const text = await readFile(join(this.folder, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    this.texts.set(file, text ?? '');
    return text;
  }

  /** The value, or undefined with the problem noted. */
  private async attempt<Value>(read: () => Value | Promise<Value>): Promise<Value | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof LibraryProblem)) throw error;
      this.problems.push(error);
      return undefined;
    }
  }
}

function withPaper(papers: Papers, said: { file: string; text: string; language: Language }, unitIds: readonly Id[]): Papers {
  switch (basename(said.file).split('.')[0]) {
    case 'test':
      return { ...papers, test: testOf(papers.test, said, unitIds) };
    case 'evaluation':
      return { ...papers, evaluation: formOf(papers.evaluation, said) };
    default:
      return { ...papers, followUp: formOf(papers.followUp, said) };
  }
}

function languagesFrom(base: Language): Language[] {
  return [base, ...LANGUAGES.filter((language) => language !== base)];
}

function emptyActivity({ id, method, minutes, grouping = 'everyone' }: UnitFile['activities'][number], file: string): Activity {
  const known = GROUPINGS.find((name) => name === grouping);
  if (!METHODS.includes(method)) throw new LibraryProblem(file, 1, `${id}: unknown method ${method}`);
  if (known === undefined) throw new LibraryProblem(file, 1, `${id}: unknown grouping ${grouping}`);
  return { id, method, minutes, grouping: known, title: {}, instructions: {}, materials: {}, debrief: {}, notes: {} };
}

function sameBlocks(found: readonly Section[], base: readonly Block[], file: string): void {
  const inBase = base.map(({ kind, id }) => `${kind} ${id}`);
  const other = found.findIndex(({ kind, id }, index) => `${kind} ${id}` !== inBase[index]);
  if (other === -1 && found.length === inBase.length) return;
  const line = found[other]?.line ?? found.at(-1)?.line ?? 1;
  throw new LibraryProblem(file, line, `its blocks are not those of the base language, in the same order: ${inBase[other === -1 ? found.length : other] ?? 'nothing'} is expected here`);
}

function withPlan(plan: readonly Activity[], text: string, language: Language, file: string): Activity[] {
  const read = sections(text, 1, file);
  if (read.map(({ id }) => id).join() !== plan.map(({ id }) => id).join()) throw new LibraryProblem(file, 1, 'its activities are not those of unit.yaml, in the same order');
  return plan.map((activity, index) => {
    const { body, line } = read[index] as Section;
    const { title, materials, instructions, debrief, notes } = fieldsOf<ActivitySection>(body, { file, line: line + 1 }, ['title', 'instructions'], ['materials', 'debrief', 'notes']);
    return {
      ...activity,
      title: { ...activity.title, [language]: title },
      materials: { ...activity.materials, ...(materials !== undefined && { [language]: materials }) },
      instructions: { ...activity.instructions, [language]: richTextFromMarkdown(instructions) },
      debrief: { ...activity.debrief, ...(debrief !== undefined && { [language]: richTextFromMarkdown(debrief) }) },
      notes: { ...activity.notes, ...(notes !== undefined && { [language]: richTextFromMarkdown(notes) }) },
    };
  });
}

/** A UUIDv7 in shape that depends on nothing but the content. */
function idOf(content: string): Id {
  const hex = createHash('sha256').update(content).digest('hex');
  return `01936c7e-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`;
}
