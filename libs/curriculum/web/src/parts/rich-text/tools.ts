import type { Editor } from '@tiptap/core';
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';

/** What a button over the text does. */
export interface Tool {
  /** Its words are `curriculum.write.<name>`. */
  readonly name: 'heading2' | 'heading3' | 'bold' | 'italic' | 'bulletList' | 'orderedList' | 'link' | 'undo' | 'redo';
  /** On the keyboard, in the words of ARIA; `Control` is `Meta` on a Mac. */
  readonly keys: string;
  /** Strokes on a grid of 24, or letters. */
  readonly sign: { readonly strokes: string } | { readonly letters: string };
  /** For what is on or off where the caret is. */
  readonly isOn?: (editor: Editor) => boolean;
  readonly isPossible?: (editor: Editor) => boolean;
  /** Left out for the link, which asks first. */
  readonly run?: (editor: Editor) => void;
}

/** In groups, as they stand beside each other. */
export const TOOLS: readonly (readonly Tool[])[] = [
  [heading(2), heading(3)],
  [mark('bold', 'B'), mark('italic', 'I')],
  [
    list('bulletList', '8', 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01'),
    list('orderedList', '7', 'M10 6h10M10 12h10M10 18h10M4 4.500l1-.5v4M3.500 14.500c0-1.500 2-1.500 2 0 0 1-2 1.500-2 3h2'),
  ],
  [{ name: 'link', keys: 'Control+K', sign: { strokes: 'M10 14a4 4 0 006 .5l3-3a4 4 0 00-5.5-5.500l-1.5 1.500M14 10a4 4 0 00-6-.5l-3 3A4 4 0 0010.500 18l1.5-1.500' }, isOn: (editor) => editor.isActive('link') }],
  [
    {
      name: 'undo',
      keys: 'Control+Z',
      sign: { strokes: 'M8 5L4 9l4 4M5 9h9a5 5 0 010 10H8' },
      isPossible: ({ state }) => undoDepth(state) > 0,
      run: (editor) => void undo(editor.state, (tr) => editor.view.dispatch(tr)),
    },
    {
      name: 'redo',
      keys: 'Control+Y',
      sign: { strokes: 'M16 5l4 4-4 4M19 9h-9a5 5 0 000 10h6' },
      isPossible: ({ state }) => redoDepth(state) > 0,
      run: (editor) => void redo(editor.state, (tr) => editor.view.dispatch(tr)),
    },
  ],
];

function heading(level: 2 | 3): Tool {
  return {
    name: `heading${level}`,
    keys: `Control+Alt+${level}`,
    sign: { letters: `H${level - 1}` },
    isOn: (editor) => editor.isActive('heading', { level }),
    // A list cannot have headings in it: its lines leave the list first.
    run: (editor) => void (editor.isActive('listItem') ? editor.chain().clearNodes() : editor.chain()).toggleNode('heading', 'paragraph', { level }).run(),
  };
}

function mark(name: 'bold' | 'italic', letter: string): Tool {
  return {
    name,
    keys: `Control+${letter}`,
    sign: { letters: letter },
    isOn: (editor) => editor.isActive(name),
    run: (editor) => void editor.commands.toggleMark(name),
  };
}

function list(name: 'bulletList' | 'orderedList', key: string, strokes: string): Tool {
  return {
    name,
    keys: `Control+Shift+${key}`,
    sign: { strokes },
    isOn: (editor) => editor.isActive(name),
    run: (editor) => void editor.commands.toggleList(name, 'listItem'),
  };
}
