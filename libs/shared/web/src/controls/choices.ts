import { Component, booleanAttribute, input, model } from '@angular/core';

export interface Choice<T extends string = string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
  /** How the card looks once chosen; for answers that turned out right or wrong. */
  readonly tone?: 'good' | 'bad';
}

let count = 0;

/**
 * One of a few, each a card large enough for a thumb.
 * @example <kurak-choices [legend]="…" [choices]="[{ value: 'yes', label: … }]" [(value)]="answer" />
 */
@Component({
  selector: 'kurak-choices',
  template: `
    <fieldset class="stack tight" [disabled]="disabled()" role="radiogroup" [attr.aria-labelledby]="name + '-legend'" [attr.aria-describedby]="error() ? name + '-error' : null">
      <legend class="legend" [id]="name + '-legend'" [class.visually-hidden]="quietLegend()">{{ legend() }}</legend>
      @if (hint()) {
        <p class="hint">{{ hint() }}</p>
      }
      <div class="choices" [class.beside]="beside()">
        @for (choice of choices(); track choice.value) {
          <label class="choice {{ choice.tone ?? '' }}">
            <input
              type="radio"
              [name]="name"
              [value]="choice.value"
              [checked]="value() === choice.value"
              (change)="value.set(choice.value)"
            />
            <span>
              {{ choice.label }}
              @if (choice.hint) {
                <span class="choice-hint">{{ choice.hint }}</span>
              }
            </span>
          </label>
        }
      </div>
      @if (error()) {
        <p class="field-error" [id]="name + '-error'">{{ error() }}</p>
      }
    </fieldset>
  `,
})
export class Choices<T extends string = string> {
  protected readonly name = `choices-${++count}`;
  readonly legend = input.required<string>();
  /** The question already stands above: say it only to screen readers. */
  readonly quietLegend = input(false, { transform: booleanAttribute });
  readonly hint = input('');
  readonly error = input<string | undefined>('');
  readonly choices = input.required<readonly Choice<T>[]>();
  readonly beside = input(false, { transform: booleanAttribute });
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly value = model<T | null>(null);
}
