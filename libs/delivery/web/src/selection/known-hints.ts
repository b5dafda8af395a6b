import { Component, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { MomentPipe } from '@kurak/shared-web';
import type { Recognised } from './recognition';

/** Whom one who applied may be, and what speaks for it; and what else she applied with. */
@Component({
  selector: 'kurak-known-hints',
  imports: [MomentPipe, TranslocoPipe],
  template: `
    <ul role="list" class="stack tight">
      @for (known of one().known; track known.personId) {
        <li class="hint">{{ about(known) }}</li>
      }
      @for (other of one().others; track other.id) {
        <li class="hint">{{ 'delivery.selection.appliedToo' | transloco: { name: other.displayName, when: (other.appliedAt | kurakMoment: 'short') } }}</li>
      }
    </ul>
  `,
})
export class KnownHints {
  private readonly texts = inject(TranslocoService);
  readonly one = input.required<Recognised>();

  protected about({ displayName, district, samePhone, sameEmail, status, applied }: Recognised['known'][number]): string {
    const words = (key: string) => this.texts.translate<string>(`delivery.${key}`);
    const place = applied ? words('selection.hasPlaceByAnother') : status && `${words('selection.inTraining')}: ${words(`status.${status}`)}`;
    return [displayName, district, samePhone && words('selection.samePhone'), sameEmail && words('selection.sameEmail'), place].filter(Boolean).join(' · ');
  }
}
