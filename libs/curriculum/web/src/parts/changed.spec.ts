import { withEntry, withLanguage } from './changed';

describe('changes of lists and texts', () => {
  it('puts back what was taken out at the same place', () => {
    expect(withEntry(['a', 'c'], 1, 'b')).toEqual(['a', 'b', 'c']);
  });

  it('leaves out a language that has become empty', () => {
    expect(withLanguage({ en: 'one', ky: 'бир' }, 'ky', undefined)).toEqual({ en: 'one' });
    expect(withLanguage({ en: 'one' }, 'ru', 'один')).toEqual({ en: 'one', ru: 'один' });
  });
});
