import fc from 'fast-check';
import { COMMON_PASSWORDS } from './common-passwords';
import { LONGEST_PASSWORD, passwordProblem, SHORTEST_PASSWORD } from './password';

describe('A new password', () => {
  it('needs eight characters and takes up to 128, counted as a person counts them', () => {
    expect(passwordProblem('жети сө', 'name')).toBe('password.short');
    expect(passwordProblem('сегиз сө', 'name')).toBeUndefined();
    expect(passwordProblem('🌸🌼🌷', 'name')).toBe('password.short');
    expect(passwordProblem(`${'ab c'.repeat(32)}`, 'name')).toBeUndefined();
    expect(passwordProblem(`${'ab c'.repeat(32)}d`, 'name')).toBe('password.long');
  });

  it('is refused when it is one of the commonest, in any case', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COMMON_PASSWORDS), (password) => {
        expect(passwordProblem(password, 'name')).toBe('password.common');
        expect(passwordProblem(password.toUpperCase(), 'name')).toBe('password.common');
      }),
    );
  });

  it('is refused when it is the sign-in name or a character or two again and again', () => {
    expect(passwordProblem('Айжамал.Т', 'айжамал.т')).toBe('password.common');
    expect(passwordProblem('ааааааааа', 'name')).toBe('password.common');
    expect(passwordProblem('abababababab', 'name')).toBe('password.common');
  });

  it('has no rules of composition', () => {
    expect(['tort tynch soz', 'correct horse battery', 'төрт тынч сөз', '73519248605'].map((password) => passwordProblem(password, 'name'))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is judged by its length first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (password) => {
        const length = [...password].length;
        const problem = passwordProblem(password, 'name');
        expect(problem === 'password.short').toBe(length < SHORTEST_PASSWORD);
        expect(problem === 'password.long').toBe(length > LONGEST_PASSWORD);
      }),
    );
  });

  it('has a list of common ones that are long enough to be refused for being common', () => {
    expect([...COMMON_PASSWORDS].filter((password) => [...password].length < SHORTEST_PASSWORD || password !== password.normalize('NFKC').toLowerCase())).toEqual([]);
  });
});
