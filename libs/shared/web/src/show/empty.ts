import { Component, input } from '@angular/core';
import { Pattern } from './pattern';

/**
 * Nothing here yet, and what to do next. The next step goes inside.
 * @example <kurak-empty [heading]="…" [text]="…"><a class="button primary" routerLink="new">…</a></kurak-empty>
 */
@Component({
  selector: 'kurak-empty',
  imports: [Pattern],
  template: `
    <div class="empty">
      <kurak-pattern [seed]="heading()" [columns]="4" [rows]="4" />
      <h2>{{ heading() }}</h2>
      @if (text()) {
        <p>{{ text() }}</p>
      }
      <div class="actions"><ng-content /></div>
    </div>
  `,
})
export class Empty {
  readonly heading = input.required<string>();
  readonly text = input('');
}
