import { ApplicationFormService, DecisionService, PublicApplicationService, SelectionService, TrainingService } from '@kurak/delivery-api';
import type { AgeBand, DisabilityAnswer, Sex } from '@kurak/delivery-model';
import { type Actor, Database } from '@kurak/shared-api';
import type { Language } from '@kurak/shared-model';
import type { INestApplicationContext } from '@nestjs/common';
import { demoId } from './people';
import { MODULES } from './training';

/** A training that is open for applications, whenever the demonstration is set up, and invented people who have applied. */

export const OPEN_TRAINING_ID = demoId('d', 4);

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

const QUESTIONS = [
  { id: demoId('ab', 1), text: { en: 'Whom do you want to train afterwards?', ru: 'Кого вы хотите обучать потом?', ky: 'Кийин кимдерди окуткуңуз келет?' } },
  { id: demoId('ab', 2), text: { en: 'What would you need to come for three days?', ru: 'Что вам нужно, чтобы приехать на три дня?', ky: 'Үч күнгө келүү үчүн сизге эмне керек?' } },
];

const CRITERIA = [
  { id: demoId('ac', 1), name: { en: 'Can reach others', ru: 'Сможет передать другим', ky: 'Башкаларга жеткире алат' } },
  { id: demoId('ac', 2), name: { en: 'Few chances so far', ru: 'До сих пор было мало возможностей', ky: 'Буга чейин мүмкүнчүлүгү аз болгон' } },
];

type Applicant = readonly [name: string, language: Language, sex: Sex | null, age: AgeBand | null, district: string, disability: DisabilityAnswer | null, whom: string, score: number];

const APPLICANTS: readonly Applicant[] = [
  ['Айсулуу', 'ky', 'female', '25-34', 'Баткен району', 'no', 'Айылдагы жаш келиндерди.', 5],
  ['Бегайым', 'ky', 'female', '18-24', 'Лейлек району', 'unsaid', 'Мектептин жогорку класстарын.', 4],
  ['Венера', 'ru', 'female', '35-49', 'Кара-Суу району', 'no', 'Коллег из домкома.', 3],
  ['Гүлнара', 'ky', 'female', '35-49', 'Баткен району', 'yes', 'Майыптыгы бар энелерди.', 5],
  ['Дастан', 'ky', 'male', '18-24', 'Нарын шаары', 'no', 'Жаштар борборундагыларды.', 3],
  ['Жибек', 'ky', 'female', '25-34', 'Лейлек району', null, 'Суу пайдалануучулар бирикмесин.', 4],
  ['Зарина', 'ru', 'female', '25-34', 'Бишкек шаары', 'no', 'Студенток своего факультета.', 2],
  ['Искендер', 'ru', 'male', '35-49', 'Бишкек шаары', 'no', 'Сотрудников НКО.', 2],
  ['Касиет', 'ky', 'female', '50-64', 'Баткен району', 'no', 'Айыл кеңешинин аялдарын.', 4],
  ['Лира', 'ru', 'female', '25-34', 'Кара-Суу району', 'no', 'Швей нашего цеха.', 4],
  ['Мадина', 'ru', 'female', '18-24', 'Ош шаары', null, 'Девочек из кружка.', 3],
  ['Нургүл', 'ky', 'female', '35-49', 'Нарын шаары', 'no', 'Мигранттардын үй-бүлөлөрүн.', 4],
  ['Сезим', 'ky', null, null, '', null, 'Кошуналарымды.', 3],
  ['Турсунай', 'ky', 'female', '50-64', 'Лейлек району', 'yes', 'Кайтып келген аялдарды.', 5],
];

/** Through the same doors that people use: the form by the facilitator, each application by somebody without an account. */
export async function loadApplications(context: INestApplicationContext, lead: Actor, second: Actor): Promise<void> {
  const get = <Service>(service: new (...parameters: never[]) => Service): Service => context.get(service as new () => Service, { strict: false });
  const database = get(Database);
  const { link } = await database.as(lead, async () => {
    await get(TrainingService).create({
      id: OPEN_TRAINING_ID,
      title: { en: 'Leading in the village: a training of trainers', ru: 'Лидерство в селе: тренинг для тренеров', ky: 'Айылдагы лидерлик: тренерлерди даярдоо' },
      startsOn: day(40), endsOn: day(42), place: 'Ош', country: 'KG', oblast: 'Ош облусу', venue: 'Маданият үйү, 2-кабат', timeZone: 'Asia/Bishkek', mode: 'in-person', languages: ['ky', 'ru'],
      capacity: 8, targetGroup: 'Айылдарда башкаларды окуткусу келгендер', grantName: 'Айыл үнү', grantNumber: 'АҮ-2026/3', moduleIds: MODULES.slice(0, 2),
    });
    return get(ApplicationFormService).save(OPEN_TRAINING_ID, {
      isOpen: true,
      closesOn: day(20),
      intro: {
        en: 'Three days for women and men who want to train others at home. Travel, meals and a bed are paid; somebody looks after children.',
        ru: 'Три дня для тех, кто хочет обучать других у себя дома. Дорога, еда и ночлег оплачиваются; за детьми присмотрят.',
        ky: 'Өз айылында башкаларды окуткусу келгендер үчүн үч күн. Жол, тамак, жаткан жер төлөнөт; балдарды караган адам болот.',
      },
      contact: 'Гүлбарчын, 0312 000000',
      asks: ['sex', 'ageBand', 'district', 'disability', 'phone', 'motivation'],
      questions: QUESTIONS,
      criteria: CRITERIA,
      keptDays: 90,
      version: 0,
    });
  });
  const code = link.split('#')[1] ?? '';
  for (const [index, [displayName, language, sex, ageBand, district, disability, whom]] of APPLICANTS.entries()) {
    const answers = [{ questionId: QUESTIONS[0]?.id ?? '', text: whom }];
    await get(PublicApplicationService).apply({ id: applicationId(index), code, displayName, language, sex, ageBand, district, disability, answers }, 'demo');
  }
  for (const [who, by] of [[lead, 0], [second, 1]] as const) {
    await database.as(who, async () => {
      for (const [index, [, , , , , , , score]] of APPLICANTS.entries()) {
        if (index % 4 === 3 && by === 1) continue;
        const scores = CRITERIA.map(({ id: criterionId }, at) => ({ criterionId, score: Math.max(1, Math.min(5, score + ((index + at + by) % 3) - 1)) }));
        await get(SelectionService).score(applicationId(index), { scores });
      }
    });
  }
  await database.as(lead, async () => {
    const decide = (number: number, status: 'accepted' | 'waitlisted' | 'declined', ...places: number[]) =>
      get(DecisionService).decide(OPEN_TRAINING_ID, { id: demoId('ad', number), status, applications: places.map((place) => ({ id: applicationId(place), version: 1 })) });
    await decide(1, 'accepted', 0, 1, 3, 11);
    await decide(2, 'waitlisted', 4);
    await decide(3, 'declined', 7);
  });
}

function applicationId(index: number): string {
  return demoId('ae', index + 1);
}
