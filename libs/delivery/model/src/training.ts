export const TRAINING_MODES = ['in-person', 'online', 'blended'] as const;
export type TrainingMode = (typeof TRAINING_MODES)[number];

/** From its first day to its last a training takes no more days than this: what is longer is a year mistyped. */
export const LONGEST_TRAINING = 366;

export const COUNTRIES = ['KG', 'KZ', 'UZ', 'TJ', 'TM', 'MN', 'RU', 'AF', 'CN', 'AZ', 'AM', 'GE', 'TR'] as const;
/** Countries in which trainings of the network are held, as ISO 3166-1 codes. */
export type Country = (typeof COUNTRIES)[number];

export const SESSION_KINDS = ['unit', 'break', 'meal', 'energiser', 'travel', 'other'] as const;
/** What a session is: a unit that is taught, a break, a meal, an energiser, travel, or anything else such as the opening. */
export type SessionKind = (typeof SESSION_KINDS)[number];

/** Sessions that are work: attendance is taken at them and counted. At all others people rest, eat or move. */
export function isAttended(kind: SessionKind): boolean {
  return kind === 'unit' || kind === 'other';
}

/** Time zones to offer for a training in the region; others can be typed. */
export const USUAL_TIME_ZONES = ['Asia/Bishkek', 'Asia/Almaty', 'Asia/Tashkent', 'Asia/Dushanbe', 'Asia/Ashgabat', 'Asia/Ulaanbaatar', 'Europe/Moscow', 'Europe/Istanbul'] as const;

/** Sessions that stand in people's calendars: breaks and meals would only crowd them. */
export function isInCalendar(kind: SessionKind): boolean {
  return kind === 'unit' || kind === 'other' || kind === 'travel';
}
