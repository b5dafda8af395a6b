import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CountPipe, NumberPipe } from '../language/format';
import { Icon } from './icon';

/**
 * Turns the pages of a long list; shows only the count when there is one page.
 * @example <kurak-pager [page]="list.page" [size]="list.size" [total]="list.total" (turn)="page.set($event)" />
 */
@Component({
  selector: 'kurak-pager',
  imports: [CountPipe, Icon, NumberPipe, TranslocoPipe],
  template: `
    <nav class="pager" [attr.aria-label]="'pager.label' | transloco">
      <span class="numbers" role="status">
        @if (last() > 1) {
          {{ first() | kurakNumber }}–{{ until() | kurakNumber }} / {{ total() | kurakNumber }}
        } @else {
          {{ 'pager.total' | kurakCount: total() }}
        }
      </span>
      @if (last() > 1) {
        <span class="row">
          <button type="button" class="button small" [disabled]="page() <= 1" (click)="turn.emit(page() - 1)">
            <kurak-icon name="left" />{{ 'pager.previous' | transloco }}
          </button>
          <button type="button" class="button small" [disabled]="page() >= last()" (click)="turn.emit(page() + 1)">
            {{ 'pager.next' | transloco }}<kurak-icon name="right" />
          </button>
        </span>
      }
    </nav>
  `,
})
export class Pager {
  readonly page = input.required<number>();
  readonly size = input.required<number>();
  readonly total = input.required<number>();
  readonly turn = output<number>();

  protected readonly last = computed(() => Math.max(1, Math.ceil(this.total() / this.size())));
  protected readonly first = computed(() => (this.page() - 1) * this.size() + 1);
  protected readonly until = computed(() => Math.min(this.total(), this.page() * this.size()));
}
