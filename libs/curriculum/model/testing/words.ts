import { type Inline, type Language, LANGUAGES, type LocalText, type RichText, type RichTextBlock } from '@kurak/shared-model';
import fc from 'fast-check';
import type { LocalList, LocalRichText } from '../src';

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['trust', 'don’t', 'well-known', '“safe”', '2022', '5*4', '<b>', '&amp;', '#', '- ', 'a_b', '1.'],
  ru: ['доверие', 'ещё', '«право»', '№ 1325', 'мы –', 'сообщество', '|', '`'],
  ky: ['ишеним', 'өмүр', 'укук', 'үй-бүлө', 'жаңы', 'коом', '\\', '[да]'],
};

/** Words that say something, of at most 80 characters; some look like Markdown, HTML or YAML. */
export function anyWords(language: Language): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...WORDS[language]), { minLength: 1, maxLength: 6 }).map((words) => words.join(' ').trim());
}

/** Objects as JSON has them, all with these fields. */
export function record<T extends object>(fields: { [Name in keyof T]: fc.Arbitrary<T[Name]> }): fc.Arbitrary<T> {
  return fc.record<T>(fields, { noNullPrototype: true });
}

const marks = fc.record(
  { bold: fc.constant(true as const), italic: fc.constant(true as const), link: fc.constantFrom('https://example.org/', 'http://example.org/a?b=c#d') },
  { requiredKeys: [], noNullPrototype: true },
);

function anyRichText(language: Language): fc.Arbitrary<RichText> {
  const inlines = fc.array(fc.tuple(anyWords(language), marks), { minLength: 1, maxLength: 2 }).map((parts) => parts.map(([text, marked]): Inline => ({ text, ...marked })));
  const block = fc.oneof<fc.Arbitrary<RichTextBlock>[]>(
    record({ type: fc.constant('paragraph' as const), content: inlines }),
    record({ type: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), content: inlines }),
    record({ type: fc.constantFrom('bulletList' as const, 'orderedList' as const), items: fc.array(inlines, { minLength: 1, maxLength: 3 }) }),
  );
  return fc.array(block, { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'doc', content }));
}

/** Something in any of the languages, and in those that are required. */
export function inLanguages<T>(make: (language: Language) => fc.Arbitrary<T>, required: readonly Language[]): fc.Arbitrary<Partial<Record<Language, T>>> {
  return fc.record({ en: make('en'), ru: make('ru'), ky: make('ky') }, { requiredKeys: [...required], noNullPrototype: true });
}

export const anyLocalText = (...required: Language[]): fc.Arbitrary<LocalText> => inLanguages(anyWords, required);

export const anyLocalRichText = (): fc.Arbitrary<LocalRichText> => inLanguages(anyRichText, []);

export const anyLocalList = (): fc.Arbitrary<LocalList> => inLanguages((language) => fc.array(anyWords(language), { minLength: 1, maxLength: 3 }), []);

export const anyLanguage = (): fc.Arbitrary<Language> => fc.constantFrom(...LANGUAGES);
