import type { ReplyOf } from '@kurak/shared-web';

export type LineageNode = ReplyOf<'get', '/api/modules/{id}/lineage'>['items'][number];

/** A module with those that were made from it. */
export interface Branch {
  readonly node: LineageNode;
  readonly children: readonly Branch[];
}

/** Nests the modules of a lineage; one whose parent is not among them stands at the beginning. */
export function branchesOf(nodes: readonly LineageNode[]): Branch[] {
  const known = new Set(nodes.map(({ id }) => id));
  const under = (parentId: string | null): Branch[] =>
    nodes.filter((node) => (node.parentId !== null && known.has(node.parentId) ? node.parentId : null) === parentId).map((node) => ({ node, children: under(node.id) }));
  return under(null);
}
