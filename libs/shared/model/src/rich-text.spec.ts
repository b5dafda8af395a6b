import fc from 'fast-check';
import { EMPTY_RICH_TEXT, isRichText, isWebAddress, plainText } from './rich-text';

const paragraph = (...content: unknown[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] });

describe('Rich text', () => {
  it('is a document of paragraphs, headings and lists', () => {
    const text = {
      type: 'doc',
      content: [
        { type: 'heading', level: 3, content: [{ text: 'Ишеним' }] },
        { type: 'paragraph', content: [{ text: 'a', bold: true, italic: true, link: 'https://example.org' }] },
        { type: 'bulletList', items: [[{ text: 'one' }], []] },
      ],
    };
    expect([EMPTY_RICH_TEXT, text].every(isRichText)).toBe(true);
    expect(plainText(text as never)).toBe('Ишеним\na\none\n');
  });

  it('has no other shape', () => {
    const others = [
      null,
      [],
      'text',
      {},
      { type: 'doc' },
      { type: 'doc', content: {} },
      { type: 'document', content: [] },
      { type: 'doc', content: [], attrs: {} },
      { type: 'doc', content: [null] },
      { type: 'doc', content: [{ type: 'image', src: 'https://example.org/a.png' }] },
      { type: 'doc', content: [{ type: 'html', content: '<b>' }] },
      { type: 'doc', content: [{ type: 'paragraph' }] },
      { type: 'doc', content: [{ type: 'paragraph', content: 'text' }] },
      { type: 'doc', content: [{ type: 'paragraph', content: [], class: 'x' }] },
      { type: 'doc', content: [{ type: 'heading', level: 1, content: [] }] },
      { type: 'doc', content: [{ type: 'heading', content: [] }] },
      { type: 'doc', content: [{ type: 'bulletList', items: [{ text: 'a' }] }] },
      { type: 'doc', content: [{ type: 'bulletList', content: [] }] },
      paragraph('text'),
      paragraph(null),
      paragraph({}),
      paragraph({ text: 7 }),
      paragraph({ text: 'a', bold: false }),
      paragraph({ text: 'a', bold: 'true' }),
      paragraph({ text: 'a', onclick: 'x' }),
      paragraph({ text: 'a', link: 'javascript:alert(1)' }),
      paragraph({ text: 'a', link: '' }),
    ];
    expect(others.filter(isRichText)).toEqual([]);
  });

  it('is no other value whatever', () => {
    fc.assert(fc.property(fc.anything(), (value) => !isRichText(value)));
  });

  it('is of a size that a lesson can have', () => {
    const words = (length: number) => paragraph({ text: 'ү'.repeat(length) });
    expect([words(20_000), words(20_001)].map(isRichText)).toEqual([true, false]);
    const blocks = (count: number) => ({ type: 'doc', content: Array.from({ length: count }, () => ({ type: 'paragraph', content: [] })) });
    expect([blocks(400), blocks(401)].map(isRichText)).toEqual([true, false]);
    const items = (count: number) => ({ type: 'doc', content: [{ type: 'bulletList', items: Array.from({ length: count }, () => []) }] });
    expect([items(400), items(401)].map(isRichText)).toEqual([true, false]);
  });

  it('links to addresses of the web only', () => {
    expect(['https://example.org', 'HTTP://example.org/ү?a=b#c'].filter(isWebAddress)).toHaveLength(2);
    expect(['javascript:alert(1)', 'data:text/html,x', '//example.org', '/path', 'https://', 'https://a b', 'https://a"b', ` https://example.org`, `https://${'a'.repeat(500)}`].filter(isWebAddress)).toEqual([]);
  });
});
