import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Copying, Icon, Notice, QrCode } from '@kurak/shared-web';

/** The link by which she alone sees what becomes of her application; it is shown once, here. */
@Component({
  selector: 'kurak-private-link',
  imports: [Icon, Notice, QrCode, TranslocoPipe],
  template: `
    <section class="card private-link" aria-labelledby="private-link">
      <h2 id="private-link">{{ 'delivery.apply.yourLink' | transloco }}</h2>
      <p>{{ 'delivery.apply.yourLinkText' | transloco }}</p>
      <p class="code">{{ code() }}</p>
      <kurak-qr-code [content]="address()" [label]="'delivery.apply.qr' | transloco" />
      <div class="actions no-print">
        <button type="button" class="button" (click)="copying.copy(address())"><kurak-icon name="copy" />{{ 'delivery.apply.copy' | transloco }}</button>
        <button type="button" class="button" (click)="print()"><kurak-icon name="print" />{{ 'action.print' | transloco }}</button>
        <a class="button primary" [href]="link()">{{ 'delivery.apply.openLink' | transloco }}</a>
      </div>
      <kurak-notice tone="safety">{{ 'delivery.apply.linkSafety' | transloco }}</kurak-notice>
    </section>
  `,
})
export class PrivateLink {
  protected readonly copying = inject(Copying);
  readonly code = input.required<string>();
  readonly link = input.required<string>();
  protected readonly address = computed(() => new URL(this.link(), location.origin).href);

  protected print(): void {
    window.print();
  }
}
