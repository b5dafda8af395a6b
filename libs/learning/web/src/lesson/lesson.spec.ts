import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { CurrentPerson, KEPT_STORE, Languages, OUTBOX_STORE, type OutboxItem, PATIENCE } from '@kurak/shared-web';
import { KeptInMemory, OutboxInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import type { Lesson } from '../offline/kept-lessons';
import { LessonPage } from './lesson';

const TRAINING = '01936c7e-0000-7000-8000-0000000d0001';
const UNIT = '01936c7e-0000-7000-8000-0000000d0002';
const ADDRESS = `/api/trainings/${TRAINING}/lessons/${UNIT}`;

const LESSON: Lesson = {
  trainingId: TRAINING,
  unitId: UNIT,
  moduleTitle: 'Leadership',
  title: 'Myself as a leader',
  objectives: ['Name one act of yours'],
  minutes: 90,
  blocks: [
    { id: 'words', kind: 'text', text: { type: 'doc', content: [{ type: 'paragraph', content: [{ text: 'The pump broke in July.' }] }] } },
    {
      id: 'who-led',
      kind: 'check',
      form: 'single',
      question: 'Who led?',
      choices: [
        { id: 'nobody', text: 'Nobody', isRight: false, explanation: 'An office is not needed.' },
        { id: 'all', text: 'All three', isRight: true, explanation: 'Yes, each in her way.' },
      ],
    },
    { id: 'acts', kind: 'reflection', text: { type: 'doc', content: [{ type: 'paragraph', content: [{ text: 'What did you do?' }] }] } },
  ],
  languages: ['en'],
  translation: null,
  credit: { organisation: '', number: 1, lineage: [] },
  finishedAt: null,
  answers: [],
};

const HOME = {
  trainings: [{ id: TRAINING, lessons: [{ unitId: UNIT, title: { en: 'Myself' } }, { unitId: 'next', title: { en: 'Everyone speaks' } }] }],
};

describe('a lesson', () => {
  let server: Server;
  let kept: KeptInMemory;
  let outbox: OutboxInMemory;
  let fixture: ComponentFixture<LessonPage>;
  let screen: Screen;
  let lesson: Lesson;

  const waiting = (): OutboxItem[] => [...outbox.all.values()];
  const posted = () => server.asked.filter(({ method }) => method === 'POST');

  async function open(): Promise<void> {
    fixture = TestBed.createComponent(LessonPage);
    fixture.componentRef.setInput('id', TRAINING);
    fixture.componentRef.setInput('unitId', UNIT);
    screen = new Screen(fixture);
    await screen.settle();
  }

  async function choose(text: string): Promise<void> {
    screen.labelled(text).click();
    await screen.settle();
  }

  beforeEach(() => {
    lesson = LESSON;
    kept = new KeptInMemory();
    outbox = new OutboxInMemory();
    server = new Server(({ method, address, body }) => {
      if (method === 'POST') return { status: 201, body: { ...(body as object) } };
      return { status: 200, body: address === '/api/home' ? HOME : lesson };
    });
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        ...provideTexts('learning'),
        { provide: KEPT_STORE, useValue: kept },
        { provide: OUTBOX_STORE, useValue: outbox },
        { provide: PATIENCE, useValue: 5 },
      ],
    });
    TestBed.inject(CurrentPerson).id.set('aijamal');
  });

  afterEach(() => server.restore());

  it('marks an answer on the phone and sends it once, however often the button is pressed', async () => {
    server.answers(({ method, address }) =>
      method === 'POST' ? 'offline' : { status: 200, body: address === '/api/home' ? HOME : lesson },
    );
    await open();
    await choose('Nobody');
    expect(screen.text).not.toContain('An office is not needed.');
    const check = screen.button('Check');
    check.click();
    check.click();
    await screen.settle();
    expect(screen.text).toContain('Not quite');
    expect(screen.text).toContain('An office is not needed.');
    expect(waiting()).toHaveLength(1);
    expect(waiting()[0]).toMatchObject({ endpoint: `${ADDRESS}/answers`, body: { blockId: 'who-led', chosen: ['nobody'] } });
  });

  it('asks for a choice before it marks anything', async () => {
    await open();
    await screen.press('Check');
    expect(screen.text).toContain('Choose an answer first.');
    expect(posted()).toEqual([]);
  });

  it('lets her try again, and sends the second answer as another', async () => {
    await open();
    await choose('Nobody');
    await screen.press('Check');
    await screen.press('Try again');
    expect(screen.text).not.toContain('An office is not needed.');
    await choose('All three');
    await screen.press('Check');
    expect(screen.text).toContain('Yes, each in her way.');
    const [first, second] = posted().map(({ body }) => body as { id: string; chosen: string[] });
    expect([first?.chosen, second?.chosen]).toEqual([['nobody'], ['all']]);
    expect(first?.id).not.toBe(second?.id);
  });

  it('is read from what the phone kept, with what she answered there', async () => {
    await open();
    await choose('All three');
    await screen.press('Check');
    fixture.destroy();
    server.answers(() => 'offline');
    await open();
    expect(screen.text).toContain('The pump broke in July.');
    expect(screen.text).toContain('Shown as kept on this phone');
    expect(screen.text).toContain('Yes, each in her way.');
  });

  it('shows an answer that still waits to be sent, also when the server has not heard of it', async () => {
    const body = { id: '01936c7e-0000-7000-8000-0000000d0009', blockId: 'who-led', chosen: ['all'], madeAt: '2026-11-21T08:00:00.000Z' };
    server.answers(({ method, address }) =>
      method === 'POST' ? 'offline' : { status: 200, body: address === '/api/home' ? HOME : lesson },
    );
    await outbox.put({ id: body.id, person: 'aijamal', method: 'post', endpoint: `${ADDRESS}/answers`, body, label: 'Answer', madeAt: 1, attempts: 0 });
    await open();
    await screen.settle();
    expect(screen.text).toContain('Yes, each in her way.');
  });

  it('keeps an order as she put it, for the server and for when she comes back', async () => {
    const items = [{ id: 'ask', text: 'Ask' }, { id: 'promise', text: 'Promise' }, { id: 'answer', text: 'Answer' }];
    lesson = { ...LESSON, blocks: [{ id: 'steps', kind: 'check', form: 'order', question: 'In which order?', items, explanation: 'Time gains calm.' }] };
    server.answers(({ method, address }) =>
      method === 'POST' ? 'offline' : { status: 200, body: address === '/api/home' ? HOME : lesson },
    );
    const shown = () => Array.from((fixture.nativeElement as HTMLElement).querySelectorAll('.order .grow'), ({ textContent }) => textContent?.trim());
    await open();
    await screen.press(`Move down: ${shown()[0]}`);
    const put = shown();
    await screen.press('Check');
    expect(waiting()[0]?.body).toMatchObject({ blockId: 'steps', chosen: put.map((text) => items.find((item) => item.text === text)?.id) });
    fixture.destroy();
    server.answers(() => 'offline');
    await open();
    expect(shown()).toEqual(put);
    expect(screen.text).toContain('Time gains calm.');
  });

  it('is finished once, and then leads on', async () => {
    await open();
    const finish = screen.button('Finished');
    finish.click();
    finish.click();
    await screen.settle();
    expect(posted()).toHaveLength(1);
    expect(posted()[0]?.address).toBe(`${ADDRESS}/reading`);
    expect(screen.text).toContain('Next lesson: Everyone speaks');
  });

  it('keeps what she writes for herself, for her alone, and sends it to nobody', async () => {
    await open();
    await screen.type('For yourself', 'I fixed the pump');
    fixture.destroy();
    await open();
    expect(screen.labelled('For yourself').value).toBe('I fixed the pump');
    fixture.destroy();
    TestBed.inject(CurrentPerson).id.set('gulnara');
    await open();
    expect(screen.labelled('For yourself').value).toBe('');
    expect(JSON.stringify(server.asked)).not.toContain('pump');
    expect(waiting()).toEqual([]);
  });

  it('says that a translation is a draft, and which language its missing parts are in', async () => {
    lesson = { ...LESSON, translation: 'draft', languages: ['en', 'ru'] };
    await open();
    expect(screen.text).toContain('A native speaker has not checked this translation yet.');
    expect(screen.text).toContain('They are shown in: Russian.');
  });

  it('has each part in its own language, and the page around it in hers', async () => {
    const [words, , reflection] = LESSON.blocks;
    lesson = { ...LESSON, languages: ['en', 'ky'], blocks: [words, { ...reflection, language: 'ky' }] as Lesson['blocks'] };
    await open();
    expect(screen.has('kurak-reflection kurak-rich-text[lang=ky]')).toBe(true);
    expect(screen.has('[data-block=words] [lang], article[lang], button[lang]')).toBe(false);
    expect(screen.text).toContain('They are shown in: Kyrgyz.');
  });

  it('shows its pictures, recordings and worksheets, and says at its end whose work it is', async () => {
    const medium = { material: TRAINING, title: 'The pump', alternative: 'Three women at a pump' };
    const sheet = { id: 'plan', kind: 'worksheet' as const, title: 'Your plan', introduction: '', fields: [] };
    const media = (['picture', 'audio', 'video', 'download'] as const).map((kind) => ({ ...medium, id: kind, kind }));
    lesson = { ...LESSON, blocks: [...media, sheet], credit: { organisation: 'Ak Kayyn', number: 2, lineage: [] } };
    await open();
    for (const selector of ['figure img', 'audio', 'video', 'a[download]', 'section.worksheet']) expect([selector, screen.has(selector)]).toEqual([selector, true]);
    expect(screen.text).toContain('Ak Kayyn, version 2');
  });

  it('is read anew in the language that she switches to', async () => {
    await open();
    await TestBed.inject(Languages).use('ru');
    await screen.settle();
    const languages = server.asked.map(({ address }) => address).filter((address) => address.startsWith(`${ADDRESS}?`));
    expect(languages).toEqual([`${ADDRESS}?language=en`, `${ADDRESS}?language=ru`]);
  });

  it('is shown in the language that the phone has when the other cannot be fetched', async () => {
    await open();
    server.answers(() => 'offline');
    await TestBed.inject(Languages).use('ru');
    await screen.settle();
    expect(screen.text).toContain('The pump broke in July.');
    expect(screen.text).toContain('На русском этого урока на телефоне ещё нет.');
    expect(screen.has('kurak-rich-text[lang=en]')).toBe(true);
  });

  it('says what is wrong when it is not hers to read, and shows nothing', async () => {
    server.answers(() => problem(404, 'not-found'));
    await open();
    expect(screen.role('alert').textContent).toContain('This is not here');
    expect(screen.has('article')).toBe(false);
  });
});
