import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Loaded } from '../server/call-resource';
import { Problems } from '../server/problems';
import { Icon } from './icon';
import { Notice } from './notice';

/**
 * Stands where a value will be: grey cloth while it loads, the reason and a retry when it failed, nothing when it is there.
 * @example
 * @if (people.value(); as page) { … }
 * <kurak-waiting [for]="people" />
 */
@Component({
  selector: 'kurak-waiting',
  imports: [Icon, Notice, TranslocoPipe],
  template: `
    @let resource = for();
    @if (resource.error()) {
      <kurak-notice tone="bad">
        <p>{{ problems.text(resource.error()) }}</p>
        <div class="actions">
          <button type="button" class="button small" (click)="resource.reload()">
            <kurak-icon name="retry" />{{ 'action.retry' | transloco }}
          </button>
        </div>
      </kurak-notice>
    } @else if (resource.loading()) {
      <div class="skeleton" role="status">
        <span class="visually-hidden">{{ 'state.loading' | transloco }}</span>
        @for (line of rows(); track $index) {
          <span aria-hidden="true"></span>
        }
      </div>
    }
  `,
})
export class Waiting {
  protected readonly problems = inject(Problems);
  readonly for = input.required<Pick<Loaded<unknown>, 'error' | 'loading' | 'reload'>>();
  readonly lines = input(6);
  protected readonly rows = computed(() => Array.from({ length: this.lines() }));
}
