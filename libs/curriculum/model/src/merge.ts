import { isRichText } from '@kurak/shared-model';
import { joinedOrder } from './order';
import { type PartId, partsById } from './parts';
import { isSame } from './same';
import type { ChoiceCheck, UnitContent } from './unit';

/** What became of a unit after two people changed it from the same beginning. */
export interface Merge {
  readonly content: UnitContent;
  /** Parts of theirs that changed here too, in the same words, and in which mine stands because theirs was not asked for. */
  readonly conflicts: readonly PartId[];
  /** Parts in which something of theirs was taken. */
  readonly taken: readonly PartId[];
}

/** One value as each side has it; undefined where it is not there. */
interface Sides<T> {
  readonly base: T | undefined;
  readonly mine: T;
  readonly theirs: T;
}

/** Says which of two stands where both sides changed the same. */
type Settle = <T>(mine: T, theirs: T) => T;

type Item = Keyed & { readonly id: string };

type Keyed = Readonly<Record<string, unknown>>;

/**
 * Brings what others changed into what I changed. Nothing that I wrote is lost: where both changed the same words, mine stand.
 * What is empty counts as not written. The length of the unit belongs to its part `title`.
 * @param base what both began from
 * @param theirsFor parts in which theirs stand where both changed the same words
 */
export function mergeUnits(base: UnitContent, mine: UnitContent, theirs: UnitContent, theirsFor: readonly PartId[] = []): Merge {
  const conflicts = new Set<PartId>();
  const settleIn = (part: PartId): Settle => (ofMine, ofTheirs) => {
    if (theirsFor.includes(part)) return ofTheirs;
    conflicts.add(part);
    return ofMine;
  };
  const mineStands: Settle = (ofMine) => ofMine;
  const sides = <T>(read: (unit: UnitContent) => T): Sides<T> => ({ base: read(base), mine: read(mine), theirs: read(theirs) });
  const content: UnitContent = {
    title: merged(sides(({ title }) => title), settleIn('title')),
    objectives: merged(sides(({ objectives }) => objectives), settleIn('objectives')),
    minutes: merged(sides(({ minutes }) => minutes), settleIn('title')),
    lesson: mergedList(sides(({ lesson }) => lesson), (id) => settleIn(`lesson/${id}`), mineStands),
    plan: mergedList(sides(({ plan }) => plan), (id) => settleIn(`plan/${id}`), mineStands),
  };
  return { content, conflicts: [...conflicts], taken: partsThatDiffer(mine, content) };
}

function partsThatDiffer(before: UnitContent, after: UnitContent): PartId[] {
  const [old, now] = [partsById(before), partsById(after)];
  return joinedOrder([...now.keys()], [...old.keys()]).filter((id) => !isSame(old.get(id)?.content, now.get(id)?.content));
}

/** The rule for every value, a missing one too: whoever changed it has it; what both changed is merged piece by piece or settled. */
function merged<T>(sides: Sides<T>, settle: Settle): T {
  const { base, mine, theirs } = sides;
  if (isSame(theirs, base) || isSame(theirs, mine)) return mine;
  if (isSame(mine, base)) return theirs;
  if (areLists(sides)) return mergedList(sides, () => settle, settle) as T;
  if (areSingleChoices(sides)) return mergedSingleChoice(sides, settle) as T;
  if (areKeyed(sides)) return mergedKeys(sides, settle) as T;
  return settle(mine, theirs);
}

function mergedKeys({ base = {}, mine, theirs }: Sides<Keyed>, settle: Settle): Keyed {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  const values = [...keys].map((key) => [key, merged({ base: base[key], mine: mine[key], theirs: theirs[key] }, settle)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** Which choice is the right one is one fact of the question, not one of each choice: two people who mark another each do not make two. */
function mergedSingleChoice({ base, mine, theirs }: Sides<ChoiceCheck>, settle: Settle): ChoiceCheck {
  const rightOnes = ({ choices }: ChoiceCheck) => choices.filter(({ isRight }) => isRight).map(({ id }) => id);
  const right = merged({ base: base && rightOnes(base), mine: rightOnes(mine), theirs: rightOnes(theirs) }, settle);
  const check = mergedKeys({ base, mine, theirs }, settle) as ChoiceCheck;
  return { ...check, choices: check.choices.map((choice) => ({ ...choice, isRight: right.includes(choice.id) })) };
}

function mergedList<T extends { readonly id: string }>({ base = [], mine, theirs }: Sides<readonly T[]>, settleItem: (id: string) => Settle, settleOrder: Settle): T[] {
  const ids = { base: base.map(({ id }) => id), mine: mine.map(({ id }) => id), theirs: theirs.map(({ id }) => id) };
  const find = (list: readonly T[], wanted: string) => list.find(({ id }) => id === wanted);
  return mergedOrder(ids, settleOrder).flatMap((id) => merged({ base: find(base, id), mine: find(mine, id), theirs: find(theirs, id) }, settleItem(id)) ?? []);
}

/** All ids of mine and theirs, in the order of whoever moved something; what only the other has comes after what it follows there. */
function mergedOrder({ base = [], mine, theirs }: Sides<readonly string[]>, settle: Settle): string[] {
  const common = (ids: readonly string[]) => ids.filter((id) => [base, mine, theirs].every((others) => others.includes(id)));
  const wasMovedIn = (ids: readonly string[]) => !isSame(common(ids), common(base));
  if (!wasMovedIn(mine)) return joinedOrder(theirs, mine);
  if (!wasMovedIn(theirs) || isSame(common(mine), common(theirs))) return joinedOrder(mine, theirs);
  return settle(joinedOrder(mine, theirs), joinedOrder(theirs, mine));
}

/** Lists of things with an id; others, such as lists of texts, are whole. */
function areLists(sides: Sides<unknown>): sides is Sides<readonly Item[]> {
  const isList = (value: unknown) => Array.isArray(value) && value.every((item) => isKeyed(item) && typeof item['id'] === 'string');
  return isList(sides.base ?? []) && isList(sides.mine) && isList(sides.theirs);
}

/** Things of the same kind that have names for their pieces. Blocks of two kinds, and checks of two forms, have nothing in common. */
function areKeyed(sides: Sides<unknown>): sides is Sides<Keyed> {
  const { base, mine, theirs } = sides;
  const isAlike = (other: unknown) => isKeyed(mine) && isKeyed(other) && other['kind'] === mine['kind'] && other['form'] === mine['form'];
  return isAlike(mine) && isAlike(theirs) && (base === undefined || isAlike(base));
}

function areSingleChoices(sides: Sides<unknown>): sides is Sides<ChoiceCheck> {
  return areKeyed(sides) && sides.mine['form'] === 'single';
}

function isKeyed(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isRichText(value);
}
