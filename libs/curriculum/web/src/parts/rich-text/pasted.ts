import { type Inline, isWebAddress, type RichText, type RichTextBlock } from '@kurak/shared-model';
import { markedBy, type Marks, STYLE, styleOf } from './pasted-style';

/** What is on a page besides its words. */
const WORDLESS = new Set([
  ...['audio', 'button', 'canvas', 'del', 'embed', 'form', 'head', 'iframe', 'img', 'input', 'link', 'math', 'meta', 'noscript', 'object', 'picture'],
  ...['script', 'select', 'style', 'svg', 'template', 'textarea', 'title', 'video'],
]);
const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer', 'header', 'hr'],
  ...['main', 'nav', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
]);
const HEADINGS: Readonly<Record<string, 2 | 3>> = { h1: 2, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 };

type ListType = 'bulletList' | 'orderedList';

/**
 * Reads copied HTML as rich text: paragraphs, headings, lists, bold, italic and links; other words lose their form, and
 * what is no word is left out. Knows how Word writes lists and comments, and what Google Docs wraps around everything.
 * @param page inert: made by a DOMParser, so that nothing in it runs or is fetched
 */
export function pastedRichText(page: Element): RichText {
  const reader = new Reader();
  reader.read(page, {});
  return { type: 'doc', content: reader.finish() };
}

/** Reads copied words without form: a paragraph a line. */
export function pastedWords(words: string): RichText {
  const lines = words.split(/[\r\n\u2028\u2029]+/).map((text) => tidy([{ text }]));
  return { type: 'doc', content: lines.filter((content) => content.length > 0).map((content) => ({ type: 'paragraph', content })) };
}

/** Collects lines of words into blocks as they are met. */
class Reader {
  private readonly blocks: RichTextBlock[] = [];
  private line: Inline[] = [];
  /** The line that ended last, as it was met. */
  private lastLine: readonly Inline[] = [];
  /** What the words that come next stand in; undefined for a paragraph. */
  private heading: 2 | 3 | undefined;
  private list: { type: ListType; items: Inline[][]; word?: string } | undefined;
  private isInItem = false;

  read(parent: Element, marks: Marks): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) this.line.push({ text: node.nodeValue ?? '', ...marks });
      else if (node.nodeType === 1) this.readElement(node as Element, marks);
    }
  }

  finish(): RichTextBlock[] {
    this.endLine();
    this.endList();
    const [only, ...others] = this.blocks;
    // A few words out of a line go into another line, with the space between them.
    if (only?.type !== 'paragraph' || others.length > 0) return this.blocks;
    return [{ ...only, content: withSpacesAround(only.content, this.lastLine) }];
  }

  private readElement(element: Element, marks: Marks): void {
    const name = element.localName;
    if (WORDLESS.has(name) || isLeftOut(element)) return;
    const inner = markedBy(element, marks);
    if (name === 'br') return this.isInItem || this.heading ? void this.line.push({ text: ' ' }) : this.endLine();
    if (name === 'ul' || name === 'ol') return this.readList(element, inner, name === 'ol' ? 'orderedList' : 'bulletList');
    const level = HEADINGS[name] ?? (element.classList.contains('MsoTitle') ? 2 : undefined);
    const wordList = wordListOf(element);
    if (wordList) return this.readWordItem(element, inner, wordList);
    if (level) return this.readHeading(element, level);
    if (!BLOCKS.has(name) && name !== 'li') return this.read(element, name === 'a' ? { ...inner, ...linkOf(element) } : inner);
    this.readBlock(element, inner);
  }

  private readBlock(element: Element, marks: Marks): void {
    if (this.isInItem) {
      this.line.push({ text: ' ' });
      this.read(element, marks);
      this.line.push({ text: ' ' });
      return;
    }
    this.endLine();
    if (element.localName === 'pre') this.readLines(element.textContent ?? '', marks);
    else this.read(element, marks);
    this.endLine();
  }

  private readLines(text: string, marks: Marks): void {
    for (const line of text.split('\n')) {
      this.line.push({ text: line, ...marks });
      this.endLine();
    }
  }

  /** A heading is bold by itself. */
  private readHeading(element: Element, level: 2 | 3): void {
    if (this.isInItem) return this.readBlock(element, {});
    this.endLine();
    this.heading = level;
    this.read(element, {});
    this.line = this.line.map(({ bold: _, ...inline }) => inline);
    this.endLine();
    this.heading = undefined;
  }

  /** Items of lists inside of lists become items of the outermost. */
  private readList(element: Element, marks: Marks, type: ListType): void {
    const isOutermost = !this.isInItem && (this.list === undefined || this.list.word !== undefined);
    if (isOutermost) {
      this.endLine();
      this.endList();
      this.list = { type, items: [] };
    }
    for (const child of element.children) {
      if (child.localName === 'ul' || child.localName === 'ol') this.readList(child, marks, type);
      else if (!WORDLESS.has(child.localName) && !isLeftOut(child)) this.readItem(child, marks);
    }
    if (isOutermost) this.endList();
  }

  private readItem(element: Element, marks: Marks): void {
    const wasInItem = this.isInItem;
    this.endItem();
    this.isInItem = true;
    this.read(element, markedBy(element, marks));
    this.endItem();
    this.isInItem = wasInItem;
  }

  private readWordItem(element: Element, marks: Marks, { id, type }: WordList): void {
    this.endLine();
    if (this.list?.word !== id) {
      this.endList();
      this.list = { type, items: [], word: id };
    }
    this.readItem(element, marks);
  }

  private endItem(): void {
    const item = tidy(this.line);
    this.line = [];
    if (item.length > 0) this.list?.items.push(item);
  }

  private endLine(): void {
    if (this.isInItem) return;
    const content = tidy(this.line);
    const line = this.line;
    this.line = [];
    if (content.length === 0) return;
    this.lastLine = line;
    this.endList();
    this.blocks.push(this.heading ? { type: 'heading', level: this.heading, content } : { type: 'paragraph', content });
  }

  private endList(): void {
    const { list } = this;
    this.list = undefined;
    if (list && list.items.length > 0) this.blocks.push({ type: list.type, items: list.items });
  }
}

interface WordList {
  readonly id: string;
  readonly type: ListType;
}

/** Word writes the items of a list as paragraphs that carry the list's number, and a sign that the reader is to leave out. */
function wordListOf(element: Element): WordList | undefined {
  const [, id] = /^(l\d+)\s+level\d/.exec(styleOf(element).get('mso-list') ?? '') ?? [];
  if (id === undefined) return undefined;
  const sign = [...element.querySelectorAll(`[${STYLE}]`)].find(isListSign)?.textContent ?? '';
  return { id, type: /^[\s\u00a0]*\(?[\p{L}\d]{1,4}[.)]/u.test(sign) ? 'orderedList' : 'bulletList' };
}

function isListSign(element: Element): boolean {
  return styleOf(element).get('mso-list')?.toLowerCase() === 'ignore';
}

/** Signs of lists, comments and whatever is hidden. */
function isLeftOut(element: Element): boolean {
  const style = styleOf(element);
  if (isListSign(element) || style.get('display') === 'none' || style.get('mso-hide') === 'all') return true;
  if (/^comment(-list)?$/.test(style.get('mso-element') ?? '')) return true;
  return ['MsoCommentReference', 'msocomanchor', 'msocomtxt', 'MsoCommentText'].some((name) => element.classList.contains(name));
}

function linkOf(element: Element): Pick<Inline, 'link'> {
  const address = element.getAttribute('href')?.trim();
  return isWebAddress(address) ? { link: address } : {};
}

/** Line ends at either end are the page's own and stay away. */
function withSpacesAround(content: readonly Inline[], line: readonly Inline[]): Inline[] {
  const words = line.map(({ text }) => text).join('');
  const before = /^[ \u00a0]+\S/.test(words) ? [{ text: ' ' }] : [];
  const after = /\S[ \u00a0]+\s*$/.test(words) ? [{ text: ' ' }] : [];
  return joined([...before, ...content, ...after]);
}

/** Neighbours with the same marks as one, white space folded, none at either end. */
function tidy(inlines: readonly Inline[]): Inline[] {
  const done: Inline[] = [];
  for (const inline of inlines) {
    // Control characters cannot be stored; Word writes soft hyphens and marks of order that nobody sees.
    const text = inline.text.replace(/[\s\u00a0]+/g, ' ').replace(/[\u0000-\u001f\u007f\u00ad\u200b\ufeff]/g, '').toWellFormed();
    const last = done.at(-1);
    const rest = last === undefined || last.text.endsWith(' ') ? text.trimStart() : text;
    if (rest === '') continue;
    done.push({ ...inline, text: rest });
  }
  const last = done.at(-1);
  if (last) done[done.length - 1] = { ...last, text: last.text.trimEnd() };
  return last && last.text.trimEnd() === '' ? tidy(done.slice(0, -1)) : joined(done);
}

function joined(inlines: readonly Inline[]): Inline[] {
  return inlines.reduce<Inline[]>((done, inline) => {
    const last = done.at(-1);
    const isAlike = last && last.bold === inline.bold && last.italic === inline.italic && last.link === inline.link;
    return isAlike ? [...done.slice(0, -1), { ...last, text: last.text + inline.text }] : [...done, inline];
  }, []);
}
