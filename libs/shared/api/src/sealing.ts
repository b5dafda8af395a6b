import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { derivedKey } from './secrets';
import { API_SETTINGS, type ApiSettings } from './settings';

/** Which key sealed a text; the first byte of what was sealed. */
const KEY_ID = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Where a sealed text stands, e.g. `person_contact.phone`, and whose it is: it opens nowhere else. */
export interface SealedPlace {
  readonly column: string;
  readonly owner: string;
}

/**
 * Seals single fields (AES-256-GCM, NIST SP 800-38D), so that a dump or a backup shows nothing of them. Sealed: key id,
 * a random iv of 12 bytes, the tag of 16, the text.
 */
@Injectable()
export class Sealing {
  private readonly key: Buffer;
  private readonly likenessKey: Buffer;

  constructor(@Inject(API_SETTINGS) settings: ApiSettings) {
    this.key = derivedKey(settings.secretKey, 'sealed fields');
    this.likenessKey = derivedKey(settings.secretKey, 'likeness of sealed fields');
  }

  seal(text: string, place: SealedPlace): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(placeOf(place));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([KEY_ID]), iv, cipher.getAuthTag(), sealed]);
  }

  /** @throws when it was sealed with another key, for another place, or changed since. */
  open(sealed: Buffer, place: SealedPlace): string {
    if (sealed[0] !== KEY_ID) throw new Error('Sealed with a key that is not there');
    const [iv, tag] = [sealed.subarray(1, 1 + IV_BYTES), sealed.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES)];
    const decipher = createDecipheriv('aes-256-gcm', this.key, iv, { authTagLength: TAG_BYTES }).setAAD(placeOf(place)).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  }

  /** The same for the same text within a scope (an organisation): by it a sealed text is found. 32 bytes (HMAC-SHA-256). */
  likeness(text: string, scope: string): Buffer {
    return createHmac('sha256', this.likenessKey).update(`${scope}\n${text}`).digest();
  }
}

function placeOf({ column, owner }: SealedPlace): Buffer {
  return Buffer.from(`${column}\n${owner}`);
}
