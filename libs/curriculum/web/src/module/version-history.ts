import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { MomentPipe, Waiting, call, callResource } from '@kurak/shared-web';

/** What was published when, by whom, and what changed. */
@Component({
  selector: 'kurak-version-history',
  imports: [MomentPipe, TranslocoPipe, Waiting],
  template: `
    <kurak-waiting [for]="versions" [lines]="3" />
    @if (versions.value(); as list) {
      <ol role="list" class="stack tight">
        @for (version of list.items; track version.id) {
          <li class="version">
            <strong>{{ 'curriculum.versions.number' | transloco: { number: version.number } }}</strong>
            <span class="small quiet-text">
              {{ version.publishedAt | kurakMoment: 'shortTime' }}{{ version.publishedBy ? ', ' + version.publishedBy : '' }}
            </span>
            @if (version.note) {
              <p class="small">{{ version.note }}</p>
            }
          </li>
        } @empty {
          <li class="quiet-text">{{ 'curriculum.versions.none' | transloco }}</li>
        }
      </ol>
    }
  `,
})
export class VersionHistory {
  readonly module = input.required<string>();
  protected readonly versions = callResource(
    () => this.module(),
    (id, signal) => call('get', '/api/modules/{id}/versions', { path: { id }, signal }),
  );

  reload(): void {
    this.versions.reload();
  }
}
