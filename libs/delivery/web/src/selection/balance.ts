import { Component, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { NumberPipe, PercentPipe, ProgressBar, type ReplyOf } from '@kurak/shared-web';

export type BalanceOfApplications = ReplyOf<'get', '/api/trainings/{id}/applications/balance'>;
type Part = BalanceOfApplications['parts'][number];
type Share = Part['shares'][number];

/** Where the texts of a value stand; a district is its own name. */
const TEXTS: Record<string, string> = { sex: 'delivery.sex', ageBand: 'delivery.ageBand', disability: 'delivery.disability', language: 'language' };

/** Those accepted so far beside all who applied, by sex, age, district, language and disability. */
@Component({
  selector: 'kurak-balance',
  imports: [NumberPipe, PercentPipe, ProgressBar, TranslocoPipe],
  template: `
    @let shown = balance();
    <section class="card" aria-labelledby="balance">
      <h2 id="balance">{{ 'delivery.balance.title' | transloco }}</h2>
      <p class="hint">{{ 'delivery.balance.hint' | transloco }}</p>
      @if (shown.capacity !== null) {
        <kurak-progress [label]="'delivery.overview.places' | transloco" [value]="shown.capacity - (shown.free ?? 0)" [of]="shown.capacity" />
      }
      <p class="balance-key" aria-hidden="true">
        <span class="applied"></span>{{ 'delivery.balance.applied' | transloco }} <span class="accepted"></span>{{ 'delivery.balance.accepted' | transloco }}
      </p>
      @for (part of shown.parts; track part.by) {
        <table class="balance">
          <caption>{{ 'delivery.balance.by.' + part.by | transloco }}</caption>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{{ 'delivery.balance.by.' + part.by | transloco }}</th>
              <th scope="col">{{ 'delivery.balance.applied' | transloco }}</th>
              <th scope="col">{{ 'delivery.balance.accepted' | transloco }}</th>
              <th scope="col">{{ 'delivery.balance.count' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (share of part.shares; track share.value) {
              <tr>
                <th scope="row">{{ name(part, share) }}</th>
                <td class="share"><span class="balance-bar applied" [style.inline-size.%]="ofApplied(share) * 100"></span><span>{{ ofApplied(share) | kurakPercent }}</span></td>
                <td class="share"><span class="balance-bar accepted" [style.inline-size.%]="ofAccepted(share) * 100"></span><span>{{ ofAccepted(share) | kurakPercent }}</span></td>
                <td class="number">{{ share.accepted | kurakNumber }} / {{ share.applied | kurakNumber }}</td>
              </tr>
            }
          </tbody>
        </table>
      } @empty {
        <p class="quiet-text">{{ 'delivery.balance.nothing' | transloco }}</p>
      }
    </section>
  `,
})
export class Balance {
  private readonly texts = inject(TranslocoService);
  readonly balance = input.required<BalanceOfApplications>();

  protected name({ by }: Part, { value }: Share): string {
    if (value === null) return this.texts.translate('delivery.sex.unsaid');
    const key = TEXTS[by];
    return key === undefined ? value : this.texts.translate(`${key}.${value}`);
  }

  protected ofApplied({ applied }: Share): number {
    return this.balance().applied === 0 ? 0 : applied / this.balance().applied;
  }

  protected ofAccepted({ accepted }: Share): number {
    return this.balance().accepted === 0 ? 0 : accepted / this.balance().accepted;
  }
}
