import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SignOut, Visit } from '@kurak/identity-web';
import { Icon, THEMES, Theme } from '@kurak/shared-web';
import { Menu } from './menu';

/** Who is signed in, and what she sets for herself. */
@Component({
  selector: 'kurak-account-menu',
  imports: [Icon, Menu, RouterLink, SignOut, TranslocoPipe],
  template: `
    @if (visit.me(); as me) {
      <details kurakMenu>
        <summary class="button quiet small">
          <kurak-icon name="person" />
          <span class="visually-hidden">{{ 'app.account' | transloco }}:</span>
          <span class="account-name">{{ me.person.displayName }}</span>
        </summary>
        <div class="menu-list">
          <p class="menu-text">
            <strong>{{ me.person.displayName }}</strong><br />{{ 'role.' + me.role | transloco }} ·
            {{ me.organisation.name }}
          </p>
          <a routerLink="/account"><kurak-icon name="person" />{{ 'app.account' | transloco }}</a>
          @if (visit.demo()) {
            <a routerLink="/design"><kurak-icon name="theme" />{{ 'app.look' | transloco }}</a>
          }
          <div class="menu-text stack tight">
            <span id="theme-label">{{ 'app.theme' | transloco }}</span>
            <div class="segments" role="group" aria-labelledby="theme-label">
              @for (choice of themes; track choice) {
                <button
                  type="button"
                  data-stay
                  [attr.aria-pressed]="theme.choice() === choice"
                  (click)="theme.choose(choice)"
                >
                  {{ 'app.theme.' + choice | transloco }}
                </button>
              }
            </div>
          </div>
          <button type="button" (click)="out.start()">
            <kurak-icon name="leave" />{{ 'app.signOut' | transloco }}
          </button>
        </div>
      </details>
      <kurak-sign-out #out />
    }
  `,
})
export class AccountMenu {
  protected readonly visit = inject(Visit);
  protected readonly theme = inject(Theme);
  protected readonly themes = THEMES;
}
