import { type Language, LANGUAGES, plainText, type RichText } from '@kurak/shared-model';
import fc from 'fast-check';
import { lessonIn } from './lesson';
import type { Block, UnitContent } from './unit';
import { lessonLanguages } from './unit-languages';

const language = fc.constantFrom(...LANGUAGES);
const richText = (words: string): RichText => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ text: words }] }] });
/** A text in at least one language, each saying its language. */
const written = fc.subarray([...LANGUAGES], { minLength: 1 });
const textIn = (name: string, languages: readonly Language[]) => Object.fromEntries(languages.map((each) => [each, `${name} in ${each}`]));

const block = fc.tuple(fc.boolean(), written, fc.array(fc.tuple(written, written), { minLength: 2, maxLength: 4 })).map(([isCheck, languages, choices]) => (id: string): Block =>
  isCheck
    ? { id, kind: 'check', question: textIn('question', languages), choices: choices.map(([text, explanation], index) => ({ id: `choice-${index}`, isRight: index === 0, text: textIn('choice', text), explanation: textIn('explanation', explanation) })) }
    : { id, kind: 'text', text: Object.fromEntries(languages.map((each) => [each, richText(`text in ${each}`)])) },
);
const unit = fc.record({ title: written, blocks: fc.array(block, { maxLength: 6 }) }).map(
  ({ title, blocks }): UnitContent => ({ title: textIn('title', title), objectives: {}, minutes: 90, lesson: blocks.map((make, index) => make(`block-${index}`)), plan: [] }),
);

/** Languages in which the words of a lesson say they are. */
function spoken(lesson: ReturnType<typeof lessonIn>): Set<string> {
  const texts = [lesson.title, ...lesson.blocks.flatMap((part) => (part.kind === 'check' ? [part.question, ...part.choices.flatMap(({ text, explanation }) => [text, explanation])] : [plainText(part.text)]))];
  return new Set(texts.flatMap((text) => /in (..)$/.exec(text)?.[1] ?? []));
}

describe('A lesson in a language', () => {
  it('loses no block and no choice, and keeps their order', () => {
    fc.assert(
      fc.property(unit, language, language, (content, asked, base) => {
        const { blocks } = lessonIn(content, asked, base);
        expect(blocks.map(({ id, kind }) => [id, kind])).toEqual(content.lesson.map(({ id, kind }) => [id, kind]));
        for (const [index, part] of blocks.entries()) {
          const source = content.lesson[index];
          if (part.kind === 'check' && source?.kind === 'check') expect(part.choices.map(({ id, isRight }) => [id, isRight])).toEqual(source.choices.map(({ id, isRight }) => [id, isRight]));
        }
      }),
    );
  });

  it('names every language that it speaks, and no other', () => {
    fc.assert(
      fc.property(unit, language, language, (content, asked, base) => {
        const lesson = lessonIn(content, asked, base);
        expect(new Set(lesson.languages)).toEqual(spoken(lesson));
      }),
    );
  });

  it('speaks the language asked for alone where everything is written in it', () => {
    fc.assert(
      fc.property(unit, language, language, (content, asked, base) => {
        fc.pre(lessonLanguages(content).includes(asked));
        const { title, blocks } = lessonIn(content, asked, base);
        expect(title).toBe(`title in ${asked}`);
        for (const part of blocks) expect(part.kind === 'check' ? part.question : plainText(part.text)).toMatch(new RegExp(`in ${asked}$`));
      }),
    );
  });

  it('falls back to the base language block by block, and says so', () => {
    const content: UnitContent = {
      title: { en: 'Trust', ky: 'Ишеним' },
      objectives: { en: ['Name the actors'] },
      minutes: 60,
      lesson: [
        { id: 'first', kind: 'text', text: { en: richText('One'), ky: richText('Бир') } },
        { id: 'second', kind: 'safety', text: { en: richText('Two') } },
        { id: 'third', kind: 'text', text: {} },
      ],
      plan: [],
    };
    expect(lessonIn(content, 'ky', 'en')).toEqual({
      title: 'Ишеним',
      objectives: ['Name the actors'],
      minutes: 60,
      blocks: [
        { id: 'first', kind: 'text', text: richText('Бир') },
        { id: 'second', kind: 'safety', text: richText('Two') },
      ],
      languages: ['en', 'ky'],
    });
  });

  it('passes over a text that was begun and left empty', () => {
    const empty: RichText = { type: 'doc', content: [] };
    const content: UnitContent = { title: { en: 'Trust' }, objectives: { ky: [], en: ['Name the actors'] }, minutes: 60, lesson: [{ id: 'first', kind: 'text', text: { en: richText('One'), ky: empty } }], plan: [] };
    const { blocks, objectives, languages } = lessonIn(content, 'ky', 'en');
    expect(blocks).toEqual([{ id: 'first', kind: 'text', text: richText('One') }]);
    expect(objectives).toEqual(['Name the actors']);
    expect(languages).toEqual(['en']);
  });
});
