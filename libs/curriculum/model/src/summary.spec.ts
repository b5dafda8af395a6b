import fc from 'fast-check';
import { anyUnitContent } from '../testing';
import { summaryOf } from './summary';
import { translationsOf } from './translation';

describe('The summary of a unit', () => {
  it('counts its blocks, its checks among them, and its activities', () => {
    fc.assert(
      fc.property(anyUnitContent(), (unit) => {
        const checks = unit.lesson.filter(({ kind }) => kind === 'check');
        const { blocks, checks: counted, activities } = summaryOf(unit, 'en', {}, {});
        expect([blocks, counted, activities]).toEqual([unit.lesson.length, checks.length, unit.plan.length]);
      }),
    );
  });

  it('plans as many minutes as its methods have together', () => {
    fc.assert(
      fc.property(anyUnitContent(), (unit) => {
        const { planned, mix } = summaryOf(unit, 'en', {}, {});
        expect(mix.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(planned);
      }),
    );
  });

  it('has its title, its length and how far it is in each language', () => {
    fc.assert(
      fc.property(anyUnitContent(), (unit) => {
        const { title, minutes } = unit;
        expect(summaryOf(unit, 'en', {}, {})).toMatchObject({ title, minutes, translations: translationsOf(unit, 'en', {}, {}) });
      }),
    );
  });
});
