import type { SessionKind } from '@kurak/delivery-model';
import type { LocalText } from '@kurak/shared-model';

/** How long a session of a kind is, minutes, until somebody says otherwise. */
export const USUAL_MINUTES: Readonly<Record<SessionKind, number>> = { unit: 60, break: 15, meal: 60, energiser: 10, travel: 60, other: 30 };

/** Content, not labels: written into the schedule in every language at once, and free to be changed. */
export const USUAL_TITLES: Readonly<Record<SessionKind, LocalText>> = {
  unit: {},
  break: { en: 'Break', ru: 'Перерыв', ky: 'Тыныгуу' },
  meal: { en: 'Lunch', ru: 'Обед', ky: 'Түшкү тамак' },
  energiser: { en: 'Energiser', ru: 'Разминка', ky: 'Сергитүүчү көнүгүү' },
  travel: { en: 'Travel', ru: 'Дорога', ky: 'Жол' },
  other: { en: 'Plenary', ru: 'Общая встреча', ky: 'Жалпы жыйын' },
};
