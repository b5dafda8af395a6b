import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@kurak/shared-web';

/**
 * One headline figure: the number, how it is counted, and the way to the records it is counted from. A figure that is
 * withheld or not there yet gives the reason instead of the number.
 * @example <kurak-figure [label]="…" value="24" [how]="…" [link]="['/trainings', id, 'people']" [linkLabel]="…" />
 */
@Component({
  selector: 'kurak-figure',
  imports: [Icon, RouterLink],
  template: `
    <section class="card figure">
      <h3>{{ label() }}</h3>
      @if (value()) {
        <p class="figure-value">{{ value() }}</p>
      } @else {
        <p class="withheld">{{ missing() }}</p>
      }
      @if (more()) {
        <p>{{ more() }}</p>
      }
      <p class="hint">{{ how() }}</p>
      @if (link(); as address) {
        <a class="figure-link no-print" [routerLink]="address">{{ linkLabel() }}<kurak-icon name="right" /></a>
      }
    </section>
  `,
})
export class FigureCard {
  readonly label = input.required<string>();
  readonly value = input('');
  readonly missing = input('');
  readonly more = input('');
  readonly how = input.required<string>();
  readonly link = input<string[]>();
  readonly linkLabel = input('');
}
