import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Activity, plannedMinutes } from '@kurak/curriculum-model';
import { Badge, CountPipe } from '@kurak/shared-web';
import { MethodMix } from '../parts/method-mix';

/** Minutes of the activities against those planned, and how they are spread over methods. */
@Component({
  selector: 'kurak-plan-total',
  imports: [Badge, CountPipe, MethodMix, TranslocoPipe],
  template: `
    <div class="stack tight">
      <p class="row" role="status">
        <strong class="numbers">
          {{ 'curriculum.plan.total' | transloco: { total: total(), planned: planned() } }}
        </strong>
        @if (difference() > 0) {
          <kurak-badge tone="warn" icon="warning">{{ 'curriculum.plan.over' | kurakCount: difference() }}</kurak-badge>
        } @else if (difference() < 0) {
          <kurak-badge icon="clock">{{ 'curriculum.plan.under' | kurakCount: -difference() }}</kurak-badge>
        } @else {
          <kurak-badge tone="good" icon="check">{{ 'curriculum.plan.exact' | transloco }}</kurak-badge>
        }
      </p>
      <kurak-method-mix [plan]="plan()" />
    </div>
  `,
})
export class PlanTotal {
  readonly plan = input.required<readonly Activity[]>();
  /** Minutes planned for the whole unit. */
  readonly planned = input.required<number>();

  protected readonly total = computed(() => plannedMinutes(this.plan()));
  protected readonly difference = computed(() => this.total() - this.planned());
}
