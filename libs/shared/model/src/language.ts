/** Languages that every screen and the starter library speak. The order is the order of the language switch. */
export const LANGUAGES = ['en', 'ru', 'ky'] as const;

/** A BCP 47 primary language subtag. */
export type Language = (typeof LANGUAGES)[number];

/** One text in several languages; a language that is missing has not been written yet. */
export type LocalText = Partial<Record<Language, string>>;

/** A text as it can be shown: what was found, and in which language. */
export interface FoundText<T> {
  readonly language: Language;
  readonly value: T;
}

/**
 * The text in the language asked for, else in the base language, else in any language that has it.
 * Undefined only when no language has the text.
 */
export function inLanguage<T>(
  texts: Partial<Record<Language, T>>,
  asked: Language,
  base: Language,
): FoundText<T> | undefined {
  for (const language of [asked, base, ...LANGUAGES]) {
    const value = texts[language];
    if (value !== undefined && value !== '') return { language, value };
  }
  return undefined;
}

/** As {@link inLanguage}, only the text; empty when no language has it. */
export function textIn(texts: LocalText, asked: Language, base: Language): string {
  return inLanguage(texts, asked, base)?.value ?? '';
}
