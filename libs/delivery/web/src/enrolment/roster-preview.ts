import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Badge, CountPipe, LANGUAGE_NAMES, Languages, Notice, Pager, Table, type Tone, Typed } from '@kurak/shared-web';
import { type Decision, FATE_ORDER, type KnownPerson, type PreviewRow, type RosterBook } from './roster-book';

const TONES: Record<PreviewRow['fate'], Tone> = { unsure: 'warn', problem: 'bad', new: 'good', joins: 'info', enrolled: 'plain', repeated: 'plain' };
const ROWS_A_PAGE = 50;

/** Each row of a list with what becomes of it; whoever looks through it decides otherwise where she knows better. */
@Component({
  selector: 'kurak-roster-preview',
  imports: [Badge, CountPipe, Notice, Pager, Table, TranslocoPipe, Typed],
  template: `
    <p role="status" class="visually-hidden">{{ 'delivery.people.count' | kurakCount: book().people().length }}</p>
    <div class="fates" role="group" [attr.aria-label]="'delivery.roster.fates' | transloco">
      @for (fate of fates(); track fate) {
        <button type="button" class="fate {{ tones[fate] }}" [attr.aria-pressed]="only() === fate" (click)="only.set(only() === fate ? undefined : fate)">
          <strong class="numbers">{{ book().counts()[fate] }}</strong> {{ 'delivery.fate.' + fate | transloco }}
        </button>
      }
    </div>
    @if (book().undecided() > 0) {
      <kurak-notice tone="warn" [heading]="'delivery.roster.undecided' | kurakCount: book().undecided()">
        <p>{{ 'delivery.roster.undecidedText' | transloco }}</p>
        <div class="actions">
          <button type="button" class="button small" (click)="book().allNew()">{{ 'delivery.roster.allNew' | transloco }}</button>
        </div>
      </kurak-notice>
    }
    <div class="table-scroll">
      <table kurakTable>
        <caption class="visually-hidden">
          {{ 'delivery.add.preview' | transloco }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'delivery.people.name' | transloco }}</th>
            <th scope="col">{{ 'delivery.roster.says' | transloco }}</th>
            <th scope="col">{{ 'delivery.roster.becomes' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of page(); track row.at) {
            <tr [class.left-out]="row.decision?.as === 'out'">
              <th scope="row">
                {{ row.person.displayName }}
                @for (flaw of row.flaws; track flaw) {
                  <span class="field-error">{{ 'delivery.flaw.' + flaw | transloco }}</span>
                }
                @if (problemOf()(row.at); as problem) {
                  <span class="field-error">{{ problem }}</span>
                }
              </th>
              <td>{{ said(row) }}</td>
              <td>
                <div class="stack tight">
                  <kurak-badge [tone]="tones[row.fate]">{{ 'delivery.fate.' + row.fate | transloco }}</kurak-badge>
                  @if (row.twin && row.fate !== 'enrolled') {
                    <span class="hint">{{ 'delivery.roster.like' | transloco: { name: row.twin } }}</span>
                  }
                  @if (row.fate !== 'problem' && (row.known.length > 0 || row.twin)) {
                    <select class="control" [attr.aria-label]="('delivery.roster.becomes' | transloco) + ': ' + row.person.displayName" [typed]="valueOf(row.decision)" (typedChange)="choose(row, $event)">
                      @if (!row.decision) {
                        <option value="">{{ 'delivery.roster.decide' | transloco }}</option>
                      }
                      <option value="new" [selected]="row.decision?.as === 'new'">{{ 'delivery.roster.isNew' | transloco }}</option>
                      @for (known of row.known; track known.personId) {
                        @if (known.status === null) {
                          <option [value]="known.personId" [selected]="valueOf(row.decision) === known.personId">{{ 'delivery.roster.is' | transloco: { name: nameOf(known) } }}</option>
                        }
                      }
                      <option value="out" [selected]="row.decision?.as === 'out'">{{ (enrolledName(row) ? 'delivery.roster.isHere' : 'delivery.roster.leaveOut') | transloco: { name: enrolledName(row) } }}</option>
                    </select>
                  }
                </div>
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    <kurak-pager [page]="number()" [size]="size" [total]="shown().length" (turn)="number.set($event)" />
  `,
  host: { class: 'stack' },
})
export class RosterPreview {
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  readonly book = input.required<RosterBook>();
  readonly problemOf = input.required<(at: number) => string>();
  protected readonly tones = TONES;
  protected readonly size = ROWS_A_PAGE;

  protected readonly fates = computed(() => FATE_ORDER.filter((fate) => this.book().counts()[fate] > 0));
  protected readonly only = linkedSignal<unknown, PreviewRow['fate'] | undefined>({ source: () => this.book().roster(), computation: () => undefined });
  /** Those that need a person first. */
  protected readonly shown = computed(() => {
    const [rows, only] = [this.book().rows(), this.only()];
    return only ? rows.filter(({ fate }) => fate === only) : rows;
  });
  protected readonly number = linkedSignal<unknown, number>({ source: () => [this.book().roster(), this.only()], computation: () => 1 });
  protected readonly page = computed(() => this.shown().slice((this.number() - 1) * ROWS_A_PAGE, this.number() * ROWS_A_PAGE));

  protected said({ person }: PreviewRow): string {
    this.languages.current();
    const { sex, district, phone, email, ageBand, language } = person;
    const words = (key: string) => this.texts.translate<string>(`delivery.${key}`);
    return [sex && words(`sex.${sex}`), district, phone, email, ageBand && words(`ageBand.${ageBand}`), language && LANGUAGE_NAMES[language]].filter(Boolean).join(' · ');
  }

  protected nameOf({ displayName, district }: KnownPerson): string {
    return district ? `${displayName}, ${district}` : displayName;
  }

  protected enrolledName({ known }: PreviewRow): string {
    return known.find(({ status }) => status !== null)?.displayName ?? '';
  }

  protected valueOf(decision: Decision | undefined): string {
    if (decision === undefined) return '';
    return decision.as === 'joins' ? decision.personId : decision.as;
  }

  protected choose({ at }: PreviewRow, value: string): void {
    if (value === 'new' || value === 'out') this.book().decide(at, { as: value });
    else if (value !== '') this.book().decide(at, { as: 'joins', personId: value });
  }
}
