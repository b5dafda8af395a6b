import type { RichTextBlock } from '@kurak/shared-model';
import { inertPage } from './paste';
import { pastedRichText, pastedWords } from './pasted';
import { GOOGLE_DOCS, WORD, WORD_WITH_COMMENTS } from './pasted.specimens';

function read(html: string): readonly RichTextBlock[] {
  return pastedRichText(inertPage(html).body).content;
}

const paragraph = (...texts: string[]): RichTextBlock => ({ type: 'paragraph', content: texts.map((text) => ({ text })) });

describe('what is copied out of Word', () => {
  it('comes as headings, paragraphs and lists, with what is bold, italic and linked in them', () => {
    expect(read(WORD)).toEqual([
      { type: 'heading', level: 2, content: [{ text: 'Чыр-чатак картасы' }] },
      { type: 'paragraph', content: [{ text: 'Сиз ', }, { text: 'үч адамды', bold: true }, { text: ' жана ' }, { text: 'бир мекемени', italic: true }, { text: ' атайсыз.' }] },
      { type: 'bulletList', items: [[{ text: 'Ким таасирленет?' }], [{ text: 'Ким чечет?', bold: true }], [{ text: 'Айыл өкмөтү' }]] },
      paragraph('Андан кийин:'),
      { type: 'orderedList', items: [[{ text: 'Жазыңыз.' }], [{ text: 'Көрсөтүңүз: ' }, { text: 'un.org', link: 'https://www.un.org/ru/' }]] },
      { type: 'heading', level: 3, content: [{ text: 'Бишкек' }] },
      paragraph('Жашоочулар'),
      paragraph('2022'),
    ]);
  });

  it('leaves its comments, deleted words, bookmarks and pictures behind', () => {
    expect(read(WORD_WITH_COMMENTS)).toEqual([paragraph('Слова остаются на месте.'), paragraph('И эти тоже.')]);
  });
});

describe('what is copied out of Google Docs', () => {
  it('is bold only where it was: the wrapper around it says that it is not', () => {
    expect(read(GOOGLE_DOCS)).toEqual([
      { type: 'heading', level: 2, content: [{ text: 'Before the session' }] },
      { type: 'paragraph', content: [{ text: 'Put the chairs in a ' }, { text: 'circle', bold: true }, { text: '; leave ' }, { text: 'no', italic: true }, { text: ' table. See ' }, { text: 'the guide', link: 'https://example.org/guide' }, { text: '.' }] },
      { type: 'bulletList', items: [[{ text: 'Flip chart' }], [{ text: 'Markers, ' }, { text: 'two colours', bold: true }], [{ text: 'black' }], [{ text: 'red' }], [{ text: 'Tape' }]] },
      { type: 'orderedList', items: [[{ text: 'Welcome' }], [{ text: 'Rules' }]] },
      paragraph('First line'),
      paragraph('Second line'),
    ]);
  });
});

describe('what is copied from elsewhere', () => {
  it('has no scripts, styles, forms or frames in it', () => {
    expect(read('<script>alert(1)</script><style>p{}</style><p>one<img src=x onerror=alert(1)></p><iframe src="/">two</iframe><form><input value=x></form><svg><text>three</text></svg>')).toEqual([paragraph('one')]);
  });

  it('keeps the words of a link that leads nowhere on the web', () => {
    expect(read('<p><a href="javascript:alert(1)">a</a> <a href="mailto:x@example.org">b</a> <a href="/here">c</a></p>')).toEqual([paragraph('a b c')]);
  });

  it('makes a paragraph of each cell, and of words that stand in nothing', () => {
    expect(read('words<table><tr><td>one</td><td>two</td></tr></table><div><div>three</div>four</div>')).toEqual([paragraph('words'), paragraph('one'), paragraph('two'), paragraph('three'), paragraph('four')]);
  });

  it('folds spaces, and drops characters that nobody sees and no database keeps', () => {
    expect(read('<p> a\u00a0\u00a0 b\u00ad\u200bc\u0007 <b> d</b> </p><p> </p><p>e</p>')).toEqual([{ type: 'paragraph', content: [{ text: 'a bc ' }, { text: 'd', bold: true }] }, paragraph('e')]);
  });

  it('keeps the space beside a few words that are copied out of a line', () => {
    expect(read('<body>\n<!--StartFragment--><span>слово&nbsp;</span><!--EndFragment-->\n</body>')).toEqual([paragraph('слово ')]);
    expect(read('<span> слово</span>')).toEqual([paragraph(' слово')]);
    expect(read('<p>\n one\n</p>')).toEqual([paragraph('one')]);
    expect(read('<p>one </p><p> two </p>')).toEqual([paragraph('one'), paragraph('two')]);
  });

  it('knows no third level of headings, and no headings within lists', () => {
    expect(read('<h1>a</h1><h4><b>b</b></h4><ul><li><h2>c</h2><p>d</p></li></ul>')).toEqual([
      { type: 'heading', level: 2, content: [{ text: 'a' }] },
      { type: 'heading', level: 3, content: [{ text: 'b' }] },
      { type: 'bulletList', items: [[{ text: 'c d' }]] },
    ]);
  });

  it('is one paragraph a line when it has no form', () => {
    expect(pastedWords('one\r\n\r\n two\u2028three').content).toEqual([paragraph('one'), paragraph('two'), paragraph('three')]);
  });
});
