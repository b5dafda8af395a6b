/** A run of an excerpt: words that were looked for, or those around them. */
export interface Run {
  readonly text: string;
  readonly isFound: boolean;
}

/** Takes apart an excerpt in which what was found stands between ⟦ and ⟧. */
export function runsOf(excerpt: string): Run[] {
  return excerpt
    .split(/(⟦[^⟧]*⟧)/)
    .filter((text) => text !== '')
    .map((text) => (text.startsWith('⟦') ? { text: text.slice(1, -1), isFound: true } : { text, isFound: false }));
}
