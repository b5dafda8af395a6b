import { isRichText, LANGUAGES } from '@kurak/shared-model';
import type { UnitContent } from '../src';

/** Something that is said at a place, whole: a text, a list of texts, a rich text. */
export type Said = string | readonly string[] | object;

/**
 * All that a unit says, by place: names, ids and at last a language, as in `lesson/opening/text/en`. It knows nothing of kinds
 * of parts, so that rules about them can be held against it.
 */
export function placesIn(unit: UnitContent): Map<string, Said> {
  return new Map(placesOf(unit, []));
}

function placesOf(value: unknown, path: readonly string[]): [string, Said][] {
  if (isSaid(value, path)) return [[path.join('/'), value]];
  if (typeof value !== 'object' || value === null) return [];
  const inside: [string, unknown][] = Array.isArray(value) ? value.map((item: { readonly id: string }) => [item.id, item]) : Object.entries(value);
  return inside.flatMap(([name, each]) => placesOf(each, [...path, name]));
}

function isSaid(value: unknown, path: readonly string[]): value is Said {
  const isPart = typeof value === 'object' && value !== null && 'id' in value;
  return value !== undefined && !isPart && (LANGUAGES as readonly string[]).includes(path.at(-1) ?? '');
}

/** The unit with other words at a place, or without any; with words in the form that the place has in whatever language it has some. */
export function withWordsAt(unit: UnitContent, place: string, words: string | undefined): UnitContent {
  const inAnyLanguage = [...placesIn(unit)].find(([other]) => textOf(other) === textOf(place))?.[1];
  const said = words === undefined || inAnyLanguage === undefined ? undefined : inFormOf(inAnyLanguage, words);
  return withAt(unit, place.split('/'), said) as UnitContent;
}

/** The place without its language. */
function textOf(place: string): string {
  return place.slice(0, place.lastIndexOf('/'));
}

function inFormOf(said: Said, words: string): Said {
  if (isRichText(said)) return { type: 'doc', content: [{ type: 'paragraph', content: [{ text: words }] }] };
  return typeof said === 'string' ? words : [words];
}

function withAt(value: unknown, [name, ...rest]: readonly string[], said: Said | undefined): unknown {
  if (name === undefined) return said;
  if (Array.isArray(value)) return value.map((item: { readonly id: string }) => (item.id === name ? withAt(item, rest, said) : item));
  const { [name]: old, ...others } = value as Readonly<Record<string, unknown>>;
  const inside = withAt(old, rest, said);
  return inside === undefined ? others : { ...others, [name]: inside };
}
