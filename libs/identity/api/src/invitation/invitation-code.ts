import { createHash, createHmac } from 'node:crypto';
import type { Id } from '@kurak/shared-model';

/** Crockford's base 32: no I, L, O or U, so that a code can be read aloud and copied from paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/** The code of an invitation, `XXXX-XXXX-XXXX`, 60 bits derived from its id; it can be shown again without being kept. */
export function invitationCode(key: Buffer, invitationId: Id): string {
  const bytes = createHmac('sha256', key).update(invitationId).digest();
  const letters = [...bytes.subarray(0, LENGTH)].map((byte) => ALPHABET[byte % 32]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** What is kept of a code: the hash of its letters, however they were typed. Undefined for what can be no code. */
export function invitationCodeHash(typed: string): Buffer | undefined {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (letters.length !== LENGTH || [...letters].some((letter) => !ALPHABET.includes(letter))) return undefined;
  return createHash('sha256').update(letters).digest();
}
