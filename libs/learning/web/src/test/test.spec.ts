import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { CurrentPerson, KEPT_STORE, OUTBOX_STORE, PATIENCE } from '@kurak/shared-web';
import { KeptInMemory, OutboxInMemory, Screen, Server, provideTexts } from '@kurak/shared-web/testing';
import type { Test } from './own-test';
import { TestPage } from './test';

const QUESTIONS = [
  {
    id: 'rumour', kind: 'check', form: 'single', question: 'A rumour spreads. What comes first?',
    choices: [{ id: 'answer', text: 'Answer it', isRight: false, explanation: 'That repeats it.' }, { id: 'find-out', text: 'Find out who says it', isRight: true, explanation: 'Yes.' }],
  },
  { id: 'who', kind: 'check', form: 'multiple', question: 'Who listens?', choices: ['Women', 'Men', 'Nobody'].map((text) => ({ id: text.toLowerCase(), text, isRight: text !== 'Nobody', explanation: `${text}.` })) },
] as Test['questions'];

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a test', () => {
  let server: Server;
  let outbox: OutboxInMemory;
  let fixture: ComponentFixture<TestPage>;
  let screen: Screen;
  let test: Test;

  async function open(): Promise<void> {
    fixture = TestBed.createComponent(TestPage);
    fixture.componentRef.setInput('id', 'training');
    fixture.componentRef.setInput('moduleId', 'module');
    screen = new Screen(fixture);
    await screen.settle();
  }

  async function choose(label: string): Promise<void> {
    screen.labelled(label).click();
    await screen.settle();
  }

  const sent = () => server.asked.filter(({ method }) => method === 'POST').map(({ body }) => body);

  beforeEach(() => {
    window.scrollTo = () => undefined;
    outbox = new OutboxInMemory();
    test = {
      trainingId: 'training', moduleId: 'module', startsOn: day(5), endsOn: day(7), timeZone: 'Asia/Bishkek', moduleTitle: 'Communication',
      title: 'What do you know?', introduction: 'Ten minutes.', questions: QUESTIONS, results: [],
    };
    server = new Server(({ method, body }) => (method === 'POST' ? { status: 201, body: { id: (body as { id: string }).id } } : { status: 200, body: test }));
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        ...provideTexts('learning'),
        { provide: KEPT_STORE, useValue: new KeptInMemory() },
        { provide: OUTBOX_STORE, useValue: outbox },
        { provide: PATIENCE, useValue: 5 },
      ],
    });
    TestBed.inject(CurrentPerson).id.set('aijamal');
  });

  afterEach(() => server.restore());

  it('says before the training why it is asked, and after it is handed in neither a score nor what was right', async () => {
    await open();
    expect(screen.text).toContain('Before the training');
    await choose('Find out who says it');
    await choose('Women');
    await choose('Men');
    await screen.press('Hand in');
    expect(sent()).toMatchObject([{ moment: 'before', answers: [{ questionId: 'rumour', chosen: ['find-out'] }, { questionId: 'who', chosen: ['women', 'men'] }] }]);
    expect(screen.text).toContain('Handed in. Thank you!');
    expect(screen.text).not.toMatch(/of 2 right|Yes\./);
    expect(screen.has('form')).toBe(false);
  });

  it('asks once more where questions are open, leads to them, and hands in what there is', async () => {
    await open();
    await choose('Answer it');
    await screen.press('Hand in');
    expect(sent()).toEqual([]);
    expect(screen.text).toContain('1 question is open');
    await screen.press('To question 2');
    expect(document.activeElement?.id).toBe('question-2');
    await screen.press('Hand in');
    await screen.press('Hand in as it is');
    expect(sent()).toMatchObject([{ answers: [{ questionId: 'rumour', chosen: ['answer'] }] }]);
  });

  it('shows after the training how she did, then and now, and explains each answer', async () => {
    Object.assign(test, { startsOn: day(-3), endsOn: day(-1), results: [{ moment: 'before', right: 0, of: 2, answers: [], madeAt: '2026-11-01T05:00:00.000Z' }] });
    await open();
    expect(screen.text).toContain('After the training');
    await choose('Find out who says it');
    await screen.press('Hand in');
    await screen.press('Hand in as it is');
    expect(screen.text).toMatch(/1 of 2 right.*Before the training it was 0 of 2/s);
    expect(screen.text).toMatch(/Yes\..*Left open/s);
    expect(screen.text).not.toContain('Right would have been');
  });

  it('says what would have been right', async () => {
    Object.assign(test, { startsOn: day(-3), endsOn: day(-1), results: [{ moment: 'after', right: 0, of: 2, answers: [{ questionId: 'rumour', chosen: ['answer'] }], madeAt: '2026-11-01T05:00:00.000Z' }] });
    await open();
    expect(screen.text).toMatch(/That repeats it\.\s*Right would have been:\s*Find out who says it/);
  });

  it('keeps what was chosen when the page is left, and what was handed in without a connection', async () => {
    await open();
    await choose('Find out who says it');
    fixture.destroy();
    server.answers(() => 'offline');
    await open();
    expect(screen.labelled('Find out who says it').checked).toBe(true);
    await screen.press('Hand in');
    await screen.press('Hand in as it is');
    expect([...outbox.all.values()]).toMatchObject([{ body: { moment: 'before' }, label: 'Test: What do you know?' }]);
    expect(screen.text).toContain('Kept on this phone, will be sent');
    fixture.destroy();
    await open();
    expect(screen.has('form')).toBe(false);
    expect(screen.text).toContain('After the training you will answer the same questions again');
  });

  it('is not asked twice', async () => {
    Object.assign(test, { results: [{ moment: 'before', right: 1, of: 2, answers: [], madeAt: '2026-11-01T05:00:00.000Z' }] });
    await open();
    expect(screen.has('form')).toBe(false);
    expect(screen.text).not.toContain('1 of 2');
  });
});
