import { Component, computed, input, linkedSignal, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Language } from '@kurak/shared-model';
import { Control, Field, Typed } from '@kurak/shared-web';
import { withLanguage } from './changed';

type LocalList = Partial<Record<Language, readonly string[]>>;

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** Short texts in the language of the editor, one a line. */
@Component({
  selector: 'kurak-lines-field',
  imports: [Control, Field, TranslocoPipe, Typed],
  template: `
    <kurak-field [label]="label()" [hint]="hint()" [error]="error() || (isTooMuch() ? ('curriculum.editor.linesBounds' | transloco: { most: most(), longest: longest() }) : '')">
      <textarea kurakControl [attr.lang]="language()" rows="2" [typed]="typed()" (typedChange)="write($event)"></textarea>
      @if (original(); as words) {
        <span class="original small"><span class="quiet-text">{{ 'curriculum.editor.original' | transloco }}</span> <span [attr.lang]="base()">{{ words }}</span></span>
      }
    </kurak-field>
  `,
})
export class LinesField {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly error = input('');
  /** So many lines, of so many characters. */
  readonly most = input(10);
  readonly longest = input(300);
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();
  readonly list = model.required<LocalList>();

  private readonly lines = computed(() => this.list()[this.language()] ?? []);
  protected readonly isTooMuch = computed(() => this.lines().length > this.most() || this.lines().some((line) => line.length > this.longest()));
  // What is typed stays as it is, empty lines and all, while it still says what is stored.
  protected readonly typed = linkedSignal<{ lines: readonly string[]; language: Language }, string>({
    source: () => ({ lines: this.lines(), language: this.language() }),
    computation: ({ lines, language }, before) =>
      before?.source.language === language && linesOf(before.value).join('\n') === lines.join('\n')
        ? before.value
        : lines.join('\n'),
  });
  protected readonly original = computed(() =>
    this.language() === this.base() ? '' : (this.list()[this.base()] ?? []).join(' · '),
  );

  protected write(text: string): void {
    this.typed.set(text);
    const lines = linesOf(text);
    this.list.set(withLanguage(this.list(), this.language(), lines.length === 0 ? undefined : lines));
  }
}
