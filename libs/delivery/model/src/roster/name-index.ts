import { type ComparedName, comparedName, LIKELY, likenessOf } from './name';

export interface LikeName<T> {
  readonly item: T;
  readonly likeness: number;
}

/**
 * Finds the likely same among thousands of names without comparing all with all: whoever shares two words (or the only
 * one) whose consonants differ by at most one letter is compared.
 */
export class NameIndex<T> {
  private readonly names: { readonly item: T; readonly name: ComparedName; readonly full: number }[] = [];
  private readonly places = new Map<string, number[]>();

  add(item: T, name: string): void {
    const compared = comparedName(name);
    const place = this.names.push({ item, name: compared, full: fullWords(compared).length }) - 1;
    for (const key of new Set(fullWords(compared).flatMap(keysOf))) {
      const known = this.places.get(key);
      if (known) known.push(place);
      else this.places.set(key, [place]);
    }
  }

  /** Whose name is likely the same, likest first, in the order of adding where equal. */
  like(name: string): LikeName<T>[] {
    const compared = comparedName(name);
    const words = fullWords(compared);
    const hits = new Uint8Array(this.names.length);
    const hitBy = new Int8Array(this.names.length).fill(-1);
    const touched: number[] = [];
    words.forEach((word, number) => {
      for (const key of keysOf(word)) {
        for (const place of this.places.get(key) ?? []) {
          if (hitBy[place] === number) continue;
          if (hitBy[place] === -1) touched.push(place);
          hitBy[place] = number;
          hits[place] = (hits[place] as number) + 1;
        }
      }
    });
    const found: (LikeName<T> & { place: number })[] = [];
    for (const place of touched) {
      const known = this.names[place] as { item: T; name: ComparedName; full: number };
      if ((hits[place] as number) < Math.min(2, words.length, known.full)) continue;
      const likeness = likenessOf(compared, known.name);
      if (likeness >= LIKELY) found.push({ item: known.item, likeness, place });
    }
    return found.sort((a, b) => b.likeness - a.likeness || a.place - b.place).map(({ item, likeness }) => ({ item, likeness }));
  }
}

function fullWords({ words }: ComparedName): readonly string[] {
  return words.filter((word) => word.length > 1);
}

/** The consonants of a word, and these with one left out: two words that differ in one consonant share a key. */
function keysOf(word: string): string[] {
  const consonants = word.replace(/(?!^)[aeiou]/g, '').replace(/^[aeiou]/, '-');
  if (consonants.length < 4) return [consonants];
  return [consonants, ...Array.from(consonants, (_, at) => `${consonants.slice(0, at)}${consonants.slice(at + 1)}`)];
}
