import { moved, withEntry, withLanguage } from './changed';

describe('changes of lists and texts', () => {
  it('moves an entry and leaves the others in their order', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
  });

  it('changes nothing where there is no such place', () => {
    const list = ['a', 'b'];
    expect(moved(list, 0, -1)).toBe(list);
    expect(moved(list, 1, 2)).toBe(list);
    expect(moved(list, 5, 0)).toBe(list);
  });

  it('puts back what was taken out at the same place', () => {
    expect(withEntry(['a', 'c'], 1, 'b')).toEqual(['a', 'b', 'c']);
  });

  it('leaves out a language that has become empty', () => {
    expect(withLanguage({ en: 'one', ky: 'бир' }, 'ky', undefined)).toEqual({ en: 'one' });
    expect(withLanguage({ en: 'one' }, 'ru', 'один')).toEqual({ en: 'one', ru: 'один' });
  });
});
