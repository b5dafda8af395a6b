import type { TestimonialUse } from '@kurak/voices-model';

interface Wording {
  readonly id: string;
  readonly use: TestimonialUse;
  readonly language: 'en' | 'ru' | 'ky';
  readonly text: string;
}

/** The frozen words on which people decide. A change of words is another row with another id; rows are never changed. */
export const WORDINGS: readonly Wording[] = [
  {
    id: '01936c7e-0000-7000-8000-0000000d0101',
    use: 'internal-learning',
    language: 'en',
    text: 'Trainers of this organisation may read my story and use it in trainings. It stays inside the organisation.',
  },
  {
    id: '01936c7e-0000-7000-8000-0000000d0102',
    use: 'internal-learning',
    language: 'ru',
    text: 'Тренеры этой организации могут прочитать мою историю и использовать её на тренингах. За пределы организации она не выйдет.',
  },
  {
    id: '01936c7e-0000-7000-8000-0000000d0103',
    use: 'internal-learning',
    language: 'ky',
    text: 'Бул уюмдун тренерлери менин окуямды окуп, тренингдерде колдоно алышат. Ал уюмдан сыртка чыкпайт.',
  },
  {
    id: '01936c7e-0000-7000-8000-0000000d0201',
    use: 'donor-report',
    language: 'en',
    text: 'My story may stand in a report to the donor of this training. People at the donor’s office read it; a report that was sent cannot be called back.',
  },
  {
    id: '01936c7e-0000-7000-8000-0000000d0202',
    use: 'donor-report',
    language: 'ru',
    text: 'Мою историю можно включить в отчёт для донора этого тренинга. Её прочтут сотрудники донора; отправленный отчёт отозвать нельзя.',
  },
  {
    id: '01936c7e-0000-7000-8000-0000000d0203',
    use: 'donor-report',
    language: 'ky',
    text: 'Менин окуямды ушул тренингдин донору үчүн отчётко кошсо болот. Аны донордун кызматкерлери окушат; жөнөтүлгөн отчётту кайтарып алууга болбойт.',
  },
  {
    id: '01936c7e-0000-7000-8000-0000000d0301',
    use: 'site',
    language: 'en',
    text: 'My story may be published on the organisation’s site. Anyone can read and copy it there, also people who know me.',
  },
  {
    id: '01936c7e-0000-7000-8000-0000000d0302',
    use: 'site',
    language: 'ru',
    text: 'Мою историю можно опубликовать на сайте организации. Там её может прочитать и скопировать любой человек, в том числе мои знакомые.',
  },
  {
    id: '01936c7e-0000-7000-8000-0000000d0303',
    use: 'site',
    language: 'ky',
    text: 'Менин окуямды уюмдун сайтына жарыяласа болот. Аны ал жерден каалаган адам, анын ичинде мени тааныгандар да окуп, көчүрүп ала алышат.',
  },
  {
    id: '01936c7e-0000-7000-8000-0000000d0401',
    use: 'social-media',
    language: 'en',
    text: 'My story may be shared on the organisation’s pages in social networks. Others can comment on it and share it further, and it can hardly be removed everywhere.',
  },
  {
    id: '01936c7e-0000-7000-8000-0000000d0402',
    use: 'social-media',
    language: 'ru',
    text: 'Моей историей можно поделиться на страницах организации в социальных сетях. Другие смогут её комментировать и пересылать, и убрать её отовсюду почти невозможно.',
  },
  {
    id: '01936c7e-0000-7000-8000-0000000d0403',
    use: 'social-media',
    language: 'ky',
    text: 'Менин окуямды уюмдун социалдык тармактардагы баракчаларында бөлүшсө болот. Башкалар ага комментарий жазып, андан ары таратышы мүмкүн, бардык жерден өчүрүү дээрлик мүмкүн эмес.',
  },
];
