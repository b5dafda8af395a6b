import { isCleanText } from './text';

/**
 * Text with structure, as JSON in the shape of ProseMirror documents, cut down to what a lesson needs. Whoever shows it
 * walks the tree; nothing in it is ever treated as HTML.
 */
export interface RichText {
  readonly type: 'doc';
  readonly content: readonly RichTextBlock[];
}

export type RichTextBlock =
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly content: readonly Inline[] }
  | { readonly type: 'bulletList' | 'orderedList'; readonly items: readonly (readonly Inline[])[] };

export interface Inline {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** An absolute http or https address. */
  readonly link?: string;
}

export const EMPTY_RICH_TEXT: RichText = { type: 'doc', content: [] };

const MOST_BLOCKS = 400;
const LONGEST_TEXT = 20_000;

/** True for a value of exactly this shape and of a size that a lesson can have. */
export function isRichText(value: unknown): value is RichText {
  if (!isRecord(value, ['type', 'content']) || value['type'] !== 'doc' || !Array.isArray(value['content'])) return false;
  const isRight = value['content'].length <= MOST_BLOCKS && value['content'].every(isBlock);
  return isRight && plainText(value as unknown as RichText).length <= LONGEST_TEXT;
}

function isBlock(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type } = value as { type?: unknown };
  if (type === 'paragraph') return isRecord(value, ['type', 'content']) && isInlines(value['content']);
  if (type === 'heading') {
    return isRecord(value, ['type', 'level', 'content']) && (value['level'] === 2 || value['level'] === 3) && isInlines(value['content']);
  }
  if (type === 'bulletList' || type === 'orderedList') {
    return isRecord(value, ['type', 'items']) && Array.isArray(value['items']) && value['items'].length <= MOST_BLOCKS && value['items'].every(isInlines);
  }
  return false;
}

function isInlines(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MOST_BLOCKS && value.every(isInline);
}

function isInline(value: unknown): boolean {
  if (!isRecord(value, ['text', 'bold', 'italic', 'link']) || typeof value['text'] !== 'string' || !isCleanText(value['text'])) return false;
  const isMark = (mark: unknown) => mark === undefined || mark === true;
  return isMark(value['bold']) && isMark(value['italic']) && (value['link'] === undefined || isWebAddress(value['link']));
}

/** Only addresses of the web: no `javascript:`, no `data:`. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 500 && /^https?:\/\/[^\s"<>\p{Cc}\p{Cs}]+$/iu.test(value);
}

function isRecord(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).every((key) => keys.includes(key));
}

/** All words of a rich text, a line a paragraph or list item. */
export function plainText(text: RichText): string {
  const line = (inlines: readonly Inline[]) => inlines.map((inline) => inline.text).join('');
  return text.content
    .flatMap((block) => ('items' in block ? block.items.map(line) : [line(block.content)]))
    .join('\n');
}
