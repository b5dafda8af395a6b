import { Component, input, model } from '@angular/core';
import type { Id } from '@kurak/shared-model';

/** Several of a few, a box each. */
@Component({
  selector: 'kurak-several',
  template: `
    <fieldset class="stack tight">
      <legend class="legend">{{ legend() }}</legend>
      @if (hint()) {
        <p class="hint">{{ hint() }}</p>
      }
      <div class="grid two checks">
        @for (one of of(); track one.id) {
          <label class="check">
            <input type="checkbox" [checked]="chosen().includes(one.id)" (change)="turn(one.id)" />
            <span>{{ one.name }}</span>
          </label>
        }
      </div>
    </fieldset>
  `,
})
export class Several {
  readonly legend = input.required<string>();
  readonly hint = input('');
  readonly of = input.required<readonly { readonly id: Id; readonly name: string }[]>();
  readonly chosen = model.required<readonly Id[]>();

  protected turn(id: Id): void {
    this.chosen.update((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]));
  }
}
