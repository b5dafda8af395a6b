import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

export interface Crumb {
  readonly label: string;
  readonly link: string | string[];
}

/**
 * A page for somebody who works: where it lies, its title, what can be done, and room for tables.
 * @example
 * <kurak-staff-frame [heading]="…" [crumbs]="[{ label: …, link: '/trainings' }]">
 *   <button actions class="button primary">…</button>
 *   …
 * </kurak-staff-frame>
 */
@Component({
  selector: 'kurak-staff-frame',
  imports: [RouterLink, TranslocoPipe],
  template: `
    <div class="page">
      <header class="page-head">
        @if (crumbs().length > 0) {
          <nav class="crumbs" [attr.aria-label]="'crumbs.label' | transloco">
            <ol>
              @for (crumb of crumbs(); track $index) {
                <li><a [routerLink]="crumb.link">{{ crumb.label }}</a></li>
              }
            </ol>
          </nav>
        }
        <div class="page-title">
          <div class="page-name">
            <h1>{{ heading() }}</h1>
            @if (lead()) {
              <p class="lead">{{ lead() }}</p>
            }
          </div>
          <div class="actions"><ng-content select="[actions]" /></div>
        </div>
        <ng-content select="[under-title]" />
      </header>
      <div class="page-body"><ng-content /></div>
    </div>
  `,
})
export class StaffFrame {
  readonly heading = input.required<string>();
  readonly lead = input('');
  readonly crumbs = input<readonly Crumb[]>([]);
}
