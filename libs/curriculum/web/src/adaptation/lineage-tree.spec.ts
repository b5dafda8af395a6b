import { type Branch, type LineageNode, branchesOf } from './lineage-tree';

const node = (id: string, parentId: string | null): LineageNode => ({
  ...{ id, parentId, title: { en: id }, organisation: '', visible: true },
  ...{ own: false, targetGroup: '', publishedNumber: 1 },
});

function shape(branches: readonly Branch[]): string {
  return branches.map(({ node: { id }, children }) => (children.length > 0 ? `${id}(${shape(children)})` : id)).join(' ');
}

describe('the tree of adaptations', () => {
  it('puts every module under the one that it was made from', () => {
    expect(shape(branchesOf([node('a', null), node('b', 'a'), node('c', 'a'), node('d', 'b')]))).toBe('a(b(d) c)');
  });

  it('begins with a module whose original is not in it', () => {
    expect(shape(branchesOf([node('b', 'gone'), node('d', 'b')]))).toBe('b(d)');
  });
});
