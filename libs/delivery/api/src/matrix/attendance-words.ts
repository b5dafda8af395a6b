import type { MarkStatus } from '@kurak/delivery-model';
import type { Language } from '@kurak/shared-model';

/** What exports and prints of attendance say. */
export interface AttendanceWords {
  readonly attendance: string;
  readonly name: string;
  readonly session: string;
  readonly there: string;
  readonly held: string;
  readonly share: string;
  readonly legend: string;
  readonly unmarked: string;
  /** Whole words, as the cells of a spreadsheet say them. */
  readonly marks: Readonly<Record<MarkStatus, string>>;
  readonly late: (minutes: number) => string;
  /** As short as the cells of a print need them. */
  readonly signs: Readonly<Record<MarkStatus, string>>;
  readonly lateSign: (minutes: number) => string;
  readonly signInSheet: string;
  readonly grant: string;
  readonly signature: string;
  readonly facilitatorSignature: string;
  readonly room: string;
  /** Above the empty rows. */
  readonly walkIns: string;
  /** Why people are asked to sign, and that they need not. */
  readonly privacy: string;
}

export const ATTENDANCE_WORDS: Readonly<Record<Language, AttendanceWords>> = {
  en: {
    attendance: 'Attendance',
    name: 'Name',
    session: 'Session',
    there: 'Attended',
    held: 'Held',
    share: 'Share',
    legend: 'Key',
    unmarked: 'empty: not marked',
    marks: { present: 'present', late: 'late', excused: 'excused', absent: 'absent' },
    late: (minutes) => `late ${minutes} min`,
    signs: { present: '+', late: 'L', excused: 'E', absent: '–' },
    lateSign: (minutes) => `L ${minutes}`,
    signInSheet: 'Sign-in sheet',
    grant: 'Grant',
    signature: 'Signature',
    facilitatorSignature: 'Signature of the facilitator',
    room: 'Room',
    walkIns: 'Who is not on the list yet',
    privacy: 'Your signature confirms only that you were here. It is kept by the organisers as evidence for the grant and is not published.',
  },
  ru: {
    attendance: 'Посещаемость',
    name: 'Имя',
    session: 'Занятие',
    there: 'Посещено',
    held: 'Проведено',
    share: 'Доля',
    legend: 'Обозначения',
    unmarked: 'пусто: не отмечено',
    marks: { present: 'присутствует', late: 'опоздание', excused: 'уважительная причина', absent: 'отсутствует' },
    late: (minutes) => `опоздание ${minutes} мин`,
    signs: { present: '+', late: 'оп', excused: 'ув', absent: '–' },
    lateSign: (minutes) => `оп ${minutes}`,
    signInSheet: 'Лист регистрации',
    grant: 'Грант',
    signature: 'Подпись',
    facilitatorSignature: 'Подпись фасилитатора',
    room: 'Аудитория',
    walkIns: 'Кого ещё нет в списке',
    privacy: 'Подпись подтверждает только ваше присутствие. Лист хранится у организаторов для отчётности по гранту и не публикуется.',
  },
  ky: {
    attendance: 'Катышуу',
    name: 'Аты-жөнү',
    session: 'Сессия',
    there: 'Катышты',
    held: 'Өткөрүлдү',
    share: 'Үлүшү',
    legend: 'Белгилер',
    unmarked: 'бош: белгиленген эмес',
    marks: { present: 'катышты', late: 'кечикти', excused: 'жүйөлүү себеп', absent: 'келген жок' },
    late: (minutes) => `кечикти ${minutes} мүн`,
    signs: { present: '+', late: 'кеч', excused: 'жүй', absent: '–' },
    lateSign: (minutes) => `кеч ${minutes}`,
    signInSheet: 'Катталуу барагы',
    grant: 'Грант',
    signature: 'Колу',
    facilitatorSignature: 'Фасилитатордун колу',
    room: 'Бөлмө',
    walkIns: 'Тизмеде азырынча жоктор',
    privacy: 'Кол тамгаңыз бул жерге катышканыңызды гана ырастайт. Барак грант боюнча отчёт үчүн уюштуруучуларда сакталат, жарыяланбайт.',
  },
};
