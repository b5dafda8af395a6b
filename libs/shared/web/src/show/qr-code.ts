import { Component, computed, input } from '@angular/core';
import { encode } from 'uqr';

/**
 * A QR code, drawn here: nothing is asked of anybody.
 * @example <kurak-qr-code [content]="card.link" [label]="t('identity.card.scan')" />
 */
@Component({
  selector: 'kurak-qr-code',
  template: `
    <svg class="qr" [attr.viewBox]="box()" role="img" [attr.aria-label]="label()" shape-rendering="crispEdges">
      <path [attr.d]="path()" fill="currentColor" />
    </svg>
  `,
})
export class QrCode {
  readonly content = input.required<string>();
  readonly label = input.required<string>();

  private readonly code = computed(() => encode(this.content(), { ecc: 'M', border: 2 }));
  protected readonly box = computed(() => `0 0 ${this.code().size} ${this.code().size}`);
  protected readonly path = computed(() =>
    this.code()
      .data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
      .join(''),
  );
}
