import { fileName, INK, kurakBand, legible, type PlainCell, type PlainContent, type Printout } from '@kurak/curriculum-api';
import { type Day, type Language, textIn, wallTime } from '@kurak/shared-model';
import { ATTENDANCE_WORDS, type AttendanceWords } from '../matrix/attendance-words';
import type { MatrixSessionReply } from '../matrix/matrix.dto';
import type { TrainingHead } from '../matrix/matrix.service';
import { headWithLogo, imagesOf, type PrintedLogo } from '../sheet-logo/logo-print';

export interface SignInSheet {
  readonly training: TrainingHead;
  readonly day: Day;
  /** Those that have a column each; with none, people sign once for the day. */
  readonly sessions: readonly MatrixSessionReply[];
  readonly names: readonly string[];
  /** Empty rows. */
  readonly blank: number;
  /** Of the organisation, if it has one. */
  readonly logo: PrintedLogo | undefined;
}

/** Height of a box within its padding, in points: a centimetre in all, for a signature. */
const ROW = 20;
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', ky: 'ky' };
/** More signatures beside each other do not fit on an upright page; more than this not on one that lies across. */
const UPRIGHT = 3;
const ACROSS = 7;

export function signInName({ title }: TrainingHead, day: Day, language: Language): string {
  return fileName(`${textIn(title, language, 'ru')} – ${ATTENDANCE_WORDS[language].signInSheet} ${day}`);
}

/** A sheet of one day: who, and a box for each signature, empty rows for who comes besides. */
export function signInPrintout(sheet: SignInSheet, language: Language): Printout {
  const { training, day, sessions, logo } = sheet;
  const words = ATTENDANCE_WORDS[language];
  const title = textIn(training.title, language, 'ru');
  const orientation = sessions.length > UPRIGHT ? 'landscape' : 'portrait';
  const blocks = sessions.length === 0 ? [[]] : Array.from({ length: Math.ceil(sessions.length / ACROSS) }, (_, index) => sessions.slice(index * ACROSS, (index + 1) * ACROSS));
  const facts = [training.organisation, [training.place, training.venue].filter((part) => part.trim() !== '').join(', '), grantOf(training, words)].filter((line) => line !== '');
  const head: PlainContent[] = [
    { text: `${words.signInSheet} · ${dayText(day, language)}`, fontSize: 11, bold: true, color: INK.madder, margin: [0, 10, 0, 0] },
    { text: legible(title), fontSize: 16, bold: true, lineHeight: 1.12, margin: [0, 2, 0, 0] },
    ...facts.map((text, index): PlainContent => ({ text: legible(text), fontSize: 9.5, color: INK.quiet, margin: [0, index === 0 ? 3 : 1, 0, 0] })),
  ];
  return {
    kind: 'printout',
    orientation,
    language,
    title: `${title} – ${words.signInSheet}, ${dayText(day, language)}`,
    author: training.organisation,
    credit: [facts.join(' · ')],
    ...imagesOf(logo),
    content: [
      kurakBand(training.organisation, orientation === 'portrait' ? 459 : 705, orientation === 'portrait' ? 36 : 54),
      headWithLogo(head, logo),
      { text: words.privacy, fontSize: 9, italics: true, margin: [0, 6, 0, 0] },
      ...blocks.map((columns, index) => table(sheet, columns, words, language, index > 0)),
      signature(words),
    ],
  };
}

function grantOf({ grantName, grantNumber }: TrainingHead, words: AttendanceWords): string {
  const grant = [grantName, grantNumber].map((part) => part.trim()).filter((part) => part !== '');
  return grant.length === 0 ? '' : `${words.grant}: ${grant.join(', ')}`;
}

function dayText(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

function table({ training, names, blank }: SignInSheet, columns: readonly MatrixSessionReply[], words: AttendanceWords, language: Language, isOnNewPage: boolean): PlainContent {
  const heads = columns.length === 0 ? [{ text: words.signature, bold: true, fontSize: 9.5 } as PlainCell] : columns.map((session) => sessionHead(session, training, language));
  const boxes = () => heads.map((): PlainCell => ({ text: '' }));
  const row = (number: number, name: string): PlainCell[] => [{ text: String(number), fontSize: 9, color: INK.quiet, alignment: 'right' }, { text: legible(name), fontSize: 10.5, lineHeight: 1.1 }, ...boxes()];
  const walkIns: PlainCell[][] = blank === 0 ? [] : [[{ text: words.walkIns, fontSize: 8.5, bold: true, color: INK.quiet, fillColor: INK.milk, colSpan: 2 + heads.length }, { text: '' }, ...boxes()]];
  const rows = [...names.map((name, index) => row(index + 1, name)), ...walkIns, ...Array.from({ length: blank }, (_, index) => row(names.length + index + 1, ''))];
  const heights = [20, ...names.map(() => ROW), ...walkIns.map(() => 12), ...Array.from({ length: blank }, () => ROW)];
  return {
    table: { widths: [20, columns.length > UPRIGHT ? 150 : 180, ...heads.map(() => '*' as const)], headerRows: 1, dontBreakRows: true, heights, body: [[{ text: '№', fontSize: 9, bold: true, alignment: 'right' }, { text: words.name, fontSize: 9.5, bold: true }, ...heads], ...rows] },
    layout: 'gridded',
    margin: [0, isOnNewPage ? 0 : 12, 0, 0],
    ...(isOnNewPage && { pageBreak: 'before' as const }),
  };
}

function sessionHead({ title, startsAt, endsAt }: MatrixSessionReply, { timeZone }: TrainingHead, language: Language): PlainCell {
  const letters = [...textIn(title, language, 'ru')];
  const short = letters.length > 40 ? `${letters.slice(0, 39).join('').trimEnd()}…` : letters.join('');
  return { text: [{ text: `${wallTime(startsAt, timeZone).time}–${wallTime(endsAt, timeZone).time}\n`, bold: true }, { text: legible(short), color: INK.quiet }], fontSize: 8, lineHeight: 1.12 };
}

function signature(words: AttendanceWords): PlainContent {
  return { stack: [{ text: words.facilitatorSignature, fontSize: 9.5, margin: [0, 22, 0, 0] }, { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 220, y2: 0, lineWidth: 0.7, lineColor: INK.felt }], margin: [0, 24, 0, 0] }], unbreakable: true };
}
