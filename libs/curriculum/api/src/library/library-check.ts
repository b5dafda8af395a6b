import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isCheck, isSaidIn, isWords, linesIn, partsOf, plannedMinutes, type UnitContent } from '@kurak/curriculum-model';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { inspectLibraryModule, type LibraryModule, type LibraryUnit } from './library-files';

/** What a module has in a language. */
export interface LibraryCount {
  readonly module: string;
  readonly language: Language;
  readonly units: number;
  readonly activities: number;
  /** Of all session plans together. */
  readonly minutes: number;
  readonly lessonWords: number;
  readonly planWords: number;
  readonly pictures: number;
  readonly checkQuestions: number;
  readonly testQuestions: number;
  readonly formQuestions: number;
}

export interface LibraryReport {
  readonly counts: readonly LibraryCount[];
  /** `file:line: what is wrong`, the file from the library's folder on. */
  readonly problems: readonly string[];
}

/** Reads the whole library and says what is in it and what is wrong with it. */
export async function checkLibrary(root: string): Promise<LibraryReport> {
  const entries = await readdir(root, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  const found = await Promise.all(folders.map(async (folder) => ({ folder, ...(await inspectLibraryModule(join(root, folder))) })));
  const ids = found.flatMap(({ folder, module }) => (module ? [module.id, ...module.units.map((unit) => unit.id)].map((id) => ({ folder, id })) : []));
  const twice = ids.filter(({ id }, index) => ids.findIndex((other) => other.id === id) < index).map(({ folder, id }) => `${folder}/module.yaml:1: the id ${id} is another module's or unit's too`);
  const counts = found.flatMap(({ folder, module }) => (module ? LANGUAGES.map((language) => countOf(folder, module, language)) : []));
  return {
    counts,
    problems: [...unequal(counts), ...found.flatMap(({ folder, module, problems }) => [...problems.map(({ message }) => `${folder}/${message}`), ...(module ? shortcomings(folder, module) : [])]), ...twice],
  };
}

function countOf(folder: string, module: LibraryModule, language: Language): LibraryCount {
  const units = module.units.filter(({ content }) => (content.title[language] ?? '') !== '');
  const contents = units.map(({ content }) => content);
  const blocks = contents.flatMap(({ lesson }) => lesson.filter((block) => isSaid(block.id, 'lesson', contents, language)));
  const activities = contents.flatMap(({ plan }) => plan.filter((activity) => (activity.title[language] ?? '') !== ''));
  const { test, evaluation, followUp } = module.papers;
  const asked = [...(evaluation?.questions ?? []), ...(followUp?.questions ?? [])];
  return {
    ...{ module: folder, language, units: units.length, activities: activities.length, minutes: plannedMinutes(activities) },
    lessonWords: contents.reduce((sum, content) => sum + lessonWords(content, language), 0),
    planWords: contents.reduce((sum, content) => sum + wordsIn(content, language, 'plan/'), 0),
    pictures: blocks.filter(({ kind }) => kind === 'picture').length,
    checkQuestions: blocks.filter(isCheck).length,
    testQuestions: (test?.questions ?? []).filter(({ check }) => (check.question[language] ?? '') !== '').length,
    formQuestions: asked.filter(({ question }) => (question[language] ?? '') !== '').length,
  };
}

/** Counts that are not the same in every language of a module; words differ by nature. */
function unequal(counts: readonly LibraryCount[]): string[] {
  const same = ['units', 'activities', 'minutes', 'pictures', 'checkQuestions', 'testQuestions', 'formQuestions'] as const;
  return counts.flatMap((count) => {
    const first = counts.find(({ module }) => module === count.module);
    const other = same.filter((name) => count[name] !== first?.[name]);
    return other.map((name) => `${count.module}/module.yaml:1: ${name} in ${count.language}: ${count[name]}, not ${first?.[name] ?? 0} as in ${first?.language ?? ''}`);
  });
}

function isSaid(id: string, face: 'lesson' | 'plan', units: readonly UnitContent[], language: Language): boolean {
  return units.some((unit) => partsOf(unit).some((part) => part.id === `${face}/${id}` && linesIn(part, language).length > 0));
}

function wordsIn(unit: UnitContent, language: Language, from: string): number {
  const lines = partsOf(unit).filter(({ id }) => id.startsWith(from)).flatMap((part) => linesIn(part, language));
  return lines.join(' ').split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}

/** Words to read: of texts, safety notes and reflections, not of questions, pictures and worksheets. */
function lessonWords(unit: UnitContent, language: Language): number {
  return wordsIn({ ...unit, lesson: unit.lesson.filter(isWords) }, language, 'lesson/');
}

/** In what a module falls short of the standard of the library. */
function shortcomings(folder: string, module: LibraryModule): string[] {
  const { units, papers, status, sources } = module;
  const say = (isShort: boolean, problem: string) => (isShort ? [`${folder}/module.yaml:1: ${problem}`] : []);
  const languages = LANGUAGES.filter((language) => status[language] !== undefined);
  const paperLanguages = (['test', 'evaluation', 'followUp'] as const).flatMap((name) =>
    languages.flatMap((language) => say((papers[name]?.title[language] ?? '') === '', `has no ${name} in ${language}`)),
  );
  return [
    ...say(units.length < 6, `has ${units.length} units; it needs six`),
    ...say(papers.test?.questions.length !== 10, `its test has ${papers.test?.questions.length ?? 0} questions; it needs ten`),
    ...say(sources.length === 0, 'has no sources'),
    ...paperLanguages,
    ...units.flatMap((unit) => unitShortcomings(unit, languages, module.baseLanguage).map(([file, problem]) => `${folder}/${unit.folder}/${file}:1: ${problem}`)),
  ];
}

function unitShortcomings({ content }: LibraryUnit, languages: readonly Language[], base: Language): [file: string, problem: string][] {
  const { minutes, plan, lesson } = content;
  const planned = plannedMinutes(plan);
  const words = lessonWords(content, base);
  const methods = new Set(plan.map(({ method }) => method)).size;
  const checks = lesson.filter(isCheck).length;
  const inPlan = (isRight: boolean, problem: string): [string, string][] => (isRight ? [] : [['unit.yaml', problem]]);
  const inLesson = (isRight: boolean, problem: string): [string, string][] => (isRight ? [] : [[`lesson.${base}.md`, problem]]);
  const has = (kind: string) => lesson.some((block) => block.kind === kind);
  const missing = languages.flatMap((language) =>
    partsOf(content)
      .filter((part) => !isSaidIn(part, language, base))
      .map((part): [string, string] => [`${part.id.startsWith('plan/') ? 'plan' : 'lesson'}.${language}.md`, `${part.id} is missing or not whole`]),
  );
  return [
    ...inPlan(planned === minutes, `its activities take ${planned} minutes, not ${minutes}`),
    ...inPlan(minutes >= 60 && minutes <= 120, `takes ${minutes} minutes; it needs 60 to 120`),
    ...inPlan(plan.length >= 4, `has ${plan.length} activities; it needs four`),
    ...inPlan(methods >= 3, `has ${methods} methods; it needs three`),
    ...inLesson(words >= 500 && words <= 900, `has ${words} words to read; it needs 500 to 900`),
    ...inLesson(checks >= 2, `has ${checks} check questions; it needs two`),
    ...inLesson(has('picture'), 'has no picture'),
    ...inLesson(has('reflection'), 'has no reflection'),
    ...missing,
  ];
}
