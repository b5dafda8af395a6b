import { isId } from '@kurak/shared-model';

/** Something that a person wrote, inside a body that waits to be sent. */
export interface Words {
  /** Where it stands, e.g. `answers.0.text`. */
  readonly path: string;
  /** The last name on the way there, e.g. `text`. */
  readonly name: string;
  readonly text: string;
}

const NOT_WORDS = /^[\d:.TZ+-]*$/;

/** The texts in a body that a person may want to read again or mend: neither ids, nor dates, nor codes of one word. */
export function wordsIn(body: unknown, path: readonly string[] = []): Words[] {
  if (typeof body === 'string') {
    const isWritten = !NOT_WORDS.test(body) && (/\s/.test(body) || body.length > 24) && !isId(body);
    const name = path.findLast((part) => Number.isNaN(Number(part))) ?? '';
    return isWritten ? [{ path: path.join('.'), name, text: body }] : [];
  }
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) => wordsIn(value, [...path, key]));
}

/** The same body with other words at one place. */
export function withWords(body: unknown, path: string, text: string): unknown {
  const [first, ...rest] = path.split('.');
  if (first === undefined || first === '') return text;
  const changed = (value: unknown) => withWords(value, rest.join('.'), text);
  if (Array.isArray(body)) return body.map((value: unknown, at) => (String(at) === first ? changed(value) : value));
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, key === first ? changed(value) : value]));
}
