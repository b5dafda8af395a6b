import { Fragment, Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { RichText, RichTextBlock } from '@kurak/shared-model';
import { documentOf } from './document';
import { pastedRichText, pastedWords } from './pasted';
import { withStylesAsText } from './pasted-style';

interface HtmlPolicy {
  createHTML(html: string): string;
}

let policy: HtmlPolicy | undefined;

/**
 * Reads HTML into a page that runs, fetches and shows nothing. Where the browser asks for trusted types, this is the one
 * place of the app that may read HTML, by a policy of its own that the content security policy names.
 */
export function inertPage(html: string): Document {
  const { trustedTypes } = window as unknown as { trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy } };
  const rules: HtmlPolicy = { createHTML: withStylesAsText };
  policy ??= trustedTypes?.createPolicy('kurak#paste', rules) ?? rules;
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}

/** In place of the editor's own handlers: its library would read HTML in its own way, which our pages refuse. */
export const pasteHandlers = {
  paste: (view: EditorView, event: ClipboardEvent): boolean => {
    const slice = copied(view, event.clipboardData);
    if (slice) view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('uiEvent', 'paste'));
    event.preventDefault();
    return true;
  },
  drop: (view: EditorView, event: DragEvent): boolean => {
    // Words dragged within the editor are moved by the editor itself.
    if (view.dragging) return false;
    const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
    const slice = copied(view, event.dataTransfer);
    if (place && slice) {
      const { tr } = view.state;
      tr.replaceRange(place.pos, place.pos, slice);
      tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(place.pos))));
      view.focus();
      view.dispatch(tr.scrollIntoView().setMeta('uiEvent', 'drop'));
    }
    event.preventDefault();
    return true;
  },
};

/** What was copied, as the schema allows it; undefined when there are no words in it. */
function copied(view: EditorView, data: DataTransfer | null): Slice | undefined {
  const html = data?.getData('text/html') ?? '';
  if (html === '') return sliceOf(view, pastedWords(data?.getData('text/plain') ?? ''));
  const page = inertPage(html).body;
  return sliceOf(view, pastedRichText(page), page.querySelector('[data-pm-slice]')?.getAttribute('data-pm-slice'));
}

/**
 * Lists are open at the ends within a list, and paragraphs everywhere: their words join those around them.
 * @param opened how far the ends of what was copied out of an editor like this one are open, as its library notes it
 */
function sliceOf({ state }: EditorView, text: RichText, opened?: string | null): Slice | undefined {
  const [first, last] = [text.content[0], text.content.at(-1)];
  if (!first || !last) return undefined;
  const content = Fragment.from(documentOf(text).content?.map((node) => state.schema.nodeFromJSON(node)));
  const { openStart, openEnd } = Slice.maxOpen(content);
  const [, start, end] = /^(\d+) (\d+)/.exec(opened ?? '') ?? [];
  const isInList = state.selection.$from.node(-1)?.type.name === 'listItem';
  const depth = (block: RichTextBlock, noted: string | undefined) => ('items' in block && isInList ? 3 : Number(noted ?? (block.type === 'paragraph' ? 1 : 0)));
  return new Slice(content, Math.min(depth(first, start), openStart), Math.min(depth(last, end), openEnd));
}
