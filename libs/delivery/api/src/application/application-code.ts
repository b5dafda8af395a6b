import { createHash, createHmac } from 'node:crypto';
import type { Id } from '@kurak/shared-model';

/** Crockford's base 32: no I, L, O or U, so that a code can be read aloud and copied from paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 28;

/** A code of 140 bits, in groups of four, derived from the id of what it opens; it can be shown again without being kept. */
export function applicationCode(key: Buffer, id: Id): string {
  const bytes = createHmac('sha256', key).update(id).digest();
  const letters = [...bytes.subarray(0, LENGTH)].map((byte) => ALPHABET[byte % 32]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** What is kept of a code: the hash of its letters, however they were typed. Undefined for what can be no code. */
export function applicationCodeHash(typed: string): Buffer | undefined {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (letters.length !== LENGTH || [...letters].some((letter) => !ALPHABET.includes(letter))) return undefined;
  return createHash('sha256').update(letters).digest();
}
