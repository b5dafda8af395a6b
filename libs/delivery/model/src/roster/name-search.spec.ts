import { nameSearch } from './name-search';

const NAMES = ['Жээнбекова Гүлзат', 'Токтосунова Айзада', 'Өмүркан', 'Жылдыз Ниязалиева', 'Ann-Marie O’Neill'];

describe('Looking for a name', () => {
  it.each([
    ['', NAMES],
    ['ЗАДА', ['Токтосунова Айзада']],
    ['гулз', ['Жээнбекова Гүлзат']],
    ['Гүлзат жээн', ['Жээнбекова Гүлзат']],
    ['омур', ['Өмүркан']],
    ['zhyldyz n', ['Жылдыз Ниязалиева']],
    ['toktosunova', ['Токтосунова Айзада']],
    ['ann marie', ['Ann-Marie O’Neill']],
    ['Бурул', []],
    ['?!', []],
  ])('finds by %j %j', (typed, found) => {
    expect(NAMES.filter(nameSearch(typed))).toEqual(found);
  });
});
