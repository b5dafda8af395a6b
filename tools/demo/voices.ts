import type { Language } from '@kurak/shared-model';
import type { TestimonialIdentity, TestimonialUse } from '@kurak/voices-model';

/** Scores for content, facilitation, safety, usefulness; then what was liked and what should change. */
type DemoFeedback = readonly [content: number, facilitation: number, safety: number, usefulness: number, liked: string, change: string];

export const FEEDBACK: readonly DemoFeedback[] = [
  [5, 5, 5, 5, 'Ролевые игры: наконец говорили все.', ''],
  [5, 4, 5, 5, 'Ар бир ыкманы эртеси эле айылда колдонсо болот.', 'Материалдар кыргызча көбүрөөк болсо.'],
  [4, 5, 5, 4, '', 'Больше времени на планы действий.'],
  [5, 5, 4, 5, 'Чек арадагы аялдардын окуяларын ачык сүйлөштүк.', ''],
  [4, 4, 5, 5, 'Разбор слухов на примере нашего села.', 'Третий день был слишком плотным.'],
  [5, 5, 5, 4, 'Атмосфера, в которой можно ошибаться.', ''],
  [3, 4, 4, 4, '', 'Тамак менен тыныгуулар көбүрөөк керек.'],
  [5, 5, 5, 5, 'Башка облустардан келген аялдар менен таанышканым.', ''],
  [4, 5, 5, 5, 'План коммуникации, который можно взять с собой.', ''],
  [5, 4, 4, 5, '', ''],
  [4, 4, 5, 3, '', 'Мисалдар айыл жөнүндө көбүрөөк болсун.'],
  [5, 5, 5, 5, 'Резолюция 1325 перестала быть бумагой.', ''],
  [5, 5, 5, 4, 'Үн чыгарбаган катышуучулар да сүйлөй баштады.', ''],
  [4, 3, 5, 4, '', 'Микрофон керек, артта угулбай калды.'],
  [5, 5, 4, 5, 'Работа в малых группах.', ''],
  [5, 4, 5, 5, '', 'Хотелось бы встречу через три месяца.'],
  [2, 3, 4, 3, '', 'Слишком много нового за три дня.'],
];

interface DemoTestimonial {
  /** Place among the participants, from 0. */
  readonly author: number;
  readonly language: Language;
  readonly text: string;
  readonly identity: TestimonialIdentity;
  readonly pseudonym: string;
  readonly agreed: readonly TestimonialUse[];
}

export const TESTIMONIALS: readonly DemoTestimonial[] = [
  {
    author: 0,
    language: 'ky',
    text: 'Мурда чогулушта арткы катарда отуруп, сөз алчу эмесмин. Тренингден кийин айыл кеңешинин жыйынында суу жөнүндө өзүм суроо бердим. Азыр алты аял менен биргебиз.',
    identity: 'pseudonym',
    pseudonym: 'Мээнеткеч',
    agreed: ['internal-learning', 'donor-report', 'site'],
  },
  {
    author: 12,
    language: 'ru',
    text: 'Я вернулась из миграции и три года молчала о том, что там было. Здесь меня никто не торопил. Теперь я веду кружок для девушек, которые собираются уезжать: мы вместе читаем договоры.',
    identity: 'anonymous',
    pseudonym: '',
    agreed: ['internal-learning', 'donor-report'],
  },
  {
    author: 16,
    language: 'ru',
    text: 'Самое ценное — план коммуникации. Мы разобрали слух, который ходил по району, и впервые ответили на него не ссорой, а разговором.',
    identity: 'named',
    pseudonym: '',
    agreed: ['internal-learning', 'donor-report', 'site', 'social-media'],
  },
  {
    author: 13,
    language: 'ky',
    text: 'Коляска менен жүргөн аял катары мени ар дайым «коноктой» тосушчу. Бул жерде мен топту өзүм алып бардым.',
    identity: 'pseudonym',
    pseudonym: 'Ак шумкар',
    agreed: ['internal-learning'],
  },
  {
    author: 20,
    language: 'ru',
    text: 'Эту историю я хочу оставить себе, но спасибо, что спросили отдельно о каждом случае.',
    identity: 'anonymous',
    pseudonym: '',
    agreed: [],
  },
];
