import { Component, DestroyRef, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Access, Icon, MomentPipe, Notice, ParticipantFrame, Waiting, call, callResource } from '@kurak/shared-web';

const A_MINUTE = 60_000;

/** The door of an online session: from a quarter of an hour before it, by the server's clock, the way in stands here. */
@Component({
  selector: 'kurak-join-meeting',
  imports: [Icon, MomentPipe, Notice, ParticipantFrame, TranslocoPipe, Waiting],
  template: `
    <kurak-participant-frame
      [heading]="'learning.meeting.title' | transloco"
      [back]="access.can('read', 'Lesson') ? '/home' : '/trainings'"
      [backLabel]="'learning.back' | transloco"
    >
      <kurak-waiting [for]="meeting" [lines]="3" />
      @if (meeting.value(); as shown) {
        @if (shown.address) {
          <p>{{ 'learning.meeting.open' | transloco: { time: (shown.closesAt | kurakMoment: 'time') } }}</p>
          <div class="actions">
            <a class="button primary" [href]="shown.address" target="_blank" rel="noopener noreferrer"><kurak-icon name="phone" />{{ 'learning.meeting.join' | transloco }}</a>
          </div>
          <p class="hint address">{{ host() }}</p>
          <kurak-notice tone="safety">{{ 'learning.meeting.safety' | transloco }}</kurak-notice>
        } @else if (shown.isOver) {
          <kurak-notice>{{ 'learning.meeting.over' | transloco }}</kurak-notice>
        } @else {
          <kurak-notice [heading]="'learning.meeting.early' | transloco">
            {{ 'learning.meeting.earlyText' | transloco: { time: (shown.opensAt | kurakMoment: 'fullTime') } }}
          </kurak-notice>
        }
      }
    </kurak-participant-frame>
  `,
})
export class JoinMeeting {
  protected readonly access = inject(Access);
  readonly id = input.required<string>();

  protected readonly meeting = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/sessions/{id}/meeting', { path: { id }, signal }),
  );
  /** Where the link leads, so that nobody is taken by surprise. */
  protected readonly host = computed(() => {
    const address = this.meeting.value()?.address;
    return address ? new URL(address).host : '';
  });

  constructor() {
    const ask = () => {
      if (!this.meeting.value()?.isOver && !document.hidden) this.meeting.reload();
    };
    const asking = setInterval(ask, A_MINUTE);
    // Whoever takes up her phone again does not wait for the minute.
    document.addEventListener('visibilitychange', ask);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(asking);
      document.removeEventListener('visibilitychange', ask);
    });
  }
}
