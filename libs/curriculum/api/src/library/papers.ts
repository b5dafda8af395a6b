import type { Block, FormQuestion, Paper, TestQuestion } from '@kurak/curriculum-model';
import type { Id, Language, LocalText } from '@kurak/shared-model';
import { checkOf } from './blocks';
import { fieldsOf, frontMatter, LibraryProblem, type Section, sections } from './sections';

interface PaperText {
  readonly text: string;
  readonly language: Language;
  readonly file: string;
}

interface ScaleSection {
  question: string;
  low: string;
  high: string;
}

interface ChoicesSection {
  question: string;
  several?: boolean;
  choices: string[];
}

/** A test with one more language. */
export function testOf(before: Paper<TestQuestion> | null, said: PaperText, unitIds: readonly Id[]): Paper<TestQuestion> {
  return paperOf(before, said, (section, other): TestQuestion => {
    const { file, language } = said;
    const others: Block | undefined = other?.check;
    const { check, unit } = checkOf(section, { language, file, others, picture: () => '' });
    const unitId = unit === undefined ? undefined : unitIds[unit - 1];
    if (section.kind !== 'check') throw new LibraryProblem(file, section.line, `a test has no ${section.kind}`);
    if (unitId === undefined) throw new LibraryProblem(file, section.line, `${section.id}: unit is the number of a unit of this module`);
    if (other && other.unitId !== unitId) throw new LibraryProblem(file, section.line, `${section.id}: covers another unit in the base language`);
    return { unitId, check };
  });
}

/** A form with one more language. */
export function formOf(before: Paper<FormQuestion> | null, said: PaperText): Paper<FormQuestion> {
  return paperOf(before, said, (section, other) => questionOf(section, said, other));
}

function paperOf<Question>(before: Paper<Question> | null, { text, language, file }: PaperText, read: (section: Section, other: Question | undefined) => Question): Paper<Question> {
  const { front, body, line } = frontMatter(text, file);
  const { title, introduction } = fieldsOf<{ title: string; introduction: string }>(front, { file, line: 2 }, ['title', 'introduction']);
  const found = sections(body, line, file);
  if (before && before.questions.length !== found.length) throw new LibraryProblem(file, line, 'has another number of questions than in the base language');
  return {
    title: { ...before?.title, [language]: title },
    introduction: { ...before?.introduction, [language]: introduction },
    questions: found.map((section, index) => read(section, before?.questions[index])),
  };
}

function questionOf({ kind, id, body, line }: Section, { language, file }: PaperText, other: FormQuestion | undefined): FormQuestion {
  const place = { file, line: line + 1 };
  if (other && (other.kind !== kind || other.id !== id)) throw new LibraryProblem(file, line, `${id}: is not the question of the base language in its place`);
  const say = (text: LocalText | undefined, words: string): LocalText => ({ ...text, [language]: words });
  switch (kind) {
    case 'scale': {
      const said = fieldsOf<ScaleSection>(body, place, ['question', 'low', 'high']);
      const before = other?.kind === 'scale' ? other : undefined;
      return { id, kind, question: say(before?.question, said.question), low: say(before?.low, said.low), high: say(before?.high, said.high) };
    }
    case 'choice': {
      const said = fieldsOf<ChoicesSection>(body, place, ['question', 'choices'], ['several']);
      const before = other?.kind === 'choice' ? other : undefined;
      if (before && before.choices.length !== said.choices.length) throw new LibraryProblem(file, line, `${id}: has another number of choices than in the base language`);
      const choices = said.choices.map((text, index) => ({ id: `choice-${index + 1}`, text: say(before?.choices[index]?.text, text) }));
      return { id, kind, question: say(before?.question, said.question), choices, several: said.several ?? false };
    }
    case 'text':
      return { id, kind, question: say(other?.question, fieldsOf<{ question: string }>(body, place, ['question']).question) };
    default:
      throw new LibraryProblem(file, line, `a form has no ${kind}`);
  }
}
