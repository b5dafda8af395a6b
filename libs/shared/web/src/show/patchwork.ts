/** The cloths of the motif. */
export const CLOTHS = ['madder', 'indigo', 'saffron', 'felt', 'milk'] as const;
export type Cloth = (typeof CLOTHS)[number];

/** All pieces of one cloth that lie on the same layer, as the data of one SVG path. Draw them in order. */
export interface Piece {
  readonly cloth: Cloth;
  readonly path: string;
}

/** Numbers that look random and are always the same for the same seed (FNV-1a, then mulberry32). */
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

type Corner = readonly [x: number, y: number];
interface Patch {
  readonly cloth: number;
  readonly corners: readonly Corner[];
}

const SQUARE: readonly Corner[] = [[0, 0], [1, 0], [1, 1], [0, 1]];

/** How one cell can be cut. Corners run round the unit square; cloth 0 is the ground, 1 and 2 are figures. */
const CUTS: readonly (readonly Patch[])[] = [
  [{ cloth: 0, corners: SQUARE }],
  [{ cloth: 1, corners: SQUARE }],
  // Two triangles along a diagonal
  [{ cloth: 0, corners: SQUARE }, { cloth: 1, corners: [[0, 0], [1, 0], [0, 1]] }],
  [{ cloth: 1, corners: SQUARE }, { cloth: 0, corners: [[0, 0], [1, 0], [0, 1]] }],
  [{ cloth: 1, corners: SQUARE }, { cloth: 2, corners: [[1, 0], [1, 1], [0, 1]] }],
  // An hourglass
  [
    { cloth: 0, corners: SQUARE },
    { cloth: 1, corners: [[0, 0], [1, 0], [0.5, 0.5]] },
    { cloth: 1, corners: [[0, 1], [1, 1], [0.5, 0.5]] },
  ],
  // A tumar: the amulet's triangle
  [{ cloth: 0, corners: SQUARE }, { cloth: 2, corners: [[0, 1], [0.5, 0], [1, 1]] }],
  // A small square set on its corner
  [{ cloth: 1, corners: SQUARE }, { cloth: 2, corners: [[0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5]] }],
];

/**
 * A quilt for a seed: one block of half × half cells, cut at random and mirrored both ways, as a quilter would,
 * repeated over the columns and rows asked for. One unit a cell.
 */
export function patchwork(seed: string, columns: number, rows: number, half: number): Piece[] {
  const next = numbersFrom(seed);
  const pick = (below: number) => Math.floor(next() * below);
  const ground: Cloth = pick(4) === 0 ? 'felt' : 'milk';
  const strong = (['madder', 'indigo', 'saffron'] as const).slice();
  const [first = 'madder'] = strong.splice(pick(3), 1);
  const [second = 'indigo'] = strong.splice(pick(2), 1);
  const cells = Array.from({ length: half * half }, (_, at) => ({
    cut: CUTS[at === 0 ? 2 + pick(6) : pick(CUTS.length)] ?? [],
    cloths: [ground, pick(3) === 0 ? second : first, pick(3) === 0 ? (strong[0] ?? 'saffron') : second] as const,
  }));

  const drawn = new Map<string, string>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = [column % (2 * half), row % (2 * half)];
      const [flipX, flipY] = [x >= half, y >= half];
      const cell = cells[(flipY ? 2 * half - 1 - y : y) * half + (flipX ? 2 * half - 1 - x : x)];
      for (const { cloth, corners } of cell?.cut ?? []) {
        const points = corners.map(([u, v]) => `${column + (flipX ? 1 - u : u)} ${row + (flipY ? 1 - v : v)}`);
        const piece = `${corners === SQUARE ? 'under' : 'upper'} ${cell?.cloths[cloth] ?? ground}`;
        drawn.set(piece, `${drawn.get(piece) ?? ''}M${points.join('L')}Z`);
      }
    }
  }
  return [...drawn]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([piece, path]) => ({ cloth: piece.slice(6) as Cloth, path }));
}
