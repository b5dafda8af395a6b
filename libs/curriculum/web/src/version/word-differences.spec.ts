import fc from 'fast-check';
import { type Piece, piecesBetween, wordDifferences } from './word-differences';

const WORDS = ['ырааттуу', 'сүйлөө', 'ал', 'жүрөк', 'она', 'говорит', 'ёлка', 'не', 'she', 'speaks', "don't", '.', ',', '\n', '7'];

function read(pieces: readonly Piece[], without: Piece['kind']): string {
  return pieces.filter(({ kind }) => kind !== without).map(({ text }) => text).join('');
}

describe('differences between two texts', () => {
  it('are whole words, in Kyrgyz as well', () => {
    expect(piecesBetween('Ал жай сүйлөйт, биз угабыз.', 'Ал тез сүйлөйт, биз угабыз.')).toEqual([
      { kind: 'same', text: 'Ал ' },
      { kind: 'removed', text: 'жай' },
      { kind: 'added', text: 'тез' },
      { kind: 'same', text: ' сүйлөйт, биз угабыз.' },
    ]);
  });

  it('are whole words in Russian, where only an ending differs', () => {
    const changed = piecesBetween('Назовите трёх союзниц в селе', 'Назовите трёх союзников в селе').filter(({ kind }) => kind !== 'same');
    expect(changed).toEqual([{ kind: 'removed', text: 'союзниц' }, { kind: 'added', text: 'союзников' }]);
  });

  it('are phrases rather than word for word', () => {
    const changed = piecesBetween('We meet on Monday morning here in the hall', 'We meet on Friday evening here in the hall').filter(({ kind }) => kind !== 'same');
    expect(changed).toEqual([{ kind: 'removed', text: 'Monday morning' }, { kind: 'added', text: 'Friday evening' }]);
  });

  it('show texts that have little in common one after the other', () => {
    expect(wordDifferences('One two three four', 'Five six seven eight')).toEqual([
      { pieces: [{ kind: 'removed', text: 'One two three four' }], leftOut: 0 },
      { pieces: [{ kind: 'added', text: 'Five six seven eight' }], leftOut: 0 },
    ]);
  });

  it('leave out lines that are far from any change', () => {
    const lines = wordDifferences('a a\nb b\nc c\nd d\ne e', 'a a\nb b\nc c\nd d\ne f');
    expect(lines.map(({ leftOut, pieces }) => (leftOut > 0 ? leftOut : pieces.map(({ text }) => text).join('|')))).toEqual([3, 'd d', 'e |e|f']);
  });

  it('show all of a text that is new', () => {
    expect(wordDifferences('', 'New\nlines')).toEqual([
      { pieces: [{ kind: 'added', text: 'New' }], leftOut: 0 },
      { pieces: [{ kind: 'added', text: 'lines' }], leftOut: 0 },
    ]);
  });

  it('lose no word of either text', () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));
    const wordsOf = (words: string) => words.split(/\s+/).join(' ').trim();
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = piecesBetween(before, after);
        expect(wordsOf(read(pieces, 'added'))).toBe(wordsOf(before));
        expect(wordsOf(read(pieces, 'removed'))).toBe(wordsOf(after));
      }),
    );
  });
});
