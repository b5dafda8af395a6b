export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly type: 'string' | 'number' | 'boolean' | 'other';
}

/** Every value of a JSON document that is neither object nor array, with the way to it. */
export function leavesOf(value: unknown, path: readonly (string | number)[] = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((part, index) => leavesOf(part, [...path, index]));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
  const type = typeof value;
  return [{ path, type: type === 'string' || type === 'number' || type === 'boolean' ? type : 'other' }];
}

/** The document with another value at the end of a way. */
export function withLeaf(document: object, path: readonly (string | number)[], value: unknown): object {
  const copy = structuredClone(document) as Record<string | number, unknown>;
  let at = copy;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  return copy;
}
