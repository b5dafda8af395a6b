import { getSchema } from '@tiptap/core';
import { anyActivity } from '@kurak/curriculum-model/testing';
import { type Inline, isRichText, type RichText, type RichTextBlock } from '@kurak/shared-model';
import fc from 'fast-check';
import { documentOf, richTextOf, written } from './document';
import { extensionsOfRichText } from './extensions';

const schema = getSchema(extensionsOfRichText());

/** Through the editor and back: what its schema refuses would throw. */
function throughTheEditor(text: RichText): RichText {
  const document = schema.nodeFromJSON(documentOf(text));
  document.check();
  return richTextOf(document.toJSON());
}

/** The same text with neighbours of the same marks as one: no reader can tell them apart. */
function joined({ content }: RichText): RichText {
  const join = (inlines: readonly Inline[]) =>
    inlines.reduce<Inline[]>((done, { text, ...marks }) => {
      const last = done.at(-1);
      const isAlike = last && last.bold === marks.bold && last.italic === marks.italic && last.link === marks.link;
      return isAlike ? [...done.slice(0, -1), { ...last, text: last.text + text }] : [...done, { text, ...marks }];
    }, []);
  const block = (each: RichTextBlock): RichTextBlock => ('items' in each ? { ...each, items: each.items.map(join) } : { ...each, content: join(each.content) });
  return { type: 'doc', content: content.map(block) };
}

const anyRichText = () =>
  anyActivity()
    .map(({ instructions }) => Object.values(instructions))
    .filter((texts) => texts.length > 0)
    .map(([text]) => text as RichText);

describe('a rich text in the editor', () => {
  it('comes out as it went in, whatever it says', () => {
    fc.assert(fc.property(anyRichText(), (text) => expect(throughTheEditor(text)).toEqual(joined(text))));
  });

  it('is one that the server takes', () => {
    fc.assert(fc.property(anyRichText(), (text) => expect(isRichText(throughTheEditor(text))).toBe(true)));
  });

  it('loses nothing in being saved', () => {
    fc.assert(fc.property(anyRichText(), (text) => expect(written(throughTheEditor(text))).toEqual(joined(text))));
  });

  it('has a line to write in when there is nothing yet', () => {
    expect(documentOf(undefined)).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  });

  it('counts as not written while it has empty lines only', () => {
    expect(written({ type: 'doc', content: [{ type: 'paragraph', content: [{ text: ' ' }] }, { type: 'bulletList', items: [[]] }] })).toBeUndefined();
  });

  it('is saved without the empty lines and items in it', () => {
    const words = [{ text: 'words' }];
    const text: RichText = { type: 'doc', content: [{ type: 'paragraph', content: words }, { type: 'paragraph', content: [] }, { type: 'orderedList', items: [words, []] }] };
    expect(written(text)).toEqual({ type: 'doc', content: [{ type: 'paragraph', content: words }, { type: 'orderedList', items: [words] }] });
  });
});
