import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CountPipe } from '@kurak/shared-web';
import type { PublicForm } from './written-application';

/** Who asks, why, who sees it, how long it is kept: before any question. */
@Component({
  selector: 'kurak-privacy-notice',
  imports: [CountPipe, TranslocoPipe],
  template: `
    @let shown = form();
    <section class="card" aria-labelledby="privacy">
      <h2 id="privacy">{{ 'delivery.privacy.title' | transloco }}</h2>
      <dl class="facts stacked">
        <dt>{{ 'delivery.privacy.who' | transloco }}</dt>
        <dd>
          {{ 'delivery.privacy.whoText' | transloco: { organisation: shown.organisation } }}
          @if (shown.contact) {
            {{ 'delivery.privacy.contact' | transloco: { contact: shown.contact } }}
          }
        </dd>
        <dt>{{ 'delivery.privacy.why' | transloco }}</dt>
        <dd>{{ 'delivery.privacy.whyText' | transloco }}</dd>
        <dt>{{ 'delivery.privacy.sees' | transloco }}</dt>
        <dd>{{ 'delivery.privacy.seesText' | transloco }}</dd>
        <dt>{{ 'delivery.privacy.kept' | transloco }}</dt>
        <dd>{{ 'delivery.privacy.keptText' | kurakCount: shown.keptDays }}</dd>
        <dt>{{ 'delivery.privacy.free' | transloco }}</dt>
        <dd>{{ 'delivery.privacy.freeText' | transloco }}</dd>
      </dl>
    </section>
  `,
})
export class PrivacyNotice {
  readonly form = input.required<PublicForm>();
}
