import type { Language } from '@kurak/shared-model';
import type { TestimonialUse } from '@kurak/voices-model';

interface SheetWords {
  readonly sheet: string;
  readonly dates: string;
  readonly place: string;
  readonly figure: string;
  readonly value: string;
  readonly howCounted: string;
  readonly enrolled: string;
  readonly completed: string;
  readonly bySex: string;
  readonly byDistrict: string;
  readonly sex: Record<string, string>;
  readonly unknown: string;
  readonly tooFew: string;
  readonly attendance: string;
  readonly attendanceHow: string;
  readonly knowledge: string;
  readonly knowledgeHow: string;
  readonly usefulness: string;
  readonly satisfied: string;
  readonly satisfiedHow: string;
  readonly feedbackGiven: string;
  readonly stories: string;
  readonly uses: Record<TestimonialUse, string>;
  readonly suppression: string;
}

/** The words of an exported spreadsheet. */
export const SHEET_WORDS: Record<Language, SheetWords> = {
  en: {
    sheet: 'Outcomes',
    dates: 'Dates',
    place: 'Place',
    figure: 'Figure',
    value: 'Value',
    howCounted: 'How it is counted',
    enrolled: 'People enrolled',
    completed: 'People who completed',
    bySex: 'By sex',
    byDistrict: 'By district',
    sex: { female: 'Women', male: 'Men', other: 'Other' },
    unknown: 'Not stated',
    tooFew: 'too few to show',
    attendance: 'Attendance rate',
    attendanceHow: 'Marks “present” and “late” out of all marks, excused absences left out',
    knowledge: 'Knowledge',
    knowledgeHow: 'Check questions answered right at the first try',
    usefulness: 'Usefulness, mean score',
    satisfied: 'Satisfied with usefulness',
    satisfiedHow: 'Scores of 4 and 5 on a scale from 1 to 5, in anonymous feedback',
    feedbackGiven: 'People who gave feedback',
    stories: 'Testimonials that may be used',
    uses: { 'internal-learning': 'in our own trainings', 'donor-report': 'in a report to the donor', site: 'on the site', 'social-media': 'in social networks' },
    suppression: 'A number of fewer than five people is not shown, nor any from which it could be worked out.',
  },
  ru: {
    sheet: 'Результаты',
    dates: 'Даты',
    place: 'Место',
    figure: 'Показатель',
    value: 'Значение',
    howCounted: 'Как посчитано',
    enrolled: 'Зачислено',
    completed: 'Завершили обучение',
    bySex: 'По полу',
    byDistrict: 'По районам',
    sex: { female: 'Женщины', male: 'Мужчины', other: 'Другое' },
    unknown: 'Не указано',
    tooFew: 'слишком мало',
    attendance: 'Посещаемость',
    attendanceHow: 'Доля отметок «присутствует» и «опоздала» среди всех, кроме уважительных причин',
    knowledge: 'Знания',
    knowledgeHow: 'Доля вопросов для проверки, на которые верно ответили с первой попытки',
    usefulness: 'Полезность, средний балл',
    satisfied: 'Довольны полезностью',
    satisfiedHow: 'Оценки 4 и 5 по шкале от 1 до 5 в анонимных отзывах',
    feedbackGiven: 'Оставили отзыв',
    stories: 'Истории, которые можно использовать',
    uses: { 'internal-learning': 'на наших тренингах', 'donor-report': 'в отчёте донору', site: 'на сайте', 'social-media': 'в социальных сетях' },
    suppression: 'Число меньше пяти человек не показано, как и любое, из которого его можно вычислить.',
  },
  ky: {
    sheet: 'Жыйынтыктар',
    dates: 'Күндөрү',
    place: 'Өткөн жери',
    figure: 'Көрсөткүч',
    value: 'Мааниси',
    howCounted: 'Кантип эсептелди',
    enrolled: 'Катышууга кабыл алынгандар',
    completed: 'Окууну аяктагандар',
    bySex: 'Жынысы боюнча',
    byDistrict: 'Райондор боюнча',
    sex: { female: 'Аялдар', male: 'Эркектер', other: 'Башка' },
    unknown: 'Көрсөтүлгөн эмес',
    tooFew: 'өтө аз',
    attendance: 'Катышуу деңгээли',
    attendanceHow: 'Жүйөлүү себептерден башка бардык белгилердин ичинен «катышты» жана «кечикти» деген белгилердин үлүшү',
    knowledge: 'Билим',
    knowledgeHow: 'Текшерүү суроолоруна биринчи аракетте туура берилген жооптордун үлүшү',
    usefulness: 'Пайдалуулугу, орточо балл',
    satisfied: 'Пайдалуулугуна ыраазы болгондор',
    satisfiedHow: 'Аты жашырылган пикирлерде 1ден 5ке чейинки шкала боюнча 4 жана 5 деген баалар',
    feedbackGiven: 'Пикир билдиргендер',
    stories: 'Колдонууга уруксат берилген окуялар',
    uses: { 'internal-learning': 'өзүбүздүн тренингдерде', 'donor-report': 'донорго отчётто', site: 'сайтта', 'social-media': 'социалдык тармактарда' },
    suppression: 'Бештен аз адамдын саны жана аны эсептеп чыгарууга мүмкүндүк берген сандар көрсөтүлбөйт.',
  },
};
