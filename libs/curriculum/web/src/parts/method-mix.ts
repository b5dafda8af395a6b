import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Activity, methodMix, plannedMinutes } from '@kurak/curriculum-model';
import { CountPipe } from '@kurak/shared-web';

/** How the minutes of a session plan are spread over methods: a bar, and the same in words. */
@Component({
  selector: 'kurak-method-mix',
  imports: [CountPipe, TranslocoPipe],
  template: `
    @if (parts().length > 0) {
      <div class="method-mix">
        <svg class="method-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          @for (part of parts(); track part.method) {
            <rect [attr.class]="'method-' + part.method" [attr.x]="part.from" [attr.width]="part.share" y="0" height="6" />
          }
        </svg>
        <ul role="list" class="method-key small">
          @for (part of parts(); track part.method) {
            <li>
              <svg class="method-dot" viewBox="0 0 1 1" aria-hidden="true" focusable="false">
                <rect [attr.class]="'method-' + part.method" width="1" height="1" />
              </svg>
              {{ 'curriculum.method.' + part.method | transloco }}
              <span class="numbers quiet-text nowrap">{{ 'curriculum.minutesShort' | kurakCount: part.minutes }}</span>
            </li>
          }
        </ul>
      </div>
    }
  `,
})
export class MethodMix {
  readonly plan = input.required<readonly Pick<Activity, 'method' | 'minutes'>[]>();

  protected readonly parts = computed(() => {
    const all = plannedMinutes(this.plan());
    let from = 0;
    return methodMix(this.plan()).map((part) => {
      const share = (100 * part.minutes) / all;
      const placed = { ...part, from, share };
      from += share;
      return placed;
    });
  });
}
