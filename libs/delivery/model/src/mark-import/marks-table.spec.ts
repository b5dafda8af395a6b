import fc from 'fast-check';
import { MARK_STATUSES } from '../attendance';
import { separatedCells } from '../roster';
import { writtenMark } from './mark-words';
import { marksTableOf, type NamedSession, sessionsMeant } from './marks-table';

const ZONE = 'Asia/Bishkek';
const session = (id: string, startsAt: string, en: string, ru: string): NamedSession => ({ id, startsAt, endsAt: startsAt, title: { en, ru } });
const SESSIONS = [
  session('opening', '2022-06-14T03:00:00.000Z', 'Opening circle', 'Открывающий круг'),
  session('law', '2022-06-14T05:00:00.000Z', 'Law', 'Право'),
  session('safety', '2022-06-15T03:00:00.000Z', 'Safety', 'Безопасность'),
];
const table = (text: string) => marksTableOf(separatedCells(text));
const meant = (...headings: string[]) => sessionsMeant(headings, SESSIONS, ZONE).map((found) => found?.id);

describe('A written mark', () => {
  it('is known in three languages, in signs, and with minutes', () => {
    const words = {
      present: ['+', 'p', 'Yes', '1', '✓', 'да', 'Была', 'присутствует', 'катышты', 'ооба'],
      late: ['late', 'L', 'опоздание', 'оп.', 'кечикти'],
      excused: ['E', 'excused', 'ув.', 'уважительная причина', 'жүйөлүү себеп'],
      absent: ['-', '–', 'absent', '0', 'н', 'отсутствует', 'келген жок'],
    };
    for (const status of MARK_STATUSES) expect(words[status].map((word) => writtenMark(word)?.status)).toEqual(words[status].map(() => status));
    expect(['late 10 min', 'L 5', 'опоздание на 15 минут', 'оп 7', 'кечикти 10 мүн'].map((word) => writtenMark(word)?.minutesLate)).toEqual([10, 5, 15, 7, 10]);
  });

  it('is none where nothing stands, and unknown where something else does', () => {
    expect([writtenMark('  '), writtenMark('see remark'), writtenMark('12'), writtenMark('present 10')]).toEqual([null, undefined, undefined, undefined]);
  });
});

describe('A table of marks', () => {
  it('has people down and sessions across, whatever stands above and beside', () => {
    const text = ['Training in June;;;;;', ';;;14.06 09:00;14.06 11:00;', '№;ФИО;Телефон;Открывающий круг;Право;Итого', '1;Айзада;0555123456;+;оп 10;2', '2;Бурул;;н;;0'].join('\n');
    expect(table(text)).toEqual({
      headings: ['14.06 09:00 Открывающий круг', '14.06 11:00 Право'],
      rows: [
        { names: ['Айзада'], email: '', phone: '0555123456', marks: [{ status: 'present', minutesLate: null }, { status: 'late', minutesLate: 10 }] },
        { names: ['Бурул'], email: '', phone: '', marks: [{ status: 'absent', minutesLate: null }, null] },
      ],
    });
  });

  it('may be a list with a mark a line', () => {
    const text = 'Name,Date,Session,Status\nAizada,2022-06-14,Law,present\nBurul,2022-06-14,Law,absent\nAizada,2022-06-15,Safety,late 5\n';
    expect(table(text)).toEqual({
      headings: ['2022-06-14 Law', '2022-06-15 Safety'],
      rows: [
        { names: ['Aizada'], email: '', phone: '', marks: [{ status: 'present', minutesLate: null }, { status: 'late', minutesLate: 5 }] },
        { names: ['Burul'], email: '', phone: '', marks: [{ status: 'absent', minutesLate: null }, null] },
      ],
    });
  });

  it('says where a cell says no mark', () => {
    expect(table('Name,Law,Safety\nAizada,present,ask her\nBurul,present,+\nCholpon,-,+')?.rows[0]?.marks).toEqual([{ status: 'present', minutesLate: null }, undefined]);
  });

  it('is not a list of people without marks', () => {
    expect(table('ФИО;Район;Телефон\nАйзада;Ош;0555123456\n')).toBeUndefined();
    expect(table('')).toBeUndefined();
  });

  it('comes to the same in whatever order its columns and lines stand', () => {
    const columns = ['Name', 'Law', 'Safety', 'E-mail'];
    const people = [['Aizada', '+', 'late 5', 'a@example.org'], ['Burul', '-', '', ''], ['Cholpon', 'e', '+', 'c@example.org']];
    const known = (text: string) => {
      const found = table(text);
      return found?.rows.map(({ names, email, marks }) => JSON.stringify([names, email, found.headings.map((heading, at) => [heading, marks[at]]).sort()])).sort();
    };
    const expected = known([columns, ...people].map((row) => row.join(';')).join('\n'));
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), fc.shuffledSubarray(people, { minLength: 3 }), fc.constantFrom(';', ',', '\t'), (order, lines, separator) => {
        expect(known([columns, ...lines].map((row) => order.map((place) => row[place]).join(separator)).join('\r\n'))).toEqual(expected);
      }),
    );
  });
});

describe('The session that a heading means', () => {
  it('is known by day and time, by its title in any language, by a day of one session, by its number', () => {
    expect(meant('2022-06-14 09:00–10:00', '14.06 11:00', '15.06.2022')).toEqual(['opening', 'law', 'safety']);
    expect(meant('Безопасность', 'law!', 'Открывающий круг (1)')).toEqual(['safety', 'law', 'opening']);
    expect(meant('1', 'Занятие 3', '№ 2')).toEqual(['opening', 'safety', 'law']);
  });

  it('is none where that tells none or several, and never one twice', () => {
    expect(meant('14.06', 'Remarks', '9')).toEqual([undefined, undefined, undefined]);
    expect(meant('Law', 'Право')).toEqual(['law', undefined]);
  });
});
