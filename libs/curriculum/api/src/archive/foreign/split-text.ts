import type { Inline, RichText, RichTextBlock } from '@kurak/shared-model';

/** What one block of a lesson holds at most: well below what can be stored, and as much as anybody reads in one go. */
const MOST_LINES = 100;
const MOST_CHARACTERS = 12_000;
const MOST_INLINES = 100;

interface Line {
  readonly block: RichTextBlock;
  readonly length: number;
}

/** A text as one text or more, none of them too long for a block; together they say what it said. */
export function splitText({ content }: RichText): RichText[] {
  const texts: RichTextBlock[][] = [];
  let characters = 0;
  let lines = 0;
  for (const { block, length } of content.flatMap(linesOf)) {
    const last = texts.at(-1);
    if (last === undefined || characters + length > MOST_CHARACTERS || lines + 1 > MOST_LINES) {
      texts.push([block]);
      [characters, lines] = [length, 1];
      continue;
    }
    add(last, block);
    characters += length + 1;
    lines += 1;
  }
  return texts.map((blocks) => ({ type: 'doc', content: blocks }));
}

/** Puts the items of a list that was taken apart together again. */
function add(blocks: RichTextBlock[], block: RichTextBlock): void {
  const last = blocks.at(-1);
  if (last !== undefined && 'items' in last && 'items' in block && last.type === block.type && !isFirst.has(block)) {
    blocks[blocks.length - 1] = { ...last, items: [...last.items, ...block.items] };
  } else blocks.push(block);
}

/** First items of lists: two lists in a row stay two. */
const isFirst = new WeakSet<RichTextBlock>();

function linesOf(block: RichTextBlock): Line[] {
  if (!('items' in block)) return shortLines(block.content).map((content) => lineOf({ ...block, content }, content));
  return block.items.flatMap(shortLines).map((item, index) => {
    const one = { ...block, items: [item] };
    if (index === 0) isFirst.add(one);
    return lineOf(one, item);
  });
}

function lineOf(block: RichTextBlock, inlines: readonly Inline[]): Line {
  return { block, length: lengthOf(inlines) };
}

function lengthOf(inlines: readonly Inline[]): number {
  return inlines.reduce((sum, { text }) => sum + text.length, 0);
}

/** A line as lines of which none is too long by itself. */
function shortLines(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [];
  let length = MOST_CHARACTERS;
  for (const inline of inlines.flatMap(shortInlines)) {
    const last = lines.at(-1);
    if (last === undefined || length + inline.text.length > MOST_CHARACTERS || last.length >= MOST_INLINES) {
      lines.push([inline]);
      length = inline.text.length;
    } else {
      last.push(inline);
      length += inline.text.length;
    }
  }
  return lines;
}

function shortInlines(inline: Inline): Inline[] {
  const parts: Inline[] = [];
  for (let rest = inline.text; rest !== ''; ) {
    const end = rest.length <= MOST_CHARACTERS ? rest.length : endOfPart(rest);
    parts.push({ ...inline, text: rest.slice(0, end) });
    rest = rest.slice(end);
  }
  return parts;
}

/** Behind the last space that fits; where there is none, wherever no letter is cut in two. */
function endOfPart(text: string): number {
  const space = text.lastIndexOf(' ', MOST_CHARACTERS - 1);
  if (space > 0) return space + 1;
  return text.codePointAt(MOST_CHARACTERS - 1) === text.charCodeAt(MOST_CHARACTERS - 1) ? MOST_CHARACTERS : MOST_CHARACTERS - 1;
}
