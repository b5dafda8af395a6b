import { isCleanText, isRichText, type Language, LANGUAGES, type LocalText, type RichText } from '@kurak/shared-model';
import { ImportProblem } from '../unpack/import-problem';

/** Larger than the texts of any module, in bytes. */
export const LARGEST_JSON = 64 * 1024 ** 2;

/**
 * Looks at a value that somebody sent and gives it back as what it is, without anything that does not belong to it.
 *
 * @throws ImportProblem `shape` with the place of what is wrong
 */
export type Shape<Value> = (value: unknown, place: string) => Value;

function wrong(place: string): never {
  throw new ImportProblem('shape', place);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with exactly these fields. */
export function record<Value extends object>(fields: { readonly [Field in keyof Value]-?: Shape<Value[Field]> }): Shape<Value> {
  const names = Object.keys(fields) as (keyof Value & string)[];
  return (value, place) => {
    if (!isRecord(value)) return wrong(place);
    const strange = Object.keys(value).find((name) => !names.some((known) => known === name));
    if (strange !== undefined) wrong(`${place}.${strange}`);
    return Object.fromEntries(names.map((name) => [name, fields[name](value[name], `${place}.${name}`)])) as unknown as Value;
  };
}

/** An object whose shape another one of its fields decides. */
export function either<Value extends object>(field: string, shapes: Readonly<Record<string, Shape<Value>>>): Shape<Value> {
  return (value, place) => {
    const kind = isRecord(value) ? value[field] : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    return shape === undefined ? wrong(`${place}.${field}`) : shape(value, place);
  };
}

export function list<Value>(shape: Shape<Value>, most: number): Shape<readonly Value[]> {
  return (value, place) => {
    if (!Array.isArray(value) || value.length > most) return wrong(place);
    return value.map((item: unknown, index) => shape(item, `${place}[${index}]`));
  };
}

/** A list of things with ids, none of which stands twice. */
export function parts<Value>(shape: Shape<Value>, most: number, idOf: (part: Value) => string): Shape<readonly Value[]> {
  const each = list(shape, most);
  return (value, place) => {
    const items = each(value, place);
    const ids = items.map(idOf);
    const twice = ids.findIndex((id, index) => ids.indexOf(id) < index);
    return twice < 0 ? items : wrong(`${place}[${twice}].id`);
  };
}

export function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value, place) => (value === null ? null : shape(value, place));
}

export function oneOf<Value extends string | number>(...values: readonly Value[]): Shape<Value> {
  return (value, place) => values.find((known) => known === value) ?? wrong(place);
}

export function where<Value>(isRight: (value: unknown) => value is Value): Shape<Value> {
  return (value, place) => (isRight(value) ? value : wrong(place));
}

export const yesOrNo: Shape<boolean> = where((value) => typeof value === 'boolean');

export function wholeNumber(least: number, most: number): Shape<number> {
  return where((value): value is number => Number.isInteger(value) && (value as number) >= least && (value as number) <= most);
}

/** Text of at most so many characters, which may be empty. */
export function text(longest: number): Shape<string> {
  return where((value): value is string => typeof value === 'string' && value.length <= 2 * longest && [...value].length <= longest && isCleanText(value));
}

export function matching(pattern: RegExp): Shape<string> {
  return where((value): value is string => typeof value === 'string' && pattern.test(value));
}

/** Something in known languages, in their order. */
export function local<Value>(shape: Shape<Value>): Shape<Partial<Record<Language, Value>>> {
  return (value, place) => {
    if (!isRecord(value)) return wrong(place);
    const strange = Object.keys(value).find((language) => !LANGUAGES.some((known) => known === language));
    if (strange !== undefined) wrong(`${place}.${strange}`);
    return Object.fromEntries(LANGUAGES.filter((language) => language in value).map((language) => [language, shape(value[language], `${place}.${language}`)]));
  };
}

/** A text in known languages, each at most so long. */
export function localText(longest: number): Shape<LocalText> {
  return local(text(longest));
}

/** As {@link localText}, which says something in at least one language. */
export function localTitle(longest: number): Shape<LocalText> {
  const shape = localText(longest);
  return (value, place) => {
    const texts = shape(value, place);
    return Object.values(texts).some((words) => words.trim() !== '') ? texts : wrong(place);
  };
}

export const localRichText: Shape<Partial<Record<Language, RichText>>> = local(where(isRichText));

/** Short texts in known languages. */
export function localList(most: number, longest: number): Shape<Partial<Record<Language, readonly string[]>>> {
  return local(list(text(longest), most));
}

const DEEPEST = 24;

/** Signs that begin a value: of more than these, reading alone would take all memory. */
const MOST_VALUES = 6_000_000;

/** Refuses JSON that could not be read again. @throws ImportProblem `too-large` */
export function refuseEndless(json: Buffer, place: string): void {
  let values = 0;
  for (const byte of json) if (byte === 0x5b || byte === 0x7b || byte === 0x2c) values += 1;
  if (json.length > LARGEST_JSON || values > MOST_VALUES) throw new ImportProblem('too-large', place);
}

/**
 * JSON that is not nested more deeply than any lesson.
 *
 * @throws ImportProblem `not-json`, `too-deep`, `too-large`
 */
export function parseJson(bytes: Buffer, place: string): unknown {
  refuseEndless(bytes, place);
  const value = parsed(bytes, place);
  if (isDeeper(value, DEEPEST)) throw new ImportProblem('too-deep', place);
  return value;
}

function parsed(bytes: Buffer, place: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) as unknown;
  } catch {
    throw new ImportProblem('not-json', place);
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

/** JSON in which the order of keys is always the same, readable for a person. */
export function canonicalJson(value: unknown): string {
  const sorted = (_key: string, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))) : part;
  return `${JSON.stringify(value, sorted, 1)}\n`;
}
