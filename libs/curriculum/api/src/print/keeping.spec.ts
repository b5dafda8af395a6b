import fc from 'fast-check';
import { textOfPages } from '../../testing/pdf-text';
import { wholeModule } from '../../testing/whole-module';
import { document } from './document';
import { flow, whole, withNext } from './keeping';
import type { Content } from './pdf-definition';
import { typeset } from './typesetter';

const head = (index: number): Content => withNext({ text: `heading ${index}`, fontSize: 14, margin: [0, 18, 0, 0] });
const body = (index: number, words: number, isWhole: boolean): Content => {
  const content: Content = { text: `begins ${index} ${'words '.repeat(words)}ends ${index}`, margin: [0, 6, 0, 0] };
  return isWhole ? whole(content) : content;
};

async function pagesOf(contents: readonly Content[]): Promise<string[][]> {
  const printed = { module: wholeModule(), language: 'en', unitId: null, day: '2026-11-21' } as const;
  const pages = textOfPages(await typeset(document(printed, '', new Map(), flow(contents))));
  return pages.map((page) => page.split('\n').map((line) => line.trim()).filter((line) => /^(heading|begins|words|ends)/.test(line)));
}

const anyContents = fc.array(fc.record({ heads: fc.integer({ min: 0, max: 2 }), words: fc.integer({ min: 0, max: 500 }), isWhole: fc.boolean() }), { minLength: 5, maxLength: 15 }).map((sections) =>
  sections.flatMap(({ heads, words, isWhole }, index) => [...Array.from({ length: heads }, (_, number) => head(index * 10 + number)), body(index, words, isWhole)]),
);

describe('The flow of contents', () => {
  it('leaves no heading alone at the foot of a page', async () => {
    await fc.assert(
      fc.asyncProperty(anyContents, async (contents) => {
        for (const lines of await pagesOf(contents)) expect(lines.at(-1)).not.toMatch(/^heading/);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps on one page what is to stay whole', async () => {
    const contents = Array.from({ length: 30 }, (_, index) => body(index, 60, true));
    for (const lines of await pagesOf(contents)) {
      expect(lines[0]).toMatch(/^begins/);
      expect(lines.at(-1)).toMatch(/ends \d+$/);
    }
  });

  it('loses nothing and changes no order', async () => {
    await fc.assert(
      fc.asyncProperty(anyContents, async (contents) => {
        const words = (await pagesOf(contents)).flat().join(' ').split(/\s+/);
        const given = contents.map((content) => ('text' in content ? String(content.text) : '')).join(' ').split(/\s+/);
        expect(words).toEqual(given.filter((word) => word !== ''));
      }),
      { numRuns: 10 },
    );
  });
});
