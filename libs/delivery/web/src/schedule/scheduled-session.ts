import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Clash, isAttended } from '@kurak/delivery-model';
import { Access, CountPipe, Icon, LocalTextDirective, LocalTextPipe, MomentPipe } from '@kurak/shared-web';
import type { Session } from '../session/session-draft';
import type { Training } from '../training/open-training';
import { clothOf } from './board-look';
import { lengthOf } from './wall';

/** One session as it stands in the list. */
@Component({
  selector: 'kurak-scheduled-session',
  imports: [CountPipe, Icon, LocalTextDirective, LocalTextPipe, MomentPipe, RouterLink, TranslocoPipe],
  template: `
    @let shown = session();
    <article class="slot {{ cloth() }}" [class.is-proposed]="proposed()">
      <p class="slot-time numbers">
        <strong>{{ shown.startsAt | kurakMoment: 'time' : training().timeZone }}–{{ shown.endsAt | kurakMoment: 'time' : training().timeZone }}</strong>
        <span class="hint">{{ 'delivery.minutes' | kurakCount: minutes() }}</span>
      </p>
      <h4 [kurakText]="shown.title"></h4>
      @if (shown.room || people() || groups()) {
        <p class="hint slot-facts">
          @if (shown.room) {
            <span><kurak-icon name="place" /> {{ shown.room }}</span>
          }
          @if (groups()) {
            <span><kurak-icon name="people" /> {{ groups() }}</span>
          }
          @if (people()) {
            <span><kurak-icon name="person" /> {{ people() }}</span>
          }
        </p>
      }
      @if (reasons().length > 0) {
        <ul role="list" class="carry-reasons no-print">
          @for (reason of reasons(); track reason.text) {
            <li class="{{ reason.severity }}"><kurak-icon name="warning" /><span>{{ reason.text }}</span></li>
          }
        </ul>
      }
      <div class="slot-actions no-print">
        @if (canChange()) {
          <button
            type="button"
            class="button quiet small"
            [attr.aria-label]="('action.edit' | transloco) + ': ' + (shown.title | kurakText)"
            (click)="edit.emit()"
          >
            <kurak-icon name="edit" />{{ 'action.edit' | transloco }}
          </button>
        }
        @if (!proposed() && isAttended() && access.can('read', 'Attendance')) {
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
  readonly training = input.required<Training>();
  /** Names of its groups; none for everybody. */
  readonly groups = input('');
  readonly reasons = input<readonly { readonly severity: Clash['severity']; readonly text: string }[]>([]);
  readonly canChange = input.required<boolean>();
  readonly proposed = input(false);
  readonly edit = output();

  protected readonly minutes = computed(() => lengthOf(this.session()));
  protected readonly isAttended = computed(() => isAttended(this.session().kind));
  protected readonly cloth = computed(() => clothOf(this.session(), this.training()));
  protected readonly people = computed(() => [...this.session().facilitators, ...this.session().guests].join(', '));
}
