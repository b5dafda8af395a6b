import { instantAt } from '@kurak/shared-model';
import fc from 'fast-check';
import { dayOf, instantOf, type OffsetAt, timeOf, wallClockOf } from './wall-clock';

const HOUR = 3_600_000;
const ZONES = ['Asia/Bishkek', 'Asia/Almaty', 'Asia/Tashkent', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Apia'] as const;
const minute = fc.integer({ min: Date.parse('2021-01-01T00:00:00Z') / 60_000, max: Date.parse('2030-01-01T00:00:00Z') / 60_000 }).map((count) => new Date(count * 60_000).toISOString());

describe('A clock on a wall', () => {
  it('keeps its hour when a government moves the zone, and the instant moves', () => {
    const before: OffsetAt = () => 6 * HOUR;
    const after: OffsetAt = (instant) => (instant < Date.parse('2027-03-01T00:00:00Z') ? 6 : 5) * HOUR;
    const agreed = '2027-06-14T09:00';
    expect([instantOf(agreed, 'Asia/Bishkek', before), instantOf(agreed, 'Asia/Bishkek', after)]).toEqual(['2027-06-14T03:00:00.000Z', '2027-06-14T04:00:00.000Z']);
    expect(timeOf(agreed)).toBe('09:00');
  });

  it('showed five hours ahead in Almaty from the first of March 2024 on, and six before', () => {
    expect([instantOf('2024-02-29T09:00', 'Asia/Almaty'), instantOf('2024-03-04T09:00', 'Asia/Almaty')]).toEqual(['2024-02-29T03:00:00.000Z', '2024-03-04T04:00:00.000Z']);
  });

  it('takes a time that is skipped for the hour after it, and the first of a time that comes twice', () => {
    expect(instantOf('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
    expect(instantOf('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is the clock that the training’s days are counted by, in every zone', () => {
    fc.assert(
      fc.property(minute, fc.constantFrom(...ZONES), (instant, zone) => {
        const clock = wallClockOf(instant, zone);
        expect(instantOf(clock, zone)).toBe(instantAt(dayOf(clock), timeOf(clock), zone));
        // What it shows at that instant is what was asked for: the clock comes back, though the instant may be the earlier of two.
        expect(wallClockOf(instantOf(clock, zone), zone)).toBe(clock);
      }),
    );
  });
});
