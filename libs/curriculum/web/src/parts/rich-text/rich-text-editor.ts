import { Component, DestroyRef, effect, type ElementRef, inject, input, output, signal, untracked, viewChild } from '@angular/core';
import { Editor } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import type { Language, RichText } from '@kurak/shared-model';
import { documentOf, richTextOf, written } from './document';
import { extensionsOfRichText } from './extensions';
import { LinkDialog } from './link-dialog';
import { pasteHandlers } from './paste';
import { RichTextToolbar } from './rich-text-toolbar';

/** The text itself while it is written, with its buttons. Downloaded when the first text comes near. */
@Component({
  selector: 'kurak-rich-text-editor',
  imports: [LinkDialog, RichTextToolbar],
  template: `
    @if (editor(); as open) {
      <kurak-rich-text-toolbar [editor]="open" [turn]="turn()" (link)="asksForLink.set(true)" [attr.aria-label]="toolsLabel()" [attr.aria-controls]="controlId()" />
      @if (asksForLink()) {
        <kurak-link-dialog [editor]="open" (closed)="asksForLink.set(false)" />
      }
    }
    <div #place class="written rich-text"></div>
  `,
  host: { '(keydown)': 'reach($event)' },
})
export class RichTextEditor {
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private readonly toolbar = viewChild(RichTextToolbar);
  readonly text = input.required<RichText | undefined>();
  readonly language = input.required<Language>();
  /** Id of the text's control. */
  readonly controlId = input.required<string>();
  readonly labelId = input.required<string>();
  readonly describedBy = input<string | null>(null);
  readonly required = input(false);
  readonly invalid = input(false);
  readonly toolsLabel = input.required<string>();
  /** Whether writing begins here as soon as it is ready. */
  readonly starts = input(false);
  /** What is written now; undefined when nothing is. */
  readonly changed = output<RichText | undefined>();

  protected readonly editor = signal<Editor | undefined>(undefined);
  protected readonly turn = signal(0);
  protected readonly asksForLink = signal(false);
  /** What was shown or passed on last, and its language. */
  private shown = '';

  constructor() {
    effect(() => {
      const state = this.stateOf(this.text());
      if (state !== this.shown) untracked(() => this.show(state));
    });
    effect(() => {
      const attributes = this.attributes();
      this.editor()?.setOptions({ editorProps: { attributes, handleDOMEvents: pasteHandlers } });
    });
    inject(DestroyRef).onDestroy(() => this.editor()?.destroy());
  }

  /** From the text to its buttons without the mouse, and to a link. */
  protected reach(event: KeyboardEvent): void {
    const isLink = (event.ctrlKey || event.metaKey) && event.code === 'KeyK';
    const isToolbar = event.altKey && event.key === 'F10';
    if (!isLink && !isToolbar) return;
    event.preventDefault();
    if (isLink) this.asksForLink.set(true);
    else this.toolbar()?.focus();
  }

  private show(state: string): void {
    this.shown = state;
    const editor = this.editor();
    if (!editor) return this.editor.set(this.open());
    // A state of its own, so that nothing can be undone into another language or into what somebody else wrote.
    const doc = editor.schema.nodeFromJSON(documentOf(this.text()));
    editor.view.updateState(EditorState.create({ doc, plugins: editor.state.plugins }));
    this.turn.update((turn) => turn + 1);
  }

  private open(): Editor {
    return new Editor({
      element: this.place().nativeElement,
      extensions: extensionsOfRichText(),
      content: documentOf(this.text()),
      autofocus: this.starts() ? 'end' : false,
      // Its style element would be refused; pages-editor.css has what is needed.
      injectCSS: false,
      enablePasteRules: false,
      editorProps: { attributes: this.attributes(), handleDOMEvents: pasteHandlers },
      onTransaction: () => this.turn.update((turn) => turn + 1),
      onUpdate: ({ editor }) => this.tell(written(richTextOf(editor.getJSON()))),
    });
  }

  private tell(text: RichText | undefined): void {
    const state = this.stateOf(text);
    if (state === this.shown) return;
    this.shown = state;
    this.changed.emit(text);
  }

  /** The same for the same text, in whatever order the server has the fields of its parts. */
  private stateOf(text: RichText | undefined): string {
    return JSON.stringify([this.language(), documentOf(text)]);
  }

  private attributes(): Record<string, string> {
    const describedBy = this.describedBy();
    return {
      id: this.controlId(),
      lang: this.language(),
      'aria-multiline': 'true',
      'aria-labelledby': this.labelId(),
      ...(describedBy && { 'aria-describedby': describedBy }),
      ...(this.required() && { 'aria-required': 'true' }),
      ...(this.invalid() && { 'aria-invalid': 'true' }),
    };
  }
}
