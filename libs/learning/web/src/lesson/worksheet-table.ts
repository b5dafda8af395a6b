import { Component, ElementRef, Injector, afterNextRender, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, Typed } from '@kurak/shared-web';
import type { Block } from './lesson-block';

export type Line = readonly string[];

/** Lines that a table has on paper at least, so that there is room to write by hand. */
const LINES_ON_PAPER = 6;

/** A table of a worksheet: each line a card of its own on the phone, a row on paper. */
@Component({
  selector: 'kurak-worksheet-table',
  imports: [Icon, TranslocoPipe, Typed],
  template: `
    <fieldset class="worksheet-field">
      <legend class="legend" [attr.lang]="language()">{{ field().label }}</legend>
      @if (field().hint) {
        <p class="hint" [attr.lang]="language()">{{ field().hint }}</p>
      }
      <ol class="worksheet-lines no-print" role="list">
        @for (line of shown(); track $index; let place = $index) {
          <li>
            <div class="worksheet-line" role="group" [attr.aria-label]="'learning.worksheet.line' | transloco: { number: place + 1 }">
              <span class="order-place numbers" aria-hidden="true">{{ place + 1 }}</span>
              <div class="worksheet-cells">
                @for (column of field().columns; track $index; let at = $index) {
                  <label class="worksheet-cell">
                    <span class="hint" [attr.lang]="language()">{{ column }}</span>
                    <textarea class="control" rows="1" [typed]="line[at] ?? ''" (typedChange)="write(place, at, $event)"></textarea>
                  </label>
                }
              </div>
              @if (shown().length > 1) {
                <button
                  type="button"
                  class="button quiet icon-only"
                  [attr.aria-label]="'learning.worksheet.removeLine' | transloco: { number: place + 1 }"
                  (click)="remove(place)"
                >
                  <kurak-icon name="remove" />
                </button>
              }
            </div>
          </li>
        }
      </ol>
      <div class="actions no-print">
        <button type="button" class="button" (click)="add()"><kurak-icon name="plus" />{{ 'learning.worksheet.addLine' | transloco }}</button>
      </div>
      <table class="print-only on-paper" [attr.lang]="language()">
        <thead>
          <tr>
            @for (column of field().columns; track $index) {
              <th scope="col">{{ column }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (line of onPaper(); track $index) {
            <tr>
              @for (column of field().columns; track $index; let at = $index) {
                <td>{{ line[at] }}</td>
              }
            </tr>
          }
        </tbody>
      </table>
    </fieldset>
  `,
})
export class WorksheetTable {
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  readonly field = input.required<NonNullable<Block['fields']>[number]>();
  readonly language = input<Block['language']>();
  readonly lines = input.required<readonly Line[]>();
  readonly linesChange = output<readonly Line[]>();
  /** Number of a line that has been taken out, and all lines as they were before. */
  readonly removed = output<{ readonly number: number; readonly before: readonly Line[] }>();

  /** There is always a line to begin with. */
  protected readonly shown = computed<readonly Line[]>(() => (this.lines().length > 0 ? this.lines() : [[]]));
  protected readonly onPaper = computed<readonly Line[]>(() => {
    const missing = Math.max(0, LINES_ON_PAPER - this.lines().length);
    return [...this.lines(), ...Array.from({ length: missing }, () => [])];
  });

  protected write(place: number, at: number, text: string): void {
    const cells = this.field().columns.map((_, column) => (column === at ? text : (this.shown()[place]?.[column] ?? '')));
    this.linesChange.emit(this.shown().with(place, cells));
  }

  protected add(): void {
    this.linesChange.emit([...this.shown(), []]);
    afterNextRender(() => this.page.querySelector<HTMLElement>('li:last-child textarea')?.focus(), { injector: this.injector });
  }

  protected remove(place: number): void {
    const before = this.shown();
    this.linesChange.emit(before.toSpliced(place, 1));
    this.removed.emit({ number: place + 1, before });
  }
}
