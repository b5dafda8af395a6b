import { type Inline, isRichText, plainText, type RichText, type RichTextBlock } from '@kurak/shared-model';
import fc from 'fast-check';
import { markdownFromRichText, richTextFromMarkdown } from './markdown';

const WORDS = ['trust', 'Ишеним', 'доверие', 'өмүр', '2022', '1.', '3)', '-', '+', '#', '##', '>', '*', '**', '_', '`', '[', ']', '(', ')', '!', '<b>', '&amp;', '\\', '=', '---', '~', '|', ':::', 'https://example.org', '“ишеним”', '5*4', 'a_b_c', 'don’t'];
const PLAIN = ['trust', 'Ишеним', 'доверие', 'өмүр', '2022', 'don’t'];

const marks = fc.record(
  { bold: fc.constant(true as const), italic: fc.constant(true as const), link: fc.constantFrom('https://example.org/', 'http://example.org/a_b*c?d=e&f#g', 'https://example.org/(a)', 'https://example.org/a)b', 'https://example.org/\\x', 'https://example.org/?a=1&copy;=2') },
  { requiredKeys: [] },
);

/** Stretches of words with marks, a space without marks between two, none of them with the marks of its neighbour. */
const inlines = (words: readonly string[]) =>
  fc
    .array(fc.tuple(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), marks), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map(([text, mark]): Inline => ({ text: text.join(' '), ...mark })))
    .filter((all) => all.every((one, index) => index === 0 || !sameMarks(one, all[index - 1] as Inline)))
    .map((all) => joined(all.flatMap((one, index) => (index > 0 ? [{ text: ' ' }, one] : [one]))));

function sameMarks(one: Inline, other: Inline): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.link === other.link;
}

/** Neighbours without marks are one. */
function joined(all: readonly Inline[]): Inline[] {
  return all.reduce<Inline[]>((done, one) => {
    const last = done.at(-1);
    return last && sameMarks(last, one) ? [...done.slice(0, -1), { ...last, text: last.text + one.text }] : [...done, one];
  }, []);
}

const richText = (words: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        fc.record({ type: fc.constant('paragraph' as const), content: inlines(words) }),
        fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), content: inlines(words) }),
        fc.record({ type: fc.constantFrom('bulletList' as const, 'orderedList' as const), items: fc.array(inlines(words), { minLength: 1, maxLength: 3 }) }),
      ),
      { maxLength: 6 },
    )
    .map((content): RichText => ({ type: 'doc', content: content as RichTextBlock[] }));

const again = (text: RichText) => richTextFromMarkdown(markdownFromRichText(text));

describe('Rich text and Markdown', () => {
  it('make the same text again out of each other, whatever words and marks there are', () => {
    fc.assert(
      fc.property(richText(PLAIN), (text) => expect(again(text)).toEqual(text)),
      { numRuns: 8_000 },
    );
  });

  it('make the same text again also of words that look like Markdown', () => {
    fc.assert(
      fc.property(richText(WORDS), (text) => expect(again(text)).toEqual(text)),
      { numRuns: 8_000 },
    );
  });

  it('make the same text again of any Markdown that somebody wrote', () => {
    const line = fc.array(fc.constantFrom(...WORDS, '**bold**', '*italic*', '[link](https://example.org)', '  ', '\t'), { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = richTextFromMarkdown(lines.join('\n'));
        expect(isRichText(text)).toBe(true);
        expect(again(text)).toEqual(text);
      }),
      { numRuns: 8_000 },
    );
  });

  it('keep every word of what they cannot keep the form of', () => {
    const text = richTextFromMarkdown('# Title\n\n> quoted *words*\n\n```\ncode here\n```\n\n| a | b |\n\n<b>tag</b> and `code` and ![picture](https://example.org/a.png)\n\n- one\n  - two\n    - three');
    for (const word of ['Title', 'quoted', 'words', 'code here', 'tag', 'picture', 'one', 'two', 'three']) expect(plainText(text)).toContain(word);
    expect(isRichText(text)).toBe(true);
  });

  it('know headings, lists, bold, italic and links', () => {
    expect(richTextFromMarkdown('## Trust\n\nA **bold**, an *italic* and a [link](https://example.org).\n\n- one\n- two\n\n1. first\n2. second')).toEqual({
      type: 'doc',
      content: [
        { type: 'heading', level: 2, content: [{ text: 'Trust' }] },
        {
          type: 'paragraph',
          content: [{ text: 'A ' }, { text: 'bold', bold: true }, { text: ', an ' }, { text: 'italic', italic: true }, { text: ' and a ' }, { text: 'link', link: 'https://example.org' }, { text: '.' }],
        },
        { type: 'bulletList', items: [[{ text: 'one' }], [{ text: 'two' }]] },
        { type: 'orderedList', items: [[{ text: 'first' }], [{ text: 'second' }]] },
      ],
    });
  });

  it('let no address through that is not of the web', () => {
    const scheme = fc.constantFrom('javascript:', 'JavaScript:', ' javascript:', 'java\tscript:', 'data:text/html,', 'vbscript:', 'file:///', 'mailto:', '//example.org/', '&#106;avascript:', 'https:javascript:', '/');
    const rest = fc.constantFrom('alert(1)', '%61lert(1)', 'x', '');
    const form = fc.constantFrom(
      (address: string) => `[click](${address})`,
      (address: string) => `[click](<${address}>)`,
      (address: string) => `<${address}>`,
      (address: string) => `[click][ref]\n\n[ref]: ${address}`,
      (address: string) => `<a href="${address}">click</a>`,
      (address: string) => `![click](${address})`,
      (address: string) => `**[*click*](${address})**`,
    );
    fc.assert(
      fc.property(scheme, rest, form, (begin, end, write) => {
        const found = JSON.stringify(richTextFromMarkdown(write(begin + end))).match(/"link":"([^"]*)"/g) ?? [];
        expect(found.filter((link) => !/^"link":"https?:\/\//.test(link))).toEqual([]);
      }),
      { numRuns: 8_000 },
    );
  });
});
