import { INK, kurakBand, LANGUAGE_NAMES, legible, MEASURE, type PlainCell, type PlainContent, type Printout } from '@kurak/curriculum-api';
import { dayOf, isAttended, type SessionKind, timeOf } from '@kurak/delivery-model';
import { type Day, type Language, type LocalText, textIn } from '@kurak/shared-model';
import type { PlannedSessionReply } from '../release/release.dto';
import type { Audience } from './agenda.dto';
import { AGENDA_WORDS, type AgendaWords } from './agenda-words';

/** Everything that a printed agenda tells. */
export interface Agenda {
  readonly trainingId: string;
  readonly title: LocalText;
  readonly place: string;
  readonly organisation: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly timeZone: string;
  /** Null for a draft. */
  readonly release: { readonly number: number; readonly publishedOn: Day } | null;
  readonly printedOn: Day;
  readonly sessions: readonly PlannedSessionReply[];
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', ky: 'ky' };
const below = (top: number) => [0, top, 0, 0] as const;
const MINUTE = 60_000;

/** A page a day: what, when and where; for facilitators also who leads, how long it lasts, and room to write. */
export function agendaPrintout(agenda: Agenda, language: Language, audience: Audience): Printout {
  const words = AGENDA_WORDS[language];
  const kind = audience === 'participants' ? words.agenda : words.forFacilitators;
  const title = legible(textIn(agenda.title, language, 'ru'));
  const days = [...Map.groupBy(agenda.sessions, ({ begins }) => dayOf(begins))].sort(([one], [other]) => (one < other ? -1 : 1));
  const state = agenda.release
    ? words.release(agenda.release.number, dayText(agenda.release.publishedOn, language, 'long'))
    : words.draft(dayText(agenda.printedOn, language, 'long'));
  return {
    kind: 'printout',
    language,
    title: `${title} – ${kind}`,
    author: agenda.organisation,
    credit: [[agenda.organisation, LANGUAGE_NAMES[language]].map(legible).join(' · '), state],
    content: [
      ...head(agenda, title, kind, state, language),
      ...(days.length === 0 ? [{ text: words.nothing, margin: below(20) }] : []),
      ...days.flatMap(([day, sessions], index) => dayContent(day, sessions, { words, language, audience, isFirst: index === 0 })),
      { text: words.zone(agenda.timeZone, offsetText(agenda)), fontSize: 9, color: INK.quiet, margin: below(14) },
    ],
  };
}

function head(agenda: Agenda, title: string, kind: string, state: string, language: Language): PlainContent[] {
  const when = daysText(agenda.startsOn, agenda.endsOn, language);
  return [
    kurakBand(agenda.trainingId, MEASURE, 36),
    { text: kind, fontSize: 11, bold: true, color: INK.madder, margin: below(14) },
    { text: title, fontSize: 22, bold: true, lineHeight: 1.1, margin: below(2) },
    { text: legible([when, agenda.place].filter((part) => part !== '').join(' · ')), fontSize: 11, margin: below(5) },
    { text: state, fontSize: 9.5, color: agenda.release ? INK.quiet : INK.madder, bold: agenda.release === null, margin: below(3) },
  ];
}

interface DayLook {
  readonly words: AgendaWords;
  readonly language: Language;
  readonly audience: Audience;
  readonly isFirst: boolean;
}

function dayContent(day: Day, sessions: readonly PlannedSessionReply[], look: DayLook): PlainContent[] {
  const { words, language, audience, isFirst } = look;
  const labels = audience === 'participants' ? [words.time, words.session, words.where] : [words.time, words.session, words.where, words.notes];
  const label = (text: string): PlainCell => ({ text, fontSize: 9, bold: true, color: INK.quiet });
  const widths = audience === 'participants' ? [78, '*' as const, 110] : [78, '*' as const, 84, 108];
  const body = [labels.map(label), ...sessions.map((session) => row(session, look))];
  return [
    { text: dayText(day, language, 'full'), fontSize: 15, bold: true, color: INK.indigo, ...(isFirst ? { margin: below(18) } : { pageBreak: 'before' as const }) },
    { table: { widths, body, headerRows: 1, dontBreakRows: true, keepWithHeaderRows: 1 }, layout: 'lined', margin: below(8) },
  ];
}

function row(session: PlannedSessionReply, { words, language, audience }: DayLook): PlainCell[] {
  const isQuiet = !isAttended(session.kind);
  const tint = isQuiet ? { fillColor: INK.milk } : {};
  const name = legible(textIn(session.title, language, 'ru')) || words.kinds[session.kind as SessionKind];
  const time = `${timeOf(session.begins)}–${timeOf(session.ends)}`;
  const small = { fontSize: 9, color: INK.quiet, margin: below(2) };
  const details = [
    ...(session.groups.length > 0 ? [words.groups(session.groups.join(', '))] : []),
    ...(audience === 'facilitators' && session.facilitators.length > 0 ? [`${words.lead}: ${session.facilitators.join(', ')}`] : []),
    ...(audience === 'facilitators' && session.guests.length > 0 ? [words.guests(session.guests.join(', '))] : []),
  ];
  const minutes = (Date.parse(`${session.ends}:00Z`) - Date.parse(`${session.begins}:00Z`)) / MINUTE;
  const when: PlainContent[] = [{ text: time, bold: !isQuiet }, ...(audience === 'facilitators' ? [{ text: words.minutes(minutes), ...small }] : [])];
  const what: PlainContent[] = [{ text: name, bold: !isQuiet, ...(isQuiet && { color: INK.quiet }) }, ...details.map((text) => ({ text: legible(text), ...small }))];
  const cells: PlainCell[] = [{ stack: when, ...tint }, { stack: what, ...tint }, { text: legible(session.room), ...tint }];
  return audience === 'participants' ? cells : [...cells, { text: '', ...tint }];
}

export function dayText(day: Day, language: Language, style: 'full' | 'long'): string {
  const text = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: style, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return style === 'full' ? text.charAt(0).toLocaleUpperCase(LOCALES[language]) + text.slice(1) : text;
}

/** What both days share is said once: `10–12 июня 2031 г.` */
export function daysText(first: Day, last: Day, language: Language): string {
  if (first === last) return dayText(first, language, 'long');
  const range = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }).formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`));
  const [year, lastYear] = [first.slice(0, 4), last.slice(0, 4)];
  // In Kyrgyz the year comes first, as in a single day's text.
  return language === 'ky' && year === lastYear ? `${year}-ж., ${range({ day: 'numeric', month: 'long' })}` : range({ dateStyle: 'long' });
}

/** Such as `UTC+6`: how the zone stands on the training's first day, or on the day of its first session. */
function offsetText({ timeZone, startsOn, sessions }: Agenda): string {
  const at = new Date(sessions[0]?.startsAt ?? `${startsOn}T06:00:00Z`);
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.replace('GMT', 'UTC');
}
