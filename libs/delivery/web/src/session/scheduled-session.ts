import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { isAttended } from '@kurak/delivery-model';
import { Access, CountPipe, Icon, LocalTextDirective, LocalTextPipe, MomentPipe } from '@kurak/shared-web';
import { type Session, lengthOf } from './session-draft';

/** One session as it stands in the schedule. */
@Component({
  selector: 'kurak-scheduled-session',
  imports: [CountPipe, Icon, LocalTextDirective, LocalTextPipe, MomentPipe, RouterLink, TranslocoPipe],
  template: `
    @let shown = session();
    <article class="slot {{ shown.kind }}">
      <p class="slot-time numbers">
        <strong>{{ shown.startsAt | kurakMoment: 'time' : zone() }}–{{ shown.endsAt | kurakMoment: 'time' : zone() }}</strong>
        <span class="hint">{{ 'delivery.minutes' | kurakCount: minutes() }}</span>
      </p>
      <h4 [kurakText]="shown.title"></h4>
      @if (shown.room || shown.facilitators.length > 0) {
        <p class="hint">
          @if (shown.room) {
            <span><kurak-icon name="place" /> {{ shown.room }}</span>
          }
          @if (shown.facilitators.length > 0) {
            <span><kurak-icon name="person" /> {{ shown.facilitators.join(', ') }}</span>
          }
        </p>
      }
      <div class="slot-actions no-print">
        @if (access.can('change', 'Session')) {
          <button
            type="button"
            class="button quiet small"
            [attr.aria-label]="('action.edit' | transloco) + ': ' + (shown.title | kurakText)"
            (click)="edit.emit()"
          >
            <kurak-icon name="edit" />{{ 'action.edit' | transloco }}
          </button>
        }
        @if (isAttended() && access.can('read', 'Attendance')) {
          <a
            class="button quiet small"
            [routerLink]="['/sessions', shown.id, 'attendance']"
            [attr.aria-label]="('delivery.attendance.mark' | transloco) + ': ' + (shown.title | kurakText)"
          >
            <kurak-icon name="check" />{{ 'delivery.attendance.mark' | transloco }}
          </a>
        }
      </div>
    </article>
  `,
})
export class ScheduledSession {
  protected readonly access = inject(Access);
  readonly session = input.required<Session>();
  /** The training's time zone. */
  readonly zone = input.required<string>();
  readonly edit = output();

  protected readonly minutes = computed(() => lengthOf(this.session()));
  protected readonly isAttended = computed(() => isAttended(this.session().kind));
}
