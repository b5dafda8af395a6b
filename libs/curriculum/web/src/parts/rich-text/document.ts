import type { JSONContent } from '@tiptap/core';
import { type Inline, plainText, type RichText, type RichTextBlock } from '@kurak/shared-model';

/** A rich text as the editor's document. An editor always has a line to write in. */
export function documentOf(text: RichText | undefined): JSONContent {
  const content = (text?.content ?? []).flatMap(nodesOf);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** The editor's document as a rich text, whatever is in it. */
export function richTextOf(document: JSONContent): RichText {
  return { type: 'doc', content: (document.content ?? []).map(blockOf) };
}

/** Without the empty lines and items that writing leaves behind; undefined when nothing is written. */
export function written(text: RichText): RichText | undefined {
  if (plainText(text).trim() === '') return undefined;
  const saysSomething = (inlines: readonly Inline[]) => inlines.some((inline) => inline.text.trim() !== '');
  const content = text.content.flatMap((block): RichTextBlock[] => {
    if (!('items' in block)) return saysSomething(block.content) ? [block] : [];
    const items = block.items.filter(saysSomething);
    return items.length > 0 ? [{ ...block, items }] : [];
  });
  return { type: 'doc', content };
}

function nodesOf(block: RichTextBlock): JSONContent[] {
  switch (block.type) {
    case 'paragraph':
      return [textblock({ type: 'paragraph' }, block.content)];
    case 'heading':
      return [textblock({ type: 'heading', attrs: { level: block.level } }, block.content)];
    default: {
      const items = block.items.map((item) => ({ type: 'listItem', content: [textblock({ type: 'paragraph' }, item)] }));
      return items.length > 0 ? [{ type: block.type, content: items }] : [];
    }
  }
}

function textblock(node: JSONContent, inlines: readonly Inline[]): JSONContent {
  const content = inlines.filter(({ text }) => text !== '').map(({ text, ...marks }) => ({ type: 'text', text, marks: marksOf(marks) }));
  return content.length > 0 ? { ...node, content } : node;
}

function marksOf({ bold, italic, link }: Omit<Inline, 'text'>): { type: string; attrs?: Record<string, unknown> }[] {
  return [...(link ? [{ type: 'link', attrs: { href: link } }] : []), ...(bold ? [{ type: 'bold' }] : []), ...(italic ? [{ type: 'italic' }] : [])];
}

function blockOf(node: JSONContent): RichTextBlock {
  const { type, content = [] } = node;
  if (type === 'bulletList' || type === 'orderedList') return { type, items: content.map((item) => inlinesOf(item.content?.[0] ?? {})) };
  if (type === 'heading') return { type, level: node.attrs?.['level'] === 3 ? 3 : 2, content: inlinesOf(node) };
  return { type: 'paragraph', content: inlinesOf(node) };
}

function inlinesOf({ content = [] }: JSONContent): Inline[] {
  return content.map(({ text = '', marks = [] }) => {
    const link = marks.find(({ type }) => type === 'link')?.attrs?.['href'] as string | undefined;
    const has = (name: string) => marks.some(({ type }) => type === name);
    return { text, ...(has('bold') && { bold: true as const }), ...(has('italic') && { italic: true as const }), ...(link && { link }) };
  });
}
