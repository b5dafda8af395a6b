import { INK } from './look';
import type { CanvasContent, Vector } from './pdf-definition';

const CLOTHS = [INK.madder, INK.indigo, INK.saffron, INK.rule, '#f6ead4'] as const;
const ROWS = 2;
/** Half of a unit square, cut along one diagonal or the other. */
const HALVES = [
  [[0, 0], [1, 0], [0, 1]],
  [[0, 0], [1, 1], [0, 1]],
] as const;

/** A strip of patchwork, always the same for the same seed: each square two triangles, mirrored as a quilter would. */
export function kurakBand(seed: string, width: number, columns = 18): CanvasContent {
  const next = numbersFrom(seed);
  const pick = (below: number) => Math.floor(next() * below);
  const side = width / columns;
  const squares = Array.from({ length: (columns / 2) * ROWS }, () => {
    const under = pick(CLOTHS.length);
    return { under, over: (under + 1 + pick(CLOTHS.length - 1)) % CLOTHS.length, half: HALVES[pick(2)] ?? HALVES[0] };
  });
  const canvas = Array.from({ length: columns * ROWS }, (_, place): Vector[] => {
    const [column, row] = [place % columns, Math.floor(place / columns)];
    const isMirrored = column >= columns / 2;
    const square = squares[row * (columns / 2) + (isMirrored ? columns - 1 - column : column)];
    if (square === undefined) return [];
    const points = square.half.map(([u, v]) => ({ x: (column + (isMirrored ? 1 - u : u)) * side, y: (row + v) * side }));
    return [
      { type: 'rect', x: column * side, y: row * side, w: side, h: side, color: CLOTHS[square.under] },
      { type: 'polyline', closePath: true, points, color: CLOTHS[square.over] },
    ];
  });
  return { canvas: canvas.flat() };
}

/** Numbers from 0 to 1 that look random and are always the same for the same seed (FNV-1a, then mulberry32). */
function numbersFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
