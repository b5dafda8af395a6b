import { isRichText, plainText, type RichTextBlock } from '@kurak/shared-model';
import fc from 'fast-check';
import { plainHtml, readHtml } from './html';

/** The blocks of all texts of a page, one after another. */
function blocks(html: string): RichTextBlock[] {
  return readHtml(html).pieces.flatMap((piece) => (piece.kind === 'text' ? [...piece.text.content] : []));
}

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ text }] });

describe('A page of HTML', () => {
  it('keeps its paragraphs, and headings of two levels', () => {
    expect(blocks('<h1>Укук</h1><p>Биринчи  абзац.</p><h2>Two</h2><p>x</p><h3>Three</h3><h6>Six</h6>')).toEqual([
      ...[{ type: 'heading', level: 2, content: [{ text: 'Укук' }] }, paragraph('Биринчи абзац.')],
      ...[{ type: 'heading', level: 2, content: [{ text: 'Two' }] }, paragraph('x')],
      ...[{ type: 'heading', level: 3, content: [{ text: 'Three' }] }, { type: 'heading', level: 3, content: [{ text: 'Six' }] }],
    ]);
  });

  it('keeps what is bold, italic or a link', () => {
    expect(blocks('<p>Это <strong>важно</strong>, <em>очень <b>важно</b></em>: <a href="https://example.org/a?b=1&amp;c=2">сайт</a>.</p>')).toEqual([
      {
        type: 'paragraph',
        content: [
          ...[{ text: 'Это ' }, { text: 'важно', bold: true }, { text: ', ' }, { text: 'очень ', italic: true }, { text: 'важно', italic: true, bold: true }],
          ...[{ text: ': ' }, { text: 'сайт', link: 'https://example.org/a?b=1&c=2' }, { text: '.' }],
        ],
      },
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '$@PAGEVIEWBYID*3@$', 'mailto:a@example.org', '/course/view.php'])('keeps the words of a link to %s without the link', (address) => {
    expect(blocks(`<p><a href="${address}">слова</a></p>`)).toEqual([paragraph('слова')]);
  });

  it('keeps lists; a list within a list becomes further items', () => {
    expect(blocks('<ul><li>один</li><li><p>два</p><ol><li>внутри</li></ol></li></ul><ol><li>first<li>second</ol>')).toEqual([
      { type: 'bulletList', items: [[{ text: 'один' }], [{ text: 'два' }], [{ text: 'внутри' }]] },
      { type: 'orderedList', items: [[{ text: 'first' }], [{ text: 'second' }]] },
    ]);
  });

  it('makes a line of each row of a table, and says so', () => {
    const page = '<table><thead><tr><th>Что</th><th>Когда</th></tr></thead><tbody><tr><td>Круг</td><td><p>10 <b>минут</b></p></td></tr></tbody></table>';
    expect(blocks(page)).toEqual([paragraph('Что | Когда'), { type: 'paragraph', content: [{ text: 'Круг | 10 ' }, { text: 'минут', bold: true }] }]);
    expect(readHtml(page).lost).toEqual([{ what: 'table', name: 'Что | Когда' }]);
  });

  it('takes a table with one cell a row for a frame', () => {
    expect(readHtml('<table><tr><td><h2>a</h2><p>b</p></td></tr></table>')).toEqual({ pieces: [{ kind: 'text', text: { type: 'doc', content: [{ type: 'heading', level: 2, content: [{ text: 'a' }] }, paragraph('b')] } }], lost: [] });
  });

  it('places a picture after the line in which it stands', () => {
    const { pieces } = readHtml('<p>до <img src="@@PLUGINFILE@@/a%20b.png" alt="Карта &quot;села&quot;"> после</p><p>дальше</p>');
    expect(pieces).toEqual([
      { kind: 'text', text: { type: 'doc', content: [paragraph('до после')] } },
      { kind: 'picture', source: '@@PLUGINFILE@@/a%20b.png', alternative: 'Карта "села"' },
      { kind: 'text', text: { type: 'doc', content: [paragraph('дальше')] } },
    ]);
  });

  it('finds pictures in lists, tables and data', () => {
    const data = `data:image/png;base64,${'QUJD'.repeat(10)}`;
    const sources = readHtml(`<ul><li>a<img src="1.png"></li></ul><table><tr><td><img src="2.png"></td><td>b</td></tr></table><img src="${data}">`).pieces.flatMap((piece) => (piece.kind === 'picture' ? [piece.source] : []));
    expect(sources).toEqual(['1.png', '2.png', data]);
  });

  it('drops scripts, styles, comments and what is filled in', () => {
    const page = '<style>p{color:red}</style><script>alert("<p>x</p>")</script><!-- a <p>secret</p> --><p onclick="x()">да<input value="v"><button>ok</button></p><noscript>n</noscript><template>t</template>';
    expect(blocks(page)).toEqual([paragraph('да')]);
  });

  it('names recordings, frames, drawings and files that it has to leave out', () => {
    const page = '<video src="a.mp4"></video><audio><source src="b.mp3"></audio><iframe src="https://example.org/v"></iframe><svg><text>x</text></svg><a href="@@PLUGINFILE@@/list.pdf">список</a>';
    expect(readHtml(page).lost).toEqual([
      ...[{ what: 'recording', name: 'a.mp4' }, { what: 'recording', name: 'b.mp3' }, { what: 'frame', name: 'https://example.org/v' }],
      ...[{ what: 'drawing', name: '' }, { what: 'file', name: '@@PLUGINFILE@@/list.pdf' }],
    ]);
    expect(blocks(page)).toEqual([paragraph('список')]);
  });

  it('begins a new line where the page does', () => {
    expect(blocks('one<br>two<div>three</div>four<hr>five<pre>six\n  seven</pre>')).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map(paragraph));
  });

  it('reads named and numbered signs', () => {
    expect(blocks('<p>&laquo;&#1091;&#x43a;&ouml;&raquo;&nbsp;&mdash; &lt;b&gt;</p>')).toEqual([paragraph('«укö» — <b>')]);
  });

  it('keeps the words of elements that have the names of something else', () => {
    expect(readHtml('<p><constructor>Тең</constructor> <valueof>укук</valueof></p>')).toMatchObject({
      pieces: [{ text: { content: [paragraph('Тең укук')] } }],
      lost: [],
    });
  });

  it('of a million signs is not read', () => {
    expect(readHtml('a'.repeat(1_000_001))).toEqual({ pieces: [], lost: [{ what: 'too-long', name: '' }] });
  });

  it.each<[what: string, html: string]>([
    ['comments that do not end', '<!--'.repeat(100_000)],
    ['elements within elements', '<div>'.repeat(50_000)],
    ['lists within lists', '<ul><li>'.repeat(25_000)],
    ['tables within tables', '<table><tr><td>a<td>'.repeat(15_000)],
    ['open signs', '<'.repeat(900_000)],
    ['half attributes', '<a b="'.repeat(100_000)],
    ['closing elements', '</p>'.repeat(100_000)],
    ['marks within marks', '<b>'.repeat(60_000)],
    ['declarations', '<![CDATA['.repeat(90_000)],
    ['signs of entities', '&'.repeat(400_000)],
    ['lines within headings', '<h1><pre>'.repeat(40_000)],
    ['half entities', '&#'.repeat(400_000)],
  ])('of nothing but %s is read in no time', (_what, html) => {
    const before = performance.now();
    readHtml(html);
    expect(performance.now() - before).toBeLessThan(4_000);
  });

  it('never becomes what a lesson cannot hold', () => {
    const tags = ['p', 'h1', 'h3', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'b', 'em', 'a href="https://x.org"', 'div', 'img src="x"', 'script', 'br', 'pre'];
    const parts = fc.oneof(fc.constantFrom(...tags.flatMap((tag) => [`<${tag}>`, `</${tag.split(' ')[0]}>`])), fc.string(), fc.constantFrom('&nbsp;', '&#0;', '&#xd800;', ' ', '\u0001', 'слово'));
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (all) => {
        const { pieces } = readHtml(all.join(''));
        for (const piece of pieces) if (piece.kind === 'text') expect(isRichText(piece.text)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word of what is written into it', () => {
    const words = fc.array(fc.constantFrom('укук', 'доверие', 'trust', 'жаңы'), { minLength: 1, maxLength: 4 });
    const part = fc.tuple(fc.constantFrom('p', 'h2', 'div', 'li', 'td', 'b', 'span', 'blockquote'), words).map(([tag, each]) => [`<${tag}>${each.join(' ')}</${tag}> `, each] as const);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const { pieces } = readHtml(parts.map(([html]) => html).join(''));
        const read = pieces.flatMap((piece) => (piece.kind === 'text' ? plainText(piece.text).split(/\s+/) : []));
        expect(read).toEqual(parts.flatMap(([, each]) => each));
      }),
    );
  });

  it('can be had as words alone', () => {
    expect(plainHtml('<p>Кто <b>участник</b>?</p><ul><li>a</li></ul><img src="x.png" alt="Карта">')).toEqual({ text: 'Кто участник? a', pictures: ['Карта'] });
  });
});
