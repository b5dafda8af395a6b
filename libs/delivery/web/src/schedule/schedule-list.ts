import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Clash } from '@kurak/delivery-model';
import { type Day, type Id, wallTime } from '@kurak/shared-model';
import { DayPipe, Icon, Notice } from '@kurak/shared-web';
import type { Session } from '../session/session-draft';
import type { Training } from '../training/open-training';
import { ClashWords } from './clash-words';
import { ScheduledSession } from './scheduled-session';

interface ListedDay {
  readonly day: Day;
  readonly sessions: readonly Session[];
  /** The training was moved away from under this day. */
  readonly isOutside: boolean;
}

/** The schedule as a list: a day after the other. Everything that the board does can be done here. */
@Component({
  selector: 'kurak-schedule-list',
  imports: [DayPipe, Icon, Notice, ScheduledSession, TranslocoPipe],
  template: `
    <div class="schedule">
      @for (day of listed(); track day.day) {
        <section class="schedule-day" [attr.aria-labelledby]="'day-' + day.day">
          <h3 [id]="'day-' + day.day">{{ day.day | kurakDay: 'full' }}</h3>
          @if (day.isOutside) {
            <kurak-notice tone="warn">{{ 'delivery.schedule.outside' | transloco }}</kurak-notice>
          }
          <ol role="list" class="schedule-sessions">
            @for (session of day.sessions; track session.id) {
              <li [id]="'session-' + session.id">
                <kurak-scheduled-session
                  [session]="session"
                  [training]="training()"
                  [groups]="groupNames()(session)"
                  [reasons]="reasonsOf(session)"
                  [canChange]="canChange()"
                  [proposed]="proposed().has(session.id)"
                  (edit)="opened.emit(session)"
                />
              </li>
            } @empty {
              <li class="hint">{{ 'delivery.schedule.free' | transloco }}</li>
            }
          </ol>
          @if (canChange() && !day.isOutside) {
            <button
              type="button"
              class="button quiet small no-print"
              [attr.aria-label]="('delivery.session.add' | transloco) + ': ' + (day.day | kurakDay: 'full')"
              (click)="begun.emit(day.day)"
            >
              <kurak-icon name="plus" />{{ 'delivery.session.add' | transloco }}
            </button>
          }
        </section>
      }
    </div>
  `,
})
export class ScheduleList {
  private readonly words = inject(ClashWords);
  readonly training = input.required<Training>();
  readonly days = input.required<readonly Day[]>();
  readonly sessions = input.required<readonly Session[]>();
  readonly canChange = input.required<boolean>();
  readonly clashes = input.required<ReadonlyMap<Id, readonly Clash[]>>();
  readonly groupNames = input.required<(session: Session) => string>();
  /** Sessions that are only proposed. */
  readonly proposed = input<ReadonlySet<Id>>(new Set());
  readonly opened = output<Session>();
  readonly begun = output<Day>();

  protected readonly listed = computed((): ListedDay[] => {
    const { startsOn, endsOn, timeZone } = this.training();
    const byDay = Map.groupBy(this.sessions(), ({ startsAt }) => wallTime(startsAt, timeZone).day);
    return this.days().map((day) => ({ day, sessions: byDay.get(day) ?? [], isOutside: day < startsOn || day > endsOn }));
  });

  protected reasonsOf(session: Session): { severity: Clash['severity']; text: string }[] {
    return (this.clashes().get(session.id) ?? []).map((clash) => ({ severity: clash.severity, text: this.words.text(clash, this.sessions()) }));
  }
}
