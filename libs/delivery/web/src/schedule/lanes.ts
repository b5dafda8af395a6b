import type { Id } from '@kurak/shared-model';
import type { Place } from './grid';

/** What the lanes of a day are: its rooms, or the groups that work side by side. */
export const LANE_MODES = ['room', 'group'] as const;
export type LaneMode = (typeof LANE_MODES)[number];

export interface Lane {
  /** The room's name, or the group's id. */
  readonly key: string;
  readonly name: string;
}

/** What of a session says in which lane it stands. */
interface Laned {
  readonly room: string;
  readonly groupIds: readonly Id[];
}

interface Group {
  readonly id: Id;
  readonly name: string;
}

/** Rooms as written first, in that order; `more` are those that nothing stands in yet. */
export function roomLanes(sessions: readonly Laned[], more: readonly string[] = []): Lane[] {
  const names = new Map<string, string>();
  for (const name of [...sessions.map(({ room }) => room.trim()), ...more.map((room) => room.trim())]) {
    if (name !== '' && !names.has(keyOf(name))) names.set(keyOf(name), name);
  }
  return [...names].map(([key, name]) => ({ key, name })).sort((one, other) => one.name.localeCompare(other.name));
}

export function groupLanes(groups: readonly Group[]): Lane[] {
  return groups.map(({ id, name }) => ({ key: id, name }));
}

/** The lanes a session stands in, from the left; none means that it goes across all: no room yet, or for everybody. */
export function lanesOf(session: Laned, lanes: readonly Lane[], mode: LaneMode): number[] {
  if (lanes.length < 2) return lanes.length === 1 ? [0] : [];
  const keys = mode === 'room' ? [keyOf(session.room)] : session.groupIds;
  return lanes.flatMap((lane, at) => (keys.includes(lane.key) ? [at] : []));
}

/** What a session becomes when it is put into a lane; across all of them it stays as it is. */
export function inLane<S extends Laned>(session: S, lane: Lane | undefined, mode: LaneMode): S {
  if (lane === undefined) return session;
  return mode === 'room' ? { ...session, room: keyOf(session.room) === lane.key ? session.room : lane.name } : { ...session, groupIds: [lane.key] };
}

/** A session as it is drawn: once for each run of lanes beside each other. */
export interface Piece<S> {
  readonly session: S;
  readonly place: Place;
  /** How many lanes it goes across; `place.lane` is the first. */
  readonly across: number;
  /** Sessions that are in each other's way stand side by side: which of how many this is. */
  readonly beside: { readonly at: number; readonly of: number };
  /** A session of two groups that are not neighbours is drawn twice; only its first piece is spoken. */
  readonly isFirst: boolean;
}

/** What stands on one day, cut into pieces. */
export function piecesOf<S extends Laned>(
  sessions: readonly { readonly session: S; readonly place: Place }[],
  lanes: readonly Lane[],
  mode: LaneMode,
): Piece<S>[] {
  const pieces = sessions.flatMap(({ session, place }) =>
    runsOf(lanesOf(session, lanes, mode), Math.max(lanes.length, 1)).map((run, at) => ({
      session,
      place: { ...place, lane: run.from },
      across: run.count,
      isFirst: at === 0,
    })),
  );
  const besides = Map.groupBy(pieces, ({ place, across }) => `${place.day} ${place.lane} ${across}`);
  return [...besides.values()].flatMap(sideBySide);
}

function runsOf(lanes: readonly number[], all: number): { from: number; count: number }[] {
  if (lanes.length === 0) return [{ from: 0, count: all }];
  const runs: { from: number; count: number }[] = [];
  for (const lane of lanes) {
    const last = runs.at(-1);
    if (last && last.from + last.count === lane) last.count++;
    else runs.push({ from: lane, count: 1 });
  }
  return runs;
}

type Loose<S> = Omit<Piece<S>, 'beside'>;

/** Each takes the first column that is free by then; all that hang together are equally wide. */
function sideBySide<S>(pieces: readonly Loose<S>[]): Piece<S>[] {
  const inOrder = [...pieces].sort((one, other) => one.place.start - other.place.start || other.place.minutes - one.place.minutes);
  const done: Piece<S>[] = [];
  let together: { piece: Loose<S>; at: number }[] = [];
  let ends: number[] = [];
  const finish = () => {
    done.push(...together.map(({ piece, at }) => ({ ...piece, beside: { at, of: ends.length } })));
    together = [];
    ends = [];
  };
  for (const piece of inOrder) {
    if (ends.every((end) => end <= piece.place.start)) finish();
    const free = ends.findIndex((end) => end <= piece.place.start);
    const at = free < 0 ? ends.length : free;
    ends[at] = piece.place.start + piece.place.minutes;
    together.push({ piece, at });
  }
  finish();
  return done;
}

function keyOf(room: string): string {
  return room.trim().toLowerCase();
}
