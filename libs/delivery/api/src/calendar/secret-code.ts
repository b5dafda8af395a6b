import { createHash, createHmac } from 'node:crypto';
import type { Id } from '@kurak/shared-model';

/** 160 bits: nobody finds one by trying, so nobody who tries needs to be slowed down. */
const BYTES = 20;
const CODE = /^[\w-]{27}$/;

/** The code in an address that needs no sign-in. It is derived from an id, so that it can be shown again without being kept. */
export function secretCode(key: Buffer, id: Id): string {
  return createHmac('sha256', key).update(id).digest().subarray(0, BYTES).toString('base64url');
}

/** What is kept of a code. Undefined for what can be no code. */
export function secretCodeHash(code: string): Buffer | undefined {
  return CODE.test(code) ? createHash('sha256').update(code).digest() : undefined;
}
