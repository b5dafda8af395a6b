import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Badge } from '@kurak/shared-web';

/** Draft, published as version N, changed since, or shared with the network. */
@Component({
  selector: 'kurak-module-status',
  imports: [Badge, TranslocoPipe],
  template: `
    @let state = module();
    <span class="row tight">
      @if (!state.own) {
        <kurak-badge tone="info" icon="people">{{ 'curriculum.status.shared' | transloco }}</kurak-badge>
      }
      @if (state.publishedNumber === null) {
        <kurak-badge icon="edit">{{ 'curriculum.status.draft' | transloco }}</kurak-badge>
      } @else {
        <kurak-badge tone="good" icon="check">
          {{ 'curriculum.status.published' | transloco: { number: state.publishedNumber } }}
        </kurak-badge>
        @if (state.changedSince) {
          <kurak-badge tone="warn" icon="edit">
            {{ 'curriculum.status.changed' | transloco: { number: state.publishedNumber } }}
          </kurak-badge>
        }
      }
    </span>
  `,
})
export class ModuleStatus {
  readonly module = input.required<{ own: boolean; publishedNumber: number | null; changedSince?: boolean }>();
}
