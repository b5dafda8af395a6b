export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What a file is by its first bytes, whatever its name says. */
export type RosterFileKind = 'text' | 'xlsx' | 'old-excel' | 'other';

const startsWith = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);

export function rosterFileKind(bytes: Uint8Array): RosterFileKind {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'xlsx';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-excel';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'other';
  const isControl = (sign: string) => /[\u0000-\u0008\u000e-\u001f]/.test(sign);
  const text = decodedText(bytes.subarray(0, 4096)).text;
  return Array.from(text).filter(isControl).length > text.length / 100 ? 'other' : 'text';
}

/** Text in whichever of the encodings that spreadsheets of our region write; the mark of byte order is left out. */
export function decodedText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const wide = withoutMark(bytes);
  if (wide !== undefined) return wide;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1251';
}

/** UTF-16 that does not say so: of each two bytes, the one that is 0 for Latin letters and 4 for Cyrillic ones tells the order. */
function withoutMark(bytes: Uint8Array): Encoding | undefined {
  const looked = Math.min(bytes.length, 4096) & ~1;
  if (looked < 4) return undefined;
  let [even, odd] = [0, 0];
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0 || bytes[at] === 4) even += 1;
    if (bytes[at + 1] === 0 || bytes[at + 1] === 4) odd += 1;
  }
  const most = (looked / 2) * 0.9;
  if (odd >= most && odd > even) return 'utf-16le';
  return even >= most && even > odd ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
