import fc from 'fast-check';
import { anyEdits, anyUnitContent } from '../testing';
import { isSame } from './same';

const paragraph = (words: string) => ({ type: 'paragraph', content: words === '' ? [] : [{ text: words }] });

describe('Two values', () => {
  it('are the same as copies of themselves, whatever the order of their names', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, reversed(each)]).reverse());
    };
    fc.assert(fc.property(anyUnitContent(), (unit) => expect(isSame(unit, reversed(unit))).toBe(true)));
  });

  it('are the same only if they are written the same, where nothing is empty', () => {
    const written = (value: unknown) => JSON.stringify(value, (_, each: unknown) => (typeof each === 'object' && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1))) : each));
    fc.assert(fc.property(anyUnitContent(), anyEdits(), (unit, edit) => expect(isSame(unit, edit(unit))).toBe(written(unit) === written(edit(unit)))));
  });

  it('are the same when one is empty and the other is missing', () => {
    expect(isSame({ en: 'Trust', ky: ' ' }, { en: 'Trust' })).toBe(true);
    expect(isSame({ en: [''] }, {})).toBe(true);
    expect(isSame({ text: { ky: { type: 'doc', content: [paragraph('')] } } }, { text: {} })).toBe(true);
  });

  it('differ in a mark, a number, a yes or no, and in the order of lines', () => {
    expect(isSame({ type: 'doc', content: [paragraph('Trust')] }, { type: 'doc', content: [{ type: 'paragraph', content: [{ text: 'Trust', bold: true }] }] })).toBe(false);
    expect(isSame({ minutes: 0 }, {})).toBe(false);
    expect(isSame({ isRight: false }, {})).toBe(false);
    expect(isSame(['one', 'other'], ['other', 'one'])).toBe(false);
    expect(isSame(['one'], { 0: 'one' })).toBe(false);
  });
});
