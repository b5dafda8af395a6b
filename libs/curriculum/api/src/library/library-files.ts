import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Activity, type Block, type Choice, GROUPINGS, METHODS, type Method, type UnitContent } from '@kurak/curriculum-model';
import { richTextFromMarkdown } from '@kurak/curriculum-model/markdown';
import { type Id, isId, type Language, LANGUAGES, type LocalText } from '@kurak/shared-model';
import { parse } from 'yaml';
import type { TranslationStatus } from '../module/module.entity';

/** A module of the starter library as its files say it. */
export interface LibraryModule {
  readonly id: Id;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly audience: LocalText;
  readonly baseLanguage: Language;
  readonly translationStatus: TranslationStatus;
  readonly units: readonly { readonly id: Id; readonly content: UnitContent }[];
  /** Hash of all its files. */
  readonly hash: string;
}

/** What is wrong with a file of the library, and where. */
export class LibraryProblem extends Error {
  override readonly name = 'LibraryProblem';

  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
  }
}

interface Section {
  readonly kind: string;
  readonly id: string;
  readonly body: string;
  readonly line: number;
}

interface ModuleFile {
  id: unknown;
  baseLanguage: Language;
  status: TranslationStatus;
  title: LocalText;
  summary: LocalText;
  audience: LocalText;
  units: string[];
}

interface UnitFile {
  id: unknown;
  minutes: number;
  activities: { id: string; method: Method; minutes: number; grouping?: string }[];
}

interface CheckFile {
  question: string;
  choices: { text: string; correct?: boolean; explanation: string }[];
}

interface ActivityFile {
  title: string;
  materials?: string[];
  instructions: string;
  debrief?: string;
}

/** Reads one module's folder; its shape is documented in the library's README. */
export async function readLibraryModule(folder: string): Promise<LibraryModule> {
  const hash = createHash('sha256');
  const read = async (file: string): Promise<string | undefined> => {
    const text = await readFile(join(folder, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    hash.update(`${file}\n${text ?? ''}\n`);
    return text;
  };
  const file = 'module.yaml';
  const module = yaml<ModuleFile>((await read(file)) ?? '', file, 1, ['baseLanguage', 'status', 'title', 'summary', 'audience', 'units']);
  if (!isId(module.id)) throw new LibraryProblem(file, 1, 'id is no UUIDv7');
  const units: { id: Id; content: UnitContent }[] = [];
  for (const unit of module.units) units.push(await readUnit(unit, module.baseLanguage, read));
  const { id, title, summary, audience, baseLanguage, status: translationStatus } = module;
  return { id, title, summary, audience, baseLanguage, translationStatus, units, hash: hash.digest('hex') };
}

async function readUnit(unitFolder: string, base: Language, read: (file: string) => Promise<string | undefined>): Promise<{ id: Id; content: UnitContent }> {
  const file = `${unitFolder}/unit.yaml`;
  const unit = yaml<UnitFile>((await read(file)) ?? '', file, 1, ['minutes', 'activities']);
  if (!isId(unit.id)) throw new LibraryProblem(file, 1, 'id is no UUIDv7');
  const languages = [base, ...LANGUAGES.filter((language) => language !== base)];
  let content: UnitContent = { title: {}, objectives: {}, minutes: unit.minutes, lesson: [], plan: unit.activities.map((activity) => emptyActivity(activity, file)) };
  for (const language of languages) {
    const lessonFile = `${unitFolder}/lesson.${language}.md`;
    const planFile = `${unitFolder}/plan.${language}.md`;
    const [lesson, plan] = [await read(lessonFile), await read(planFile)];
    if (lesson !== undefined) content = withLesson(content, lesson, language, language === base, lessonFile);
    if (plan !== undefined) content = { ...content, plan: withPlan(content.plan, plan, language, planFile) };
  }
  return { id: unit.id, content };
}

function emptyActivity({ id, method, minutes, grouping = 'everyone' }: UnitFile['activities'][number], file: string): Activity {
  const known = GROUPINGS.find((name) => name === grouping);
  if (!METHODS.includes(method)) throw new LibraryProblem(file, 1, `${id}: unknown method ${method}`);
  if (known === undefined) throw new LibraryProblem(file, 1, `${id}: unknown grouping ${grouping}`);
  return { id, method, minutes, grouping: known, title: {}, instructions: {}, materials: {}, debrief: {} };
}

function withLesson(content: UnitContent, text: string, language: Language, isBase: boolean, file: string): UnitContent {
  const { front, body, line } = frontMatter(text, file);
  const { title, objectives } = yaml<{ title: string; objectives: string[] }>(front, file, 2, ['title', 'objectives']);
  const read = sections(body, line, file);
  if (!isBase && read.map(({ kind, id }) => `${kind} ${id}`).join() !== content.lesson.map(({ kind, id }) => `${kind} ${id}`).join()) {
    throw new LibraryProblem(file, line, 'its blocks are not those of the base language, in the same order');
  }
  return {
    ...content,
    title: { ...content.title, [language]: title },
    objectives: { ...content.objectives, [language]: objectives },
    lesson: read.map((section, index) => blockOf(section, language, isBase ? undefined : content.lesson[index], file)),
  };
}

function blockOf({ kind, id, body, line }: Section, language: Language, base: Block | undefined, file: string): Block {
  if (kind === 'text' || kind === 'safety' || kind === 'reflection') {
    const others = base?.kind === kind ? base.text : {};
    return { id, kind, text: { ...others, [language]: richTextFromMarkdown(body) } };
  }
  if (kind !== 'check') throw new LibraryProblem(file, line, `unknown block ${kind}`);
  const check = yaml<CheckFile>(body, file, line + 1, ['question', 'choices']);
  const others = base?.kind === 'check' ? base : undefined;
  if (check.choices.filter(({ correct }) => correct === true).length !== 1) throw new LibraryProblem(file, line, `${id}: exactly one choice is correct`);
  const choices = check.choices.map(({ text, correct = false, explanation }, index): Choice => {
    const other = others?.choices[index];
    if (others && other?.isRight !== correct) throw new LibraryProblem(file, line, `${id}: the correct choice is another one in the base language`);
    return {
      id: `choice-${index + 1}`,
      isRight: correct,
      text: { ...other?.text, [language]: text },
      explanation: { ...other?.explanation, [language]: explanation },
    };
  });
  return { id, kind, question: { ...others?.question, [language]: check.question }, choices };
}

function withPlan(plan: readonly Activity[], text: string, language: Language, file: string): Activity[] {
  const read = sections(text, 1, file);
  if (read.map(({ id }) => id).join() !== plan.map(({ id }) => id).join()) throw new LibraryProblem(file, 1, 'its activities are not those of unit.yaml, in the same order');
  return plan.map((activity, index) => {
    const { body, line } = read[index] as Section;
    const { title, materials = [], instructions, debrief } = yaml<ActivityFile>(body, file, line + 1, ['title', 'instructions']);
    return {
      ...activity,
      title: { ...activity.title, [language]: title },
      materials: { ...activity.materials, [language]: materials },
      instructions: { ...activity.instructions, [language]: richTextFromMarkdown(instructions) },
      debrief: debrief === undefined ? activity.debrief : { ...activity.debrief, [language]: richTextFromMarkdown(debrief) },
    };
  });
}

function frontMatter(text: string, file: string): { front: string; body: string; line: number } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (match?.[1] === undefined) throw new LibraryProblem(file, 1, 'front matter between --- lines is missing');
  return { front: match[1], body: text.slice(match[0].length), line: match[0].split('\n').length };
}

/** The `:::kind id` blocks of a text, each up to the next line that is `:::`. */
function sections(text: string, firstLine: number, file: string): Section[] {
  const found: Section[] = [];
  let open: { kind: string; id: string; line: number; lines: string[] } | undefined;
  text.split(/\r?\n/).forEach((line, index) => {
    const at = firstLine + index;
    const start = /^:::([a-z]+) ([a-z0-9-]+)\s*$/.exec(line);
    if (open === undefined && start?.[1] && start[2]) open = { kind: start[1], id: start[2], line: at, lines: [] };
    else if (open !== undefined && /^:::\s*$/.test(line)) {
      found.push({ kind: open.kind, id: open.id, line: open.line, body: open.lines.join('\n') });
      open = undefined;
    } else if (open !== undefined) open.lines.push(line);
    else if (line.trim() !== '') throw new LibraryProblem(file, at, 'text outside a block');
  });
  if (open !== undefined) throw new LibraryProblem(file, open.line, `${open.id} is not closed`);
  return found;
}

function yaml<Value extends object>(text: string, file: string, line: number, needed: readonly (keyof Value & string)[]): Value {
  const value = parsed(text, file, line) as Value | null;
  const missing = needed.find((field) => value?.[field] === undefined);
  if (value === null || missing !== undefined) throw new LibraryProblem(file, line, `${missing ?? 'everything'} is missing`);
  return value;
}

function parsed(text: string, file: string, line: number): unknown {
  try {
    return parse(text);
  } catch (error) {
    const inside = (error as { linePos?: [{ line: number }] }).linePos?.[0].line ?? 1;
    throw new LibraryProblem(file, line + inside - 1, (error as Error).message.split('\n')[0] ?? 'not YAML');
  }
}
