import fc from 'fast-check';
import { anyEdits, anyUnitContent } from '../testing';
import { changeBetween, changed } from './change';
import type { Block, UnitContent } from './unit';

describe('A change of a unit', () => {
  it('brings it from what it was to what it is', () => {
    fc.assert(fc.property(anyUnitContent(), anyEdits(), (before, edit) => expect(changed(before, changeBetween(before, edit(before)))).toEqual(edit(before))));
  });

  it('is empty where nothing changed', () => {
    fc.assert(fc.property(anyUnitContent(), (unit) => expect(changeBetween(unit, unit)).toEqual({})));
  });

  it('has only the blocks and activities that are new or differ, and an order only when it is another', () => {
    const block = (id: string, words: string): Block => ({ id, kind: 'check', form: 'order', question: { en: words }, items: [], explanation: {} });
    const before: UnitContent = { title: { en: 'Trust' }, objectives: {}, minutes: 60, lesson: [block('a', 'one'), block('b', 'two')], plan: [] };
    expect(changeBetween(before, { ...before, lesson: [block('a', 'one'), block('b', 'new')] })).toEqual({ blocks: [block('b', 'new')] });
    expect(changeBetween(before, { ...before, lesson: before.lesson.slice(1) })).toEqual({ lesson: ['b'] });
  });
});
