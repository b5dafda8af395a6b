import { soundOf, soundsOf } from './letters';

/** A name as it is compared: the sounds of its words without regard to their order; a patronymic counts only against another. */
export interface ComparedName {
  readonly words: readonly string[];
  readonly patronymics: readonly string[];
}

/** From here on two names may well be one person's. */
export const LIKELY = 0.8;

/** Longer names are compared by so many words. */
const MOST_WORDS = 6;
const INITIAL = 0.8;
const LEAST_LIKE_WORD = 0.7;

/** Son or daughter of: Болотбек кызы, Асан уулу, Karim qizi. The word before it is the father's. */
const CHILD_OF = new Set(['kizi', 'uulu', 'ulu', 'uli', 'ogli', 'oglu', 'zoda', 'duhtari'].map(soundOf));
const PATRONYMIC = /(?:oviC|eviC|ovna|evna|iniCna)$/;

export function comparedName(name: string): ComparedName {
  const sounds = soundsOf(name).slice(0, MOST_WORDS + 2);
  const [words, patronymics]: [string[], string[]] = [[], []];
  sounds.forEach((sound, at) => {
    if (CHILD_OF.has(sound) && at > 0) return;
    const isPatronymic = (CHILD_OF.has(sounds[at + 1] ?? '') && sounds.length > 2) || (at > 0 && PATRONYMIC.test(sound));
    (isPatronymic ? patronymics : words).push(sound);
  });
  return { words: words.slice(0, MOST_WORDS).sort(), patronymics: patronymics.sort() };
}

/** The same for names that are the same in every script and order of words; two such names are alike by 1. */
export function nameKey({ words, patronymics }: ComparedName): string {
  return `${words.join(' ')}|${patronymics.join(' ')}`;
}

/** How much alike two names are, across scripts, romanisations and orders of words: 0 not at all, 1 the same. */
export function likeness(one: string, other: string): number {
  return likenessOf(comparedName(one), comparedName(other));
}

/** As {@link likeness}; symmetric. A patronymic that only one has changes nothing; two that differ tell people apart. */
export function likenessOf(one: ComparedName, other: ComparedName): number {
  const names = shared(one.words, other.words);
  if (one.patronymics.length === 0 || other.patronymics.length === 0) return names;
  return names * (0.7 + 0.3 * shared(one.patronymics, other.patronymics));
}

/** Of all words of both, the share that has a like in the other (Dice), likest pairs first. */
function shared(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const pairs = one.flatMap((word, i) => other.map((its, j) => ({ i, j, like: wordLikeness(word, its), order: [word, its].sort().join(' ') })));
  pairs.sort((a, b) => b.like - a.like || (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const [mine, its] = [new Set<number>(), new Set<number>()];
  let sum = 0;
  for (const { i, j, like } of pairs) {
    if (mine.has(i) || its.has(j)) continue;
    mine.add(i);
    its.add(j);
    sum += like;
  }
  return (2 * sum) / (one.length + other.length);
}

function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short) ? INITIAL : 0;
  const like = 1 - distance(short, long) / long.length;
  return like >= LEAST_LIKE_WORD ? like : 0;
}

/** Levenshtein's distance. */
function distance(short: string, long: string): number {
  let row = Array.from({ length: short.length + 1 }, (_, at) => at);
  for (let i = 1; i <= long.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= short.length; j += 1) {
      const change = (row[j - 1] as number) + (long[i - 1] === short[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[short.length] as number;
}
