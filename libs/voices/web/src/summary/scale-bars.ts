import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberPipe } from '@kurak/shared-web';
import type { ScaleSummary } from '@kurak/voices-model';

/** How the scores of one scale are spread, best first; a table, so that it can be heard and printed as well. */
@Component({
  selector: 'kurak-scale-bars',
  imports: [NumberPipe, TranslocoPipe],
  template: `
    @let shown = summary();
    <section class="card">
      <div class="row between">
        <h3>{{ 'voices.scale.' + shown.scale | transloco }}</h3>
        <p><strong class="figure-value">{{ shown.mean | kurakNumber: '1.1-1' }}</strong>&ngsp;<span class="hint">{{ 'voices.summary.ofFive' | transloco }}</span></p>
      </div>
      <table class="bars">
        <caption class="visually-hidden">{{ 'voices.scale.' + shown.scale + '.ask' | transloco }}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{{ 'voices.summary.score' | transloco }}</th>
            <th scope="col">{{ 'voices.summary.share' | transloco }}</th>
            <th scope="col">{{ 'voices.summary.people' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.score) {
            <tr>
              <th scope="row">{{ row.score }}</th>
              <td>
                <svg aria-hidden="true" focusable="false"><rect height="100%" [attr.width]="row.part + '%'" /></svg>
              </td>
              <td class="numbers">{{ row.count | kurakNumber }}</td>
            </tr>
          }
        </tbody>
      </table>
      <p class="row between hint">
        <span>1: {{ 'voices.scale.' + shown.scale + '.low' | transloco }}</span>
        <span>5: {{ 'voices.scale.' + shown.scale + '.high' | transloco }}</span>
      </p>
    </section>
  `,
})
export class ScaleBars {
  readonly summary = input.required<ScaleSummary>();

  protected readonly rows = computed(() => {
    const { counts } = this.summary();
    const all = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count, at) => ({ score: at + 1, count, part: all === 0 ? 0 : (100 * count) / all })).reverse();
  });
}
