import { type Id, type Language, LANGUAGES, type LocalText } from '@kurak/shared-model';
import { joinedOrder, movedBetween } from './order';
import { type Part, type PartContent, type PartId, partsById, saying } from './parts';
import { isSame } from './same';
import type { Grouping, Method, UnitContent } from './unit';

/** What of an activity or a unit is no text. */
export interface PartFacts {
  readonly minutes?: number;
  readonly method?: Method;
  readonly grouping?: Grouping;
  /** Of a check question with choices: the lines that are right answers, in the base language. */
  readonly right?: readonly string[];
}

/** One thing in which two states of a module differ. */
export interface Difference {
  readonly unitId: Id;
  /** The unit's title in the later state, in the earlier one when it went. */
  readonly unitTitle: LocalText;
  /** Null when the whole unit came, went or moved. */
  readonly part: PartId | null;
  /** A part that moved and changed as well is in two differences. */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** What was said, before and after, in each language in which it differs; lines joined by line ends. None where only form or facts differ. */
  readonly texts: readonly TextDifference[];
  /** Of the facts, those that differ. */
  readonly factsBefore: PartFacts;
  readonly factsAfter: PartFacts;
}

export interface TextDifference {
  readonly language: Language;
  readonly before: string;
  readonly after: string;
}

type Units = readonly { readonly id: Id; readonly content: UnitContent }[];

/** In what two states of a module differ, in the order of the later one; what went stands after what it followed. */
export function differencesBetween(before: Units, after: Units, base: Language): Difference[] {
  const [old, now] = [contentsById(before), contentsById(after)];
  const [oldIds, ids] = [[...old.keys()], [...now.keys()]];
  const moved = movedBetween(oldIds, ids);
  return joinedOrder(ids, oldIds).flatMap((unitId) => {
    const [was, is] = [old.get(unitId) ?? null, now.get(unitId) ?? null];
    const unit = { unitId, unitTitle: (is ?? was)?.title ?? {} };
    if (!was || !is) return [{ ...unit, part: null, ...change(partsById(was).get('title'), partsById(is).get('title'), base) }];
    const inside = partDifferences(was, is, base).map((difference) => ({ ...unit, ...difference }));
    return moved.includes(unitId) ? [{ ...unit, part: null, ...MOVED }, ...inside] : inside;
  });
}

type Change = Pick<Difference, 'kind' | 'texts' | 'factsBefore' | 'factsAfter'>;

const MOVED: Change = { kind: 'moved', texts: [], factsBefore: {}, factsAfter: {} };

const FACES = ['title', 'objectives', 'lesson', 'plan'];

function partDifferences(before: UnitContent, after: UnitContent, base: Language): (Change & { readonly part: PartId })[] {
  const [old, now] = [partsById(before), partsById(after)];
  const [oldIds, ids] = [[...old.keys()], [...now.keys()]];
  const moved = movedBetween(oldIds, ids);
  const face = (id: PartId) => FACES.findIndex((name) => id.startsWith(name));
  const inOrder = joinedOrder(ids, oldIds).toSorted((one, other) => face(one) - face(other));
  return inOrder.flatMap((part) => {
    const [was, is] = [old.get(part), now.get(part)];
    const changes = isSame(was?.content, is?.content) ? [] : [change(was, is, base)];
    return [...(moved.includes(part) ? [MOVED] : []), ...changes].map((each) => ({ part, ...each }));
  });
}

function change(was: Part | undefined, is: Part | undefined, base: Language): Change {
  const [factsBefore, factsAfter] = [factsOf(was?.content, base), factsOf(is?.content, base)];
  return {
    kind: was && is ? 'changed' : is ? 'added' : 'removed',
    texts: LANGUAGES.map((language) => ({ language, before: saying(was, language), after: saying(is, language) })).filter((text) => text.before !== text.after),
    factsBefore: factsThatDiffer(factsBefore, factsAfter),
    factsAfter: factsThatDiffer(factsAfter, factsBefore),
  };
}

function factsOf(content: PartContent | undefined, base: Language): PartFacts {
  if (!content) return {};
  if ('method' in content) return { minutes: content.minutes, method: content.method, grouping: content.grouping };
  if ('choices' in content) return { right: content.choices.filter(({ isRight }) => isRight).map(({ text }) => text[base] ?? '') };
  return 'minutes' in content ? { minutes: content.minutes } : {};
}

function factsThatDiffer(facts: PartFacts, others: PartFacts): PartFacts {
  return Object.fromEntries(Object.entries(facts).filter(([name, fact]) => !isSame(fact, others[name as keyof PartFacts])));
}

function contentsById(units: Units): Map<Id, UnitContent> {
  return new Map(units.map(({ id, content }) => [id, content]));
}
