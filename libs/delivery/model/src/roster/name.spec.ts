import fc from 'fast-check';
import { comparedName, LIKELY, likeness, nameKey } from './name';
import { NameIndex } from './name-index';

const CYRILLIC = ['Айгүл', 'Жылдыз', 'Өмүрбек', 'Чолпон', 'Гүлзат', 'Елена', 'Хуршида', 'Шайыргүл', 'Юлия', 'Салия'];
const LATIN: readonly (readonly string[])[] = [
  ['Aigul', 'Aygul', 'Aigül', 'AIGUL'], ['Zhyldyz', 'Jyldyz', 'Djyldyz', 'Jildiz'], ['Omurbek', 'Ömürbek', 'Oemuerbek'], ['Cholpon', 'Çolpon', 'Tcholpon'],
  ['Gulzat', 'Gülzat', 'Guelzat'], ['Elena', 'Yelena'], ['Khurshida', 'Xurshida', 'Hurshida'], ['Shaiyrgul', 'Şayırgül', 'Shayirgul'], ['Yulia', 'Yuliya', 'Iulia'], ['Saliya', 'Salia'],
];
const SURNAMES = [['Асанова', 'Asanova'], ['Үсөнова', 'Usonova'], ['Жумабекова', 'Jumabekova', 'Zhumabekova'], ['Мамытбекова', 'Mamytbekova'], ['Токоева', 'Tokoeva', 'Tokoyeva']];

const given = fc.integer({ min: 0, max: CYRILLIC.length - 1 }).chain((at) => fc.record({ at: fc.constant(at), written: fc.constantFrom(CYRILLIC[at] as string, ...(LATIN[at] ?? [])) }));
const surname = fc.integer({ min: 0, max: SURNAMES.length - 1 }).chain((at) => fc.record({ at: fc.constant(at), written: fc.constantFrom(...(SURNAMES[at] ?? [])) }));
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.tuple(given, surname).map(([one, two]) => `${one.written} ${two.written}`));

describe('Names', () => {
  it('are the same in every script and usual romanisation, whichever word comes first', () => {
    fc.assert(
      fc.property(given, given, surname, surname, fc.boolean(), (one, other, family, otherFamily, isTurned) => {
        const is = likeness(`${one.written} ${family.written}`, isTurned ? `${otherFamily.written} ${other.written}` : `${other.written} ${otherFamily.written}`);
        expect(is === 1).toBe(one.at === other.at && family.at === otherFamily.at);
      }),
    );
  });

  it('are as alike one way as the other, between 0 and 1, and like themselves', () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const like = likeness(one, other);
        expect(likeness(other, one)).toBe(like);
        expect(like).toBeGreaterThanOrEqual(0);
        expect(like).toBeLessThanOrEqual(1);
        expect(likeness(one, one)).toBe(comparedName(one).words.length > 0 ? 1 : 0);
      }),
    );
  });

  it.each([
    ['Асанова Айгүл Болотбековна', 'Aigul Asanova'],
    ['Асанова Айгүл Болотбек кызы', 'Болотбек кызы Айгүл Асанова'],
    ['Асанова Айгүл Болотбек кызы', 'Asanova Aigul Bolotbek kyzy'],
    ['Асан уулу Бакыт', 'Bakyt Asan uulu'],
  ])('may have a patronymic or not: %s, %s', (one, other) => {
    expect(likeness(one, other)).toBe(1);
  });

  it('are likely the same with a slip of the pen or an initial', () => {
    expect(likeness('Гүлнара Жумабекова', 'Гулнара Жумабкова')).toBeGreaterThanOrEqual(LIKELY);
    expect(likeness('Гүлнара Ж.', 'Gulnara Jumabekova')).toBeGreaterThanOrEqual(LIKELY);
  });

  it.each([
    ['Айгүл Асанова', 'Айгүл Осмонова'],
    ['Айгүл Асанова', 'Бурул Асанова'],
    ['Айгүл', 'Айгерим'],
    ['Асанова Айгүл Болотбековна', 'Асанова Айгүл Таалайбековна'],
    ['', 'Айгүл'],
  ])('are not the same: %s, %s', (one, other) => {
    expect(likeness(one, other)).toBeLessThan(LIKELY);
  });

  it('have one key exactly if they are the same', () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const [a, b] = [comparedName(one), comparedName(other)];
        fc.pre(a.words.length > 0 && a.patronymics.length === 0 && b.patronymics.length === 0);
        expect(nameKey(a) === nameKey(b)).toBe(likeness(one, other) === 1);
      }),
    );
  });
});

describe('An index of names', () => {
  it('finds whoever has the same name, however it is written, likest first', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(given, surname), { maxLength: 30 }), given, surname, (people, one, family) => {
        const index = new NameIndex<number>();
        people.forEach(([first, last], at) => index.add(at, `${last.written} ${first.written}`));
        const found = index.like(`${one.written} ${family.written}`);
        const same = people.flatMap(([first, last], at) => (first.at === one.at && last.at === family.at ? [at] : []));
        expect(found.filter(({ likeness: like }) => like === 1).map(({ item }) => item)).toEqual(same);
        expect(found.map(({ likeness: like }) => like)).toEqual(found.map(({ likeness: like }) => like).sort((a, b) => b - a));
      }),
    );
  });

  it('finds a name with a consonant too many or too few', () => {
    const index = new NameIndex<string>();
    for (const name of ['Жумабекова Гүлнара', 'Мамытова Айнура', 'Калыкова Динара']) index.add(name, name);
    expect(index.like('Gulnara Jumabkova').map(({ item }) => item)).toEqual(['Жумабекова Гүлнара']);
    expect(index.like('Мамыттова Айнура')[0]?.item).toBe('Мамытова Айнура');
    expect(index.like('Асанова Айгүл')).toEqual([]);
  });
});
