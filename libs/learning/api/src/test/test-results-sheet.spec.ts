import { resultSheet } from './test-results-sheet';

const result = (moment: 'before' | 'after', right: number) => ({ id: moment, moduleId: 'm', personId: 'p', moment, right, of: 10, enteredBy: null, madeAt: '' });

describe('The spreadsheet of test results', () => {
  const sheet = (results: ReturnType<typeof result>[], displayName = 'Айгүл') =>
    resultSheet({ trainingId: 't', title: { ru: 'Обучение' }, startsOn: '2022-06-14', endsOn: '2022-06-16', place: 'Ош', modules: [{ moduleId: 'm', title: { ru: 'Лидерство' }, of: 10 }], people: [{ personId: 'p', displayName, results }] }, 'ru');
  const valuesOf = (row: unknown) => (row as { value: unknown }[]).map(({ value }) => value);

  it('has a row a person: the share of right answers before, after, and what was gained', () => {
    expect(sheet([result('before', 4), result('after', 9)]).map(valuesOf)).toEqual([
      ['Обучение · Ош · 2022-06-14 – 2022-06-16'],
      ['', 'Лидерство (10 вопросов)', '', ''],
      ['Имя', 'До', 'После', 'Прирост'],
      ['Айгүл', 0.4, 0.9, 0.5],
    ]);
  });

  it('says nothing of a gain where one of the two is missing', () => {
    expect(valuesOf(sheet([result('before', 4)])[3])).toEqual(['Айгүл', 0.4, '', '']);
  });

  it('makes no formula of a name', () => {
    expect(sheet([], '=1+1')[3]?.[0]).toMatchObject({ value: '=1+1', type: String });
  });
});
