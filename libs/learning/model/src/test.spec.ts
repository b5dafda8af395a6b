import fc from 'fast-check';
import { openMoments, rightAnswers, unfitAnswer } from './test';

const QUESTIONS = [
  { id: 'one', form: 'single' as const, choices: ['a', 'b', 'c'].map((id) => ({ id, isRight: id === 'b' })) },
  { id: 'several', form: 'multiple' as const, choices: ['a', 'b', 'c'].map((id) => ({ id, isRight: id !== 'c' })) },
  { id: 'order', form: 'order' as const, items: ['a', 'b', 'c'].map((id) => ({ id })) },
];
const anyAnswers = fc.uniqueArray(fc.record({ questionId: fc.constantFrom(...QUESTIONS.map(({ id }) => id)), chosen: fc.subarray(['a', 'b', 'c'], { minLength: 1 }) }), { selector: ({ questionId }) => questionId });

describe('A test', () => {
  it('is taken before until the last day begins, and after from then on', () => {
    const training = { startsOn: '2026-06-14', endsOn: '2026-06-16' };
    expect(['2026-05-01', '2026-06-15', '2026-06-16', '2026-07-01'].map((day) => openMoments(training, day))).toEqual([['before'], ['before'], ['after'], ['after']]);
  });

  it('is taken twice on the day of a training of one day', () => {
    const training = { startsOn: '2026-06-14', endsOn: '2026-06-14' };
    expect(['2026-06-13', '2026-06-14', '2026-06-15'].map((day) => openMoments(training, day))).toEqual([['before'], ['before', 'after'], ['after']]);
  });

  it('has as many right answers as were right, and an open question is not', () => {
    expect(rightAnswers(QUESTIONS, [])).toBe(0);
    expect(rightAnswers(QUESTIONS, [{ questionId: 'several', chosen: ['b', 'a'] }, { questionId: 'order', chosen: ['a', 'c', 'b'] }])).toBe(1);
  });

  it('is never marked worse for one more question answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(rightAnswers(QUESTIONS, answers)).toBeGreaterThanOrEqual(rightAnswers(QUESTIONS, answers.slice(1)));
        expect(rightAnswers(QUESTIONS, answers)).toBeLessThanOrEqual(answers.length);
      }),
    );
  });

  it('finds the first answer that cannot have been given', () => {
    const right = { questionId: 'one', chosen: ['b'] };
    expect([[], [right], [right, right], [{ questionId: 'one', chosen: ['a', 'b'] }], [right, { questionId: 'other', chosen: ['a'] }]].map((answers) => unfitAnswer(QUESTIONS, answers))).toEqual([-1, -1, 1, 0, 1]);
  });
});
