/** Of a check question what its answer is marked by: so much of it is the same in a unit and in a lesson. */
export type Answerable =
  | { readonly form: 'single' | 'multiple'; readonly choices: readonly { readonly id: string; readonly isRight: boolean }[] }
  | { readonly form: 'order'; readonly items: readonly { readonly id: string }[] }
  | { readonly form: 'match'; readonly pairs: readonly { readonly id: string }[] };

/** Ids of all that a question offers, in its order. */
export function offeredBy(check: Answerable): string[] {
  const parts = 'choices' in check ? check.choices : 'items' in check ? check.items : check.pairs;
  return parts.map(({ id }) => id);
}

/**
 * Whether an answer can be given to a question.
 * @param chosen ids: of the choice, of all that were chosen, of the items in their order, or, for each pair, of the one whose right side was put to it
 */
export function isAnswer(check: Answerable, chosen: readonly string[]): boolean {
  const known = offeredBy(check);
  return isRightCount(check, chosen.length) && new Set(chosen).size === chosen.length && chosen.every((id) => known.includes(id));
}

/** Whether an answer is right; one that cannot be given is not. */
export function isRightAnswer(check: Answerable, chosen: readonly string[]): boolean {
  if (!isAnswer(check, chosen)) return false;
  if (!('choices' in check)) return offeredBy(check).every((id, place) => id === chosen[place]);
  if (check.form === 'single') return check.choices.some(({ id, isRight }) => isRight && chosen.includes(id));
  return check.choices.every(({ id, isRight }) => isRight === chosen.includes(id));
}

/** Ids in an order that depends on nothing but them and the seed, and that is another than theirs when there are two or more. */
export function mixed(ids: readonly string[], seed: string): string[] {
  const order = ids.toSorted((one, other) => hash(`${seed} ${one}`) - hash(`${seed} ${other}`));
  const isMixed = order.some((id, place) => id !== ids[place]);
  return isMixed ? order : [...order.slice(1), ...order.slice(0, 1)];
}

function isRightCount(check: Answerable, count: number): boolean {
  if (check.form === 'single') return count === 1;
  return check.form === 'multiple' ? count >= 1 : count === offeredBy(check).length;
}

/** FNV-1a, then the end of MurmurHash3, so that texts that differ in one letter lie far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
