import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { dayOf, isAttended } from '@kurak/delivery-model';
import { DayPipe, Icon, LocalTextDirective, LocalTextPipe, Notice, ParticipantFrame, type ReplyOf, Waiting, call, callResource, zoneNote } from '@kurak/shared-web';
import { ClockPipe } from '../release/clock-pipe';

type AgendaSession = ReplyOf<'get', '/api/agendas/{code}'>['sessions'][number];

/** The schedule of a training for anybody who was given its address. No sign-in, and nothing kept here. */
@Component({
  selector: 'kurak-agenda-page',
  imports: [ClockPipe, DayPipe, Icon, LocalTextDirective, LocalTextPipe, Notice, ParticipantFrame, TranslocoPipe, Waiting],
  template: `
    <kurak-participant-frame [heading]="(agenda.value()?.title | kurakText) || ('delivery.agenda.title' | transloco)">
      <kurak-waiting [for]="agenda" [lines]="9" />
      @if (agenda.value(); as shown) {
        <ul class="next-facts" role="list">
          <li><kurak-icon name="calendar" /><span>{{ shown.startsOn | kurakDay: 'long' : shown.endsOn }}</span></li>
          @if (shown.place) {
            <li><kurak-icon name="place" /><span>{{ shown.place }}</span></li>
          }
          <li><kurak-icon name="people" /><span>{{ shown.organisation }}</span></li>
          @if (zone()) {
            <li><kurak-icon name="clock" /><span>{{ 'delivery.agenda.zone' | transloco: { zone: shown.timeZone, offset: zone() } }}</span></li>
          }
        </ul>
        @if (shown.status === 'cancelled') {
          <kurak-notice tone="bad">{{ 'delivery.agenda.cancelled' | transloco }}</kurak-notice>
        }
        @for (day of days(); track day.day) {
          <section class="stack tight" [attr.aria-label]="day.day | kurakDay: 'full'">
            <h2 class="change-day">{{ day.day | kurakDay: 'full' }}</h2>
            <ol role="list" class="agenda-day">
              @for (session of day.items; track session.id) {
                <li [class.is-quiet]="!isAttended(session.kind)">
                  <span class="numbers">{{ session | kurakClock }}</span>
                  <div>
                    @if (session.title | kurakText) {
                      <strong [kurakText]="session.title"></strong>
                    } @else {
                      <strong>{{ 'delivery.kind.' + session.kind | transloco }}</strong>
                    }
                    @if (session.room || session.facilitators.length > 0) {
                      <p class="hint">{{ [session.room, session.facilitators.join(', ')].filter(isSaid).join(' · ') }}</p>
                    }
                  </div>
                </li>
              }
            </ol>
          </section>
        } @empty {
          <kurak-notice>{{ 'delivery.agenda.nothing' | transloco }}</kurak-notice>
        }
        <div class="actions no-print">
          <a class="button" [href]="'/api/agendas/' + code() + '/calendar.ics'"><kurak-icon name="calendar" />{{ 'delivery.agenda.toCalendar' | transloco }}</a>
        </div>
      }
    </kurak-participant-frame>
  `,
})
export class AgendaPage {
  protected readonly isAttended = isAttended;
  readonly code = input.required<string>();

  protected readonly agenda = callResource(
    () => this.code(),
    (code, signal) => call('get', '/api/agendas/{code}', { path: { code }, signal }),
  );
  protected readonly days = computed(() => {
    const days = Map.groupBy(this.agenda.value()?.sessions ?? [], ({ begins }) => dayOf(begins));
    return [...days].map(([day, items]) => ({ day, items: items.filter((session, at) => !items.slice(0, at).some((other) => isSameRest(session, other))) }));
  });
  protected readonly zone = computed(() => {
    const shown = this.agenda.value();
    return shown ? zoneNote(shown.timeZone, new Date(shown.sessions[0]?.startsAt ?? `${shown.startsOn}T06:00:00Z`)) : '';
  });

  protected isSaid(text: string): boolean {
    return text !== '';
  }
}

/** Groups that rest at the same time do so in a session each; whoever reads along needs it once. */
function isSameRest(one: AgendaSession, other: AgendaSession): boolean {
  const isSame = (['kind', 'begins', 'ends', 'room'] as const).every((field) => one[field] === other[field]);
  return isSame && !isAttended(one.kind) && JSON.stringify(one.title) === JSON.stringify(other.title);
}
