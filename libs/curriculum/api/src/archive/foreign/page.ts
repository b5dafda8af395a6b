import { richTextFromMarkdown } from '@kurak/curriculum-model/markdown';
import { plainText, type RichText, type RichTextBlock } from '@kurak/shared-model';
import { type Draft, type FoundPicture, plain } from './draft';
import { type Piece, readHtml } from './html';

/** Finds a picture by the address that a page gives it; undefined when the package does not have it. */
export type FindPicture = (source: string) => FoundPicture | undefined;

/**
 * Adds a page to the lesson: its texts and pictures in their order, what it loses to the report.
 *
 * @param title stands above it, unless it begins with the same words; empty for none
 */
export function addPage(draft: Draft, html: string, find: FindPicture, place: string, title = ''): void {
  const { pieces, lost } = readHtml(html);
  for (const piece of withTitle(pieces, plain(title))) {
    if (piece.kind === 'text') {
      draft.addText(piece.text);
      continue;
    }
    const picture = inlinePicture(piece.source) ?? find(piece.source);
    if (picture === undefined) draft.note('picture-missing', place, piece.alternative || piece.source);
    else draft.addPicture(picture, piece.alternative, place);
  }
  for (const { what, name } of lost) draft.note(what, place, name);
}

function withTitle(pieces: readonly Piece[], title: string): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (title === '' || first === undefined) return pieces;
  const heading: RichTextBlock = { type: 'heading', level: 2, content: [{ text: title }] };
  if (first.kind !== 'text') return [{ kind: 'text', text: { type: 'doc', content: [heading] } }, ...pieces];
  const [line = ''] = plainText(first.text).split('\n');
  return line.trim() === title ? pieces : [{ kind: 'text', text: { type: 'doc', content: [heading, ...first.text.content] } }, ...rest];
}

/** More signs of Markdown than a person puts into a paragraph, and into a text. */
const MOST_SIGNS = 3_000;
const MOST_SIGNS_IN_ALL = 60_000;

/** Whether a text has so many signs of Markdown that reading it would take for ever: each is looked at together with all others of its paragraph. */
export function isTangled(markdown: string): boolean {
  const signs = markdown.split(/\n[ \t]*\n/).map((paragraph) => paragraph.match(/[*_`~[\]()<>!&\\#|+-]|\d[.)]/g)?.length ?? 0);
  return signs.some((count) => count > MOST_SIGNS) || signs.reduce((sum, count) => sum + count, 0) > MOST_SIGNS_IN_ALL;
}

/** Rich text out of Markdown; undefined when it is nested beyond what can be read. */
export function richTextOf(markdown: string): RichText | undefined {
  if (isTangled(markdown)) return undefined;
  try {
    return richTextFromMarkdown(markdown.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ''));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A picture that is written into the page itself. */
export function inlinePicture(source: string): FoundPicture | undefined {
  const [, extension, data] = /^data:image\/([a-z0-9]{1,8})[a-z.+-]*;base64,([a-z0-9+/=%]+)$/i.exec(source) ?? [];
  if (extension === undefined || data === undefined) return undefined;
  return { key: source, name: `picture.${extension}`, read: () => Promise.resolve(Buffer.from(data.replace(/%2B/gi, '+').replace(/%2F/gi, '/').replace(/%3D/gi, '='), 'base64')) };
}
