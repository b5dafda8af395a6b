import { runsOf } from './excerpt';

describe('an excerpt', () => {
  it('is taken apart into what was found and what stands around it', () => {
    expect(runsOf('мы ⟦говорим⟧ и ⟦слушаем⟧')).toEqual([
      { text: 'мы ', isFound: false },
      { text: 'говорим', isFound: true },
      { text: ' и ', isFound: false },
      { text: 'слушаем', isFound: true },
    ]);
  });

  it('without anything found is one run', () => {
    expect(runsOf('words')).toEqual([{ text: 'words', isFound: false }]);
    expect(runsOf('')).toEqual([]);
  });

  it('keeps a bracket that was cut off', () => {
    expect(runsOf('one ⟦two')).toEqual([{ text: 'one ⟦two', isFound: false }]);
  });
});
