import fc from 'fast-check';
import { anyCheck, anyUnitContent } from '../testing';
import { type Answerable, isAnswer, isRightAnswer, mixed, offeredBy } from './answers';
import { lessonIn } from './lesson';
import { type Check, isCheck } from './unit';

const check = anyCheck();
/** A question, and some of what it offers in some order. */
const answered = check.chain((asked) => fc.tuple(fc.constant(asked), fc.shuffledSubarray(offeredBy(asked))));
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 8 });

/** The ids that a person who knows it all chooses. */
function rightAnswer(asked: Check): string[] {
  return 'choices' in asked ? asked.choices.filter(({ isRight }) => isRight).map(({ id }) => id) : offeredBy(asked);
}

const single: Answerable = { form: 'single', choices: [{ id: 'one', isRight: false }, { id: 'two', isRight: true }, { id: 'three', isRight: false }] };
const multiple: Answerable = { form: 'multiple', choices: [{ id: 'one', isRight: true }, { id: 'two', isRight: true }, { id: 'three', isRight: false }] };
const order: Answerable = { form: 'order', items: [{ id: 'one' }, { id: 'two' }, { id: 'three' }] };
const match: Answerable = { form: 'match', pairs: [{ id: 'one' }, { id: 'two' }, { id: 'three' }] };

describe('An answer to a check question', () => {
  it('is right just when it is what somebody chooses who knows', () => {
    fc.assert(
      fc.property(answered, ([asked, chosen]) => {
        const right = rightAnswer(asked);
        const isOrdered = asked.form === 'order' || asked.form === 'match';
        expect(isRightAnswer(asked, right)).toBe(true);
        expect(isRightAnswer(asked, chosen)).toBe(isOrdered ? chosen.join(' ') === right.join(' ') : [...chosen].sort().join(' ') === [...right].sort().join(' '));
      }),
    );
  });

  it('is marked on the phone as on the server', () => {
    fc.assert(
      fc.property(anyUnitContent(), fc.infiniteStream(fc.nat()), (unit, numbers) => {
        const lesson = lessonIn(unit, 'ky', 'en');
        for (const asked of unit.lesson.filter(isCheck)) {
          const shown = lesson.blocks.find(({ id }) => id === asked.id);
          const chosen = [rightAnswer(asked), mixed(offeredBy(asked), `${numbers.next().value}`)];
          if (shown?.kind === 'check') expect(chosen.map((each) => isRightAnswer(shown, each))).toEqual(chosen.map((each) => isRightAnswer(asked, each)));
        }
      }),
    );
  });

  it('can be given or is not right', () => {
    const chosen = fc.array(fc.constantFrom('one', 'two', 'three', 'four'), { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(single, multiple, order, match), chosen, (asked, some) => {
        expect(isAnswer(asked, some) || !isRightAnswer(asked, some)).toBe(true);
      }),
    );
  });

  it('is one choice, several, or all in an order, as the form has it', () => {
    expect([['one'], [], ['one', 'two']].map((chosen) => isAnswer(single, chosen))).toEqual([true, false, false]);
    expect([['three', 'one'], ['two'], []].map((chosen) => isAnswer(multiple, chosen))).toEqual([true, true, false]);
    for (const asked of [order, match]) expect([['three', 'one', 'two'], ['one', 'two']].map((chosen) => isAnswer(asked, chosen))).toEqual([true, false]);
  });

  it('names what is offered, and nothing twice', () => {
    for (const asked of [single, multiple, order, match]) {
      expect(isAnswer(asked, offeredBy(asked).map(() => 'four').slice(0, asked === single ? 1 : 3))).toBe(false);
      expect(isAnswer(asked, ['one', 'two', 'two'])).toBe(false);
    }
  });

  it('to a question with several right choices is not right by half', () => {
    expect(isRightAnswer(multiple, ['two', 'one'])).toBe(true);
    expect(isRightAnswer(multiple, ['one'])).toBe(false);
    expect(isRightAnswer(multiple, ['one', 'two', 'three'])).toBe(false);
  });
});

describe('A mixed order', () => {
  it('loses nothing and doubles nothing', () => {
    fc.assert(fc.property(ids, fc.string(), (list, seed) => expect(mixed(list, seed).sort()).toEqual([...list].sort())));
  });

  it('is the same each time for the same seed', () => {
    fc.assert(fc.property(ids, fc.string(), (list, seed) => expect(mixed([...list], seed)).toEqual(mixed(list, seed))));
  });

  it('is never the right one where there are two or more', () => {
    fc.assert(fc.property(ids, fc.string(), (list, seed) => expect(mixed(list, seed).join(' ') === list.join(' ')).toBe(list.length < 2)));
  });

  it('is any of the others, none much more seldom than the rest', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2_400; seed++) {
      const found = mixed(['a', 'b', 'c', 'd'], `person-${seed}`).join('');
      counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    expect(counts.size).toBe(23);
    expect(Math.min(...counts.values())).toBeGreaterThan(50);
  });
});
