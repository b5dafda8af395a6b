import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { MARK_STATUSES, type MarkStatus } from '@kurak/delivery-model';
import { Badge, CountPipe, Icon, MomentPipe } from '@kurak/shared-web';
import { DecidedMarks } from './decided-marks';
import type { Attendee } from './mark-book';
import { MARK_LOOK } from './mark-look';
import { WayPipe } from './way';

/**
 * One person of the sheet: four answers, one of them hers. Of all buttons of the sheet one is in the order of the Tab
 * key; the arrow keys lead to the others.
 */
@Component({
  selector: 'kurak-person-marks',
  imports: [Badge, CountPipe, DecidedMarks, Icon, MomentPipe, TranslocoPipe, WayPipe],
  template: `
    @let person = attendee();
    <div class="mark-name">
      <span class="grow" [id]="'person-' + person.personId">
        {{ person.displayName }}
        @if (person.toldApartBy) {
          <span class="hint">{{ person.toldApartBy }}</span>
        }
        @if (more(); as text) {
          <span class="hint">{{ text.key === 'late' ? ('delivery.attendance.late' | kurakCount: text.minutes) : text.reason }}</span>
        }
        @if (!person.isExpected && !person.mark) {
          <span class="hint">{{ 'delivery.attendance.otherGroup' | transloco }}</span>
        }
        @if (person.mark; as mark) {
          @if (mark.way !== 'roster') {
            <span class="hint">{{ mark | kurakWay }}, <span class="numbers">{{ mark.madeAt | kurakMoment: 'time' : timeZone() }}</span></span>
          }
        }
      </span>
      @if (isOpen()) {
        @if (person.mark) {
          <button
            type="button"
            class="button quiet icon-only"
            data-column="4"
            [attr.tabindex]="column() === 4 ? 0 : -1"
            [attr.aria-label]="('delivery.attendance.details' | transloco) + ': ' + person.displayName"
            (click)="details.emit()"
          >
            <kurak-icon name="more" />
          </button>
        }
      } @else {
        @if (person.mark; as mark) {
          <kurak-badge [tone]="look[mark.status].tone" [icon]="look[mark.status].icon">
            {{ 'delivery.mark.' + mark.status | transloco }}
          </kurak-badge>
          <button
            type="button"
            class="button quiet icon-only"
            [attr.aria-label]="('delivery.history.title' | transloco) + ': ' + person.displayName"
            (click)="details.emit()"
          >
            <kurak-icon name="clock" />
          </button>
        } @else {
          <kurak-badge>{{ 'delivery.mark.unmarked' | transloco }}</kurak-badge>
        }
      }
    </div>
    @if (isOpen()) {
      @if (tells() && person.decided; as decided) {
        <kurak-decided-marks [decided]="decided" [name]="person.displayName" [timeZone]="timeZone()" (dismiss)="dismiss.emit()" />
      }
      <div class="marks" role="group" [attr.aria-labelledby]="'person-' + person.personId">
        @for (status of statuses; track status; let at = $index) {
          <button
            type="button"
            class="mark {{ status }}"
            [attr.data-column]="at"
            [attr.tabindex]="column() === at ? 0 : -1"
            [attr.aria-pressed]="person.mark?.status === status"
            (click)="choose.emit(status)"
          >
            <kurak-icon [name]="look[status].icon" />{{ 'delivery.mark.' + status | transloco }}
          </button>
        }
      </div>
    }
  `,
})
export class PersonMarks {
  protected readonly statuses = MARK_STATUSES;
  protected readonly look = MARK_LOOK;
  readonly attendee = input.required<Attendee>();
  /** Whether marks may be made here. */
  readonly isOpen = input(false);
  /** Which of the buttons the Tab key reaches; -1 for none. */
  readonly column = input(-1);
  readonly timeZone = input('UTC');
  /** Whether what was decided between two marks is still to be told. */
  readonly tells = input(false);
  readonly choose = output<MarkStatus>();
  readonly details = output();
  readonly dismiss = output();

  protected readonly more = computed(() => {
    const mark = this.attendee().mark;
    if (mark?.status === 'late' && mark.minutesLate) return { key: 'late', minutes: mark.minutesLate } as const;
    return mark?.status === 'excused' && mark.reason ? ({ key: 'excused', reason: mark.reason } as const) : undefined;
  });
}
