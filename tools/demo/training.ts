import type { SessionKind } from '@kurak/delivery-model';
import type { LocalText } from '@kurak/shared-model';

/** The training of June 2022, with invented people: three days, its themes as sessions, units of the four modules between them. */

export const MODULES = [
  '01936c7e-0000-7000-8000-000000000100',
  '01936c7e-0000-7000-8000-000000000200',
  '01936c7e-0000-7000-8000-000000000400',
  '01936c7e-0000-7000-8000-000000000300',
];

export const TRAINING = {
  title: {
    en: 'Training of trainers for human-rights defenders',
    ru: 'Тренинг для тренеров: защитницы и защитники прав человека',
    ky: 'Укук коргоочулар үчүн тренерлерди даярдоо',
  },
  startsOn: '2022-06-14',
  endsOn: '2022-06-16',
  place: 'Бишкек',
  timeZone: 'Asia/Bishkek',
};

export interface DemoSession {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly kind: SessionKind;
  readonly unitId: string | null;
  readonly title: LocalText;
  /** Which of the two facilitators leads it; none at a break. */
  readonly by: 0 | 1 | undefined;
  /** Why the group goes on for more than two hours without a break, where it does. */
  readonly goesOn?: string;
}

const DAYS = ['2022-06-14', '2022-06-15', '2022-06-16'] as const;

const BREAK: LocalText = { en: 'Tea break', ru: 'Перерыв на чай', ky: 'Чай тыныгуусу' };
const LUNCH: LocalText = { en: 'Lunch', ru: 'Обед', ky: 'Түшкү тамак' };

function theme(day: 0 | 1 | 2, from: string, to: string, by: 0 | 1, en: string, ru: string, ky: string): DemoSession {
  return { day: DAYS[day], from, to, kind: 'other', unitId: null, title: { en, ru, ky }, by };
}

function unit(day: 0 | 1 | 2, from: string, to: string, by: 0 | 1, number: string): DemoSession {
  return { day: DAYS[day], from, to, kind: 'unit', unitId: `01936c7e-0000-7000-8000-000000000${number}`, title: {}, by };
}

function pause(day: 0 | 1 | 2, from: string, to: string, title: LocalText): DemoSession {
  return { day: DAYS[day], from, to, kind: title === LUNCH ? 'meal' : 'break', unitId: null, title, by: undefined };
}

/** In order of time. A unit's title is taken from the module. */
export const SESSIONS: readonly DemoSession[] = [
  theme(0, '09:00', '09:45', 0, 'Opening circle', 'Открывающий круг', 'Ачылыш чөйрөсү'),
  { ...unit(0, '09:45', '11:15', 0, '101'), goesOn: 'Ачылыш чөйрөсү кыймылдуу оюн менен бүтөт.' },
  pause(0, '11:15', '11:30', BREAK),
  unit(0, '11:30', '13:00', 1, '201'),
  pause(0, '13:00', '14:00', LUNCH),
  theme(0, '14:00', '15:30', 1, 'When promoting rights brings conflict', 'Когда защита прав приводит к конфликту', 'Укуктарды коргоо чыр-чатакка алып келгенде'),
  pause(0, '15:30', '15:45', BREAK),
  theme(
    0,
    '15:45',
    '17:15',
    0,
    'Free speech under pressure: journalists, activists, new laws',
    'Свобода слова под давлением: журналисты, активисты, новые законы',
    'Сөз эркиндиги кысым астында: журналисттер, активисттер, жаңы мыйзамдар',
  ),
  unit(1, '09:00', '10:30', 1, '401'),
  pause(1, '10:30', '10:45', BREAK),
  theme(1, '10:45', '12:15', 0, 'Women in border areas', 'Женщины приграничных районов', 'Чек ара аймактарындагы аялдар'),
  pause(1, '12:15', '13:15', LUNCH),
  unit(1, '13:15', '15:15', 1, '402'),
  pause(1, '15:15', '15:30', BREAK),
  theme(1, '15:30', '17:00', 0, 'Women, religion and fundamentalism', 'Женщины, религия и фундаментализм', 'Аялдар, дин жана фундаментализм'),
  unit(2, '09:00', '10:40', 0, '301'),
  pause(2, '10:40', '10:50', BREAK),
  unit(2, '10:50', '12:40', 1, '302'),
  pause(2, '12:40', '13:40', LUNCH),
  theme(2, '13:40', '15:10', 0, 'Climate, disaster and gender: our villages’ plans', 'Климат, бедствия и гендер: планы наших сёл', 'Климат, кырсык жана гендер: айылдарыбыздын пландары'),
  {
    ...theme(2, '15:10', '16:40', 1, 'Action plans and what comes next', 'Планы действий и следующие шаги', 'Иш-аракеттер пландары жана кийинки кадамдар'),
    goesOn: 'Топ тыныгуусуз улантып, кечки автобуска жетишүүнү сурады.',
  },
];

export const ONLINE_TRAINING_TITLE: LocalText = {
  en: 'Online evenings for activists',
  ru: 'Онлайн-вечера для активисток',
  ky: 'Активисттер үчүн онлайн кечтер',
};

export const ONLINE_SESSIONS: readonly LocalText[] = [
  { en: 'A plan for our first own training', ru: 'План нашего первого собственного тренинга', ky: 'Биздин биринчи өз тренингибиздин планы' },
  { en: 'Trying out: ten minutes each', ru: 'Проба: десять минут для каждой', ky: 'Сынап көрүү: ар бирибизге он мүнөттөн' },
];
