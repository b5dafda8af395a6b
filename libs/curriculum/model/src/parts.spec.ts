import { LANGUAGES } from '@kurak/shared-model';
import fc from 'fast-check';
import { anyUnitContent, placesIn, withWordsAt } from '../testing';
import { isSaidIn, languagesOf, linesIn, type Part, partsById, partsOf, textOf } from './parts';

const language = fc.constantFrom(...LANGUAGES);
const words = (unit: Parameters<typeof placesIn>[0]) => [...placesIn(unit).keys()].filter((place) => !place.includes('/material/'));

describe('The parts of a unit', () => {
  it('are its title, its objectives, its blocks and its activities, each once', () => {
    fc.assert(
      fc.property(anyUnitContent(), (unit) => {
        const ids = ['title', 'objectives', ...unit.lesson.map(({ id }) => `lesson/${id}`), ...unit.plan.map(({ id }) => `plan/${id}`)];
        expect(partsOf(unit).map(({ id }) => id)).toEqual(ids);
        expect([...partsById(unit).values()]).toEqual(partsOf(unit));
      }),
    );
  });

  it('say every word of the unit once, in its language', () => {
    fc.assert(
      fc.property(anyUnitContent(), (unit) => {
        const numbered = words(unit).reduce((done, place, number) => withWordsAt(done, place, `words ${number}.`), unit);
        for (const each of LANGUAGES) {
          const lines = words(unit).flatMap((place, number) => (place.endsWith(`/${each}`) ? [`words ${number}.`] : []));
          expect(textOf(numbered, each).split('\n').filter(Boolean).sort()).toEqual(lines.sort());
        }
      }),
    );
  });
});

describe('A part', () => {
  const part = (...all: Part['words']) => ({ words: all });

  it('has no empty lines', () => {
    const texts = fc.record({ en: fc.array(fc.constantFrom('', ' ', 'Ask\n\nlisten', '\n', 'Tell ')) });
    fc.assert(fc.property(fc.array(texts), (all) => expect(linesIn(part(...all), 'en').every((line) => line !== '' && line === line.trim())).toBe(true)));
  });

  it('is said in its base language just when it says anything in it', () => {
    fc.assert(
      fc.property(anyUnitContent(), language, (unit, base) => {
        for (const each of partsOf(unit)) expect(isSaidIn(each, base, base)).toBe(languagesOf(each).includes(base));
      }),
    );
  });

  it('is no longer said in a language when one text of it is taken away that the base language has', () => {
    fc.assert(
      fc.property(anyUnitContent(), (unit) => {
        const both = words(unit).filter((place) => place.endsWith('/en')).reduce((done, place) => withWordsAt(done, place.replace(/en$/, 'ky'), 'котормо'), unit);
        const said = partsOf(both).filter((each) => isSaidIn(each, 'ky', 'en'));
        expect(said.map(({ id }) => id)).toEqual(expect.arrayContaining(partsOf(both).filter((each) => languagesOf(each).includes('en')).map(({ id }) => id)));
        for (const place of words(both).filter((each) => each.endsWith('/en'))) {
          const id = /^(?:lesson|plan)\/[^/]+|^[^/]+/.exec(place)?.[0];
          const without = partsOf(withWordsAt(both, place.replace(/en$/, 'ky'), undefined)).find((each) => each.id === id);
          expect(without && isSaidIn(without, 'ky', 'en')).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is said in a language that has it alone', () => {
    expect(isSaidIn(part({ ky: 'Ишеним' }, {}), 'ky', 'en')).toBe(true);
    expect(isSaidIn(part({}, {}), 'ky', 'en')).toBe(false);
    expect(languagesOf(part({ ky: 'Ишеним', ru: ' ' }, { en: ['Trust'] }))).toEqual(['en', 'ky']);
  });
});
