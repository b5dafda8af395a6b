import fc from 'fast-check';
import { CLOCK_TOLERANCE, clockOffset, correctedMoment } from './mark-clock';

const instant = (milliseconds: number) => new Date(milliseconds).toISOString();
const NOW = Date.parse('2026-05-14T09:00:00.000Z');
const DAY = 86_400_000;
/** How long ago something was made, how wrong the clock is, how long the request travelled; milliseconds. */
const cases = fc.tuple(fc.integer({ min: 0, max: 30 * DAY }), fc.integer({ min: -20_000 * DAY, max: 20_000 * DAY }), fc.integer({ min: 0, max: 30_000 }));

describe('A moment by a clock that may be wrong', () => {
  it('is right to within the tolerance, however wrong the clock is', () => {
    fc.assert(
      fc.property(cases, ([ago, wrongBy, travelled]) => {
        const corrected = correctedMoment(instant(NOW - ago + wrongBy), { sentAt: instant(NOW - travelled + wrongBy), receivedAt: instant(NOW) });
        // A clock that is nearly right is left as it is; another is set by the sending, which took its time.
        expect(Math.abs(Date.parse(corrected) - (NOW - ago))).toBeLessThanOrEqual(CLOCK_TOLERANCE + travelled);
      }),
    );
  });

  it('is never after it came', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ([ago, wrongBy], says) => {
        const sentAt = says ? instant(NOW + wrongBy) : undefined;
        expect(Date.parse(correctedMoment(instant(NOW - ago + wrongBy), { sentAt, receivedAt: instant(NOW) }))).toBeLessThanOrEqual(NOW);
      }),
    );
  });

  it('keeps the order of what was made on one device and sent together', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: DAY }), ([ago, wrongBy, travelled], earlier) => {
        const arrival = { sentAt: instant(NOW - travelled + wrongBy), receivedAt: instant(NOW) };
        const [one, other] = [ago + earlier, ago].map((before) => Date.parse(correctedMoment(instant(NOW - before + wrongBy), arrival)));
        expect(one).toBeLessThanOrEqual(other as number);
      }),
    );
  });

  it('is left alone where the difference may be the network', () => {
    expect(clockOffset(instant(NOW - CLOCK_TOLERANCE + 1), instant(NOW))).toBe(0);
    expect(correctedMoment(instant(NOW - 5000), { sentAt: instant(NOW - 3000), receivedAt: instant(NOW) })).toBe(instant(NOW - 5000));
  });
});
