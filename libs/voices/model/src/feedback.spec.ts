import fc from 'fast-check';
import { FEEDBACK_SCALES, HIGHEST_SCORE, LOWEST_SCORE, summarise } from './feedback';

const scores = fc.array(fc.integer({ min: LOWEST_SCORE, max: HIGHEST_SCORE }), { minLength: 1, maxLength: 60 });

describe('A summary of scores', () => {
  it('counts each score once', () => {
    expect(summarise('safety', [5, 4, 4, 1])).toEqual({ scale: 'safety', counts: [1, 0, 0, 2, 1], mean: 3.5 });
  });

  it('adds up to the people who gave one, and its mean to their scores', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FEEDBACK_SCALES), scores, (scale, given) => {
        const { counts, mean } = summarise(scale, given);
        expect(counts.reduce((total, count) => total + count, 0)).toBe(given.length);
        const sum = counts.reduce((total, count, index) => total + count * (index + 1), 0);
        expect(mean * given.length).toBeCloseTo(sum, 9);
      }),
    );
  });

  it('does not tell who answered first', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const { counts, mean } = summarise('content', [...given].reverse());
        expect(counts).toEqual(summarise('content', given).counts);
        expect(mean).toBeCloseTo(summarise('content', given).mean, 9);
      }),
    );
  });

  it('has a mean of nothing when nobody answered', () => {
    expect(summarise('content', [])).toEqual({ scale: 'content', counts: [0, 0, 0, 0, 0], mean: 0 });
  });
});
