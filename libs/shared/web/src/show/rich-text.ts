import { Component, computed, input } from '@angular/core';
import type { Inline, RichText as RichTextDocument } from '@kurak/shared-model';

/** The words of one paragraph, heading or list item. */
@Component({
  selector: '[kurakLine]',
  template: `@for (part of kurakLine(); track $index) {@if (part.link) {<a [href]="part.link" [class.bold]="part.bold" [class.italic]="part.italic" target="_blank" rel="noopener noreferrer">{{ part.text }}</a>} @else if (part.bold) {<strong [class.italic]="part.italic">{{ part.text }}</strong>} @else if (part.italic) {<em>{{ part.text }}</em>} @else {{{ part.text }}}}`,
})
export class Line {
  readonly kurakLine = input.required<readonly Inline[]>();
}

/**
 * Reads a rich text aloud to the eye: walks its tree, so nothing in it is ever treated as HTML.
 * @example <kurak-rich-text [text]="block.text" />, `[top]="3"` where it stands under an h2
 */
@Component({
  selector: 'kurak-rich-text',
  imports: [Line],
  template: `
    @for (block of blocks(); track $index) {
      @switch (block.type) {
        @case ('paragraph') {
          <p [kurakLine]="block.content"></p>
        }
        @case ('heading') {
          @switch (block.level + top()) {
            @case (4) {
              <h2 [kurakLine]="block.content"></h2>
            }
            @case (5) {
              <h3 [kurakLine]="block.content"></h3>
            }
            @default {
              <h4 [kurakLine]="block.content"></h4>
            }
          }
        }
        @case ('bulletList') {
          <ul>
            @for (item of block.items; track $index) {
              <li [kurakLine]="item"></li>
            }
          </ul>
        }
        @case ('orderedList') {
          <ol>
            @for (item of block.items; track $index) {
              <li [kurakLine]="item"></li>
            }
          </ol>
        }
      }
    }
  `,
  host: { class: 'rich-text' },
})
export class RichText {
  /** As the API gives it. */
  readonly text = input.required<RichTextDocument | { readonly content?: unknown } | null | undefined>();
  /** The level of its highest headings on this page: 2 right under the page's title. */
  readonly top = input<2 | 3 | 4>(2);

  protected readonly blocks = computed(() => (this.text() as RichTextDocument | null | undefined)?.content ?? []);
}
