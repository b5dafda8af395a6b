import { diffArrays } from 'diff';

/** A run of words that stayed, came or went. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A line with its pieces; or, without pieces, how many unchanged lines are left out in its place. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly leftOut: number;
}

/** Words of any script, spaces, line ends, and each other sign by itself. */
const TOKENS = /\n|[^\S\n]+|[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** Below this share of words in common, two texts are shown one after the other: between single words nobody would find her way. */
const LEAST_IN_COMMON = 0.3;

/** Milliseconds after which a comparison is given up, and the texts are shown one after the other. */
const PATIENCE = 300;

/** Unchanged lines that are shown beside a changed one. */
const SURROUNDINGS = 1;

/** What was added to a text and what was taken out of it, line by line. Both texts can be read out of the lines that are not left out. */
export function wordDifferences(before: string, after: string): Line[] {
  return withoutDistantLines(linesOf(piecesBetween(before, after)));
}

/** Runs of words as they follow one another; what went stands before what came in its place. */
export function piecesBetween(before: string, after: string): Piece[] {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const changes = diffArrays(old, now, { timeout: PATIENCE });
  const pieces = (changes ?? []).map(({ added, removed, value }): Piece => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }));
  const common = wordsIn(pieces.filter(({ kind }) => kind === 'same').map(({ text }) => text).join(' '));
  if (common < LEAST_IN_COMMON * Math.max(wordsIn(before), wordsIn(after))) return wholly(before, after);
  return gathered(pieces);
}

function wholly(before: string, after: string): Piece[] {
  const lineEnd = before !== '' && after !== '' ? '\n' : '';
  return [{ kind: 'removed', text: before + lineEnd } as const, { kind: 'added', text: after } as const].filter(({ text }) => text !== '');
}

/** Makes one change of changes with nothing but spaces between them: whole phrases are read more easily than single words. */
function gathered(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed !== '') result.push(...withoutOuterSpaces({ kind: 'removed', text: removed }));
    if (added !== '') result.push(...withoutOuterSpaces({ kind: 'added', text: added }));
    [removed, added] = ['', ''];
  };
  pieces.forEach((piece, at) => {
    const isBetween = removed !== '' && added !== '' && at < pieces.length - 1;
    if (piece.kind === 'same' && isBetween && /^[^\S\n]+$/.test(piece.text)) {
      removed += piece.text;
      added += piece.text;
    } else if (piece.kind === 'same') {
      close();
      result.push(piece);
    } else if (piece.kind === 'removed') {
      removed += piece.text;
    } else {
      added += piece.text;
    }
  });
  close();
  return joined(result);
}

/** Marks the words, and not the spaces around them. */
function withoutOuterSpaces({ kind, text }: Piece): Piece[] {
  const [, before = '', words = '', after = ''] = /^([^\S\n]*)(.*?)([^\S\n]*)$/s.exec(text) ?? [];
  const pieces: Piece[] = [{ kind: 'same', text: before }, { kind, text: words }, { kind: 'same', text: after }];
  return pieces.filter((piece) => piece.text !== '');
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) result.splice(-1, 1, { kind: piece.kind, text: last.text + piece.text });
    else result.push(piece);
  }
  return result;
}

function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const { kind, text } of pieces) {
    text.split('\n').forEach((words, at) => {
      if (at > 0) lines.push([]);
      if (words !== '') lines.at(-1)?.push({ kind, text: words });
    });
  }
  return lines.filter((line) => line.length > 0);
}

function withoutDistantLines(lines: readonly (readonly Piece[])[]): Line[] {
  const isChanged = (line: readonly Piece[] | undefined) => line?.some(({ kind }) => kind !== 'same') ?? false;
  const isNear = (at: number) => lines.slice(Math.max(0, at - SURROUNDINGS), at + SURROUNDINGS + 1).some(isChanged);
  const result: Line[] = [];
  lines.forEach((pieces, at) => {
    const last = result.at(-1);
    if (isNear(at)) result.push({ pieces, leftOut: 0 });
    else if (last && last.leftOut > 0) result.splice(-1, 1, { pieces: [], leftOut: last.leftOut + 1 });
    else result.push({ pieces: [], leftOut: 1 });
  });
  return result;
}

function tokensOf(text: string): string[] {
  return text.match(TOKENS) ?? [];
}

function wordsIn(text: string): number {
  return tokensOf(text).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}
