/** The list with one thing taken from a place and put in at another; places outside of the list are its ends. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const within = (place: number) => Math.max(0, Math.min(place, list.length - 1));
  const others = list.filter((_, place) => place !== within(from));
  return others.toSpliced(within(to), 0, ...list.slice(within(from), within(from) + 1));
}

/** Ids of both lists, in the order of the leading one; what only the other has comes after what it follows there. */
export function joinedOrder<Id extends string>(leading: readonly Id[], following: readonly Id[]): Id[] {
  const order = [...leading];
  following.forEach((id, place) => {
    if (order.includes(id)) return;
    const predecessor = following[place - 1];
    order.splice(predecessor === undefined ? 0 : order.indexOf(predecessor) + 1, 0, id);
  });
  return order;
}

/** Of the ids that both orders have, those that were moved: all but the longest run that kept its order. */
export function movedBetween<Id extends string>(before: readonly Id[], after: readonly Id[]): Id[] {
  const places = new Map(before.map((id, place) => [id, place]));
  const common = after.filter((id) => places.has(id));
  const runs: Run<Id>[] = [{ ids: [], end: -1 }];
  for (const id of common) {
    const place = places.get(id) ?? -1;
    const { ids } = longest(runs.filter(({ end }) => end < place));
    runs.push({ ids: [...ids, id], end: place });
  }
  const stayed = new Set(longest(runs).ids);
  return common.filter((id) => !stayed.has(id));
}

/** Ids in the order that they had before, and the place where the last one was. */
interface Run<Id> {
  readonly ids: readonly Id[];
  readonly end: number;
}

function longest<Id>(runs: readonly Run<Id>[]): Run<Id> {
  return runs.reduce((best, run) => (run.ids.length > best.ids.length ? run : best));
}
