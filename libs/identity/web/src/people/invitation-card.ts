import { Component, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Day } from '@kurak/shared-model';
import { DayPipe, QrCode } from '@kurak/shared-web';

/** A card to hand over: the code to scan, the same code to type, and until when it opens the door. */
@Component({
  selector: 'kurak-invitation-card',
  imports: [DayPipe, QrCode, TranslocoPipe],
  template: `
    <div class="invitation">
      <kurak-qr-code [content]="address() + '#' + code()" [label]="'identity.card.scan' | transloco" />
      <div class="stack tight">
        <strong>{{ name() }}</strong>
        <span>{{ 'identity.card.how' | transloco: { address: address() } }}</span>
        <span class="code">{{ code() }}</span>
        <span class="hint">{{ 'identity.card.until' | transloco: { day: (until() | kurakDay) } }}</span>
      </div>
    </div>
  `,
})
export class InvitationCard {
  readonly name = input.required<string>();
  readonly code = input.required<string>();
  /** The last day on which the code opens the door. */
  readonly until = input.required<Day>();
  protected readonly address = signal(`${location.origin}/join`);
}
