import { type Id, type Language, LANGUAGES } from '@kurak/shared-model';
import { isSaidIn, linesIn, type Part, type PartId, partsById, partsOf, saying } from './parts';
import type { UnitContent } from './unit';

/** What each translated part said in the base language when it was translated: lines joined by line ends. */
export type TranslatedFrom = Partial<Record<Language, Partial<Record<PartId, string>>>>;

/** Who read a unit in a language and found it right. It holds until a word of it changes. */
export interface Review {
  /** Null for the starter library. */
  readonly personId: Id | null;
  readonly name: string;
  /** UTC. */
  readonly at: string;
}

export type Reviews = Partial<Record<Language, Review>>;

/** How far a unit is in a language. */
export interface Translation {
  readonly language: Language;
  /** Parts that the base language has. */
  readonly parts: number;
  /** Of these, parts that this language has whole. */
  readonly translated: number;
  /** Parts whose base text has changed since they were translated. */
  readonly stale: readonly PartId[];
  readonly missing: readonly PartId[];
  /** Null while nobody has read it, and again when it changed afterwards. */
  readonly review: Review | null;
}

export function translationsOf(unit: UnitContent, base: Language, from: TranslatedFrom, reviews: Reviews): Translation[] {
  const parts = partsOf(unit).filter((part) => linesIn(part, base).length > 0);
  return LANGUAGES.map((language) => {
    const isBase = language === base;
    const translated = parts.filter((part) => isBase || isSaidIn(part, language, base));
    const stale = isBase ? [] : parts.filter((part) => isStale(part, language, base, from));
    const missing = parts.filter((part) => !translated.includes(part));
    const review = missing.length > 0 || stale.length > 0 ? null : (reviews[language] ?? null);
    return { language, parts: parts.length, translated: translated.length, stale: stale.map(({ id }) => id), missing: missing.map(({ id }) => id), review };
  });
}

function isStale(part: Part, language: Language, base: Language, from: TranslatedFrom): boolean {
  const source = from[language]?.[part.id];
  return source !== undefined && linesIn(part, language).length > 0 && source !== saying(part, base);
}

/**
 * Notes for each part that was written anew in a language what it was written from, and forgets reviews of what changed.
 * A part that only changed in its base language keeps its note, so that its translations turn stale.
 * @param before null for a unit that is new
 */
export function afterChange(before: UnitContent | null, after: UnitContent, base: Language, from: TranslatedFrom, reviews: Reviews): { from: TranslatedFrom; reviews: Reviews } {
  const old = partsById(before);
  const parts = partsOf(after);
  const isNew = (part: Part, language: Language) => saying(part, language) !== saying(old.get(part.id), language);
  const noted = LANGUAGES.filter((language) => language !== base).map((language) => {
    const sources = parts.flatMap((part): [PartId, string][] => {
      if (linesIn(part, language).length === 0) return [];
      // Where nothing was noted, it was written from what stood beside it.
      return [[part.id, isNew(part, language) ? saying(part, base) : (from[language]?.[part.id] ?? saying(old.get(part.id), base))]];
    });
    return [language, Object.fromEntries(sources)] as const;
  });
  const gone = [...old.values()].filter(({ id }) => !parts.some((part) => part.id === id));
  const saysAsBefore = (language: Language) => !parts.some((part) => isNew(part, language)) && gone.every((part) => saying(part, language) === '');
  const kept = Object.entries(reviews).filter(([language]) => before !== null && saysAsBefore(language as Language) && saysAsBefore(base));
  return { from: Object.fromEntries(noted), reviews: Object.fromEntries(kept) };
}

/** Notes that these parts are right as they are, though their base text changed. */
export function upToDate(unit: UnitContent, base: Language, from: TranslatedFrom, language: Language, ids: readonly PartId[]): TranslatedFrom {
  const sources = partsOf(unit).filter(({ id }) => ids.includes(id)).map((part) => [part.id, saying(part, base)]);
  return { ...from, [language]: { ...from[language], ...Object.fromEntries(sources) } };
}
