import type { BlockKind } from '@kurak/curriculum-model';

/** Kinds of blocks in the groups in which they are offered: what is read, what is done, what is seen and heard. Each has an icon of its name. */
export const BLOCK_GROUPS: readonly { readonly name: 'read' | 'do' | 'see'; readonly kinds: readonly BlockKind[] }[] = [
  { name: 'read', kinds: ['text', 'safety'] },
  { name: 'do', kinds: ['check', 'reflection', 'worksheet'] },
  { name: 'see', kinds: ['picture', 'audio', 'video', 'download'] },
];
