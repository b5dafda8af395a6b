import { type Language, LANGUAGES } from '@kurak/shared-model';
import { says, type TranslatedPart } from './translated-parts';

/**
 * How far a part is in a language: `missing` is not begun, `begun` lacks some of its texts, `stale` was made from an original that
 * has changed since, `done` says all that the original says, `own` stands in this language only, `elsewhere` only in others that
 * are not the original, `empty` says nothing at all.
 */
export type PartState = 'missing' | 'begun' | 'stale' | 'done' | 'own' | 'elsewhere' | 'empty';

export function stateOf({ id, fields }: TranslatedPart, language: Language, base: Language, stale: readonly string[]): PartState {
  const saidHere = fields.filter((field) => says(field, language));
  const original = fields.filter((field) => says(field, base));
  if (original.length === 0) {
    if (saidHere.length > 0) return 'own';
    return fields.some((field) => LANGUAGES.some((other) => says(field, other))) ? 'elsewhere' : 'empty';
  }
  if (saidHere.length === 0) return 'missing';
  if (!original.every((field) => saidHere.includes(field))) return 'begun';
  return stale.includes(id) ? 'stale' : 'done';
}

/** Whether something is to be done about it. */
export function isUnfinished(state: PartState): boolean {
  return state === 'missing' || state === 'begun' || state === 'stale';
}

/** The language that a part is translated from: the original's, or another one when that says nothing. */
export function sourceOf({ fields }: TranslatedPart, language: Language, base: Language): Language | undefined {
  return [base, ...LANGUAGES].find((other) => other !== language && fields.some((field) => says(field, other)));
}

/** The first thing after a place for which something holds, going round at the end; undefined when there is none. */
export function nextAround<T>(all: readonly T[], after: number, holds: (one: T) => boolean): T | undefined {
  return [...all.slice(after + 1), ...all.slice(0, after + 1)].find(holds);
}
