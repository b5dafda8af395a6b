import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ROSTER_FIELDS, type Roster, type RosterField } from '@kurak/delivery-model';
import { Typed } from '@kurak/shared-web';

const SAMPLES = 3;

/** What each column of a list holds, as it was understood; a person may say otherwise. */
@Component({
  selector: 'kurak-roster-columns',
  imports: [TranslocoPipe, Typed],
  template: `
    <section class="stack tight" aria-labelledby="columns">
      <h3 id="columns">{{ 'delivery.roster.columns' | transloco }}</h3>
      <p class="hint">{{ 'delivery.roster.columnsHint' | transloco }}</p>
      <ul role="list" class="roster-columns">
        @for (column of columns(); track column.at) {
          <li class="roster-column" [class.passed-over]="column.field === null">
            <label>
              <span class="roster-heading">{{ column.heading || ('delivery.roster.column' | transloco: { number: column.at + 1 }) }}</span>
              <select class="control" [typed]="column.field ?? ''" (typedChange)="name(column.at, $event)">
                <option value="">{{ 'delivery.column.none' | transloco }}</option>
                @for (field of fields; track field) {
                  <option [value]="field" [selected]="field === column.field">{{ 'delivery.column.' + field | transloco }}</option>
                }
              </select>
            </label>
            @for (sample of column.samples; track $index) {
              <span class="roster-sample">{{ sample }}</span>
            }
          </li>
        }
      </ul>
    </section>
  `,
})
export class RosterColumnsTable {
  readonly roster = input.required<Roster>();
  readonly named = output<{ column: number; field: RosterField | null }>();
  protected readonly fields = ROSTER_FIELDS;

  protected readonly columns = computed(() => {
    const { cells, columns } = this.roster();
    const heading = cells[columns.headings - 1];
    return columns.fields.map((field, at) => ({
      at,
      field,
      heading: heading?.[at] ?? '',
      samples: cells.slice(columns.headings).flatMap((row) => row[at] || []).slice(0, SAMPLES),
    }));
  });

  protected name(column: number, chosen: string): void {
    this.named.emit({ column, field: ROSTER_FIELDS.find((field) => field === chosen) ?? null });
  }
}
