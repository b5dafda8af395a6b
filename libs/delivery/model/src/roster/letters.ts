/**
 * The sound of a letter or of letters that stand for one sound, coarse enough that Kyrgyz, Kazakh, Uzbek, Tajik and Russian
 * Cyrillic and their usual romanisations meet: Жылдыз, Zhyldyz, Djyldyz and Jyldyz are all `jildiz`. Capitals are sounds
 * for which Latin needs two letters.
 */
const CYRILLIC: Record<string, string> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', э: 'e', ж: 'j', җ: 'j', ҷ: 'j', з: 'z', и: 'i', й: 'i', ӣ: 'i', і: 'i', ы: 'i',
  к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', ў: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ұ: 'u', ӯ: 'u', ф: 'f',
  х: 'h', ҳ: 'h', һ: 'h', ц: 'T', ч: 'C', ш: 'S', щ: 'S', ю: 'iu', я: 'ia', ъ: '', ь: '',
};

const LATIN: Record<string, string> = {
  shch: 'S', sch: 'S', sh: 'S', ş: 'S', tch: 'C', ch: 'C', ç: 'C', dzh: 'j', dj: 'j', zh: 'j', j: 'j', kh: 'h', gh: 'g', ğ: 'g', ng: 'n', ñ: 'n', ts: 'T', tz: 'T',
  lex: 'leks', oo: 'u', ou: 'u', ee: 'i', ö: 'o', ü: 'u', ä: 'a', ı: 'i', y: 'i', w: 'v', x: 'h', q: 'k', c: 'k',
};

const LONGEST = 4;
const LATIN_MARKS = /[\u0300-\u036f]/g;

/** A word as it sounds; empty when it has no letters. */
export function soundOf(word: string): string {
  const letters = word.normalize('NFC').toLowerCase();
  let sound = '';
  for (let at = 0; at < letters.length; ) {
    const [part, heard] = heardAt(letters, at);
    sound += heard;
    at += part;
  }
  // Letters doubled or not; Yelena and Elena; Oemuerbek and Omurbek, and then Tokoeva too.
  return sound.replace(/(.)\1+/g, '$1').replace(/ie/g, 'e').replace(/(?<=[aou])e/g, '');
}

/** The words of a name as they sound, in their order. */
export function soundsOf(name: string): string[] {
  return name.normalize('NFKC').split(/[^\p{L}\p{M}\p{N}ʻʼ'’‘`]+/u).map(soundOf).filter((sound) => sound !== '');
}

/** How many characters are one sound from here, and which. */
function heardAt(letters: string, at: number): readonly [number, string] {
  for (let length = Math.min(LONGEST, letters.length - at); length > 0; length -= 1) {
    const part = letters.slice(at, at + length);
    const heard = LATIN[part] ?? (length === 1 ? CYRILLIC[part] : undefined);
    if (heard !== undefined) return [length, heard];
  }
  const bare = (letters[at] ?? '').normalize('NFD').replace(LATIN_MARKS, '');
  if (/^[a-z]$/.test(bare)) return [1, LATIN[bare] ?? bare];
  return [1, /^\p{L}|\p{N}$/u.test(bare) ? bare : ''];
}
