import type { Id, Instant } from '@kurak/shared-model';

/** How long one code is shown, seconds. */
export const CODE_SECONDS = 20;
/** How many codes back still hold: a slow phone needs a while from the picture to the page. */
const STEPS_BACK = 6;
/** How many codes ahead: two clocks are never quite alike. */
const STEPS_AHEAD = 1;
/** Half of these hexadecimal digits are bytes: nobody guesses 64 bits. */
const CODE_DIGITS = 16;

const CONSONANTS = 'bdlmnrstz';
const VOWELS = 'aoiue';
const CYRILLIC = new Map([...'bdlmnrstzaoiuekgpvfy'].map((letter, at) => [letter, [...'бдлмнрстзаоиуекгпвфй'][at] ?? letter]));
const LATIN = new Map([...CYRILLIC].map(([latin, cyrillic]) => [cyrillic, latin]));

/** Words that say something ugly in English, Russian or Kyrgyz, by how they begin; nobody is to read them aloud. */
const UGLY = /^(nazi|nud|mud|sos|sis|sid|tit|dur|dod|deb|rab|zon|zad|lob|bed|sud|bom|lol|les|sat|dem|did|tup|ebl|ra[bs])/;

/** Which code of the day's long row of codes is shown at a moment. */
export function stepAt(moment: Instant | number): number {
  return Math.floor(new Date(moment).getTime() / 1000 / CODE_SECONDS);
}

/**
 * The code of a step: HMAC-SHA-256 of the session's secret, its first 64 bits in hexadecimal. Whoever has the secret
 * computes it without a network, so the facilitator's phone in a hall without a signal and the server have the same.
 */
export async function codeOf(secret: string, step: number): Promise<string> {
  return hexadecimal(await digest(secret, `code\n${step}`)).slice(0, CODE_DIGITS);
}

/** True for a code that was on the screen at a moment, or shortly before. */
export async function isCodeAt(secret: string, code: string, moment: Instant): Promise<boolean> {
  const step = stepAt(moment);
  for (let one = step - STEPS_BACK; one <= step + STEPS_AHEAD; one += 1) if ((await codeOf(secret, one)) === code) return true;
  return false;
}

/** The word of a window: four Latin letters that can be said and written alike in English, Russian and Kyrgyz. */
export async function wordOf(secret: string, windowId: Id): Promise<string> {
  for (let round = 0; ; round += 1) {
    const bytes = await digest(secret, `word\n${windowId}\n${round}`);
    const word = [CONSONANTS, VOWELS, CONSONANTS, VOWELS].map((letters, at) => letterOf(letters, bytes, at)).join('');
    if (!UGLY.test(word)) return word;
  }
}

/** A word in the letters of a language. */
export function spelled(word: string, language: string): string {
  return language === 'en' ? word : [...word].map((letter) => CYRILLIC.get(letter) ?? letter).join('');
}

/** The word that somebody typed, in whichever letters, as {@link wordOf} writes it. */
export function heard(typed: string): string {
  const letters = [...typed.normalize('NFKC').toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  return letters.map((letter) => LATIN.get(letter) ?? letter).join('');
}

function letterOf(letters: string, bytes: Uint8Array, at: number): string {
  const number = (bytes[at * 2] ?? 0) * 256 + (bytes[at * 2 + 1] ?? 0);
  return letters[number % letters.length] ?? '';
}

async function digest(secret: string, text: string): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
