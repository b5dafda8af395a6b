import { Component, booleanAttribute, computed, input, linkedSignal, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LocalRichText } from '@kurak/curriculum-model';
import { markdownFromRichText, richTextFromMarkdown } from '@kurak/curriculum-model/markdown';
import type { Language, RichText } from '@kurak/shared-model';
import { Control, Field, RichText as RichTextView, Typed } from '@kurak/shared-web';
import { withLanguage } from './changed';

/** A text with structure in the language of the editor, typed as simple Markdown. */
@Component({
  selector: 'kurak-markdown-field',
  imports: [Control, Field, RichTextView, TranslocoPipe, Typed],
  template: `
    <kurak-field
      [label]="label()"
      [hint]="hint() || ('curriculum.editor.markdown' | transloco)"
      [error]="error()"
      [required]="required()"
    >
      <textarea
        kurakControl
        [attr.lang]="language()"
        [rows]="lines()"
        maxlength="20000"
        [typed]="typed()"
        (typedChange)="write($event)"
      ></textarea>
    </kurak-field>
    @if (original(); as words) {
      <details class="original small">
        <summary>{{ 'curriculum.editor.originalText' | transloco }}</summary>
        <kurak-rich-text [text]="words" [top]="4" [attr.lang]="base()" />
      </details>
    }
  `,
})
export class MarkdownField {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly error = input('');
  readonly required = input(false, { transform: booleanAttribute });
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();
  readonly lines = input(4);
  readonly text = model.required<LocalRichText>();

  private sent: RichText | undefined;
  private readonly stored = computed(() => this.text()[this.language()]);
  // Markdown made anew from the stored text may look different; what is being typed must not change under the hand.
  protected readonly typed = linkedSignal<{ stored: RichText | undefined; language: Language }, string>({
    source: () => ({ stored: this.stored(), language: this.language() }),
    computation: ({ stored, language }, before) => {
      if (before?.source.language === language && stored === this.sent) return before.value;
      return stored ? markdownFromRichText(stored) : '';
    },
  });
  protected readonly original = computed(() =>
    this.language() === this.base() ? undefined : this.text()[this.base()],
  );

  protected write(markdown: string): void {
    const text = richTextFromMarkdown(markdown);
    this.sent = text.content.length > 0 ? text : undefined;
    this.typed.set(markdown);
    this.text.set(withLanguage(this.text(), this.language(), this.sent));
  }
}
