import type { Sex } from '@kurak/delivery-model';
import type { Language } from '@kurak/shared-model';

/** Invented people of two invented organisations. Any likeness to somebody who lives is chance. */

export const ORGANISATION = { id: '01936c7e-0000-7000-8000-0000000f0001', name: 'Ак Кайың' };
export const OTHER_ORGANISATION = { id: '01936c7e-0000-7000-8000-0000000f0002', name: 'Алтын Көпүрө' };

/** An id of the demo data: a group and a number in it. */
export function demoId(group: string, number: number): string {
  return `01936c7e-0000-7000-8000-0000${group.padStart(4, '0')}${number.toString(16).padStart(4, '0')}`;
}

interface DemoPerson {
  readonly id: string;
  readonly displayName: string;
  readonly language: Language;
}

export const TEAM: readonly (DemoPerson & { readonly role: 'facilitator' | 'staff' | 'administrator' })[] = [
  { id: demoId('a', 1), displayName: 'Гүлбарчын', language: 'ky', role: 'facilitator' },
  { id: demoId('a', 2), displayName: 'Назира', language: 'ru', role: 'facilitator' },
  { id: demoId('a', 3), displayName: 'Мээрим', language: 'ru', role: 'staff' },
  { id: demoId('a', 4), displayName: 'Чынара', language: 'ky', role: 'administrator' },
];

export const OTHER_TEAM: typeof TEAM = [
  { id: demoId('c', 1), displayName: 'Жанар', language: 'ru', role: 'staff' },
  { id: demoId('c', 2), displayName: 'Сауле', language: 'ru', role: 'facilitator' },
  { id: demoId('c', 3), displayName: 'Дина', language: 'ru', role: 'administrator' },
];

interface DemoParticipant extends DemoPerson {
  readonly sex: Sex;
  readonly district: string;
  /** The pass was closed on the third day: she could not come back. */
  readonly isCutOff: boolean;
}

type Row = readonly [displayName: string, language: Language, sex: Sex, district: string, isCutOff?: true];

const ROWS: readonly Row[] = [
  ['Айжамал', 'ky', 'female', 'Баткен району'],
  ['Бурулай', 'ky', 'female', 'Баткен району', true],
  ['Гүлзат', 'ky', 'female', 'Баткен району', true],
  ['Жаркын', 'ky', 'female', 'Баткен району', true],
  ['Зулайка', 'ky', 'female', 'Баткен району', true],
  ['Калыйпа', 'ky', 'female', 'Баткен району', true],
  ['Майрамкан', 'ky', 'female', 'Баткен району'],
  ['Нуржамал', 'ky', 'female', 'Баткен району'],
  ['Өмүркан', 'ky', 'male', 'Баткен району'],
  ['Санавар', 'ru', 'female', 'Баткен району'],
  ['Тотукан', 'ky', 'female', 'Кара-Суу району'],
  ['Үмүт', 'ky', 'female', 'Кара-Суу району'],
  ['Хадича', 'ru', 'female', 'Кара-Суу району'],
  ['Шайыр', 'ky', 'female', 'Кара-Суу району'],
  ['Эрмек', 'ky', 'male', 'Кара-Суу району'],
  ['Мухаббат', 'ru', 'female', 'Кара-Суу району'],
  ['Айгүл Н.', 'ru', 'female', 'Талгар ауданы'],
  ['Ботагөз', 'ru', 'female', 'Талгар ауданы'],
  ['Қарлығаш', 'ru', 'female', 'Талгар ауданы'],
  ['Мирас', 'ru', 'male', 'Талгар ауданы'],
  ['Раушан', 'ru', 'female', 'Талгар ауданы'],
  ['Светлана', 'ru', 'female', 'Талгар ауданы'],
  ['Токтобек', 'ky', 'male', 'Нарын шаары'],
  ['Чоро', 'ky', 'male', 'Нарын шаары'],
];

export const PARTICIPANTS: readonly DemoParticipant[] = ROWS.map(([displayName, language, sex, district, isCutOff], index) => ({
  id: demoId('b', index + 1),
  displayName,
  language,
  sex,
  district,
  isCutOff: isCutOff === true,
}));
