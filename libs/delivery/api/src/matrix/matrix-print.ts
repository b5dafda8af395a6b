import { fileName, INK, kurakBand, legible, type PlainCell, type PlainContent, type Printout } from '@kurak/curriculum-api';
import { type MarkStatus, wasThere } from '@kurak/delivery-model';
import { type Language, textIn, wallTime } from '@kurak/shared-model';
import { headWithLogo, imagesOf, type PrintedLogo } from '../sheet-logo/logo-print';
import { ATTENDANCE_WORDS, type AttendanceWords } from './attendance-words';
import type { MatrixMarkReply, MatrixPersonReply } from './matrix.dto';
import type { AttendanceMatrix, TrainingHead } from './matrix.service';
import { heldPlaces } from './matrix-sheet';

/** Sessions beside each other on a page that lies across; more are spread over further pages, with the names again. */
const ACROSS = 14;
const NAME = 148;
const COUNT = 46;

const TINTS: Readonly<Partial<Record<MarkStatus, string>>> = { late: INK.tintWarn, excused: INK.tintInfo, absent: INK.tintBad };

export function printName({ title }: TrainingHead, language: Language, ending?: string): string {
  return fileName(`${textIn(title, language, 'ru')} – ${ATTENDANCE_WORDS[language].attendance}`, ending);
}

/** The whole attendance on A4 across: a block of sessions a page, what each sign means, what each number is. */
export function matrixPrintout(matrix: AttendanceMatrix, logo: PrintedLogo | undefined, language: Language): Printout {
  const { training, sessions } = matrix;
  const words = ATTENDANCE_WORDS[language];
  const title = textIn(training.title, language, 'ru');
  const pages = Math.max(1, Math.ceil(sessions.length / ACROSS));
  const across = Math.ceil(sessions.length / pages);
  const blocks = Array.from({ length: pages }, (_, index) => sessions.map((_session, place) => place).slice(index * across, (index + 1) * across));
  const head: PlainContent[] = [
    { text: words.attendance, fontSize: 10, bold: true, color: INK.madder, margin: [0, 10, 0, 0] },
    { text: legible(title), fontSize: 17, bold: true, lineHeight: 1.12, margin: [0, 1, 0, 0] },
    legend(words),
  ];
  return {
    kind: 'printout',
    orientation: 'landscape',
    language,
    title: `${title} – ${words.attendance}`,
    author: training.organisation,
    credit: [`${training.organisation} · ${title}`, `${training.place} · ${training.startsOn} – ${training.endsOn}`],
    ...imagesOf(logo),
    content: [
      kurakBand(title, 705, 48),
      headWithLogo(head, logo),
      ...blocks.map((places, index): PlainContent => block(matrix, places, index === blocks.length - 1, words, index > 0)),
      ...key(matrix, language),
    ],
  };
}

function legend(words: AttendanceWords): PlainContent {
  const parts = (['present', 'late', 'excused', 'absent'] as const).map((status) => `${words.signs[status]}  ${words.marks[status]}`);
  return { text: [{ text: `${words.legend}:  `, bold: true }, { text: [...parts, words.unmarked].join('   ·   ') }], fontSize: 9, color: INK.quiet, margin: [0, 4, 0, 0] };
}

function block({ training, sessions, people }: AttendanceMatrix, places: readonly number[], isLast: boolean, words: AttendanceWords, isOnNewPage: boolean): PlainContent {
  const held = heldPlaces(people).size;
  const head: PlainCell[] = [
    { text: words.name, bold: true, fontSize: 9 },
    ...places.map((place): PlainCell => {
      const { day, time } = wallTime(sessions[place]?.startsAt ?? '', training.timeZone);
      return { text: [{ text: `${place + 1}\n`, bold: true }, { text: `${day.slice(8)}.${day.slice(5, 7)}\n${time}`, color: INK.quiet }], fontSize: 8, alignment: 'center', lineHeight: 1.15 };
    }),
    ...(isLast ? [{ text: words.there, bold: true, fontSize: 8, alignment: 'center' } as PlainCell] : []),
  ];
  const rows = people.map((person): PlainCell[] => [
    { text: legible(person.displayName), fontSize: 9, lineHeight: 1.1 },
    ...places.map((place) => cell(person.marks.find(({ session }) => session === place), words)),
    ...(isLast ? [{ text: totalOf(person, held), fontSize: 9, bold: true, alignment: 'center' } as PlainCell] : []),
  ]);
  const widths = [NAME, ...places.map(() => '*' as const), ...(isLast ? [COUNT] : [])];
  return {
    table: { widths, headerRows: 1, dontBreakRows: true, body: [head, ...rows] },
    layout: 'gridded',
    margin: [0, isOnNewPage ? 0 : 10, 0, 0],
    ...(isOnNewPage && { pageBreak: 'before' as const }),
  };
}

function cell(mark: MatrixMarkReply | undefined, words: AttendanceWords): PlainCell {
  if (mark === undefined) return { text: '' };
  const { status, minutesLate } = mark;
  const tint = TINTS[status];
  const text = status === 'late' && minutesLate !== null ? words.lateSign(minutesLate) : words.signs[status];
  return { text, fontSize: 9, alignment: 'center', lineHeight: 1.1, ...(tint && { fillColor: tint }) };
}

function totalOf({ marks }: MatrixPersonReply, held: number): string {
  return `${marks.filter(({ status }) => wasThere(status)).length} / ${held}`;
}

/** Which session each number is. */
function key({ training, sessions }: AttendanceMatrix, language: Language): PlainContent[] {
  return sessions.map(({ title, startsAt, endsAt }, place): PlainContent => {
    const [from, to] = [wallTime(startsAt, training.timeZone), wallTime(endsAt, training.timeZone)];
    const text = [{ text: `${place + 1}  `, bold: true }, { text: `${from.day.slice(8)}.${from.day.slice(5, 7)} ${from.time}–${to.time}  `, color: INK.quiet }, { text: legible(textIn(title, language, 'ru')) }];
    return { text, fontSize: 8.5, lineHeight: 1.2, margin: [0, place === 0 ? 12 : 1, 0, 0] };
  });
}
