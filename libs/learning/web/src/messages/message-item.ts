import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CountPipe, DayPipe, Icon, LocalTextPipe, MomentPipe, type ReplyOf } from '@kurak/shared-web';

export type Message = ReplyOf<'get', '/api/me/messages'>['items'][number];
type When = NonNullable<Message['changes'][number]['after']>;

/** One message in her language. Of a schedule it says only what changed for her. */
@Component({
  selector: 'kurak-message',
  imports: [CountPipe, DayPipe, Icon, LocalTextPipe, MomentPipe, TranslocoPipe],
  template: `
    @let told = message();
    <article class="message" [class.is-new]="!told.readAt">
      <p class="hint">{{ told.sentAt | kurakMoment: 'shortTime' }}</p>
      <p>
        <strong>{{ heading() | transloco: { title: (told.trainingTitle | kurakText) } }}</strong>
      </p>
      @if (told.note) {
        <blockquote class="release-note">{{ told.note }}</blockquote>
      }
      @if (told.changes.length > 0) {
        <ul role="list" class="changes">
          @for (change of told.changes; track $index) {
            <li class="change {{ change.kind }}">
              <p>
                <strong>{{ change.title | kurakText }}</strong> <span class="hint">{{ 'learning.message.kind.' + change.kind | transloco }}</span>
              </p>
              @if (change.before; as before) {
                @if (!change.after || change.what.includes('time') || change.what.includes('room')) {
                  <p><del>{{ day(before) | kurakDay: 'long' }}, {{ clock(before) }}{{ before.room ? ' · ' + before.room : '' }}</del></p>
                }
              }
              @if (change.after; as after) {
                <p>{{ day(after) | kurakDay: 'long' }}, {{ clock(after) }}{{ after.room ? ' · ' + after.room : '' }}</p>
              }
              @for (aspect of others(change.what); track aspect) {
                <p class="hint">{{ 'learning.message.what.' + aspect | transloco }}</p>
              }
            </li>
          }
        </ul>
        @if (told.more > 0) {
          <p class="hint">{{ 'learning.message.more' | kurakCount: told.more }}</p>
        }
      }
      @if (!told.readAt) {
        <button type="button" class="button small" (click)="read.emit()"><kurak-icon name="check" />{{ 'learning.message.read' | transloco }}</button>
      }
    </article>
  `,
})
export class MessageItem {
  readonly message = input.required<Message>();
  readonly read = output();

  protected readonly heading = computed(() => {
    const { kind, release } = this.message();
    return `learning.message.${kind}${release === 1 ? '.first' : ''}`;
  });

  protected day({ begins }: When): string {
    return begins.slice(0, 10);
  }

  protected clock({ begins, ends }: When): string {
    return `${begins.slice(11)}–${ends.slice(11)}`;
  }

  /** What is not seen from the times and rooms. */
  protected others(what: Message['changes'][number]['what']) {
    return what.filter((aspect) => aspect === 'people' || aspect === 'groups' || aspect === 'content');
  }
}
