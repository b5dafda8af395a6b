import type { SessionKind } from '@kurak/delivery-model';
import type { Language } from '@kurak/shared-model';

/** What a printed agenda says in its own words. */
export interface AgendaWords {
  readonly agenda: string;
  readonly forFacilitators: string;
  readonly time: string;
  readonly session: string;
  readonly where: string;
  readonly lead: string;
  readonly notes: string;
  readonly guests: (names: string) => string;
  readonly groups: (names: string) => string;
  readonly minutes: (count: number) => string;
  readonly zone: (zone: string, offset: string) => string;
  readonly release: (number: number, day: string) => string;
  readonly draft: (day: string) => string;
  readonly nothing: string;
  /** Stands for a session without a title in any language. */
  readonly kinds: Readonly<Record<SessionKind, string>>;
}

export const AGENDA_WORDS: Readonly<Record<Language, AgendaWords>> = {
  en: {
    agenda: 'Agenda',
    forFacilitators: 'Agenda for facilitators',
    time: 'Time',
    session: 'Session',
    where: 'Where',
    lead: 'Led by',
    notes: 'Notes',
    guests: (names) => `Guests: ${names}`,
    groups: (names) => `For: ${names}`,
    minutes: (count) => `${count} min`,
    zone: (zone, offset) => `All times are those of ${zone} (${offset}).`,
    release: (number, day) => `Schedule no. ${number} of ${day}`,
    draft: (day) => `Draft of ${day}, not published yet`,
    nothing: 'Nothing is planned yet.',
    kinds: { unit: 'Unit', break: 'Break', meal: 'Meal', travel: 'Travel', energiser: 'Energiser', other: 'Session' },
  },
  ru: {
    agenda: 'Программа',
    forFacilitators: 'Программа для фасилитаторов',
    time: 'Время',
    session: 'Занятие',
    where: 'Где',
    lead: 'Ведут',
    notes: 'Заметки',
    guests: (names) => `Гости: ${names}`,
    groups: (names) => `Для кого: ${names}`,
    minutes: (count) => `${count} мин`,
    zone: (zone, offset) => `Время указано по часовому поясу ${zone} (${offset}).`,
    release: (number, day) => `Расписание № ${number} от ${day}`,
    draft: (day) => `Черновик от ${day}, ещё не опубликован`,
    nothing: 'Пока ничего не запланировано.',
    kinds: { unit: 'Раздел', break: 'Перерыв', meal: 'Еда', travel: 'Дорога', energiser: 'Разминка', other: 'Занятие' },
  },
  ky: {
    agenda: 'Программа',
    forFacilitators: 'Фасилитаторлор үчүн программа',
    time: 'Убакыт',
    session: 'Сессия',
    where: 'Кайда',
    lead: 'Алып баруучулар',
    notes: 'Белгилер',
    guests: (names) => `Коноктор: ${names}`,
    groups: (names) => `Кимдер үчүн: ${names}`,
    minutes: (count) => `${count} мүн`,
    zone: (zone, offset) => `Убакыт ${zone} (${offset}) боюнча көрсөтүлдү.`,
    release: (number, day) => `№ ${number} жүгүртмө, ${day}`,
    draft: (day) => `Долбоор, ${day}, али жарыяланган жок`,
    nothing: 'Азырынча эч нерсе пландала элек.',
    kinds: { unit: 'Бөлүм', break: 'Тыныгуу', meal: 'Тамактануу', travel: 'Жол', energiser: 'Сергитүү', other: 'Сессия' },
  },
};
