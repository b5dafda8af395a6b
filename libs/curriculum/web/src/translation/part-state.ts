import { type Language, LANGUAGES } from '@kurak/shared-model';
import { says, type TranslatedPart, type WordsField } from './translated-parts';

/**
 * How far a part is in a language: `missing` is not begun, `begun` lacks some of its texts, `stale` was made from an original that
 * has changed since, `done` says all that the original says, `own` stands in this language only, `elsewhere` only in others that
 * are not the original, `empty` says nothing at all.
 */
export type PartState = 'missing' | 'begun' | 'stale' | 'done' | 'own' | 'elsewhere' | 'empty';

export function stateOf(part: TranslatedPart, language: Language, base: Language, stale: readonly string[]): PartState {
  const [saidHere, original] = [saidIn(part, language), saidIn(part, base)];
  if (original.size === 0) {
    if (saidHere.size > 0) return 'own';
    return LANGUAGES.some((other) => saidIn(part, other).size > 0) ? 'elsewhere' : 'empty';
  }
  if (saidHere.size === 0) return 'missing';
  if (![...original].every((field) => saidHere.has(field))) return 'begun';
  return stale.includes(part.id) ? 'stale' : 'done';
}

const found = new WeakMap<TranslatedPart, Map<Language, ReadonlySet<WordsField>>>();

/** The texts of a part that say something in a language. Looked for once: parts that change are other objects. */
function saidIn(part: TranslatedPart, language: Language): ReadonlySet<WordsField> {
  const known = found.get(part) ?? new Map<Language, ReadonlySet<WordsField>>();
  found.set(part, known);
  const said = known.get(language) ?? new Set(part.fields.filter((field) => says(field, language)));
  known.set(language, said);
  return said;
}

/** Whether something is to be done about it. */
export function isUnfinished(state: PartState): boolean {
  return state === 'missing' || state === 'begun' || state === 'stale';
}

/** The language that a part is translated from: the original's, or another one when that says nothing. */
export function sourceOf(part: TranslatedPart, language: Language, base: Language): Language | undefined {
  return [base, ...LANGUAGES].find((other) => other !== language && saidIn(part, other).size > 0);
}

/** The first thing after a place for which something holds, going round at the end; undefined when there is none. */
export function nextAround<T>(all: readonly T[], after: number, holds: (one: T) => boolean): T | undefined {
  return [...all.slice(after + 1), ...all.slice(0, after + 1)].find(holds);
}
