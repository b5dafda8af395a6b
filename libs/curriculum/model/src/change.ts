import type { LocalText } from '@kurak/shared-model';
import type { Activity, Block, LocalList, UnitContent } from './unit';

/** What is sent when a unit is saved: no more than what changed. A field that is left out stays as it was. */
export interface UnitChange {
  readonly title?: LocalText;
  readonly objectives?: LocalList;
  readonly minutes?: number;
  /** Blocks that are new or differ. */
  readonly blocks?: readonly Block[];
  /** Activities that are new or differ. */
  readonly activities?: readonly Activity[];
  /** Ids of all blocks in their order; a block that is not named goes. */
  readonly lesson?: readonly string[];
  /** Ids of all activities in their order; one that is not named goes. */
  readonly plan?: readonly string[];
}

/** What brings `before` to `after`; empty when they are the same. */
export function changeBetween(before: UnitContent, after: UnitContent): UnitChange {
  const blocks = after.lesson.filter((block) => isOther(before.lesson.find(({ id }) => id === block.id), block));
  const activities = after.plan.filter((activity) => isOther(before.plan.find(({ id }) => id === activity.id), activity));
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return {
    ...(isOther(before.title, after.title) && { title: after.title }),
    ...(isOther(before.objectives, after.objectives) && { objectives: after.objectives }),
    ...(before.minutes !== after.minutes && { minutes: after.minutes }),
    ...(blocks.length > 0 && { blocks }),
    ...(activities.length > 0 && { activities }),
    ...(isOther(idsOf(before.lesson), idsOf(after.lesson)) && { lesson: idsOf(after.lesson) }),
    ...(isOther(idsOf(before.plan), idsOf(after.plan)) && { plan: idsOf(after.plan) }),
  };
}

/** A unit after a change. New parts that no order names come last; ids in an order that nothing has are passed over. */
export function changed(unit: UnitContent, { title, objectives, minutes, blocks = [], activities = [], lesson, plan }: UnitChange): UnitContent {
  return {
    title: title ?? unit.title,
    objectives: objectives ?? unit.objectives,
    minutes: minutes ?? unit.minutes,
    lesson: arranged(unit.lesson, blocks, lesson),
    plan: arranged(unit.plan, activities, plan),
  };
}

function arranged<Item extends { readonly id: string }>(old: readonly Item[], anew: readonly Item[], order: readonly string[] | undefined): Item[] {
  const items = new Map([...old, ...anew].map((item) => [item.id, item]));
  return (order ?? [...items.keys()]).flatMap((id) => items.get(id) ?? []);
}

/** Whether two values differ; the order of keys is none of it. */
function isOther(one: unknown, other: unknown): boolean {
  return canonical(one) !== canonical(other);
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
