const LETTERS: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'j', з: 'z', и: 'i', й: 'y', к: 'k', қ: 'q',
  л: 'l', м: 'm', н: 'n', ң: 'ng', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ұ: 'u', ф: 'f',
  х: 'h', һ: 'h', ҳ: 'h', ц: 'ts', ч: 'ch', ҷ: 'j', ш: 'sh', щ: 'sh', ъ: '', ы: 'y', і: 'i', ӣ: 'i', ӯ: 'u', ь: '',
  э: 'e', ә: 'a', ю: 'yu', я: 'ya',
};

/** The form in which sign-in names are stored and compared: lower case, Unicode NFKC, no spaces at the ends. */
export function normalSignInName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** 3 to 40 letters, digits, dots, hyphens or underscores of any script, or an e-mail address. */
export function isSignInName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{2,39}$/u.test(normalSignInName(name));
}

/** A sign-in name to offer for a display name: Latin letters that any keyboard has, `Айжамал Т.` → `ayjamal.t`. */
export function suggestedSignInName(displayName: string): string {
  const latin = [...displayName.normalize('NFKC').toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join('');
  const name = latin
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 30);
  return name.length >= 3 ? name : `${name}.kurak`.replace(/^\./, '');
}
