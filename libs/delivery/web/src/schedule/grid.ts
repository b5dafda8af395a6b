/** Where something stands on the board. */
export interface Place {
  /** Which of the days shown. */
  readonly day: number;
  /** Which lane of that day; null goes across all of them. */
  readonly lane: number | null;
  /** Minutes since midnight, by the clock of the training's zone. */
  readonly start: number;
  readonly minutes: number;
}

/** What the board shows: so many days with so many lanes each, from one minute of the day until another. */
export interface Extent {
  readonly days: number;
  readonly lanes: number;
  readonly from: number;
  readonly until: number;
}

/** Where it shows it, in pixels. */
export interface Measures {
  readonly columns: readonly { readonly left: number; readonly width: number }[];
  /** Where the first minute is. */
  readonly top: number;
  readonly perMinute: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Spot {
  readonly day: number;
  readonly lane: number;
  /** Not rounded. */
  readonly minute: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Nothing in a schedule is shorter, minutes. */
export const SHORTEST = 5;

/** What one step of a move or of a stretch may be, minutes. */
export const STEPS = [5, 15] as const;
export type Step = (typeof STEPS)[number];

/** How tall a minute can be, pixels. */
export const ZOOMS = [1, 1.5, 2, 3, 4] as const;
export type Zoom = (typeof ZOOMS)[number];

const READABLE = 15;
const USUAL_ZOOM: Zoom = 1.5;

/** The smallest zoom at which the shortest session can be read, but not so large that a day gets lost. */
export function fittingZoom(shortest: number): Zoom {
  return ZOOMS.find((zoom) => zoom >= USUAL_ZOOM && zoom * shortest >= READABLE) ?? 3;
}

export function boxOf(place: Place, extent: Extent, measures: Measures): Box {
  const { left, width } = measures.columns[place.day] ?? { left: 0, width: 0 };
  const lane = width / extent.lanes;
  return {
    left: left + (place.lane ?? 0) * lane,
    top: measures.top + (place.start - extent.from) * measures.perMinute,
    width: place.lane === null ? width : lane,
    height: place.minutes * measures.perMinute,
  };
}

/** What lies under a point; between two days the nearer one, outside of the board its edge. */
export function spotAt({ x, y }: Point, extent: Extent, measures: Measures): Spot {
  const away = ({ left, width }: { left: number; width: number }) => Math.max(left - x, x - (left + width), 0);
  const day = measures.columns.reduce((nearest, column, at) => (away(column) < away(measures.columns[nearest] ?? column) ? at : nearest), 0);
  const { left, width } = measures.columns[day] ?? { left: 0, width: 1 };
  return {
    day,
    lane: between(Math.floor(((x - left) / width) * extent.lanes), 0, extent.lanes - 1),
    minute: extent.from + (y - measures.top) / measures.perMinute,
  };
}

/**
 * Where a session is while a pointer carries it.
 * @param grip minutes from its start to where it was taken hold of.
 */
export function carriedTo(place: Place, grip: number, spot: Spot, extent: Extent, step: Step): Place {
  const minute = spot.minute - grip;
  // Moved only sideways it keeps a start that is between two steps.
  const start = Math.abs(minute - place.start) < step / 2 ? place.start : snapped(minute, step);
  return within({ ...place, day: spot.day, lane: place.lane === null ? null : spot.lane, start }, extent);
}

/** How long a session is while its lower edge is pulled. */
export function pulledTo(place: Place, { minute }: Pick<Spot, 'minute'>, extent: Extent, step: Step): Place {
  const end = place.start + place.minutes;
  return lasting(place, (Math.abs(minute - end) < step / 2 ? end : snapped(minute, step)) - place.start, extent);
}

/** One step earlier or later, to the next line of the grid; stays within the day. */
export function earlierOrLater(place: Place, direction: -1 | 1, extent: Extent, step: Step): Place {
  const next = direction > 0 ? Math.floor(place.start / step) + 1 : Math.ceil(place.start / step) - 1;
  return within({ ...place, start: next * step }, extent);
}

/** One step shorter or longer, its end on the next line of the grid. */
export function shorterOrLonger(place: Place, direction: -1 | 1, extent: Extent, step: Step): Place {
  const end = place.start + place.minutes;
  const next = direction > 0 ? Math.floor(end / step) + 1 : Math.ceil(end / step) - 1;
  return lasting(place, next * step - place.start, extent);
}

/** To the next lane, and from a day's last one to the first of the next day; what goes across all lanes changes days. */
export function sideways(place: Place, direction: -1 | 1, extent: Extent): Place {
  if (place.lane === null) return { ...place, day: between(place.day + direction, 0, extent.days - 1) };
  const at = between(place.day * extent.lanes + place.lane + direction, 0, extent.days * extent.lanes - 1);
  return { ...place, day: Math.floor(at / extent.lanes), lane: at % extent.lanes };
}

/** The same length, moved as little as needed to lie on the board. */
export function within(place: Place, extent: Extent): Place {
  return {
    day: between(place.day, 0, extent.days - 1),
    lane: place.lane === null ? null : between(place.lane, 0, extent.lanes - 1),
    start: between(place.start, extent.from, extent.until - place.minutes),
    minutes: place.minutes,
  };
}

export function isSamePlace(one: Place | undefined, other: Place | undefined): boolean {
  return one?.day === other?.day && one?.lane === other?.lane && one?.start === other?.start && one?.minutes === other?.minutes;
}

/** How far to roll in this frame, pixels, when a point comes near the edges of what rolls: the nearer, the faster. */
export function rollNear(point: Point, view: Box): Point {
  return { x: pull(point.x, view.left, view.width), y: pull(point.y, view.top, view.height) };
}

const EDGE = 48;
const FASTEST = 14;

function pull(at: number, from: number, size: number): number {
  const edge = Math.min(EDGE, size / 4);
  const [before, after] = [edge - (at - from), edge - (from + size - at)];
  return Math.round(FASTEST * (between(after / edge, 0, 1) - between(before / edge, 0, 1)));
}

function lasting(place: Place, minutes: number, extent: Extent): Place {
  return { ...place, minutes: between(minutes, SHORTEST, Math.max(SHORTEST, extent.until - place.start)) };
}

function snapped(minute: number, step: Step): number {
  return Math.round(minute / step) * step;
}

/** The lower bound wins where there is no room between them. */
function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
