import {
  type Activity, type Check, type FormQuestion, isSaidIn, type LessonBlock, lessonIn, type ModuleContent, type Paper, type Part,
  partsOf, type TestQuestion, type UnitContent,
} from '@kurak/curriculum-model';
import { type Id, type Language, LANGUAGES, type LocalText, type RichText, EMPTY_RICH_TEXT } from '@kurak/shared-model';

/** Of what is said in another language than the one asked for: in which. */
export interface Told {
  readonly language?: Language;
}

/** A step of a session plan in one language. */
export interface SpokenActivity extends Told, Pick<Activity, 'id' | 'method' | 'minutes' | 'grouping'> {
  readonly title: string;
  readonly instructions: RichText;
  readonly materials: readonly string[];
  readonly debrief: RichText;
  readonly notes: RichText;
}

export type SpokenCheck = Extract<LessonBlock, { kind: 'check' }>;

/** A question of a form in one language. */
export type SpokenFormQuestion = Told & { readonly question: string } & (
    | { readonly kind: 'scale'; readonly low: string; readonly high: string }
    | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly several: boolean }
    | { readonly kind: 'text' }
  );

export interface SpokenPaper<Question> extends Told {
  readonly title: string;
  readonly introduction: string;
  readonly questions: readonly Question[];
}

/**
 * The steps of a unit's plan in a language. As with a lesson's blocks, a step that is not said whole in it stands whole in the
 * base language; unlike a block, none is left out: the times would no longer be true.
 */
export function planIn(unit: UnitContent, language: Language, base: Language): SpokenActivity[] {
  const parts = new Map(partsOf(unit).map((part) => [part.id, part]));
  return unit.plan.map(({ id, method, minutes, grouping, title, instructions, materials, debrief, notes }) => {
    const spoken = languageOf(parts.get(`plan/${id}`) ?? { words: [] }, language, base);
    const own = { title: title[spoken] ?? '', materials: (materials[spoken] ?? []).filter((each) => each.trim() !== '') };
    const texts = [instructions, debrief, notes].map((text) => text[spoken] ?? EMPTY_RICH_TEXT) as [RichText, RichText, RichText];
    return { id, method, minutes, grouping, ...own, instructions: texts[0], debrief: texts[1], notes: texts[2], ...told(spoken, language) };
  });
}

/** A test's questions, each with the unit that it covers. */
export function testIn(paper: Paper<TestQuestion>, language: Language, base: Language): SpokenPaper<{ unitId: Id | null; check: SpokenCheck }> {
  const questions = paper.questions.flatMap(({ unitId, check }) => {
    const spoken = checkIn(check, language, base);
    return spoken ? [{ unitId, check: spoken }] : [];
  });
  return { ...headIn(paper, language, base), questions };
}

/** A form's questions. One that is said in neither language is left out. */
export function formIn(paper: Paper<FormQuestion>, language: Language, base: Language): SpokenPaper<SpokenFormQuestion> {
  const questions = paper.questions.flatMap((question): SpokenFormQuestion[] => {
    const words = wordsOf(question);
    const spoken = [language, base].find((candidate) => isSaidIn({ words }, candidate, base));
    if (spoken === undefined) return [];
    const say = (text: LocalText) => text[spoken] ?? '';
    const common = { question: say(question.question), ...told(spoken, language) };
    if (question.kind === 'scale') return [{ ...common, kind: 'scale', low: say(question.low), high: say(question.high) }];
    if (question.kind === 'choice') return [{ ...common, kind: 'choice', choices: question.choices.map(({ text }) => say(text)), several: question.several }];
    return [{ ...common, kind: 'text' }];
  });
  return { ...headIn(paper, language, base), questions };
}

/** The text in the language, else in the base language, else in any; and in which, where it is another. */
export function textTold(text: LocalText, language: Language, base: Language): Told & { readonly text: string } {
  const spoken = [language, base, ...LANGUAGES].find((candidate) => (text[candidate] ?? '').trim() !== '');
  return spoken === undefined ? { text: '' } : { text: text[spoken] ?? '', ...told(spoken, language) };
}

/** In which language a unit's title and objectives stand, where it is not the one asked for. */
export function headTold({ title, objectives }: UnitContent, language: Language, base: Language): Told {
  const listed = (objectives[language]?.length ?? 0) > 0 || (objectives[base]?.length ?? 0) === 0;
  return listed ? { language: textTold(title, language, base).language } : { language: base };
}

/** Ids of the pictures that the lessons of these units show in a language. */
export function picturesIn({ units, baseLanguage }: Pick<ModuleContent, 'units' | 'baseLanguage'>, language: Language): Id[] {
  const ids = units.flatMap(({ content }) => lessonIn(content, language, baseLanguage).blocks.map((block) => (block.kind === 'picture' ? block.material : '')));
  return [...new Set(ids.filter((id) => id !== ''))];
}

function checkIn(check: Check, language: Language, base: Language): SpokenCheck | undefined {
  const alone: UnitContent = { title: {}, objectives: {}, minutes: 0, lesson: [check], plan: [] };
  return lessonIn(alone, language, base).blocks.find((block): block is SpokenCheck => block.kind === 'check');
}

function headIn({ title, introduction }: Pick<Paper<unknown>, 'title' | 'introduction'>, language: Language, base: Language) {
  const { text, language: other } = textTold(title, language, base);
  return { title: text, introduction: textTold(introduction, language, base).text, ...(other && { language: other }) };
}

function wordsOf(question: FormQuestion): Part['words'] {
  if (question.kind === 'scale') return [question.question, question.low, question.high];
  if (question.kind === 'choice') return [question.question, ...question.choices.map(({ text }) => text)];
  return [question.question];
}

function languageOf(part: Pick<Part, 'words'>, language: Language, base: Language): Language {
  return [language, base, ...LANGUAGES].find((candidate) => isSaidIn(part, candidate, base)) ?? base;
}

function told(spoken: Language, asked: Language): Told {
  return spoken === asked ? {} : { language: spoken };
}
