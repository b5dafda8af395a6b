import fc from 'fast-check';
import { type FreeDay, freeDays, isInOrder, spansOf } from './free-days';

const ASKED = { startsOn: '2022-06-14', endsOn: '2022-06-16', timeZone: 'Asia/Bishkek', dayStartsAt: '09:00', dayEndsAt: '18:00' };
const DAYS = ['2022-06-14', '2022-06-15', '2022-06-16'];

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** Up to three stretches of a day that do not touch, in order. */
const anyTimes = fc
  .uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 2, maxLength: 6 })
  .map((quarters) => quarters.sort((one, other) => one - other).map((quarter) => clock(quarter * 15)))
  .map((clocks) => clocks.flatMap((from, index) => (index % 2 === 0 && clocks[index + 1] !== undefined ? [{ from, to: clocks[index + 1] ?? '' }] : [])));

describe('the days somebody can be there', () => {
  it('are read back as they were said', () => {
    const anyDay = (day: string): fc.Arbitrary<FreeDay> =>
      fc.oneof(
        fc.constantFrom('all' as const, 'none' as const).map((how) => ({ day, how, times: [{ from: '09:00', to: '18:00' }] })),
        anyTimes.map((times) => ({ day, how: 'part' as const, times })),
      );
    fc.assert(
      fc.property(fc.tuple(...DAYS.map(anyDay)), (said) => {
        expect(freeDays({ ...ASKED, free: spansOf(said, ASKED.timeZone) })).toEqual(said);
      }),
    );
  });

  it('are all while nothing was said, and none where she said none', () => {
    expect(freeDays({ ...ASKED, free: null }).map(({ how }) => how)).toEqual(['all', 'all', 'all']);
    expect(freeDays({ ...ASKED, free: [] }).map(({ how }) => how)).toEqual(['none', 'none', 'none']);
  });

  it('are read of spans over several days, and of days moved since', () => {
    const free = [{ from: '2022-06-10T00:00:00.000Z', to: '2022-06-15T06:00:00.000Z' }];
    expect(freeDays({ ...ASKED, free }).map(({ how, times }) => [how, times])).toEqual([
      ['all', [{ from: '09:00', to: '18:00' }]],
      ['part', [{ from: '00:00', to: '12:00' }]],
      ['none', [{ from: '09:00', to: '18:00' }]],
    ]);
  });

  it('end after they begin', () => {
    expect([{ from: '09:00', to: '10:00' }, { from: '10:00', to: '10:00' }, { from: '', to: '10:00' }, { from: '18:00', to: '24:00' }].map(isInOrder)).toEqual([true, false, false, true]);
  });
});
