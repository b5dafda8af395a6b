import { type Inline, isRichText, plainText, type RichText, type RichTextBlock } from '@kurak/shared-model';
import fc from 'fast-check';
import { splitText } from './split-text';

const doc = (...content: RichTextBlock[]): RichText => ({ type: 'doc', content });

const words = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.constantFrom('слово '.repeat(3_000), 'б'.repeat(13_000), '😀'.repeat(9_000)));
const inlines = fc.array(fc.record<Inline>({ text: words, bold: fc.constant(true as const) }, { requiredKeys: ['text'] }), { minLength: 1, maxLength: 4 });
const block: fc.Arbitrary<RichTextBlock> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), content: inlines }),
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), content: inlines }),
  fc.record({ type: fc.constantFrom('bulletList' as const, 'orderedList' as const), items: fc.array(inlines, { minLength: 1, maxLength: 150 }) }),
);

describe('A long text that comes in parts', () => {
  it('says letter for letter what it said, in parts that a lesson can hold', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (content) => {
        const parts = splitText(doc(...content));
        expect(parts.map(plainText).join('').replace(/\n/g, '')).toBe(plainText(doc(...content)).replace(/\n/g, ''));
        for (const part of parts) expect(isRichText(part)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('stays as it is when it is short', () => {
    const text = doc({ type: 'bulletList', items: [[{ text: 'a' }], [{ text: 'b' }]] }, { type: 'bulletList', items: [[{ text: 'c' }]] }, { type: 'paragraph', content: [{ text: 'd' }] });
    expect(splitText(text)).toEqual([text]);
  });
});
