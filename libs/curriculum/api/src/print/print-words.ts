import type { Grouping, MediumKind, Method } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';

/** What a print says in its own words. */
export interface PrintWords {
  readonly guide: string;
  readonly handouts: string;
  readonly contents: string;
  readonly units: string;
  readonly unit: (number: number) => string;
  readonly untitledUnit: string;
  readonly untitledActivity: string;
  readonly minutes: (count: number) => string;
  readonly total: string;
  readonly forWhom: string;
  readonly version: (number: number) => string;
  readonly draft: string;
  /** Stands for an organisation's name on a module of the starter library. */
  readonly library: string;
  readonly adaptedFrom: (title: string) => string;
  readonly sources: string;
  readonly bring: string;
  readonly objectives: string;
  /** The same, said to a participant. */
  readonly yourObjectives: string;
  readonly timings: string;
  readonly time: string;
  readonly minutesHeading: string;
  readonly activity: string;
  readonly method: string;
  readonly grouping: string;
  readonly planned: (count: number) => string;
  readonly instructions: string;
  readonly materials: string;
  readonly debrief: string;
  readonly notes: string;
  readonly participantsRead: string;
  readonly noPlan: string;
  readonly noLesson: string;
  readonly safety: string;
  readonly reflection: string;
  readonly forYourself: string;
  readonly question: (number: number) => string;
  readonly check: string;
  readonly worksheet: string;
  readonly tickOne: string;
  readonly tickAllRight: string;
  readonly tickSeveral: string;
  readonly numberSteps: string;
  readonly joinPairs: string;
  readonly circleOne: string;
  readonly answers: string;
  readonly rightOrder: string;
  readonly rightAnswers: string;
  readonly picture: string;
  readonly online: Readonly<Record<Exclude<MediumKind, 'picture'>, string>>;
  readonly transcript: string;
  readonly test: string;
  readonly evaluation: string;
  readonly followUp: string;
  readonly wholeModule: string;
  readonly nameOrCode: string;
  readonly date: string;
  readonly before: string;
  readonly after: string;
  /** Said above what stands in another language than the print. */
  readonly onlyIn: Readonly<Record<Language, string>>;
  readonly letters: readonly string[];
  readonly methods: Readonly<Record<Method, string>>;
  readonly groupings: Readonly<Record<Grouping, string>>;
}

/** Each language's name in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', ky: 'Кыргызча' };

const en: PrintWords = {
  guide: 'Facilitator’s guide',
  handouts: 'Handouts for participants',
  contents: 'Contents',
  units: 'Units',
  unit: (number) => `Unit ${number}`,
  untitledUnit: 'Unit without a title',
  untitledActivity: 'Activity without a title',
  minutes: (count) => `${count} min`,
  total: 'Total',
  forWhom: 'For whom',
  version: (number) => `Version ${number}`,
  draft: 'Draft',
  library: 'Library of the network',
  adaptedFrom: (title) => `Adapted from “${title}”`,
  sources: 'Sources',
  bring: 'What to bring',
  objectives: 'After this unit, participants can',
  yourObjectives: 'After this lesson you will be able to',
  timings: 'The session at a glance',
  time: 'Time',
  minutesHeading: 'Min',
  activity: 'Activity',
  method: 'Method',
  grouping: 'Grouping',
  planned: (count) => `Planned for the whole session: ${count} min.`,
  instructions: 'Steps',
  materials: 'Materials',
  debrief: 'Debrief',
  notes: 'For the facilitator only',
  participantsRead: 'What participants read',
  noPlan: 'The session plan is not written yet.',
  noLesson: 'The lesson is not written yet.',
  safety: 'Safety note',
  reflection: 'Think about it',
  forYourself: 'for yourself',
  question: (number) => `Question ${number}`,
  check: 'Check yourself',
  worksheet: 'Worksheet',
  tickOne: 'Tick one answer.',
  tickAllRight: 'Tick all the right answers.',
  tickSeveral: 'You may tick more than one.',
  numberSteps: 'Number the steps in the right order.',
  joinPairs: 'Draw lines between what belongs together.',
  circleOne: 'Circle a number.',
  answers: 'Answers',
  rightOrder: 'In the right order',
  rightAnswers: 'With the right answers',
  picture: 'Picture',
  online: {
    audio: 'Audio: listen to it in the online lesson.',
    video: 'Video: watch it in the online lesson.',
    download: 'File: download it from the online lesson.',
  },
  transcript: 'Transcript',
  test: 'Test',
  evaluation: 'Evaluation of the training',
  followUp: 'Some months later',
  wholeModule: 'the whole module',
  nameOrCode: 'Name or code',
  date: 'Date',
  before: 'before the training',
  after: 'after the training',
  onlyIn: { en: 'So far in English only', ru: 'So far in Russian only', ky: 'So far in Kyrgyz only' },
  letters: [...'ABCDEFGHIJKL'],
  methods: {
    theory: 'Theory input',
    'role-play': 'Role-play',
    discussion: 'Discussion',
    'group-work': 'Group work',
    'case-study': 'Case study',
    energiser: 'Energiser',
    practice: 'Practice',
    reflection: 'Reflection',
  },
  groupings: { everyone: 'Everyone together', 'small-groups': 'In small groups', pairs: 'In pairs', alone: 'Each alone' },
};

const ru: PrintWords = {
  guide: 'Пособие для фасилитатора',
  handouts: 'Раздаточные материалы',
  contents: 'Содержание',
  units: 'Разделы',
  unit: (number) => `Раздел ${number}`,
  untitledUnit: 'Раздел без названия',
  untitledActivity: 'Шаг без названия',
  minutes: (count) => `${count} мин`,
  total: 'Всего',
  forWhom: 'Для кого',
  version: (number) => `Версия ${number}`,
  draft: 'Черновик',
  library: 'Библиотека сети',
  adaptedFrom: (title) => `Адаптация модуля «${title}»`,
  sources: 'Источники',
  bring: 'Что взять с собой',
  objectives: 'После этого раздела участницы и участники смогут',
  yourObjectives: 'После этого урока вы сможете',
  timings: 'Ход занятия',
  time: 'Время',
  minutesHeading: 'Мин',
  activity: 'Шаг',
  method: 'Метод',
  grouping: 'Как работают',
  planned: (count) => `На всё занятие отведено ${count} мин.`,
  instructions: 'Что делать',
  materials: 'Материалы',
  debrief: 'Подведение итогов',
  notes: 'Только для фасилитатора',
  participantsRead: 'Что читают участницы и участники',
  noPlan: 'План занятия ещё не написан.',
  noLesson: 'Урок ещё не написан.',
  safety: 'О безопасности',
  reflection: 'Подумайте',
  forYourself: 'для себя',
  question: (number) => `Вопрос ${number}`,
  check: 'Проверьте себя',
  worksheet: 'Рабочий лист',
  tickOne: 'Отметьте один ответ.',
  tickAllRight: 'Отметьте все верные ответы.',
  tickSeveral: 'Можно отметить несколько ответов.',
  numberSteps: 'Пронумеруйте шаги по порядку.',
  joinPairs: 'Соедините линиями то, что подходит друг к другу.',
  circleOne: 'Обведите одно число.',
  answers: 'Ответы',
  rightOrder: 'Верный порядок',
  rightAnswers: 'С верными ответами',
  picture: 'Рисунок',
  online: {
    audio: 'Аудио: послушайте его в онлайн-уроке.',
    video: 'Видео: посмотрите его в онлайн-уроке.',
    download: 'Файл: скачайте его в онлайн-уроке.',
  },
  transcript: 'Текст записи',
  test: 'Тест',
  evaluation: 'Оценка тренинга',
  followUp: 'Спустя несколько месяцев',
  wholeModule: 'весь модуль',
  nameOrCode: 'Имя или код',
  date: 'Дата',
  before: 'до тренинга',
  after: 'после тренинга',
  onlyIn: { en: 'Пока только на английском языке', ru: 'Пока только на русском языке', ky: 'Пока только на кыргызском языке' },
  letters: [...'АБВГДЕЖЗИКЛМ'],
  methods: {
    theory: 'Теория',
    'role-play': 'Ролевая игра',
    discussion: 'Обсуждение',
    'group-work': 'Работа в группах',
    'case-study': 'Разбор случая',
    energiser: 'Разминка',
    practice: 'Практика',
    reflection: 'Размышление',
  },
  groupings: { everyone: 'Все вместе', 'small-groups': 'В малых группах', pairs: 'В парах', alone: 'Самостоятельно' },
};

const ky: PrintWords = {
  guide: 'Фасилитатор үчүн колдонмо',
  handouts: 'Катышуучулар үчүн материалдар',
  contents: 'Мазмуну',
  units: 'Бөлүмдөр',
  unit: (number) => `${number}-бөлүм`,
  untitledUnit: 'Аталышы жок бөлүм',
  untitledActivity: 'Аталышы жок кадам',
  minutes: (count) => `${count} мүн`,
  total: 'Бардыгы',
  forWhom: 'Кимдер үчүн',
  version: (number) => `${number}-версия`,
  draft: 'Долбоор',
  library: 'Тармактын китепканасы',
  adaptedFrom: (title) => `«${title}» модулунун ылайыкташтырылган түрү`,
  sources: 'Булактар',
  bring: 'Ала барчу нерселер',
  objectives: 'Бул бөлүмдөн кийин катышуучулар',
  yourObjectives: 'Бул сабактан кийин Сиз',
  timings: 'Сессиянын жүрүшү',
  time: 'Убакыт',
  minutesHeading: 'Мүн',
  activity: 'Кадам',
  method: 'Ыкма',
  grouping: 'Кантип иштешет',
  planned: (count) => `Бүт сессияга ${count} мүнөт бөлүнгөн.`,
  instructions: 'Эмне кылуу керек',
  materials: 'Материалдар',
  debrief: 'Жыйынтыктоо',
  notes: 'Фасилитатор үчүн гана',
  participantsRead: 'Катышуучулар эмнени окушат',
  noPlan: 'Сессиянын планы азырынча жазыла элек.',
  noLesson: 'Сабак азырынча жазыла элек.',
  safety: 'Коопсуздук жөнүндө',
  reflection: 'Ойлонуп көрүңүз',
  forYourself: 'өзүңүз үчүн',
  question: (number) => `${number}-суроо`,
  check: 'Өзүңүздү текшериңиз',
  worksheet: 'Иш барагы',
  tickOne: 'Бир жоопту белгилеңиз.',
  tickAllRight: 'Туура жооптордун баарын белгилеңиз.',
  tickSeveral: 'Бир нече жоопту белгилесе болот.',
  numberSteps: 'Кадамдарды ирети менен номерлеңиз.',
  joinPairs: 'Бири-бирине туура келгендерди сызык менен туташтырыңыз.',
  circleOne: 'Бир санды тегеректеп белгилеңиз.',
  answers: 'Жооптор',
  rightOrder: 'Туура ирети',
  rightAnswers: 'Туура жооптору менен',
  picture: 'Сүрөт',
  online: {
    audio: 'Аудио: аны онлайн сабактан угуңуз.',
    video: 'Видео: аны онлайн сабактан көрүңүз.',
    download: 'Файл: аны онлайн сабактан жүктөп алыңыз.',
  },
  transcript: 'Жазуунун тексти',
  test: 'Тест',
  evaluation: 'Тренингди баалоо',
  followUp: 'Бир нече ай өткөндөн кийин',
  wholeModule: 'бүт модуль',
  nameOrCode: 'Аты же коду',
  date: 'Күнү',
  before: 'тренингге чейин',
  after: 'тренингден кийин',
  onlyIn: { en: 'Азырынча англис тилинде гана', ru: 'Азырынча орус тилинде гана', ky: 'Азырынча кыргыз тилинде гана' },
  letters: [...'АБВГДЕЖЗИКЛМ'],
  methods: {
    theory: 'Теория',
    'role-play': 'Ролдук оюн',
    discussion: 'Талкуу',
    'group-work': 'Топтук иш',
    'case-study': 'Окуяны талдоо',
    energiser: 'Жандандыруу оюну',
    practice: 'Машыгуу',
    reflection: 'Ой жүгүртүү',
  },
  groupings: { everyone: 'Баары чогуу', 'small-groups': 'Чакан топтордо', pairs: 'Экиден', alone: 'Өз алдынча' },
};

/** The words of a print in each language; those of methods and groupings are the screens' own. */
export const PRINT_WORDS: Readonly<Record<Language, PrintWords>> = { en, ru, ky };
