import { LANGUAGES } from '@kurak/shared-model';
import fc from 'fast-check';
import { anyEdits, anyUnitContent, placesIn, withWordsAt } from '../testing';
import { differencesBetween } from './differences';
import { moved } from './order';
import { partsById, saying } from './parts';
import { isSame } from './same';
import type { Activity, Block, ChoiceCheck, UnitContent } from './unit';

const between = (before: UnitContent, after: UnitContent) => differencesBetween([{ id: 'unit', content: before }], [{ id: 'unit', content: after }], 'en');
const wordsOf = (unit: UnitContent) => [...placesIn(unit).keys()].filter((place) => !place.includes('/material/'));
const partAt = (place: string) => /^(?:lesson|plan)\/[^/]+|^[^/]+/.exec(place)?.[0];

describe('The differences between two states of a unit', () => {
  it('are none just when they are the same', () => {
    fc.assert(
      fc.property(anyUnitContent(), anyEdits(), (before, edit) => {
        expect(between(before, before)).toEqual([]);
        expect(between(before, edit(before)).length === 0).toBe(isSame(before, edit(before)));
      }),
      { numRuns: 300 },
    );
  });

  it('name every text that changed once, in its part and its language, and no other', () => {
    fc.assert(
      fc.property(anyUnitContent(), fc.infiniteStream(fc.boolean()), (before, drawn) => {
        const changed = wordsOf(before).filter(() => drawn.next().value);
        const after = changed.reduce((done, place, number) => withWordsAt(done, place, `anew ${number}.`), before);
        const found = between(before, after).flatMap(({ part, texts }) => texts.flatMap((text) => text.after.split('\n').filter((line) => line.startsWith('anew')).map((line) => [part, text.language, line])));
        const expected = changed.map((place, number) => [partAt(place), place.slice(-2), `anew ${number}.`]);
        expect(found.map((each) => each.join(' ')).sort()).toEqual(expected.map((each) => each.join(' ')).sort());
      }),
    );
  });

  it('have what each part said before and after, just where that differs', () => {
    fc.assert(
      fc.property(anyUnitContent(), anyEdits(), (before, edit) => {
        const [old, now] = [partsById(before), partsById(edit(before))];
        const found = between(before, edit(before));
        for (const id of new Set([...old.keys(), ...now.keys()])) {
          const texts = LANGUAGES.map((language) => ({ language, before: saying(old.get(id), language), after: saying(now.get(id), language) }));
          expect(found.filter(({ part }) => part === id).flatMap((each) => each.texts)).toEqual(texts.filter((text) => text.before !== text.after));
        }
      }),
    );
  });

  it('say of each part whether it came, went or changed', () => {
    fc.assert(
      fc.property(anyUnitContent(), anyEdits(), (before, edit) => {
        const [old, now] = [partsById(before), partsById(edit(before))];
        for (const { part, kind } of between(before, edit(before))) {
          const isIn = (parts: typeof old) => part !== null && parts.has(part);
          expect([isIn(old), isIn(now)]).toEqual([kind !== 'added', kind !== 'removed']);
        }
      }),
    );
  });

  it('are one move when one block was moved', () => {
    fc.assert(
      fc.property(anyUnitContent(), fc.nat(5), fc.nat(5), (before, from, to) => {
        const lesson = moved(before.lesson, from, to);
        const isMoved = lesson.some((block, index) => block !== before.lesson[index]);
        expect(between(before, { ...before, lesson }).map(({ kind, texts }) => [kind, texts])).toEqual(isMoved ? [['moved', []]] : []);
      }),
    );
  });

  it('stand in the order of the later one, what went after what it followed, the lesson before the plan', () => {
    const doc = (words: string) => ({ type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [{ text: words }] }] });
    const block = (id: string, words = id): Block => ({ id, kind: 'text', text: { en: doc(words) } });
    const before: UnitContent = { title: { en: 'Trust' }, objectives: {}, minutes: 90, lesson: ['a', 'b', 'c', 'd'].map((id) => block(id)), plan: [CIRCLE] };
    const after: UnitContent = { ...before, minutes: 60, lesson: [block('d', 'new'), block('a'), block('b'), block('x')], plan: [] };
    expect(between(before, after).map(({ part, kind }) => `${kind} ${part ?? ''}`)).toEqual(['changed title', 'moved lesson/d', 'changed lesson/d', 'removed lesson/c', 'added lesson/x', 'removed plan/circle']);
  });
});

const CIRCLE: Activity = { id: 'circle', method: 'discussion', minutes: 20, grouping: 'everyone', title: { en: 'Circle' }, instructions: {}, materials: {}, debrief: {}, notes: {} };
const UNIT: UnitContent = { title: { en: 'Trust', ky: 'Ишеним' }, objectives: {}, minutes: 90, lesson: [], plan: [CIRCLE] };
const NO_CHANGE = { texts: [], factsBefore: {}, factsAfter: {} };

describe('The facts of a difference', () => {
  const factsOf = (before: UnitContent, after: UnitContent) => between(before, after).map(({ part, factsBefore, factsAfter }) => [part, factsBefore, factsAfter]);

  it('are the minutes of a unit, with its title', () => {
    expect(factsOf(UNIT, { ...UNIT, minutes: 60 })).toEqual([['title', { minutes: 90 }, { minutes: 60 }]]);
  });

  it('are of an activity those that differ', () => {
    const changed: Activity = { ...CIRCLE, minutes: 30, method: 'role-play' };
    expect(factsOf(UNIT, { ...UNIT, plan: [changed] })).toEqual([['plan/circle', { minutes: 20, method: 'discussion' }, { minutes: 30, method: 'role-play' }]]);
  });

  it('are all of an activity that came', () => {
    expect(factsOf({ ...UNIT, plan: [] }, UNIT)).toEqual([['plan/circle', {}, { minutes: 20, method: 'discussion', grouping: 'everyone' }]]);
  });

  it('are the right answers of a question', () => {
    const asked = (right: string): ChoiceCheck => ({
      ...{ id: 'check', kind: 'check', form: 'single', question: { en: 'Who?' } },
      choices: ['She', 'They'].map((words) => ({ id: words.toLowerCase(), isRight: words === right, text: { en: words, ru: '–' }, explanation: {} })),
    });
    expect(factsOf({ ...UNIT, lesson: [asked('She')] }, { ...UNIT, lesson: [asked('They')] })).toEqual([['lesson/check', { right: ['She'] }, { right: ['They'] }]]);
  });
});

describe('The differences between two states of a module', () => {
  const units = (ids: string) => ids.split('').map((id) => ({ id, content: { ...UNIT, title: { en: id } } }));

  it('name a unit that came or went once, with its title', () => {
    const both = [{ id: 'a', content: UNIT }];
    const title = (before: string, after: string, language: 'en' | 'ky') => ({ language, before, after });
    expect(differencesBetween([], both, 'en')).toMatchObject([{ unitId: 'a', unitTitle: UNIT.title, part: null, kind: 'added', texts: [title('', 'Trust', 'en'), title('', 'Ишеним', 'ky')] }]);
    expect(differencesBetween(both, [], 'en')).toMatchObject([{ unitId: 'a', unitTitle: UNIT.title, part: null, kind: 'removed', texts: [title('Trust', '', 'en'), title('Ишеним', '', 'ky')] }]);
  });

  it('name a unit that moved, but none that only made room', () => {
    expect(differencesBetween(units('abcd'), units('bcda'), 'en')).toEqual([{ unitId: 'a', unitTitle: { en: 'a' }, part: null, kind: 'moved', ...NO_CHANGE }]);
    expect(differencesBetween(units('abcd'), units('bxd'), 'en').map(({ unitId, kind }) => `${kind} ${unitId}`)).toEqual(['removed a', 'removed c', 'added x']);
  });

  it('have the title that a unit has afterwards', () => {
    const after = [{ id: 'a', content: { ...UNIT, title: { en: 'Safety' } } }];
    expect(differencesBetween([{ id: 'a', content: UNIT }], after, 'en')).toMatchObject([{ unitTitle: { en: 'Safety' }, part: 'title', kind: 'changed' }]);
  });

  it('are none just when they have the same units in the same order', () => {
    const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
    fc.assert(
      fc.property(list, list, (before, after) => expect(differencesBetween(units(before.join('')), units(after.join('')), 'en').length === 0).toBe(before.join('') === after.join(''))),
    );
  });
});
