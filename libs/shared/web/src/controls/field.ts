import { Component, Directive, booleanAttribute, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../show/icon';

let count = 0;

/**
 * A label, a native control, a hint and an error, tied together for screen readers.
 * @example
 * <kurak-field [label]="…" [hint]="…" [error]="problems.at(failure(), 'name')" required>
 *   <input kurakControl [(value)]… />
 * </kurak-field>
 */
@Component({
  selector: 'kurak-field',
  imports: [Icon, TranslocoPipe],
  template: `
    <div class="field">
      <label [attr.for]="id">
        {{ label() }}
        @if (!required()) {
          <span class="optional">({{ 'field.optional' | transloco }})</span>
        }
      </label>
      @if (hint()) {
        <span class="hint" [id]="id + '-hint'">{{ hint() }}</span>
      }
      <ng-content />
      <span class="field-error" [id]="id + '-error'" aria-live="polite">@if (error()) {<kurak-icon name="warning" /><span>{{ error() }}</span>}</span>
    </div>
  `,
})
export class Field {
  readonly id = `field-${++count}`;
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly error = input<string | undefined>('');
  /** What may be left out says so; what may not needs no star. */
  readonly required = input(false, { transform: booleanAttribute });

  readonly describedBy = computed(() => {
    const ids = [this.hint() ? `${this.id}-hint` : '', this.error() ? `${this.id}-error` : ''];
    return ids.filter(Boolean).join(' ') || null;
  });
}

/** Marks the native control inside a {@link Field}. */
@Directive({
  selector: 'input[kurakControl], select[kurakControl], textarea[kurakControl]',
  host: {
    '[id]': 'field.id',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.error() ? true : null',
    '[attr.aria-required]': 'field.required() ? true : null',
  },
})
export class Control {
  protected readonly field = inject(Field);
}
