import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Badge, CountPipe, Icon, MomentPipe, OfflineError, type ReplyOf, Waiting, call, callResource } from '@kurak/shared-web';
import { MARK_LOOK } from './mark-look';
import { WayPipe } from './way';

type PastMark = ReplyOf<'get', '/api/sessions/{id}/attendance/{personId}'>['items'][number];

/** Every mark of one person at one session, the latest first: corrections follow, nothing is overwritten. */
@Component({
  selector: 'kurak-mark-history',
  imports: [Badge, CountPipe, Icon, MomentPipe, TranslocoPipe, Waiting, WayPipe],
  template: `
    <section class="stack" [attr.aria-label]="'delivery.history.title' | transloco">
      <h3>{{ 'delivery.history.title' | transloco }}</h3>
      @if (isOffline()) {
        <p class="hint"><kurak-icon name="offline" /> {{ 'delivery.history.offline' | transloco }}</p>
      } @else {
        <kurak-waiting [for]="marks" [lines]="2" />
      }
      @if (marks.value(); as known) {
        <ol class="mark-history" role="list">
          @for (mark of known.items; track mark.id) {
            <li>
              <div class="row">
                <kurak-badge [tone]="look[mark.status].tone" [icon]="look[mark.status].icon">{{ 'delivery.mark.' + mark.status | transloco }}</kurak-badge>
                @if (mark.counts) {
                  <strong>{{ 'delivery.history.counts' | transloco }}</strong>
                }
              </div>
              <p class="hint">
                {{ mark | kurakWay }},
                <span class="numbers nowrap">{{ mark.madeAt | kurakMoment: 'shortTime' : timeZone() }}</span>
                @if (cameLater(mark)) {
                  · {{ 'delivery.history.came' | transloco: { when: (mark.receivedAt | kurakMoment: 'shortTime' : timeZone()) } }}
                }
                @if (mark.deviceAt) {
                  · {{ 'delivery.history.clock' | transloco: { when: (mark.deviceAt | kurakMoment: 'shortTime' : timeZone()) } }}
                }
                @if (mark.minutesLate) {
                  · {{ 'delivery.attendance.late' | kurakCount: mark.minutesLate }}
                }
                @if (mark.reason) {
                  · {{ mark.reason }}
                }
              </p>
            </li>
          } @empty {
            <li class="hint">{{ 'delivery.mark.unmarked' | transloco }}</li>
          }
        </ol>
      }
    </section>
  `,
})
export class MarkHistory {
  protected readonly look = MARK_LOOK;
  readonly sessionId = input.required<string>();
  readonly personId = input.required<string>();
  readonly timeZone = input.required<string>();

  protected readonly marks = callResource(
    () => ({ id: this.sessionId(), personId: this.personId() }),
    (path, signal) => call('get', '/api/sessions/{id}/attendance/{personId}', { path, signal }),
  );

  protected isOffline(): boolean {
    return this.marks.error() instanceof OfflineError;
  }

  /** A minute is the network's; more is worth saying. */
  protected cameLater({ madeAt, receivedAt }: PastMark): boolean {
    return Date.parse(receivedAt) - Date.parse(madeAt) > 60_000;
  }
}
