import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../show/icon';

/**
 * A page for somebody who learns: one column, large targets, one way back.
 * @example <kurak-participant-frame [heading]="…" back="/home" [backLabel]="…">…</kurak-participant-frame>
 */
@Component({
  selector: 'kurak-participant-frame',
  imports: [Icon, RouterLink],
  template: `
    <div class="page">
      <header class="page-head">
        @if (back(); as link) {
          <a class="back" [routerLink]="link"><kurak-icon name="left" />{{ backLabel() }}</a>
        }
        <h1>{{ heading() }}</h1>
        @if (lead(); as text) {
          <p class="lead">{{ text }}</p>
        } @else if (lead() === '') {
          <p class="lead" aria-hidden="true">&nbsp;</p>
        }
      </header>
      <div class="page-body"><ng-content /></div>
    </div>
  `,
  host: { class: 'participant' },
})
export class ParticipantFrame {
  readonly heading = input.required<string>();
  /** Empty while it is on its way: its line is kept free, so that nothing moves under a finger when it comes. */
  readonly lead = input<string>();
  readonly back = input<string | string[]>();
  readonly backLabel = input('');
}
