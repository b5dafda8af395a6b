import { Component, booleanAttribute, computed, inject, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Access, CountPipe, Icon, MomentPipe, call, callResource } from '@kurak/shared-web';
import { PublishDialog } from './publish-dialog';

/**
 * What participants see of the schedule, how far it has gone on since, and the way to publish it.
 * @example <kurak-release-bar [training]="id()" [sessions]="sessions()" />
 */
@Component({
  selector: 'kurak-release-bar',
  imports: [CountPipe, Icon, MomentPipe, PublishDialog, RouterLink, TranslocoPipe],
  template: `
    @if (next.value(); as coming) {
      <div class="release-bar" [class.is-due]="isDue()" role="status">
        <kurak-icon [name]="isDue() ? 'info' : 'check'" />
        <p>
          @if (coming.publishedAt) {
            <strong>{{ 'delivery.release.named' | transloco: { number: coming.number - 1 } }}</strong>
            · {{ coming.publishedAt | kurakMoment: 'shortTime' }}<br />
            <span class="hint">
              @if (isDue()) {
                {{ 'delivery.release.due' | kurakCount: coming.changes.length }}
              } @else {
                {{ 'delivery.release.current' | transloco }}
              }
            </span>
          } @else {
            <strong>{{ 'delivery.release.never' | transloco }}</strong><br />
            <span class="hint">{{ (isDue() ? 'delivery.release.neverText' : 'delivery.release.neverEmpty') | transloco }}</span>
          }
        </p>
        <div class="actions">
          @if (!isAtHome()) {
            <a class="button small quiet" [routerLink]="['/trainings', training(), 'releases']">
              <kurak-icon name="list" />{{ 'delivery.release.all' | transloco }}
            </a>
          }
          @if (isDue() && access.can('create', 'Session')) {
            <button type="button" class="button small primary" (click)="dialog().open()">
              <kurak-icon name="send" />{{ 'delivery.release.publish' | transloco }}
            </button>
          }
        </div>
      </div>
    }
    <kurak-publish-dialog [training]="training()" (published)="next.reload(); published.emit()" />
  `,
  host: { class: 'no-print' },
})
export class ReleaseBar {
  protected readonly access = inject(Access);
  protected readonly dialog = viewChild.required(PublishDialog);
  readonly training = input.required<string>();
  /** The schedule as it stands: whenever it is another, what is due is asked anew. */
  readonly sessions = input<readonly unknown[]>([]);
  /** On the page to which it otherwise leads. */
  readonly isAtHome = input(false, { transform: booleanAttribute });
  readonly published = output();

  protected readonly next = callResource(
    () => ({ id: this.training(), sessions: this.sessions() }),
    ({ id }, signal) => call('get', '/api/trainings/{id}/next-release', { path: { id }, signal }),
  );
  protected readonly isDue = computed(() => (this.next.value()?.changes.length ?? 0) > 0);
}
