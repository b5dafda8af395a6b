import fc from 'fast-check';
import { repeatedNames, rosterRows } from './enrolment';

describe('A pasted list', () => {
  it('has a person a line, with sex and district where they are known', () => {
    expect(rosterRows('Айжамал Токтогулова\tж\tОш\nБурул; аял; Баткен\nJohn Smith, male, Naryn')).toEqual([
      { displayName: 'Айжамал Токтогулова', sex: 'female', district: 'Ош' },
      { displayName: 'Бурул', sex: 'female', district: 'Баткен' },
      { displayName: 'John Smith', sex: 'male', district: 'Naryn' },
    ]);
  });

  it('may be numbered or have bullets', () => {
    const rows = rosterRows('1. Айжамал\n2) Бурул\n 12.  Гүлзат\n- Жаркын\n– Зулайка\n• Калыйпа\n* Майрам');
    expect(rows.map(({ displayName }) => displayName)).toEqual(['Айжамал', 'Бурул', 'Гүлзат', 'Жаркын', 'Зулайка', 'Калыйпа', 'Майрам']);
  });

  it('may come from a spreadsheet with its numbers in a column of their own', () => {
    expect(rosterRows('1\tАйжамал\tж\tОш\n2\tБурул\tж\tОш\n3.\tГүлзат\n4\t\t\n')).toEqual([
      { displayName: 'Айжамал', sex: 'female', district: 'Ош' },
      { displayName: 'Бурул', sex: 'female', district: 'Ош' },
      { displayName: 'Гүлзат' },
    ]);
  });

  it('knows words for women and men in three languages', () => {
    const women = ['F', 'female', 'woman', 'Ж', 'жен.', 'женский', 'женщина', 'аял', 'А'];
    const men = ['M', 'male', 'man', 'М', 'муж.', 'мужской', 'мужчина', 'эркек', 'Э'];
    expect(women.map((word) => rosterRows(`Имя; ${word}`)[0]?.sex)).toEqual(women.map(() => 'female'));
    expect(men.map((word) => rosterRows(`Имя; ${word}`)[0]?.sex)).toEqual(men.map(() => 'male'));
    expect(['other', 'другое', 'башка'].map((word) => rosterRows(`Имя; ${word}`)[0]?.sex)).toEqual(['other', 'other', 'other']);
  });

  it('may have sex and district in either order, and gaps', () => {
    expect(rosterRows('Айжамал;;Ош облусу;ж;')).toEqual([{ displayName: 'Айжамал', sex: 'female', district: 'Ош облусу' }]);
    expect(rosterRows('Айжамал;ж')).toEqual([{ displayName: 'Айжамал', sex: 'female' }]);
    expect(rosterRows('Айжамал;;Ош')).toEqual([{ displayName: 'Айжамал', district: 'Ош' }]);
  });

  it('may have empty lines, Windows line ends, tabs and spaces anywhere', () => {
    expect(rosterRows('\r\n  Айжамал   Т.  \r\n\r\n \t \r\nБурул\t\t\r\n')).toEqual([{ displayName: 'Айжамал Т.' }, { displayName: 'Бурул' }]);
  });

  it('keeps names as they are written: hyphens, apostrophes, initials, a digit in a pseudonym', () => {
    const names = ['Анна-Мария', "О'Коннор", 'Т. Айжамал', 'Гүл 7', '7 гүл'];
    expect(rosterRows(names.join('\n')).map(({ displayName }) => displayName)).toEqual(names);
  });

  it('keeps a name that stands twice, for a person to decide', () => {
    expect(rosterRows('Айжамал\nАйжамал')).toHaveLength(2);
  });

  it('gives every person a name, and as many people as lines with one', () => {
    const name = fc.constantFrom('Айжамал', 'Бурулай Үсөнова', 'Aigerim S.', 'Өмүрбек', 'Анна-Мария');
    const start = fc.constantFrom('', '1. ', '23) ', '- ', '• ', '  ');
    const rest = fc.constantFrom('', '\tж', '; ж; Ош', ', male, Naryn', '\t\tБаткен', ';;');
    const line = fc.tuple(start, name, rest);
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.constant(undefined))), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const rows = rosterRows(lines.map((parts) => parts?.join('') ?? ' ').join(end));
        expect(rows.map(({ displayName }) => displayName)).toEqual(lines.flatMap((parts) => (parts ? [parts[1]] : [])));
      }),
    );
  });
});

describe('Repeated names', () => {
  it('are those already enrolled and those that stand twice, without regard to case', () => {
    const rows = rosterRows('Айжамал\nБУРУЛ\nГүлзат\nгүлзат');
    expect(repeatedNames(rows, ['Бурул'])).toEqual(['БУРУЛ', 'гүлзат']);
  });

  it('are the same however their letters are composed', () => {
    expect(repeatedNames([{ displayName: 'Чолпонби\u0438\u0306' }], ['Чолпонби\u0439'])).toHaveLength(1);
  });

  it('are none where all names differ', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom('Айжамал', 'Бурул', 'Гүлзат', 'Жаркын', 'Зулайка')), (names) => {
      expect(repeatedNames(names.map((displayName) => ({ displayName })), [])).toEqual([]);
    }));
  });
});
