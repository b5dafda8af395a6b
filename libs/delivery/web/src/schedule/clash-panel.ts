import { Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Id } from '@kurak/shared-model';
import { CountPipe, Icon, LocalTextPipe } from '@kurak/shared-web';
import type { Session } from '../session/session-draft';
import { ClashWords } from './clash-words';
import type { OpenClash } from './schedule-book';

/** All that speaks against the schedule as it is, with the way to it. */
@Component({
  selector: 'kurak-clash-panel',
  imports: [CountPipe, Icon, LocalTextPipe, TranslocoPipe],
  template: `
    @if (open().length > 0) {
      <section class="clash-panel" aria-labelledby="clashes">
        <h3 id="clashes">
          <kurak-icon name="warning" />{{ 'delivery.clashes.open' | kurakCount: open().length }}
        </h3>
        <ul role="list">
          @for (one of open(); track $index) {
            <li class="clash {{ one.clash.severity }}">
              <button type="button" class="clash-link" (click)="shown.emit(one.session.id)">
                <strong>{{ one.session.title | kurakText }}</strong>
                <span>{{ words.text(one.clash, sessions()) }}</span>
              </button>
              @if (canChange() && one.clash.severity === 'warning') {
                <button
                  type="button"
                  class="button small quiet"
                  [attr.aria-label]="('delivery.accept.open' | transloco) + ': ' + (one.session.title | kurakText)"
                  (click)="accept.emit(one)"
                >
                  {{ 'delivery.accept.open' | transloco }}
                </button>
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class ClashPanel {
  protected readonly words = inject(ClashWords);
  readonly open = input.required<readonly OpenClash[]>();
  readonly sessions = input.required<readonly Session[]>();
  readonly canChange = input.required<boolean>();
  readonly shown = output<Id>();
  readonly accept = output<OpenClash>();
}
