import { type Difference, differencesBetween, mergeUnits, type PartFacts, type PartId, type UnitContent } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';

/** Whose words stand where two people changed the same. */
export type Side = 'mine' | 'theirs';

/** Two people's changes of the same unit, from the same beginning. */
export interface Clash {
  readonly base: UnitContent;
  /** The version of the beginning. */
  readonly since: number;
  readonly theirs: UnitContent;
  /** Parts for which somebody has chosen. */
  readonly chosen: ReadonlyMap<PartId, Side>;
}

/** A part of which there are two versions, and what in them differs. */
export interface Dispute {
  readonly part: PartId;
  /** False on a side that deleted it. */
  readonly isThere: Readonly<Record<Side, boolean>>;
  readonly texts: readonly { readonly language: Language; readonly mine: string; readonly theirs: string }[];
  readonly facts: Readonly<Record<Side, PartFacts>>;
}

/** The words of a part that were not chosen, in the languages in which there were others. */
export interface LeftOver {
  readonly part: PartId;
  readonly side: Side;
  readonly texts: readonly { readonly language: Language; readonly words: string }[];
}

/** Parts that wait for a choice. */
export function openParts({ base, theirs, chosen }: Clash, mine: UnitContent): PartId[] {
  return mergeUnits(base, mine, theirs, choicesOf(chosen, 'theirs')).conflicts.filter((part) => !chosen.has(part));
}

/** Both in one, as it was chosen; mine where nothing was. */
export function merged({ base, theirs, chosen }: Clash, mine: UnitContent): { readonly content: UnitContent; readonly taken: readonly PartId[] } {
  return mergeUnits(base, mine, theirs, choicesOf(chosen, 'theirs'));
}

export function disputesAbout(parts: readonly PartId[], mine: UnitContent, theirs: UnitContent, base: Language): Dispute[] {
  const state = (content: UnitContent) => [{ id: '', content }];
  const found = differencesBetween(state(theirs), state(mine), base);
  return parts.map((part) => disputeOf(part, found.filter((difference) => difference.part === part && difference.kind !== 'moved')[0]));
}

/** What is left of a dispute once a side was chosen. */
export function leftOver({ part, texts }: Dispute, chosen: Side): LeftOver {
  const side = chosen === 'mine' ? 'theirs' : 'mine';
  return { part, side, texts: texts.map((text) => ({ language: text.language, words: text[side] })).filter(({ words }) => words !== '') };
}

function disputeOf(part: PartId, difference: Difference | undefined): Dispute {
  return {
    part,
    isThere: { mine: difference?.kind !== 'removed', theirs: difference?.kind !== 'added' },
    texts: (difference?.texts ?? []).map(({ language, before, after }) => ({ language, mine: after, theirs: before })),
    facts: { mine: difference?.factsAfter ?? {}, theirs: difference?.factsBefore ?? {} },
  };
}

function choicesOf(chosen: ReadonlyMap<PartId, Side>, side: Side): PartId[] {
  return [...chosen].flatMap(([part, choice]) => (choice === side ? [part] : []));
}
