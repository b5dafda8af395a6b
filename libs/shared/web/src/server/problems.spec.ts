import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { provideTexts } from '../../testing/texts';
import { OfflineError, ProblemError } from './problem-error';
import { Problems } from './problems';

describe('problems in words', () => {
  let problems: Problems;

  const refused = (status: number, code: string, errors: { path: string; code: string }[] = []) =>
    new ProblemError({ type: `/problems/${code}`, title: code, status, errors });

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: provideTexts('identity') });
    problems = TestBed.inject(Problems);
  });

  it('has words for a code, else for a status, else for anything', () => {
    expect(problems.text(refused(409, 'stale'))).toMatch(/^Somebody changed this/);
    expect(problems.text(refused(409, 'no-such-code'))).toMatch(/^This cannot be done as things stand/);
    expect(problems.text(refused(418, 'no-such-code'))).toMatch(/^Something went wrong/);
    expect(problems.text(new TypeError('broken'))).toMatch(/^Something went wrong/);
    expect(problems.text(new OfflineError())).toMatch(/^No connection/);
  });

  it('finds the words that a context brings for its own codes', () => {
    expect(problems.text(refused(401, 'sign-in-failed'))).toMatch(/^The name or the password/);
  });

  it('says what is wrong with a field, even by a code that has no words yet', () => {
    const error = refused(422, 'invalid', [
      { path: 'password', code: 'password.short' },
      { path: 'name', code: 'no-such-code' },
    ]);
    expect(problems.at(error, 'password')).toBe('At least 8 characters, please.');
    expect(problems.at(error, 'name')).toBe('Please check this.');
    expect(problems.at(error, 'language')).toBe('');
  });

  it('speaks the language of the moment', () => {
    TestBed.inject(TranslocoService).setActiveLang('ky');
    expect(problems.text(new OfflineError())).toMatch(/^Байланыш жок/);
  });
});
