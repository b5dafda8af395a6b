import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/**
 * Where one is in something of several steps.
 * @example <kurak-steps [steps]="['Paste', 'Check', 'Done']" [current]="1" />
 */
@Component({
  selector: 'kurak-steps',
  imports: [TranslocoPipe],
  template: `
    <ol class="steps" [attr.aria-label]="'steps.label' | transloco">
      @for (step of steps(); track $index) {
        <li [class.done]="$index < current()" [attr.aria-current]="$index === current() ? 'step' : null">{{ step }}</li>
      }
    </ol>
  `,
})
export class Steps {
  readonly steps = input.required<readonly string[]>();
  /** From 0. */
  readonly current = input(0);
}
