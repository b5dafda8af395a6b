import { lexer, type Token, type Tokens } from 'marked';
import { type Inline, isWebAddress, type RichText, type RichTextBlock } from '@kurak/shared-model';

/**
 * Rich text out of the part of Markdown that facilitators write: paragraphs, `##` and `###`, lists, bold, italic, links.
 * Whatever else there is keeps its words and loses its form.
 */
export function richTextFromMarkdown(markdown: string): RichText {
  return { type: 'doc', content: lexer(markdown, { gfm: false }).flatMap(blocksOf) };
}

function blocksOf(token: Token): RichTextBlock[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return [];
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading;
      const content = tidy(tokens.flatMap((inner) => inlinesOf(inner, {})));
      return content.length > 0 ? [{ type: 'heading', level: depth <= 2 ? 2 : 3, content }] : [];
    }
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      const written = items.map((item) => tidy(listItem(item))).filter((item) => item.length > 0);
      return written.length > 0 ? [{ type: ordered ? 'orderedList' : 'bulletList', items: written }] : [];
    }
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap(blocksOf);
    default: {
      const inlines = tidy('tokens' in token && token.tokens ? token.tokens.flatMap((inner) => inlinesOf(inner, {})) : [{ text: token.raw }]);
      return inlines.length > 0 ? [{ type: 'paragraph', content: inlines }] : [];
    }
  }
}

function listItem(item: Tokens.ListItem): Inline[] {
  return item.tokens.flatMap((token, index) => {
    const inlines =
      token.type === 'list'
        ? (token as Tokens.List).items.flatMap((inner) => [{ text: ' – ' }, ...listItem(inner)])
        : 'tokens' in token && token.tokens
          ? token.tokens.flatMap((inner) => inlinesOf(inner, {}))
          : [{ text: token.raw }];
    return index > 0 ? [{ text: ' ' }, ...inlines] : inlines;
  });
}

type Marks = Omit<Inline, 'text'>;

function inlinesOf(token: Token, marks: Marks): Inline[] {
  switch (token.type) {
    case 'strong':
      return (token as Tokens.Strong).tokens.flatMap((inner) => inlinesOf(inner, { ...marks, bold: true }));
    case 'em':
      return (token as Tokens.Em).tokens.flatMap((inner) => inlinesOf(inner, { ...marks, italic: true }));
    case 'link': {
      const { href, tokens } = token as Tokens.Link;
      const linked = isWebAddress(href) ? { ...marks, link: href } : marks;
      return tokens.flatMap((inner) => inlinesOf(inner, linked));
    }
    case 'br':
      return [{ text: ' ', ...marks }];
    case 'text':
    case 'escape':
      return [{ text: (token as Tokens.Text).text, ...marks }];
    default:
      return [{ text: token.raw, ...marks }];
  }
}

/** Spaces at the ends of marked words without the marks: Markdown has no way to mark them. */
function withPlainEnds(inline: Inline): Inline[] {
  if (!inline.bold && !inline.italic && !inline.link) return [inline];
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(inline.text) ?? [];
  return [{ text: before }, { ...inline, text: words }, { text: after }].filter(({ text }) => text !== '');
}

/** Folds white space, takes it off both ends, drops what is empty. */
function tidy(inlines: readonly Inline[]): Inline[] {
  const tidied = joined(joined(inlines).flatMap(withPlainEnds));
  const first = tidied[0];
  if (first) tidied[0] = { ...first, text: first.text.trimStart() };
  const last = tidied.at(-1);
  if (last) tidied[tidied.length - 1] = { ...last, text: last.text.trimEnd() };
  return tidied.filter((inline) => inline.text !== '');
}

/** Neighbours with the same marks are one. */
function joined(inlines: readonly Inline[]): Inline[] {
  const done: Inline[] = [];
  for (const inline of inlines) {
    const last = done.at(-1);
    if (last && last.bold === inline.bold && last.italic === inline.italic && last.link === inline.link) {
      done[done.length - 1] = { ...last, text: (last.text + inline.text).replace(/\s+/g, ' ') };
    } else if (inline.text !== '') {
      done.push({ ...inline, text: inline.text.replace(/\s+/g, ' ') });
    }
  }
  return done;
}

/** Markdown from which {@link richTextFromMarkdown} makes the same text again. */
export function markdownFromRichText(text: RichText): string {
  let listsInARow = 0;
  return text.content
    .map((block, index) => {
      listsInARow = 'items' in block && text.content[index - 1]?.type === block.type ? listsInARow + 1 : 0;
      return blockMarkdown(block, listsInARow % 2 === 1 ? ['*', ')'] : ['-', '.']);
    })
    .join('\n\n');
}

/** @param signs of list items; two lists in a row are two only if they differ in them */
function blockMarkdown(block: RichTextBlock, [bullet, afterNumber]: readonly [string, string]): string {
  switch (block.type) {
    case 'paragraph':
      return escapeLineStart(inlineMarkdown(block.content));
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.content)}`;
    case 'bulletList':
      return block.items.map((item) => `${bullet} ${escapeLineStart(inlineMarkdown(item))}`).join('\n');
    case 'orderedList':
      return block.items.map((item, index) => `${index + 1}${afterNumber} ${escapeLineStart(inlineMarkdown(item))}`).join('\n');
  }
}

function inlineMarkdown(inlines: readonly Inline[]): string {
  return inlines
    .map(({ text, bold, italic, link }) => {
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
      if (words === '') return text;
      let marked = words.replace(/[\\`*_[\]<>#!&]/g, '\\$&');
      if (italic) marked = `*${marked}*`;
      if (bold) marked = `**${marked}**`;
      return before + (link ? `[${marked}](${link.replace(/[\\()&]/g, '\\$&')})` : marked) + after;
    })
    .join('');
}

/** A paragraph that begins like a list or heading stays a paragraph. */
function escapeLineStart(line: string): string {
  return line.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^([-+=~])/, '\\$1');
}
