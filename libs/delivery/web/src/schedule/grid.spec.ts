import fc from 'fast-check';
import {
  type Extent,
  type Measures,
  type Place,
  STEPS,
  boxOf,
  carriedTo,
  earlierOrLater,
  fittingZoom,
  isSamePlace,
  pulledTo,
  rollNear,
  shorterOrLonger,
  sideways,
  spotAt,
} from './grid';

const extents = fc
  .record({ days: fc.integer({ min: 1, max: 7 }), lanes: fc.integer({ min: 1, max: 5 }), from: fc.integer({ min: 0, max: 10 }), hours: fc.integer({ min: 6, max: 13 }) })
  .map(({ days, lanes, from, hours }): Extent => ({ days, lanes, from: from * 60, until: (from + hours) * 60 }));

/** A board with gaps between its days, anywhere on the screen, and a session on it, now and then between two lines of the grid. */
const boards = extents.chain((extent) =>
  fc.record({
    extent: fc.constant(extent),
    measures: fc
      .record({ left: fc.integer({ min: -900, max: 90 }), width: fc.integer({ min: 40, max: 600 }), gap: fc.integer({ min: 0, max: 30 }), top: fc.integer({ min: -900, max: 300 }), perMinute: fc.constantFrom(1, 1.5, 2, 3, 4) })
      .map(({ left, width, gap, top, perMinute }): Measures => ({ columns: Array.from({ length: extent.days }, (_, at) => ({ left: left + at * (width + gap), width })), top, perMinute })),
    place: fc
      .record({ day: fc.nat(extent.days - 1), lane: fc.option(fc.nat(extent.lanes - 1)), minutes: fc.integer({ min: 5, max: 240 }) })
      .chain((fixed) => fc.integer({ min: extent.from, max: extent.until - fixed.minutes }).map((start): Place => ({ ...fixed, start }))),
    step: fc.constantFrom(...STEPS),
  }),
);
const points = fc.record({ x: fc.integer({ min: -2000, max: 6000 }), y: fc.integer({ min: -2000, max: 6000 }) });
const directions = fc.constantFrom<-1 | 1>(-1, 1);

function expectOnBoard(place: Place, extent: Extent): void {
  expect(place.day).toBeGreaterThanOrEqual(0);
  expect(place.day).toBeLessThan(extent.days);
  expect(place.lane ?? 0).toBeGreaterThanOrEqual(0);
  expect(place.lane ?? 0).toBeLessThan(extent.lanes);
  expect(place.start).toBeGreaterThanOrEqual(extent.from);
  expect(place.start + place.minutes).toBeLessThanOrEqual(extent.until);
}

describe('the grid of the schedule', () => {
  it('finds under the middle of a session the day and lane that it stands in', () => {
    fc.assert(
      fc.property(boards, ({ extent, measures, place }) => {
        const box = boxOf({ ...place, lane: place.lane ?? 0 }, extent, measures);
        const spot = spotAt({ x: box.left + box.width / 2, y: box.top }, extent, measures);
        expect(spot).toMatchObject({ day: place.day, lane: place.lane ?? 0 });
        expect(spot.minute).toBeCloseTo(place.start);
      }),
    );
  });

  it('leaves a session where it is when it is taken anywhere and not moved', () => {
    fc.assert(
      fc.property(boards, fc.double({ min: 0, max: 0.99, noNaN: true }), ({ extent, measures, place, step }, share) => {
        const box = boxOf(place, extent, measures);
        const inLane = boxOf({ ...place, lane: place.lane ?? 0 }, extent, measures);
        const spot = spotAt({ x: inLane.left + inLane.width / 2, y: box.top + share * box.height }, extent, measures);
        expect(isSamePlace(carriedTo(place, share * place.minutes, spot, extent, step), place)).toBe(true);
      }),
    );
  });

  it('carries a session nowhere but onto the board, as long as it was, and to a line of the grid', () => {
    fc.assert(
      fc.property(boards, points, ({ extent, measures, place, step }, point) => {
        const moved = carriedTo(place, 0, spotAt(point, extent, measures), extent, step);
        expectOnBoard(moved, extent);
        expect(moved.minutes).toBe(place.minutes);
        expect(moved.lane === null).toBe(place.lane === null);
        expect([place.start, extent.until - place.minutes].includes(moved.start) || moved.start % step === 0).toBe(true);
      }),
    );
  });

  it('pulls the end of a session alone, and never to less than five minutes', () => {
    fc.assert(
      fc.property(boards, points, ({ extent, measures, place, step }, point) => {
        const pulled = pulledTo(place, spotAt(point, extent, measures), extent, step);
        expect(pulled).toEqual({ ...place, minutes: pulled.minutes });
        expect(pulled.minutes).toBeGreaterThanOrEqual(5);
        expectOnBoard(pulled, extent);
      }),
    );
  });

  it('steps by the clock: later and then earlier is where it was, once it is on the grid', () => {
    fc.assert(
      fc.property(boards, ({ extent, place, step }) => {
        const later = earlierOrLater(place, 1, extent, step);
        expectOnBoard(later, extent);
        expect(later.start - place.start).toBeLessThanOrEqual(step);
        const back = earlierOrLater(later, -1, extent, step);
        if (place.start % step === 0 && later.start % step === 0 && later.start > place.start) expect(back).toEqual(place);
        const longer = shorterOrLonger(place, 1, extent, step);
        expectOnBoard(longer, extent);
        expect(longer.minutes - place.minutes).toBeLessThanOrEqual(step);
        expect(shorterOrLonger(place, -1, extent, step).minutes).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  it('reaches every lane of every day by steps to the side, and comes back the same way', () => {
    fc.assert(
      fc.property(boards, directions, ({ extent, place }, direction) => {
        const turn = direction > 0 ? -1 : 1;
        let at: Place = { ...place, day: direction > 0 ? 0 : extent.days - 1, lane: direction > 0 ? 0 : extent.lanes - 1 };
        const seen = new Set<string>();
        for (let count = 0; count < extent.days * extent.lanes; count++) {
          seen.add(`${at.day}/${at.lane}`);
          const next = sideways(at, direction, extent);
          if (!isSamePlace(next, at)) expect(sideways(next, turn, extent)).toEqual(at);
          at = next;
        }
        expect(seen.size).toBe(extent.days * extent.lanes);
        expect(sideways({ ...place, lane: null }, direction, extent).lane).toBeNull();
      }),
    );
  });

  it('rolls near an edge only, towards it', () => {
    const view = { left: 100, top: 50, width: 800, height: 600 };
    expect(rollNear({ x: 500, y: 300 }, view)).toEqual({ x: 0, y: 0 });
    expect(rollNear({ x: 880, y: 60 }, view)).toEqual({ x: expect.any(Number), y: expect.any(Number) });
    expect(rollNear({ x: 880, y: 60 }, view).x).toBeGreaterThan(0);
    expect(rollNear({ x: 880, y: 60 }, view).y).toBeLessThan(0);
    expect(rollNear({ x: 2000, y: 300 }, view).x).toBe(14);
  });

  it('shows a schedule so large that its shortest session can be read', () => {
    expect(fittingZoom(90)).toBe(1.5);
    expect(fittingZoom(10)).toBe(1.5);
    expect(fittingZoom(5)).toBe(3);
  });
});
