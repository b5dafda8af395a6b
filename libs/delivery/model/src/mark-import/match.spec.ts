import fc from 'fast-check';
import { matched, type SoughtPerson } from './match';

const ENROLLED = ['Айгүл Токтосунова', 'Бурул Асанова', 'Гүлзат Маматова', 'Айгүл Маматова'].map((displayName, index) => ({ personId: `p${index}`, displayName }));
const named = (...names: string[]): SoughtPerson => ({ names, byEmail: [], byPhone: [] });
const chosen = (...people: SoughtPerson[]) => matched(people, ENROLLED).map((match) => match.chosen);

describe('Who is meant in a file', () => {
  it('is known by name in either script, order of words no matter', () => {
    expect(chosen(named('Aigul Toktosunova'), named('Asanova Burul'), named('Гулзат Маматова'))).toEqual(['p0', 'p1', 'p2']);
  });

  it('is known by the name of the account when the shown one tells nothing', () => {
    expect(chosen(named('iPhone', 'Burul Asanova'))).toEqual(['p1']);
  });

  it('is known by address or number, whatever the name', () => {
    expect(matched([{ names: ['iPhone'], byEmail: ['p2'], byPhone: [] }, { names: ['Burul Asanova'], byEmail: [], byPhone: ['p3'] }], ENROLLED)).toMatchObject([
      { chosen: 'p2', candidates: [{ personId: 'p2', by: 'email' }] },
      { chosen: 'p3', candidates: [{ personId: 'p3', by: 'phone' }, { personId: 'p1', by: 'name' }] },
    ]);
  });

  it('is shown and not taken by a first name alone, nor where two are equally like', () => {
    expect(matched([named('Бурул'), named('Айгүл')], ENROLLED)).toMatchObject([
      { chosen: null, candidates: [{ personId: 'p1' }] },
      { chosen: null, candidates: [{ personId: 'p0' }, { personId: 'p3' }] },
    ]);
  });

  it('is nobody who is unlike everybody', () => {
    expect(matched([named('Зулайка Эсенова'), named('iPhone')], ENROLLED)).toEqual([0, 1].map(() => ({ candidates: [], chosen: null })));
  });

  it('does not depend on who else is in the file, nor on the order of those enrolled', () => {
    const people = ['Aigul Toktosunova', 'Burul', 'Gulzat Mamatova', 'Айгүл М.'].map((name) => named(name));
    fc.assert(
      fc.property(fc.shuffledSubarray(people), fc.shuffledSubarray(ENROLLED, { minLength: ENROLLED.length }), (some, mixed) => {
        expect(matched(some, mixed).map((match) => match.chosen)).toEqual(some.flatMap((person) => matched([person], ENROLLED)).map((match) => match.chosen));
      }),
    );
  });
});
