import { type Language, LANGUAGES } from '@kurak/shared-model';
import { lexer, type Token, type Tokens } from 'marked';
import { ImportProblem } from '../unpack/import-problem';
import { Draft, type Imported, plain } from './draft';
import { addMarkdownBlock, Fields, type MarkdownBlock, rich } from './markdown-blocks';
import { inlinePicture, isTangled } from './page';

/** Larger than a text that a person wrote, in bytes. */
export const LARGEST_MARKDOWN = 2 * 1024 ** 2;
/** Of all blocks together, in characters: reading fields takes longer than reading text. */
const LONGEST_BLOCKS = 600_000;

const OBJECTIVES = /^(learning )?(objectives|goals)$|^цели( обучения)?$|^окуу максаттары$|^максатт?ар(ы)?$/i;
/** With the picture itself where it is written into the text. */
const PICTURE = /!\[([^\]\n]{0,500})\]\(([^()\s]{1,2000000})(?:\s[^)\n]{0,500})?\)/g;

/** A stretch of text between blocks. */
interface Stretch {
  readonly text: string;
  readonly line: number;
}

/**
 * A module out of a Markdown file: `# ` begins a unit (without any, the file is one), `## ` a block of text, a list under a heading
 * "Objectives" the objectives; blocks in the shape of the starter library's files are what they are there.
 *
 * @param fileName gives the title where the file does not
 * @throws ImportProblem `markdown` with the line of what cannot be read
 */
export function readMarkdown(bytes: Buffer, language: Language, fileName: string): Imported {
  const text = decoded(bytes);
  if (isTangled(text.replace(PICTURE, ''))) throw new ImportProblem('too-deep');
  const { fields, body, line } = frontMatter(text);
  const parts = partsOf(body, line);
  if (parts.reduce((sum, part) => sum + ('body' in part ? part.body.length : 0), 0) > LONGEST_BLOCKS) throw new ImportProblem('too-large');
  const told = LANGUAGES.find((known) => known === fields?.text('language'));
  const firstUnit = /^# +(\S[^\n]*)/m.exec(parts.map((part) => ('text' in part ? part.text : '')).join('\n'))?.[1];
  const title = fields?.text('title') || (firstUnit === undefined ? '' : plainMarkdown(firstUnit)) || (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
  const reader = new MarkdownReader(new Draft(told ?? language, title), title, fields);
  for (const part of parts) reader.add(part);
  return reader.done();
}

class MarkdownReader {
  private place = '';
  private isFirst = true;
  private isObjectives = false;
  /** Markdown of the block of text that is being read, and where it begins. */
  private open: { text: string; line: number } | undefined;

  constructor(
    private readonly draft: Draft,
    private readonly title: string,
    private readonly fields: Fields | undefined,
  ) {}

  add(part: Stretch | MarkdownBlock): void {
    if ('text' in part) this.addStretch(part);
    else {
      this.endText();
      this.unit();
      addMarkdownBlock(this.draft, part, this.place);
    }
  }

  done(): Imported {
    this.endText();
    return this.draft.done();
  }

  private addStretch({ text, line }: Stretch): void {
    let at = line;
    for (const token of tokensOf(text, line)) {
      this.token(token, at);
      at += token.raw.split('\n').length - 1;
    }
    this.endText();
  }

  private token(token: Token, line: number): void {
    if (token.type === 'heading') return this.heading(token as Tokens.Heading, line);
    if (token.type === 'list' && this.isObjectives) {
      this.draft.addObjectives((token as Tokens.List).items.map((item) => plainMarkdown(item.text)), this.place);
      this.isObjectives = false;
      return;
    }
    if (token.type !== 'space') this.isObjectives = false;
    if (this.open === undefined) this.open = { text: token.raw, line };
    else this.open.text += token.raw;
  }

  private heading({ depth, raw, text }: Tokens.Heading, line: number): void {
    const words = plainMarkdown(text);
    if (depth === 1) {
      this.endText();
      this.begin(words);
      return;
    }
    this.isObjectives = OBJECTIVES.test(words.replace(/:$/, ''));
    if (depth === 2 || this.isObjectives) this.endText();
    if (this.isObjectives) this.unit();
    else if (this.open === undefined) this.open = { text: raw, line };
    else this.open.text += raw;
  }

  /** Begins the unit of what stands before the first heading of a unit: it is called as the whole. */
  private unit(): void {
    if (this.isFirst) this.begin(this.title);
  }

  /** What the file says at its top of minutes and objectives is said of its first unit. */
  private begin(title: string): void {
    this.place = this.draft.beginUnit(title, (this.isFirst && Number(this.fields?.text('minutes'))) || undefined);
    if (this.isFirst) this.draft.addObjectives(this.fields?.texts('objectives') ?? [], this.place);
    this.isFirst = false;
  }

  private endText(): void {
    const { text = '', line = 1 } = this.open ?? {};
    this.open = undefined;
    if (text.trim() === '') return;
    this.unit();
    const pictures: { source: string; alternative: string }[] = [];
    const words = text.replace(PICTURE, (_whole, alternative: string, source: string) => {
      pictures.push({ source, alternative });
      return '';
    });
    this.draft.addText(rich(words, line));
    for (const { source, alternative } of pictures) {
      const picture = inlinePicture(source);
      if (picture === undefined) this.draft.note('picture-missing', this.place, alternative || source);
      else this.draft.addPicture(picture, alternative, this.place);
    }
  }
}

function tokensOf(text: string, line: number): Token[] {
  try {
    return lexer(text, { gfm: false });
  } catch (error) {
    if (error instanceof RangeError) throw new ImportProblem('too-deep', `:${line}`);
    throw error;
  }
}

/** The words of a line of Markdown. */
function plainMarkdown(markdown: string): string {
  const [line] = rich(markdown.replace(/\n/g, ' '), 1).content;
  return line === undefined ? '' : plain(('items' in line ? line.items.flat() : line.content).map(({ text }) => text).join(''));
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw new ImportProblem('unknown-kind');
  }
}

function frontMatter(text: string): { fields: Fields | undefined; body: string; line: number } {
  const match = /^---\n([\s\S]{0,20000}?)\n---(\n|$)/.exec(text);
  // A line across the page, and another one further down, are no front matter.
  if (match?.[1] === undefined || !/^\s*[\p{L}_-]+\s*:/u.test(match[1])) return { fields: undefined, body: text, line: 1 };
  return { fields: new Fields(match[1], 1), body: text.slice(match[0].length), line: match[0].split('\n').length };
}

/** Blocks, and the text between them; what stands in a fence of code is text. */
function partsOf(body: string, firstLine: number): (Stretch | MarkdownBlock)[] {
  const parts: (Stretch | MarkdownBlock)[] = [];
  let lines: string[] = [];
  let begun: { kind: string; id: string; line: number } | undefined;
  let since = firstLine;
  let fence: string | undefined;
  body.split('\n').forEach((line, index) => {
    const at = firstLine + index;
    const start = fence === undefined ? /^:::\s?([a-z]+)(?:[ \t]+(\S+))?[ \t]*$/.exec(line) : null;
    if (begun === undefined && start?.[1] !== undefined) {
      parts.push({ text: lines.join('\n'), line: since });
      begun = { kind: start[1], id: start[2] ?? '', line: at };
      lines = [];
    } else if (begun !== undefined && /^:::\s*$/.test(line)) {
      parts.push({ ...begun, body: lines.join('\n') });
      begun = undefined;
      lines = [];
      since = at + 1;
    } else {
      lines.push(line);
      if (begun === undefined) fence = fenceAfter(line, fence);
    }
  });
  if (begun !== undefined) throw new ImportProblem('markdown', `:${begun.line}`);
  return [...parts, { text: lines.join('\n'), line: since }];
}

function fenceAfter(line: string, fence: string | undefined): string | undefined {
  const sign = /^ {0,3}(```|~~~)/.exec(line)?.[1];
  if (fence === undefined) return sign;
  return sign === fence ? undefined : fence;
}
