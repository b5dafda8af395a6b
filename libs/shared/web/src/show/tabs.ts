import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from './icon';
import type { IconName } from './icons';

export interface Tab {
  readonly label: string;
  readonly link: string | string[];
  readonly icon?: IconName;
  /** The address must be the same to the end, not only begin so. */
  readonly exact?: true;
}

/**
 * Pages of one thing, each with its own address.
 * @example <kurak-tabs [label]="training.title" [tabs]="[{ label: …, link: ['/trainings', id] , exact: true }]" />
 */
@Component({
  selector: 'kurak-tabs',
  imports: [RouterLink, RouterLinkActive, Icon],
  template: `
    <nav class="tabs" [attr.aria-label]="label()">
      @for (tab of tabs(); track tab.label) {
        <a
          #link
          [routerLink]="tab.link"
          routerLinkActive
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="{ exact: tab.exact ?? false }"
          (isActiveChange)="$event && show(link)"
        >
          @if (tab.icon) {
            <kurak-icon [name]="tab.icon" />
          }
          {{ tab.label }}
        </a>
      }
    </nav>
  `,
})
export class Tabs {
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly Tab[]>();

  /** Where the tabs are wider than the screen, the one that is open is to be seen. */
  protected show(link: HTMLElement): void {
    const row = link.parentElement;
    if (!row) return;
    const [all, one] = [row.getBoundingClientRect(), link.getBoundingClientRect()];
    row.scrollLeft += one.left - all.left - (all.width - one.width) / 2;
  }
}
