import { Component, input } from '@angular/core';
import { Pattern } from '../show/pattern';

/**
 * The page of somebody who is not in yet: cloth beside the form.
 * @example <kurak-door [heading]="…">…</kurak-door>
 */
@Component({
  selector: 'kurak-door',
  imports: [Pattern],
  template: `
    <div class="door participant">
      <div class="door-cloth"><kurak-pattern seed="chuy" [columns]="12" [rows]="18" /></div>
      <div class="door-inside">
        <h1>{{ heading() }}</h1>
        <ng-content />
      </div>
    </div>
  `,
})
export class Door {
  readonly heading = input.required<string>();
}
