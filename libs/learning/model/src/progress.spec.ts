import fc from 'fast-check';
import { type Answer, firstAnswers, lessonShare } from './progress';

const answer = fc.record({
  id: fc.uuid({ version: 7 }),
  blockId: fc.constantFrom('first-check', 'second-check', 'third-check'),
  chosen: fc.constantFrom(['one'], ['other']),
  isRight: fc.boolean(),
  madeAt: fc.constantFrom('2022-06-14T04:00:00.000Z', '2022-06-14T04:00:00Z', '2022-06-14T04:00:00.5Z', '2022-06-15T04:00:00.000Z'),
});
const answers = fc.uniqueArray(answer, { selector: ({ id }) => id, maxLength: 12 });
const inOrder = (some: readonly Answer[]) => [...some].sort((one, other) => (one.blockId < other.blockId ? -1 : 1));
const finishedAt = fc.option(fc.constant('2022-06-15T05:00:00.000Z'));

describe('First answers', () => {
  it('are the same in whatever order the answers arrive', () => {
    fc.assert(
      fc.property(
        answers.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => expect(inOrder(firstAnswers(shuffled))).toEqual(inOrder(firstAnswers(all))),
      ),
    );
  });

  it('are one for each question answered, and none was made before it', () => {
    fc.assert(
      fc.property(answers, (all) => {
        const first = firstAnswers(all);
        expect(new Set(first.map(({ blockId }) => blockId))).toEqual(new Set(all.map(({ blockId }) => blockId)));
        expect(first).toHaveLength(new Set(all.map(({ blockId }) => blockId)).size);
        for (const one of first) expect(all.some(({ blockId, madeAt }) => blockId === one.blockId && Date.parse(madeAt) < Date.parse(one.madeAt))).toBe(false);
      }),
    );
  });

  it('do not change when later answers come', () => {
    const wrong = { id: '01936c7e-0000-7000-8000-000000000001', blockId: 'first-check', chosen: ['one'], isRight: false, madeAt: '2022-06-14T04:00:00.000Z' };
    const right = { ...wrong, id: '01936c7e-0000-7000-8000-000000000002', chosen: ['other'], isRight: true, madeAt: '2022-06-14T04:01:00.000Z' };
    expect(firstAnswers([right, wrong])).toEqual([wrong]);
  });
});

describe('How far a lesson is', () => {
  it('lies between nothing and all of it', () => {
    fc.assert(
      fc.property(fc.nat(5), answers, finishedAt, (checks, all, finished) => {
        const share = lessonShare(checks, { finishedAt: finished, answers: all });
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never goes back by an answer more or by coming to the end', () => {
    fc.assert(
      fc.property(fc.nat(5), answers, answer, finishedAt, (checks, all, next, finished) => {
        const before = lessonShare(checks, { finishedAt: finished, answers: all });
        expect(lessonShare(checks, { finishedAt: finished, answers: [...all, next] })).toBeGreaterThanOrEqual(before);
        expect(lessonShare(checks, { finishedAt: '2022-06-16T05:00:00.000Z', answers: all })).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('is all of it once everything is answered and read', () => {
    const one = { id: '01936c7e-0000-7000-8000-000000000001', blockId: 'first-check', chosen: ['one'], isRight: false, madeAt: '2022-06-14T04:00:00.000Z' };
    expect(lessonShare(1, { finishedAt: null, answers: [] })).toBe(0);
    expect(lessonShare(1, { finishedAt: null, answers: [one] })).toBe(0.5);
    expect(lessonShare(1, { finishedAt: '2022-06-14T05:00:00.000Z', answers: [one] })).toBe(1);
    expect(lessonShare(0, { finishedAt: '2022-06-14T05:00:00.000Z', answers: [] })).toBe(1);
  });
});
