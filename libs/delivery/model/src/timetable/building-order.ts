import type { Id } from '@kurak/shared-model';

interface Building {
  readonly id: Id;
  readonly buildsOn: readonly Id[];
}

interface Orders {
  /** Modules whose units can come in any order. */
  readonly unorderedModuleIds: readonly Id[];
  /** What is to come before single units instead. */
  readonly buildsOn: readonly { readonly unitId: Id; readonly unitIds: readonly Id[] }[];
}

/**
 * Units with what is to come before each: what somebody has said for it, else the unit before it in its module, else,
 * where the module's units can come in any order, nothing.
 *
 * @param units in the order of their modules
 */
export function buildingOrder<U extends { readonly id: Id; readonly moduleId: Id }>(units: readonly U[], { unorderedModuleIds, buildsOn }: Orders): (U & { buildsOn: Id[] })[] {
  const taught = new Set(units.map(({ id }) => id));
  return units.map((unit, index) => {
    const said = buildsOn.find(({ unitId }) => unitId === unit.id);
    const before = units.slice(0, index).findLast(({ moduleId }) => moduleId === unit.moduleId);
    const usual = before && !unorderedModuleIds.includes(unit.moduleId) ? [before.id] : [];
    return { ...unit, buildsOn: (said?.unitIds ?? usual).filter((id) => taught.has(id)) };
  });
}

/** Units that cannot come at all, because each is to come before the other; empty when there is an order. */
export function circleOf(units: readonly Building[]): Id[] {
  const left = new Map(units.map(({ id, buildsOn }) => [id, new Set(buildsOn.filter((base) => units.some((unit) => unit.id === base)))]));
  for (;;) {
    const next = [...left].find(([, bases]) => bases.size === 0)?.[0];
    if (next === undefined) return [...left.keys()];
    left.delete(next);
    for (const bases of left.values()) bases.delete(next);
  }
}
