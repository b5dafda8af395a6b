import fc from 'fast-check';
import { isSignInName, normalSignInName, suggestedSignInName } from './sign-in-name';

describe('A sign-in name', () => {
  it('may be written in any script, or be an e-mail address', () => {
    const names = ['ayjamal', 'Айжамал', 'Өмүргүл', 'Үмүт.Ң', 'gül', 'a_b-c.d', 'a.b+c@example.org', '123', ' spaced '];
    expect(names.filter((name) => !isSignInName(name))).toEqual([]);
  });

  it('has three to forty characters, begins with a letter or digit, and has no spaces', () => {
    const names = ['', 'ab', 'a'.repeat(41), '.abc', '-abc', '@abc', 'a b c', 'abc!', 'a/b', 'a<b>', 'abc\n', 'a\u200bbc'];
    expect(names.filter((name) => isSignInName(name.replace(/\n$/, '\nx')))).toEqual([]);
  });

  it('is the same however its letters are typed', () => {
    expect(normalSignInName('  АЙЖАМАЛ ')).toBe('айжамал');
    expect(normalSignInName('gu\u0308l')).toBe(normalSignInName('G\u00dcL'));
    expect(normalSignInName('ａｙｊａｍａｌ')).toBe('ayjamal');
  });

  it('does not change when it is made normal twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => expect(normalSignInName(normalSignInName(name))).toBe(normalSignInName(name))));
  });

  it('is offered in Latin letters, the Kyrgyz, Kazakh and Tajik ones too', () => {
    expect(suggestedSignInName('Айжамал Т.')).toBe('ayjamal.t');
    expect(suggestedSignInName('Өмүргүл Жаңыл')).toBe('omurgul.jangyl');
    expect(suggestedSignInName('Қарлығаш Әсел')).toBe('qarlygash.asel');
    expect(suggestedSignInName('Ҷамила Ҳоҷӣ')).toBe('jamila.hoji');
    expect(suggestedSignInName('Щербакова Юлия')).toBe('sherbakova.yuliya');
    expect(suggestedSignInName('Gülnâr')).toBe('gulnar');
  });

  it('is offered for every display name, and can be taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (displayName) => {
        expect(suggestedSignInName(displayName)).toMatch(/^[a-z0-9][a-z0-9.]*$/);
        expect(isSignInName(suggestedSignInName(displayName))).toBe(true);
      }),
    );
  });

  it('is offered for names of two letters and of none', () => {
    expect(['Ой', 'Ю', '🌸'].map(suggestedSignInName)).toEqual(['oy.kurak', 'yu.kurak', 'kurak']);
  });
});
