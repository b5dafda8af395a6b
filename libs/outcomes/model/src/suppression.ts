/** Fewer people than this, but more than none, are never shown as a number. */
export const SMALLEST_CELL = 5;

/** A group of people as it was counted. */
export interface CountedGroup {
  /** What the people have in common, e.g. `female` or a district; `''` where it is not known. */
  readonly key: string;
  readonly enrolled: number;
  /** Of those enrolled. */
  readonly completed: number;
}

/** A group as it may be shown: null stands for a number that is withheld. */
export interface ShownGroup {
  readonly key: string;
  readonly enrolled: number | null;
  readonly completed: number | null;
}

function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_CELL;
}

/**
 * The groups of one split of a training, as they may stand beside its totals; none at all where the split would tell
 * more than its totals however much of it is withheld: everybody is in one group, or each is alone in hers.
 *
 * Three numbers of each group could give a person away: those enrolled, those who completed, and the difference, those
 * who did not. A number is withheld when one of them is small; and since the totals are shown, further numbers are
 * withheld until what is missing in a column cannot be found by subtraction: at least two groups with people in them,
 * and for those who completed together and those who did not together at least {@link SMALLEST_CELL}, or none.
 * (Primary and complementary suppression, as in Hundepool et al., *Statistical Disclosure Control*, 2012, chapter 4.)
 */
export function suppressed(groups: readonly CountedGroup[]): ShownGroup[] {
  const peopled = groups.filter((group) => group.enrolled > 0);
  const withoutEnrolled = withheld(peopled, (group) => isSmall(group.enrolled), [(group) => group.enrolled]);
  const withoutCompleted = withheld(
    peopled,
    (group) => withoutEnrolled?.has(group.key) || isSmall(group.completed) || isSmall(group.enrolled - group.completed),
    [(group) => group.completed, (group) => group.enrolled - group.completed],
  );
  if (withoutEnrolled === undefined || withoutCompleted === undefined) return [];
  return groups.map((group) => ({
    key: group.key,
    enrolled: withoutEnrolled.has(group.key) ? null : group.enrolled,
    completed: withoutCompleted.has(group.key) ? null : group.completed,
  }));
}

type Count = (group: CountedGroup) => number;

/**
 * Keys of the groups whose number is withheld: those that must be, and as many of the smallest others as hide them.
 * Undefined when all groups together hide nothing.
 */
function withheld(peopled: readonly CountedGroup[], isTelling: (group: CountedGroup) => boolean | undefined, counts: readonly Count[]): Set<string> | undefined {
  const hidden = peopled.filter(isTelling);
  if (hidden.length === 0) return new Set();
  const others = peopled
    .filter((group) => !hidden.includes(group))
    .sort((one, other) => one.enrolled - other.enrolled || (one.key < other.key ? -1 : 1));
  for (const next of others) {
    if (areManifold(hidden) && counts.every((count) => hidesWell(hidden.map(count)))) break;
    hidden.push(next);
  }
  return areManifold(hidden) ? new Set(hidden.map((group) => group.key)) : undefined;
}

/** A group is listed because somebody is in it; so of one group, or of groups of one each, the sum alone says all. */
function areManifold(hidden: readonly CountedGroup[]): boolean {
  return hidden.length > 1 && hidden.some((group) => group.enrolled > 1);
}

/** Known to be hidden together with their sum, no count must be certain to be small. */
function hidesWell(counts: readonly number[]): boolean {
  const sum = counts.reduce((total, count) => total + count, 0);
  return sum === 0 || sum >= SMALLEST_CELL;
}
