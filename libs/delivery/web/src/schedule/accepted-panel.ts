import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Clash } from '@kurak/delivery-model';
import type { Id } from '@kurak/shared-model';
import { CountPipe, Icon, LocalTextPipe } from '@kurak/shared-web';
import type { Session } from '../session/session-draft';
import { ClashWords } from './clash-words';

export interface AcceptedOf {
  readonly session: Session;
  readonly warning: Session['accepted'][number];
}

/** Warnings that somebody lets stand, each with her note; they can be taken back. */
@Component({
  selector: 'kurak-accepted-panel',
  imports: [CountPipe, Icon, LocalTextPipe, TranslocoPipe],
  template: `
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
export class AcceptedPanel {
  protected readonly words = inject(ClashWords);
  readonly sessions = input.required<readonly Session[]>();
  readonly canChange = input.required<boolean>();
  readonly shown = output<Id>();
  readonly takeBack = output<AcceptedOf>();

  protected readonly accepted = computed((): AcceptedOf[] =>
    this.sessions().flatMap((session) => session.accepted.map((warning) => ({ session, warning }))),
  );

  protected asClash({ warning: { code, with: other } }: AcceptedOf): Pick<Clash, 'code' | 'with'> {
    return other === null ? { code } : { code, with: other };
  }
}
