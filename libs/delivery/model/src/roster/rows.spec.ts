import fc from 'fast-check';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { ageBand } from './age-band';
import { ROSTER_FIELDS, type RosterField } from './columns';
import { decodedText, rosterFileKind } from './encoding';
import { type RosterPerson, rosterOfText, rosterPeople } from './rows';
import { separatedCells } from './separated';

const people = (text: string) => rosterPeople(rosterOfText(text)).map(({ row: _row, unread: _unread, ...person }) => person);

const HEADINGS: Record<RosterField, readonly string[]> = {
  name: ['ФИО', 'Ф.И.О.', 'Name', 'Full name', 'Аты-жөнү', 'Имя', 'Участница', 'Толық аты-жөні', 'F.I.Sh.'],
  familyName: ['Фамилия', 'Surname'],
  givenName: ['Имя', 'First name'],
  patronymic: ['Отчество'],
  sex: ['Пол', 'Sex', 'Жынысы', 'Jinsi'],
  district: ['Район', 'District', 'Облус', 'Откуда', 'Село/город', 'Tuman'],
  phone: ['Телефон', 'Phone', 'Тел.', 'Номер телефона', 'Телефон номери', 'Мобильный', 'WhatsApp'],
  email: ['E-mail', 'Почта', 'Эл. почта', 'Электронная почта', 'Email address'],
  language: ['Язык', 'Language', 'Тили'],
  ageBand: ['Возраст', 'Age', 'Курагы', 'Жашы'],
};

/** No Kyrgyz letters, because Windows-1251 has none. */
const person = fc.record({
  name: fc.constantFrom('Асанова Айгуль', 'Burul T.', 'Мария-Анна О', 'Садыкова; Гульзат', 'Ким "Ася" Ли', 'Жумабекова Нургуль, ст.'),
  sex: fc.constantFrom('ж', 'муж.', ''),
  district: fc.constantFrom('Кара-Суу', 'Ош, город', 'Naryn', ''),
  phone: fc.constantFrom('0555 12-34-56', '+7 701 234 56 78', ''),
  email: fc.constantFrom('burul@example.org', ''),
});
type Written = { -readonly [Field in 'name' | 'sex' | 'district' | 'phone' | 'email']: string };

const quoted = (cell: string, separator: string) => (cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell);
const read = ({ name, sex, district, phone, email }: Written) => ({
  displayName: name,
  ...(sex && { sex: sex === 'ж' ? 'female' : 'male' }),
  ...(district && { district }),
  ...(phone && { phone }),
  ...(email && { email }),
});

describe('A roster', () => {
  it('gives the same people in every encoding, with every separator, in every order of columns, under every heading', () => {
    const fields = ['name', 'sex', 'district', 'phone', 'email'] as const;
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 12 }),
        fc.shuffledSubarray([...fields], { minLength: 5 }),
        fc.constantFrom('\t', ';', ','),
        fc.constantFrom('utf8', 'utf8 marked', 'utf16le', 'utf16le bare', 'utf16be', 'win1251'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 0, max: 8 }),
        (rows, order, separator, encoding, end, choice) => {
          const titles = order.map((field) => HEADINGS[field][choice % HEADINGS[field].length] ?? '');
          const text = [titles, ...rows.map((row) => order.map((field) => row[field]))].map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator)).join(end);
          const [name = '', how] = encoding.split(' ');
          const bytes = iconv.encode(text, name, { addBOM: how === 'marked' || (name.startsWith('utf16') && how !== 'bare') });
          expect(rosterFileKind(bytes)).toBe('text');
          expect(people(decodedText(bytes).text)).toEqual(rows.map(read));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('needs no headings where its cells tell what they are', () => {
    expect(people('1;0555 12-34-56;Айгүл Асанова;Ош;ж\n2;0700 123456;Бурул Т.;Ош;ж\n3;;Гүлзат К.;Нарын;')).toEqual([
      { displayName: 'Айгүл Асанова', sex: 'female', district: 'Ош', phone: '0555 12-34-56' },
      { displayName: 'Бурул Т.', sex: 'female', district: 'Ош', phone: '0700 123456' },
      { displayName: 'Гүлзат К.', district: 'Нарын' },
    ]);
  });

  it('may have a title above its headings, a number in each row, and a name in three columns', () => {
    const text = 'Список участниц тренинга;;;;\n;;;;\n№;Фамилия;Имя;Отчество;Возраст\n1;Асанова;Айгүл;Болотбековна;27\n2;Үсөнова;Бурул;;50+';
    expect(people(text)).toEqual([
      { displayName: 'Асанова Айгүл Болотбековна', ageBand: '25-34' },
      { displayName: 'Үсөнова Бурул', ageBand: '50-64' },
    ]);
  });

  it('stays what it was when it is only names, one a line', () => {
    expect(people('1. Айжамал\n- Бурулай Үсөнова\n\nГүлзат, Ош, ж')).toEqual([{ displayName: 'Айжамал' }, { displayName: 'Бурулай Үсөнова' }, { displayName: 'Гүлзат', district: 'Ош', sex: 'female' }]);
  });

  it('names what it could not understand, and takes the rest', () => {
    const [row] = rosterPeople(rosterOfText('ФИО;Пол;Почта\nАйгүл;xx;нет почты')) as [RosterPerson];
    expect(row).toEqual({ displayName: 'Айгүл', row: 1, unread: ['sex', 'email'] });
  });

  it('knows every heading it says it knows', () => {
    for (const field of ROSTER_FIELDS) {
      for (const heading of HEADINGS[field].filter((title) => title !== 'Имя')) {
        const { columns } = rosterOfText(`№\t${heading}\t${field === 'district' ? 'Телефон' : 'Район'}\n1\ty\tz`);
        expect([heading, columns.fields[1]]).toEqual([heading, field]);
      }
    }
  });

  it('takes a name for a name, although a heading begins with the same letters', () => {
    const names = ['Тилек', 'Атыргүл', 'Полина', 'Agerim', 'Городецкая Нина'];
    expect(people(names.map((name) => `${name}\tОш`).join('\n')).map(({ displayName }) => displayName)).toEqual(names);
  });

  it('never fails on what is no roster', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const { displayName } of rosterPeople(rosterOfText(text))) expect(displayName.trim()).not.toBe('');
    }));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => expect(typeof decodedText(bytes).text).toBe('string')));
  });
});

describe('Separated cells', () => {
  it('are those that Papa Parse reads', () => {
    const cell = fc.stringMatching(/^[a-zа-я0-9;,\t"\n ]{0,12}$/).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }), fc.constantFrom('\t', ';', ','), (rows, separator) => {
        const written = Papa.unparse(rows, { delimiter: separator, quotes: true });
        const theirs = Papa.parse<string[]>(written, { delimiter: separator }).data.filter((cells) => cells.some((content) => content !== ''));
        expect(separatedCells(written, separator)).toEqual(theirs.map((cells) => cells.map((content) => content.trim())));
      }),
    );
  });
});

describe('A file', () => {
  it('is what its first bytes say', () => {
    expect(rosterFileKind(Uint8Array.of(0x50, 0x4b, 3, 4, 20))).toBe('xlsx');
    expect(rosterFileKind(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toBe('old-excel');
    expect(rosterFileKind(Buffer.from('%PDF-1.7'))).toBe('other');
    expect(rosterFileKind(Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 30))).toBe('other');
  });
});

describe('An age', () => {
  it.each([['27', '25-34'], ['18–24 лет', '18-24'], ['65+', '65-over'], ['до 18', 'under-18'], ['1998', undefined], ['жок', undefined]])('%s is of a band', (written, band) => {
    expect(ageBand(written)).toBe(band);
  });
});
