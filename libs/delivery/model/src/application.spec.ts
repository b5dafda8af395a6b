import fc from 'fast-check';
import { erasedOn, HIGHEST_SCORE, meanScore, missingIn, type Score, takesApplications } from './application';
import { TRAINING_STATUSES } from './training-status';

const days = fc.date({ min: new Date('2022-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('A form', () => {
  it('takes applications while it is open, its training too, and until its last day has passed', () => {
    const form = { isOpen: true, closesOn: '2022-06-10' };
    expect(takesApplications(form, 'open', '2022-06-10')).toBe(true);
    expect(takesApplications(form, 'open', '2022-06-11')).toBe(false);
    expect(takesApplications({ ...form, isOpen: false }, 'open', '2022-06-10')).toBe(false);
    expect(TRAINING_STATUSES.filter((status) => takesApplications(form, status, '2022-06-01'))).toEqual(['open']);
  });

  it('without a last day stays open', () => {
    fc.assert(fc.property(days, (day) => expect(takesApplications({ isOpen: true, closesOn: null }, 'open', day)).toBe(true)));
  });

  it('is kept for all the days that it promises, and not a day longer', () => {
    expect(erasedOn('2022-06-16', 0)).toBe('2022-06-17');
    fc.assert(
      fc.property(days, fc.nat(365), (day, kept) => {
        expect((Date.parse(erasedOn(day, kept)) - Date.parse(day)) / 86_400_000).toBe(kept + 1);
      }),
    );
  });
});

describe('An application', () => {
  it('needs a name and a language and nothing else', () => {
    expect(missingIn({ displayName: ' ', language: null })).toEqual(['displayName', 'language']);
    expect(missingIn({ displayName: 'Айжамал', language: 'ky' })).toEqual([]);
  });
});

describe('A mean score', () => {
  const scores = fc.array(fc.record({ criterionId: fc.constantFrom('reach', 'need', 'network'), score: fc.integer({ min: 1, max: HIGHEST_SCORE }) }), { maxLength: 12 });

  it('is there once somebody scored, and within the scale', () => {
    expect(meanScore([])).toBeNull();
    fc.assert(
      fc.property(scores, (given) => {
        const found = meanScore(given);
        if (given.length === 0) expect(found).toBeNull();
        else expect((found as number) >= 1 - 1e-9 && (found as number) <= HIGHEST_SCORE + 1e-9).toBe(true);
      }),
    );
  });

  it('weighs each criterion the same, however many scored it', () => {
    const one: Score[] = [{ criterionId: 'reach', score: 5 }];
    const many: Score[] = [1, 1, 1, 1].map((score) => ({ criterionId: 'need', score }));
    expect(meanScore([...one, ...many])).toBe(3);
  });

  it('does not depend on the order in which people scored, and never falls when a score rises', () => {
    fc.assert(
      fc.property(scores, fc.nat(), (given, at) => {
        expect(meanScore([...given].reverse()) ?? 0).toBeCloseTo(meanScore(given) ?? 0, 9);
        const raised = given.map((score, index) => (index === at % given.length ? { ...score, score: Math.min(HIGHEST_SCORE, score.score + 1) } : score));
        expect((meanScore(raised) ?? 0) + 1e-9).toBeGreaterThanOrEqual(meanScore(given) ?? 0);
      }),
    );
  });
});
