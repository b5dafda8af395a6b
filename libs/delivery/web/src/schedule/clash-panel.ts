import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Clash } from '@kurak/delivery-model';
import type { Id } from '@kurak/shared-model';
import { CountPipe, Icon, LocalTextPipe } from '@kurak/shared-web';
import type { Session } from '../session/session-draft';
import { ClashWords } from './clash-words';
import type { OpenClash } from './schedule-book';

export interface AcceptedOf {
  readonly session: Session;
  readonly warning: Session['accepted'][number];
}

/** All that speaks against the schedule as it is, with the way to it; and what was accepted, which can be taken back. */
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
    @if (accepted().length > 0) {
      <details class="clash-panel accepted">
        <summary>{{ 'delivery.clashes.accepted' | kurakCount: accepted().length }}</summary>
        <ul role="list">
          @for (one of accepted(); track $index) {
            <li class="clash">
              <button type="button" class="clash-link" (click)="shown.emit(one.session.id)">
                <strong>{{ one.session.title | kurakText }}</strong>
                <span>{{ words.text(asClash(one), sessions()) }}</span>
                <span class="hint">«{{ one.warning.note }}»</span>
              </button>
              @if (canChange()) {
                <button
                  type="button"
                  class="button small quiet"
                  [attr.aria-label]="('delivery.accept.takeBack' | transloco) + ': ' + (one.session.title | kurakText)"
                  (click)="takeBack.emit(one)"
                >
                  <kurak-icon name="undo" />{{ 'delivery.accept.takeBack' | transloco }}
                </button>
              }
            </li>
          }
        </ul>
      </details>
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
  readonly takeBack = output<AcceptedOf>();

  protected readonly accepted = computed((): AcceptedOf[] =>
    this.sessions().flatMap((session) => session.accepted.map((warning) => ({ session, warning }))),
  );

  protected asClash({ warning: { code, with: other } }: AcceptedOf): Pick<Clash, 'code' | 'with'> {
    return other === null ? { code } : { code, with: other };
  }
}
