import { summaryOf } from './summary';

const person = (before: number | null, after: number | null, of = 10) => ({ before: { right: before, of }, after: { right: after, of } });

describe('the summary of a test', () => {
  it('takes the gain of those alone who took it both times', () => {
    expect(summaryOf([person(2, 6), person(10, null), person(null, 2), person(null, null)])).toEqual({
      before: { taken: 2, mean: 0.6 },
      after: { taken: 2, mean: 0.4 },
      gain: { both: 1, mean: expect.closeTo(0.4) },
    });
  });

  it('has no means where nobody took it', () => {
    expect(summaryOf([person(null, null)])).toEqual({ before: { taken: 0, mean: null }, after: { taken: 0, mean: null }, gain: { both: 0, mean: null } });
  });
});
