import { wasThere } from '@kurak/delivery-model';
import { type Language, textIn, wallTime } from '@kurak/shared-model';
import type { SheetData } from 'write-excel-file/node';
import { ATTENDANCE_WORDS } from './attendance-words';
import type { MatrixMarkReply } from './matrix.dto';
import type { AttendanceMatrix } from './matrix.service';

const HEADING = { fontWeight: 'bold' } as const;

/**
 * The cells of a spreadsheet of attendance: a row a person, a column a session, then how much of what was held she was at.
 * Names and titles go in as string cells, which no spreadsheet program takes for a formula.
 */
export function matrixSheet({ training, sessions, people }: AttendanceMatrix, language: Language): SheetData {
  const words = ATTENDANCE_WORDS[language];
  const string = (value: string) => ({ value, type: String, wrap: true });
  const heading = (value: string) => ({ ...string(value), ...HEADING });
  const held = heldPlaces(people);
  const timeOf = (instant: string) => wallTime(instant, training.timeZone);
  const markOf = ({ status, minutesLate }: MatrixMarkReply) => (status === 'late' && minutesLate !== null ? words.late(minutesLate) : words.marks[status]);
  return [
    [{ ...heading(`${textIn(training.title, language, 'ru')} · ${training.place} · ${training.startsOn} – ${training.endsOn}`), wrap: false }],
    [string(''), ...sessions.map(({ startsAt, endsAt }) => heading(`${timeOf(startsAt).day} ${timeOf(startsAt).time}–${timeOf(endsAt).time}`))],
    [heading(words.name), ...sessions.map(({ title }) => heading(textIn(title, language, 'ru'))), ...[words.there, words.held, words.share].map(heading)],
    ...people.map(({ displayName, marks }) => {
      const there = marks.filter(({ status }) => wasThere(status)).length;
      const cells = sessions.map((_, place) => marks.find(({ session }) => session === place)).map((mark) => string(mark ? markOf(mark) : ''));
      return [string(displayName), ...cells, { value: there, type: Number }, { value: held.size, type: Number }, held.size === 0 ? string('') : { value: there / held.size, type: Number, format: '0%' }];
    }),
  ];
}

export function matrixColumns({ sessions }: AttendanceMatrix): { width: number }[] {
  return [{ width: 28 }, ...sessions.map(() => ({ width: 18 })), { width: 11 }, { width: 11 }, { width: 8 }];
}

/** Places of the sessions at which somebody was marked. */
export function heldPlaces(people: AttendanceMatrix['people']): ReadonlySet<number> {
  return new Set(people.flatMap(({ marks }) => marks.map(({ session }) => session)));
}
