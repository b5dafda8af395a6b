import type { Language } from '@kurak/shared-model';

/**
 * What a printed card says. Not among the screen's texts: a card speaks the languages of the training, all at once,
 * whatever language the screen is in.
 */
export const CARD_WORDS: Record<Language, { readonly open: string; readonly code: string; readonly choose: string; readonly until: string }> = {
  en: {
    open: 'Scan the square with the camera, or open',
    code: 'Type the code above, if you are asked for it.',
    choose: 'Choose a name and a password. Tell the password to nobody.',
    until: 'Works once, until',
  },
  ru: {
    open: 'Наведите камеру на квадрат или откройте',
    code: 'Введите код, который напечатан выше, если его попросят.',
    choose: 'Придумайте имя для входа и пароль. Пароль не говорите никому.',
    until: 'Действует один раз, до',
  },
  ky: {
    open: 'Камераны чарчыга кармаңыз же бул даректи ачыңыз:',
    code: 'Код суралса, жогоруда жазылган кодду териңиз.',
    choose: 'Кирүү үчүн ат жана сырсөз ойлоп табыңыз. Сырсөздү эч кимге айтпаңыз.',
    until: 'Бир жолу жарайт, мөөнөтү:',
  },
};
