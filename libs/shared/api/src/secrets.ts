import { hkdfSync } from 'node:crypto';

/** A key of 32 bytes for one purpose, derived from the installation's secret (HKDF, RFC 5869). */
export function derivedKey(secretKey: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secretKey, 'kurak', purpose, 32));
}
