import { Component, booleanAttribute, computed, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Language, LocalText } from '@kurak/shared-model';
import { Control, Field, Typed } from '@kurak/shared-web';
import { withLanguage } from './changed';

/** One text in the language of the editor, beside what it says in the base language. */
@Component({
  selector: 'kurak-text-field',
  imports: [Control, Field, TranslocoPipe, Typed],
  template: `
    <kurak-field [label]="label()" [hint]="hint()" [error]="error()" [required]="required()">
      @if (lines() > 1) {
        <textarea
          kurakControl
          [attr.lang]="language()"
          [rows]="lines()"
          [attr.maxlength]="longest()"
          [typed]="value()"
          (typedChange)="write($event)"
        ></textarea>
      } @else {
        <input
          kurakControl
          [attr.lang]="language()"
          [attr.maxlength]="longest()"
          [typed]="value()"
          (typedChange)="write($event)"
          autocomplete="off"
        />
      }
      @if (original(); as words) {
        <span class="original small"><span class="quiet-text">{{ 'curriculum.editor.original' | transloco }}</span> <span [attr.lang]="base()">{{ words }}</span></span>
      }
    </kurak-field>
  `,
})
export class TextField {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly error = input('');
  readonly required = input(false, { transform: booleanAttribute });
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();
  readonly lines = input(1);
  readonly longest = input.required<number>();
  readonly text = model.required<LocalText>();

  protected readonly value = computed(() => this.text()[this.language()] ?? '');
  protected readonly original = computed(() => (this.language() === this.base() ? '' : this.text()[this.base()]));

  protected write(value: string): void {
    this.text.set(withLanguage(this.text(), this.language(), value === '' ? undefined : value));
  }
}
