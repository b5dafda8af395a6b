import fc from 'fast-check';
import { METHODS, methodMix, plannedMinutes } from './unit';

const plan = fc.array(fc.record({ method: fc.constantFrom(...METHODS), minutes: fc.integer({ min: 1, max: 480 }) }));

describe('The mix of methods', () => {
  it('loses no minute of the plan', () => {
    fc.assert(fc.property(plan, (activities) => expect(plannedMinutes(methodMix(activities))).toBe(plannedMinutes(activities))));
  });

  it('names each method of the plan once, and no other', () => {
    fc.assert(
      fc.property(plan, (activities) => {
        const used = new Set(activities.map(({ method }) => method));
        expect(methodMix(activities).map(({ method }) => method)).toEqual(METHODS.filter((method) => used.has(method)));
      }),
    );
  });

  it('does not depend on the order of the activities', () => {
    fc.assert(fc.property(plan, (activities) => expect(methodMix([...activities].reverse())).toEqual(methodMix(activities))));
  });
});
