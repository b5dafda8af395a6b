import { LANGUAGES } from '@kurak/shared-model';
import fc from 'fast-check';
import { anyEdits, anyUnitContent, placesIn, withWordsAt } from '../testing';
import { moved } from './order';
import { partsById, partsOf, saying } from './parts';
import { afterChange, type Review, type TranslatedFrom, translationsOf, upToDate } from './translation';
import type { UnitContent } from './unit';

const language = fc.constantFrom(...LANGUAGES);
const REVIEW: Review = { personId: null, name: 'Starter library', at: '2022-06-14T04:00:00.000Z' };
const REVIEWS = { en: REVIEW, ru: REVIEW, ky: REVIEW };

/** A unit as it was at first and after each of some edits. */
const history = fc.tuple(anyUnitContent(), fc.array(anyEdits(), { maxLength: 4 })).map(([first, edits]) =>
  edits.reduce((states, edit) => [...states, edit(states.at(-1) ?? first)], [first]),
);

/** What is noted of translations after all states were saved one after another. */
function notesOf(states: readonly UnitContent[]): TranslatedFrom {
  return states.reduce<TranslatedFrom>((from, state, index) => afterChange(states[index - 1] ?? null, state, 'en', from, {}).from, {});
}

const last = (states: readonly UnitContent[]) => states.at(-1) as UnitContent;
const wordsOf = (unit: UnitContent) => [...placesIn(unit).keys()].filter((place) => !place.includes('/material/'));

describe('The translations of a unit', () => {
  it('have all its parts, each translated or missing', () => {
    fc.assert(
      fc.property(history, (states) => {
        const translations = translationsOf(last(states), 'en', notesOf(states), {});
        const inBase = partsOf(last(states)).filter((part) => saying(part, 'en') !== '').length;
        expect(translations.map((each) => each.language)).toEqual(LANGUAGES);
        for (const { parts, translated, missing } of translations) expect([parts, translated + missing.length]).toEqual([inBase, inBase]);
      }),
    );
  });

  it('lack nothing in the base language and are never stale there', () => {
    fc.assert(
      fc.property(history, language, (states, base) => {
        expect(translationsOf(last(states), base, notesOf(states), {}).find((each) => each.language === base)).toMatchObject({ missing: [], stale: [] });
      }),
    );
  });

  it('are stale just where the base text is another than when they were last written', () => {
    fc.assert(
      fc.property(history, (states) => {
        const parts = states.map(partsById);
        for (const { language: each, stale } of translationsOf(last(states), 'en', notesOf(states), {}).filter((translation) => translation.language !== 'en')) {
          for (const { id } of partsOf(last(states)).filter((part) => saying(part, each) !== '' && saying(part, 'en') !== '')) {
            const said = parts.map((state) => saying(state.get(id), each));
            const written = said.findLastIndex((text, index) => text !== (said[index - 1] ?? ''));
            expect([each, id, stale.includes(id)]).toEqual([each, id, saying(parts[written]?.get(id), 'en') !== saying(parts.at(-1)?.get(id), 'en')]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('that nothing was noted of turn stale when their base text changes', () => {
    const before: UnitContent = { title: { en: 'Trust', ky: 'Ишеним' }, objectives: {}, minutes: 60, lesson: [], plan: [] };
    const after = { ...before, title: { ...before.title, en: 'Trust and safety' } };
    const { from } = afterChange(before, after, 'en', {}, {});
    expect(translationsOf(after, 'en', from, {}).map(({ stale }) => stale)).toEqual([[], [], ['title']]);
  });

  it('that are said to be right as they are, are stale no longer; others stay', () => {
    fc.assert(
      fc.property(history, language, fc.nat(), (states, marked, number) => {
        const from = notesOf(states);
        const stale = (notes: TranslatedFrom) => new Map(translationsOf(last(states), 'en', notes, {}).map((each) => [each.language, each.stale]));
        const all = stale(from).get(marked) ?? [];
        const some = all.filter((_, index) => (number >> index) % 2 === 1);
        const expected = stale(from).set(marked, all.filter((id) => !some.includes(id)));
        expect(stale(upToDate(last(states), 'en', from, marked, some))).toEqual(expected);
      }),
    );
  });
});

describe('A review', () => {
  const kept = (before: UnitContent, after: UnitContent) => Object.keys(afterChange(before, after, 'en', {}, REVIEWS).reviews);

  it('is forgotten just when a word of its language changes, or one of the base language', () => {
    fc.assert(
      fc.property(anyUnitContent(), fc.nat(), language, (unit, number, changed) => {
        const places = wordsOf(unit);
        const place = places[number % places.length]?.replace(/[^/]*$/, changed) ?? '';
        expect(kept(unit, withWordsAt(unit, place, 'said anew'))).toEqual(LANGUAGES.filter((each) => changed !== 'en' && each !== changed));
      }),
    );
  });

  it('is forgotten when a part goes that said something', () => {
    fc.assert(
      fc.property(anyUnitContent(), (unit) => {
        const parts = partsById(unit);
        for (const { id } of unit.lesson) {
          const said = LANGUAGES.filter((each) => saying(parts.get(`lesson/${id}`), each) !== '');
          const rest = said.includes('en') ? [] : LANGUAGES.filter((each) => !said.includes(each));
          expect(kept(unit, { ...unit, lesson: unit.lesson.filter((block) => block.id !== id) })).toEqual(rest);
        }
      }),
    );
  });

  it('holds when blocks are moved or minutes change', () => {
    fc.assert(
      fc.property(anyUnitContent(), fc.nat(5), fc.nat(5), (unit, from, to) => expect(kept(unit, { ...unit, minutes: 45, lesson: moved(unit.lesson, from, to) })).toEqual(LANGUAGES)),
    );
  });

  it('is shown only of what is whole and up to date', () => {
    fc.assert(
      fc.property(history, (states) => {
        for (const { missing, stale, review } of translationsOf(last(states), 'en', notesOf(states), REVIEWS)) {
          expect(review).toEqual(missing.length === 0 && stale.length === 0 ? REVIEW : null);
        }
      }),
    );
  });

  it('of a unit that is new is not known yet', () => {
    fc.assert(fc.property(anyUnitContent(), (unit) => expect(afterChange(null, unit, 'en', {}, REVIEWS).reviews).toEqual({})));
  });
});
