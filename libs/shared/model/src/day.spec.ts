import fc from 'fast-check';
import { daysBetween, instantAt, isDay, isTimeZone, wallTime } from './day';

const ZONES = ['Asia/Bishkek', 'Asia/Almaty', 'Asia/Tashkent', 'Asia/Kathmandu', 'Europe/Moscow', 'Europe/Istanbul', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'];

const zone = fc.constantFrom(...ZONES);
const minute = (from: string, to: string) =>
  fc.integer({ min: Date.parse(from) / 60_000, max: Date.parse(to) / 60_000 }).map((minutes) => new Date(minutes * 60_000).toISOString());

describe('A day', () => {
  it('is one that the calendar has', () => {
    expect(['2024-02-29', '2022-06-14', '2000-02-29', '0001-01-01'].filter(isDay)).toHaveLength(4);
  });

  it('is none that the calendar has not, and nothing else', () => {
    const others = ['2023-02-29', '1900-02-29', '2022-06-31', '2022-13-01', '2022-00-10', '2022-6-14', '14.06.2022', '2022-06-14T00:00:00Z', ' 2022-06-14', '', 20220614, null, undefined, ['2022-06-14']];
    expect(others.filter(isDay)).toEqual([]);
  });

  it('comes after each day but the last of a stretch', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
    expect(daysBetween('2022-06-14', '2022-06-14')).toEqual(['2022-06-14']);
    expect(daysBetween('2022-06-15', '2022-06-14')).toEqual([]);
  });
});

describe('A time zone', () => {
  it('is a name that the runtime knows', () => {
    expect(ZONES.filter(isTimeZone)).toEqual(ZONES);
    expect(['', 'Asia/Nowhere', 'Bishkek', 6, null].filter(isTimeZone)).toEqual([]);
  });
});

describe('A wall clock', () => {
  it('comes back to the same day and time, whatever the instant and the zone', () => {
    fc.assert(
      fc.property(minute('1995-01-01T00:00:00Z', '2035-12-31T23:59:00Z'), zone, (instant, timeZone) => {
        const shown = wallTime(instant, timeZone);
        expect(wallTime(instantAt(shown.day, shown.time, timeZone), timeZone)).toEqual(shown);
      }),
      { numRuns: 200 },
    );
  });

  it('comes back to the same instant, or to the earlier of two with the same day and time', () => {
    fc.assert(
      fc.property(minute('1995-01-01T00:00:00Z', '2035-12-31T23:59:00Z'), zone, (instant, timeZone) => {
        const { day, time } = wallTime(instant, timeZone);
        const back = instantAt(day, time, timeZone);
        expect(Date.parse(back)).toBeLessThanOrEqual(Date.parse(instant));
        expect(Date.parse(instant) - Date.parse(back)).toBeLessThanOrEqual(24 * 3_600_000);
      }),
      { numRuns: 200 },
    );
  });

  it('knows that Almaty gave an hour back on the first of March 2024', () => {
    expect(instantAt('2024-02-29', '09:00', 'Asia/Almaty')).toBe('2024-02-29T03:00:00.000Z');
    expect(instantAt('2024-03-01', '09:00', 'Asia/Almaty')).toBe('2024-03-01T04:00:00.000Z');
    expect(wallTime('2024-03-01T04:00:00Z', 'Asia/Almaty')).toEqual({ day: '2024-03-01', time: '09:00' });
  });

  it('counts the hour that came twice in Almaty as the first', () => {
    expect(wallTime('2024-02-29T17:30:00Z', 'Asia/Almaty')).toEqual(wallTime('2024-02-29T18:30:00Z', 'Asia/Almaty'));
    expect(instantAt('2024-02-29', '23:30', 'Asia/Almaty')).toBe('2024-02-29T17:30:00.000Z');
  });

  it('comes back to the same day and time in every minute of the days around that change', () => {
    fc.assert(
      fc.property(minute('2024-02-28T00:00:00Z', '2024-03-02T23:59:00Z'), (instant) => {
        const shown = wallTime(instant, 'Asia/Almaty');
        expect(wallTime(instantAt(shown.day, shown.time, 'Asia/Almaty'), 'Asia/Almaty')).toEqual(shown);
      }),
    );
  });

  it('knows that Istanbul stayed on summer time in 2016', () => {
    expect(instantAt('2015-12-01', '09:00', 'Europe/Istanbul')).toBe('2015-12-01T07:00:00.000Z');
    expect(instantAt('2016-12-01', '09:00', 'Europe/Istanbul')).toBe('2016-12-01T06:00:00.000Z');
  });

  it('counts a time that was skipped as the hour after it', () => {
    expect(instantAt('2022-03-27', '02:30', 'Europe/Berlin')).toBe('2022-03-27T01:30:00.000Z');
    expect(wallTime('2022-03-27T01:30:00Z', 'Europe/Berlin')).toEqual({ day: '2022-03-27', time: '03:30' });
    expect(instantAt('2022-03-13', '02:15', 'America/New_York')).toBe('2022-03-13T07:15:00.000Z');
  });

  it('counts a time that came twice as the first', () => {
    expect(instantAt('2022-10-30', '02:30', 'Europe/Berlin')).toBe('2022-10-30T00:30:00.000Z');
    expect(instantAt('2022-04-03', '01:45', 'Australia/Lord_Howe')).toBe('2022-04-02T14:45:00.000Z');
  });

  it('shows midnight as the beginning of a day', () => {
    expect(wallTime('2022-06-13T18:00:00Z', 'Asia/Bishkek')).toEqual({ day: '2022-06-14', time: '00:00' });
  });
});
