interface Result {
  readonly right: number | null;
  readonly of: number;
}

/** Of one test: how many took it, and the mean share of right answers, 0 to 1; null when nobody did. */
export interface Summary {
  readonly before: { readonly taken: number; readonly mean: number | null };
  readonly after: { readonly taken: number; readonly mean: number | null };
  /** Of those who took it both times: how much more was right afterwards, a share of all questions; null when nobody did. */
  readonly gain: { readonly both: number; readonly mean: number | null };
}

export function summaryOf(people: readonly { readonly before: Result; readonly after: Result }[]): Summary {
  const sharesOf = (results: readonly Result[]) => results.flatMap(({ right, of }) => (right === null ? [] : [right / of]));
  const [before, after] = [sharesOf(people.map((person) => person.before)), sharesOf(people.map((person) => person.after))];
  const gains = people.map(gainOf).filter((gain) => gain !== null);
  return {
    before: { taken: before.length, mean: meanOf(before) },
    after: { taken: after.length, mean: meanOf(after) },
    gain: { both: gains.length, mean: meanOf(gains) },
  };
}

/** How much more of the questions she answered right after the training than before it; null where one of the two is missing. */
export function gainOf({ before, after }: { readonly before: Result; readonly after: Result }): number | null {
  return before.right === null || after.right === null ? null : after.right / after.of - before.right / before.of;
}

function meanOf(shares: readonly number[]): number | null {
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
