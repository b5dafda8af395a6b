import { Component, input, model } from '@angular/core';

let count = 0;

/**
 * How much one agrees, from 1 to 5, with words at both ends.
 * @example <kurak-scale [legend]="…" [low]="…" [high]="…" [(value)]="useful" />
 */
@Component({
  selector: 'kurak-scale',
  template: `
    <fieldset class="stack tight" role="radiogroup" [attr.aria-labelledby]="name + '-legend'" [attr.aria-describedby]="error() ? name + '-error' : null">
      <legend class="legend" [id]="name + '-legend'">{{ legend() }}</legend>
      <div class="scale">
        @for (step of steps; track step) {
          <label>
            <input
              type="radio"
              [name]="name"
              [value]="step"
              [checked]="value() === step"
              [attr.aria-label]="step === 1 ? '1, ' + low() : step === 5 ? '5, ' + high() : null"
              (change)="value.set(step)"
            />
            {{ step }}
          </label>
        }
      </div>
      <div class="scale-ends" aria-hidden="true">
        <span>1: {{ low() }}</span>
        <span>5: {{ high() }}</span>
      </div>
      @if (error()) {
        <p class="field-error" [id]="name + '-error'">{{ error() }}</p>
      }
    </fieldset>
  `,
})
export class Scale {
  protected readonly name = `scale-${++count}`;
  protected readonly steps = [1, 2, 3, 4, 5];
  readonly legend = input.required<string>();
  readonly low = input.required<string>();
  readonly high = input.required<string>();
  readonly error = input<string | undefined>('');
  readonly value = model<number | null>(null);
}
