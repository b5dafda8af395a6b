import { type Inline, isWebAddress, plainText, type RichText, type RichTextBlock } from '@kurak/shared-model';
import { HTMLElement, type Node, NodeType, parse } from 'node-html-parser';

/** A part of a page, in the order in which it is read. */
export type Piece =
  | { readonly kind: 'text'; readonly text: RichText }
  /** @see source as the page has it: an address, a path, or `data:` */
  | { readonly kind: 'picture'; readonly source: string; readonly alternative: string };

/** What of a page has no place in a lesson. */
export type Lost = 'table' | 'recording' | 'frame' | 'file' | 'drawing' | 'too-long' | 'too-deep';

export interface ReadPage {
  readonly pieces: readonly Piece[];
  readonly lost: readonly { readonly what: Lost; readonly name: string }[];
}

/** Longer than a page that a person wrote, in characters, without pictures that are written into it. */
const LONGEST_PAGE = 1_000_000;
const DEEPEST = 100;

/** Another name for `pre`: within elements of that name the parser would look for their ends again and again. */
const LINES = 'kurak-lines';

const DROPPED = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link', 'input', 'select', 'textarea', 'button', 'option', 'datalist']);
const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'header', 'hr', 'html'],
  ...['legend', 'main', 'nav', 'p', 'section', 'summary', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'caption', 'li'],
]);
const LOST: Readonly<Record<string, Lost>> = { audio: 'recording', video: 'recording', iframe: 'frame', object: 'frame', embed: 'frame', applet: 'frame', frame: 'frame', svg: 'drawing', canvas: 'drawing' };

type Marks = Omit<Inline, 'text'>;

/** Reads a page of HTML: paragraphs, headings, lists, bold, italic, links, pictures. Scripts and styles go; a table becomes a line a row. */
export function readHtml(html: string): ReadPage {
  const data: string[] = [];
  const short = withoutComments(html).replace(/<!\[CDATA\[|\]\]>/g, '').replace(/<(\/?)pre\b/gi, `<$1${LINES}`).replace(/data:image\/[a-z.+-]+;base64,[a-z0-9+/=%]+/gi, (source) => `data:${data.push(source) - 1}`);
  if (short.length > LONGEST_PAGE) return { pieces: [], lost: [{ what: 'too-long', name: '' }] };
  const page = new PageReader(data);
  page.walk(parse(short, { comment: false, parseNoneClosedTags: true, blockTextElements: { script: false, style: false, noscript: false } }), {}, 0);
  return page.done();
}

/** The words of a piece of HTML on one line, and what could not be said in words. */
export function plainHtml(html: string): { readonly text: string; readonly pictures: readonly string[] } {
  const { pieces } = readHtml(html);
  const lines = pieces.flatMap((piece) => (piece.kind === 'text' ? plainText(piece.text).split('\n') : []));
  return { text: lines.join(' ').trim(), pictures: pieces.flatMap((piece) => (piece.kind === 'picture' ? [piece.alternative || piece.source] : [])) };
}

/** Taken out beforehand: where many comments begin and none ends, the parser would look for the end again and again. */
function withoutComments(html: string): string {
  const kept: string[] = [];
  for (let at = 0; ; ) {
    const start = html.indexOf('<!--', at);
    if (start < 0) return [...kept, html.slice(at)].join('');
    kept.push(html.slice(at, start));
    const end = html.indexOf('-->', start + 4);
    if (end < 0) return kept.join('');
    at = end + 3;
  }
}

class PageReader {
  private readonly pieces: Piece[] = [];
  private readonly lost: { what: Lost; name: string }[] = [];
  private blocks: RichTextBlock[] = [];
  private line: Inline[] = [];
  private level: 2 | 3 | undefined;
  /** Pictures in the line that is being read: they come after it. */
  private pictures: Piece[] = [];

  constructor(private readonly data: readonly string[]) {}

  done(): ReadPage {
    this.endLine();
    this.endText();
    return { pieces: this.pieces, lost: this.lost };
  }

  walk(node: Node, marks: Marks, depth: number): void {
    if (node.nodeType === NodeType.TEXT_NODE) this.line.push({ text: clean(node.text), ...marks });
    if (!(node instanceof HTMLElement)) return;
    if (depth > DEEPEST) this.lose('too-deep', '');
    else this.element(node, (node.rawTagName ?? '').toLowerCase(), marks, depth);
  }

  private inside(element: HTMLElement, marks: Marks, depth: number): void {
    for (const child of element.childNodes) this.walk(child, marks, depth + 1);
  }

  private element(element: HTMLElement, tag: string, marks: Marks, depth: number): void {
    const lost = Object.hasOwn(LOST, tag) ? LOST[tag] : undefined;
    if (DROPPED.has(tag)) return;
    if (lost !== undefined) this.lose(lost, sourceOf(element));
    else if (tag === 'br') this.endLine();
    else if (tag === 'img') this.picture(element);
    else if (tag === 'ul' || tag === 'ol') this.list(element, tag === 'ul' ? 'bulletList' : 'orderedList', depth);
    else if (tag === 'table') this.table(element, depth);
    else if (/^h[1-6]$/.test(tag)) this.block(element, marks, depth, tag <= 'h2' ? 2 : 3);
    else if (BLOCKS.has(tag)) this.block(element, marks, depth);
    else if (tag === LINES) this.lines(element, depth);
    else this.inside(element, this.marked(element, tag, marks), depth);
  }

  private marked(element: HTMLElement, tag: string, marks: Marks): Marks {
    if (tag === 'b' || tag === 'strong') return { ...marks, bold: true };
    if (tag === 'i' || tag === 'em' || tag === 'cite') return { ...marks, italic: true };
    if (tag !== 'a') return marks;
    const address = (element.getAttribute('href') ?? '').trim();
    if (isWebAddress(address)) return { ...marks, link: address };
    if (/pluginfile|ims[-_]cc[-_]filebase/i.test(address)) this.lose('file', address);
    return marks;
  }

  private block(element: HTMLElement, marks: Marks, depth: number, level?: 2 | 3): void {
    this.endLine();
    const before = this.level;
    this.level = level ?? before;
    this.inside(element, marks, depth);
    this.endLine();
    this.level = before;
  }

  /** Text whose line ends count; what else is in it has none of its own. */
  private lines(element: HTMLElement, depth: number): void {
    this.endLine();
    for (const child of element.childNodes) {
      if (child.nodeType !== NodeType.TEXT_NODE) this.walk(child, {}, depth + 1);
      else
        child.text.split('\n').forEach((text, index) => {
          if (index > 0) this.endLine();
          this.line.push({ text: clean(text) });
        });
    }
    this.endLine();
  }

  /** A list within a list becomes further items: lists have one level. */
  private list(element: HTMLElement, type: 'bulletList' | 'orderedList', depth: number): void {
    this.endLine();
    const items = itemsOf(element).flatMap((item) => {
      const reader = this.fork();
      for (const child of item.childNodes) if (!isList(child)) reader.walk(child, {}, depth + 2);
      const inlines = this.join(reader, ' ');
      return inlines.length > 0 ? [inlines] : [];
    });
    if (items.length > 0) this.blocks.push({ type, items });
    this.placePictures();
  }

  /** A row is a line; a table with one cell a row is only a frame around what is in it. */
  private table(element: HTMLElement, depth: number): void {
    this.endLine();
    const rows = descendants(element, 'tr', 'table').map((row) => row.childNodes.filter((cell): cell is HTMLElement => cell instanceof HTMLElement && /^t[dh]$/i.test(cell.rawTagName)));
    if (rows.every((cells) => cells.length <= 1)) {
      this.inside(element, {}, depth);
      this.endLine();
      return;
    }
    const lines = rows.map((cells) => this.row(cells, depth)).filter((line) => line.length > 0);
    this.lose('table', lines[0]?.map(({ text }) => text).join('') ?? '');
    this.blocks.push(...lines.map((content): RichTextBlock => ({ type: 'paragraph', content })));
    this.placePictures();
  }

  private row(cells: readonly HTMLElement[], depth: number): Inline[] {
    const read = cells.map((cell) => {
      const reader = this.fork();
      reader.inside(cell, {}, depth + 1);
      return this.join(reader, ' ');
    });
    if (read.every((inlines) => inlines.length === 0)) return [];
    return tidy(read.flatMap((inlines, index) => (index === 0 ? inlines : [{ text: ' | ' }, ...inlines])));
  }

  private picture(element: HTMLElement): void {
    const given = (element.getAttribute('src') ?? '').trim();
    const index = /^data:(\d+)$/.exec(given)?.[1];
    const source = index === undefined ? given : (this.data[Number(index)] ?? '');
    if (source !== '') this.pictures.push({ kind: 'picture', source, alternative: clean(element.getAttribute('alt') ?? '').trim() });
  }

  private lose(what: Lost, name: string): void {
    if (what !== 'too-deep' || !this.lost.some((lost) => lost.what === what)) this.lost.push({ what, name });
  }

  private fork(): PageReader {
    return new PageReader(this.data);
  }

  /** The words of a reader that read a part, on one line; its pictures and losses become this one's. */
  private join(reader: PageReader, between: string): Inline[] {
    const { pieces, lost } = reader.done();
    for (const { what, name } of lost) this.lose(what, name);
    this.pictures.push(...pieces.filter(({ kind }) => kind === 'picture'));
    const lines = pieces.flatMap((piece) => (piece.kind === 'text' ? piece.text.content.flatMap(linesOf) : []));
    return tidy(lines.flatMap((line, index) => (index === 0 ? line : [{ text: between }, ...line])));
  }

  private endLine(): void {
    const content = tidy(this.line);
    this.line = [];
    if (content.length > 0) this.blocks.push(this.level === undefined ? { type: 'paragraph', content } : { type: 'heading', level: this.level, content });
    this.placePictures();
  }

  private placePictures(): void {
    if (this.pictures.length === 0) return;
    this.endText();
    this.pieces.push(...this.pictures);
    this.pictures = [];
  }

  private endText(): void {
    if (this.blocks.length > 0) this.pieces.push({ kind: 'text', text: { type: 'doc', content: this.blocks } });
    this.blocks = [];
  }
}

function linesOf(block: RichTextBlock): (readonly Inline[])[] {
  return 'items' in block ? [...block.items] : [block.content];
}

function sourceOf(element: HTMLElement): string {
  const inside = element.childNodes.find((child): child is HTMLElement => child instanceof HTMLElement && child.rawTagName === 'source');
  return element.getAttribute('src') ?? element.getAttribute('data') ?? inside?.getAttribute('src') ?? '';
}

function isList(node: Node): boolean {
  return node instanceof HTMLElement && /^[uo]l$/i.test(node.rawTagName ?? '');
}

/** Items of a list and of the lists in it, in the order in which they are read. */
function itemsOf(list: HTMLElement, depth = 0): HTMLElement[] {
  if (depth > DEEPEST) return [];
  return list.childNodes.flatMap((child): HTMLElement[] => {
    if (!(child instanceof HTMLElement)) return [];
    if (isList(child)) return itemsOf(child, depth + 1);
    if ((child.rawTagName ?? '').toLowerCase() !== 'li') return [];
    return [child, ...child.childNodes.filter(isList).flatMap((inner) => itemsOf(inner as HTMLElement, depth + 1))];
  });
}

/** Elements of this name that do not lie in a further element of the other name. */
function descendants(element: HTMLElement, name: string, border: string, depth = 0): HTMLElement[] {
  if (depth > DEEPEST) return [];
  return element.childNodes.flatMap((child): HTMLElement[] => {
    const tag = child instanceof HTMLElement ? (child.rawTagName ?? '').toLowerCase() : border;
    if (tag === border) return [];
    return tag === name ? [child as HTMLElement] : descendants(child as HTMLElement, name, border, depth + 1);
  });
}

/** What a database and a screen can hold. */
function clean(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\ufeff]/g, '');
}

/** Folds white space, joins neighbours with the same marks, takes spaces off both ends. */
export function tidy(inlines: readonly Inline[]): Inline[] {
  const done: Inline[] = [];
  for (const inline of inlines) {
    const last = done.at(-1);
    const text = inline.text.replace(/\s+/g, ' ');
    const added = last === undefined || last.text.endsWith(' ') ? text.trimStart() : text;
    if (added === '') continue;
    if (last !== undefined && last.bold === inline.bold && last.italic === inline.italic && last.link === inline.link) done[done.length - 1] = { ...last, text: last.text + added };
    else done.push({ ...inline, text: added });
  }
  const last = done.at(-1);
  if (last !== undefined) done[done.length - 1] = { ...last, text: last.text.trimEnd() };
  return done.filter(({ text }) => text !== '');
}
