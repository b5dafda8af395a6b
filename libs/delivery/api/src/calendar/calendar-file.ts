import { instantOf, isInCalendar, type ReleasedSession } from '@kurak/delivery-model';
import { type Id, type Language, type LocalText, textIn } from '@kurak/shared-model';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** A training as far as calendars tell of it. No names, no links to meetings: who reads a calendar on a phone that was taken is not known. */
export interface CalendarTraining {
  readonly id: Id;
  readonly title: LocalText;
  readonly place: string;
  readonly isCancelled: boolean;
  /** Counted up with each change of the training. */
  readonly version: number;
  readonly publishedAt: Date;
  readonly sessions: readonly ReleasedSession[];
  readonly gone: readonly ReleasedSession[];
}

const HOURS_BETWEEN_READS = 4;

/**
 * An iCalendar file (RFC 5545): instants in UTC, a UID for each session that stays, a SEQUENCE that rises with each change of the
 * session or its training, and sessions that are no more as cancelled.
 * @param name of the calendar, as a phone shows it; says nothing of what is taught
 */
export function calendarFile(trainings: readonly CalendarTraining[], language: Language, name = 'Kurak'): string {
  const calendar = ical({ name, prodId: { company: 'Kurak', product: 'calendar', language: language.toUpperCase() }, method: ICalCalendarMethod.PUBLISH, ttl: HOURS_BETWEEN_READS * 3600 });
  for (const training of trainings) {
    for (const [sessions, isGone] of [[training.sessions, false], [training.gone, true]] as const) {
      for (const session of sessions.filter(({ kind }) => isInCalendar(kind))) calendar.createEvent(event(session, training, isGone, language));
    }
  }
  // Each line ends with a line break, the last one too.
  return `${calendar.toString()}\r\n`;
}

function event(session: ReleasedSession, training: CalendarTraining, isGone: boolean, language: Language) {
  const title = textIn(training.title, language, 'ru');
  const isCancelled = isGone || training.isCancelled;
  return {
    id: `${session.id}@kurak`,
    // Both only ever rise, so their sum rises with whichever does.
    sequence: session.sequence + training.version,
    stamp: training.publishedAt,
    start: new Date(instantOf(session.begins, session.timeZone)),
    end: new Date(instantOf(session.ends, session.timeZone)),
    summary: textIn(session.title, language, 'ru'),
    description: title,
    location: [...new Set([session.room, training.place])].filter((part) => part !== '').join(', ') || null,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}
