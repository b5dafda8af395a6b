import type { Language } from '@kurak/shared-model';

/** The same texts with another one in a language; an empty one is left out, so that it counts as not written. */
export function withLanguage<T>(
  texts: Partial<Record<Language, T>>,
  language: Language,
  text: T | undefined,
): Partial<Record<Language, T>> {
  const { [language]: _, ...others } = texts;
  return (text === undefined ? others : { ...others, [language]: text }) as Partial<Record<Language, T>>;
}

/** The list with one entry put in at a place. */
export function withEntry<T>(list: readonly T[], at: number, entry: T): readonly T[] {
  return [...list.slice(0, at), entry, ...list.slice(at)];
}
