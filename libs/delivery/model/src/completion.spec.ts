import fc from 'fast-check';
import { hasCompleted, USUAL_COMPLETION } from './completion';

describe('Completing a training', () => {
  it('takes four sessions of five by the usual rule', () => {
    expect([3, 4, 5].map((attended) => hasCompleted(USUAL_COMPLETION, attended, 5))).toEqual([false, true, true]);
  });

  it('is never undone by attending one session more', () => {
    const held = fc.integer({ min: 1, max: 60 }).chain((sessions) => fc.tuple(fc.nat(sessions - 1), fc.constant(sessions)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), held, (percent, [attended, sessions]) => {
        const rule = { attendance: percent / 100 };
        expect(Number(hasCompleted(rule, attended + 1, sessions))).toBeGreaterThanOrEqual(Number(hasCompleted(rule, attended, sessions)));
      }),
    );
  });

  it('is for everybody who attended all, whatever the rule', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 60 }), (percent, held) => hasCompleted({ attendance: percent / 100 }, held, held)));
  });

  it('asks for exactly the share, also where it is no round number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 60 }), fc.nat(60), (percent, held, attended) => {
        fc.pre(attended <= held);
        expect(hasCompleted({ attendance: percent / 100 }, attended, held)).toBe(attended * 100 >= percent * held);
      }),
    );
  });

  it('is for nobody while nothing was held', () => {
    expect(hasCompleted({ attendance: 0 }, 0, 0)).toBe(false);
  });
});
