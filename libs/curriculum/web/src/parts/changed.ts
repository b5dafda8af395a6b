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

/** The list with one entry moved to another place; the same list when there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return list;
  const others = list.filter((_, at) => at !== from);
  return [...others.slice(0, to), entry, ...others.slice(to)];
}

/** The list with one entry put in at a place. */
export function withEntry<T>(list: readonly T[], at: number, entry: T): readonly T[] {
  return [...list.slice(0, at), entry, ...list.slice(at)];
}
