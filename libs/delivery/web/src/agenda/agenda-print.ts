import { Component, inject, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LANGUAGES } from '@kurak/shared-model';
import { Control, Field, Icon, Languages, Typed, addressOf } from '@kurak/shared-web';

const NAMES = { en: 'English', ru: 'Русский', ky: 'Кыргызча' } as const;

/** The agenda on paper: in which language, and for whom. */
@Component({
  selector: 'kurak-agenda-print',
  imports: [Control, Field, Icon, TranslocoPipe, Typed],
  template: `
    <section class="card stack" aria-labelledby="agenda-print-title">
      <h3 id="agenda-print-title">{{ 'delivery.agenda.paper' | transloco }}</h3>
      <p class="hint">{{ 'delivery.agenda.paperText' | transloco }}</p>
      <kurak-field required [label]="'delivery.agenda.language' | transloco">
        <select kurakControl [(typed)]="language">
          @for (one of languages; track one) {
            <option [value]="one" [selected]="one === language()">{{ names[one] }}</option>
          }
        </select>
      </kurak-field>
      <div class="actions">
        @for (audience of audiences; track audience) {
          <a class="button" target="_blank" rel="noopener" [href]="addressFor(audience)">
            <kurak-icon name="print" />{{ 'delivery.agenda.for.' + audience | transloco }}
          </a>
        }
      </div>
    </section>
  `,
})
export class AgendaPrint {
  protected readonly languages = LANGUAGES;
  protected readonly names = NAMES;
  protected readonly audiences = ['participants', 'facilitators'] as const;
  readonly training = input.required<string>();
  private readonly current = inject(Languages).current;

  protected readonly language = linkedSignal<string>(() => this.current());

  protected addressFor(audience: string): string {
    return addressOf('/api/trainings/{id}/agenda', { path: { id: this.training() }, query: { language: this.language(), audience } });
  }
}
