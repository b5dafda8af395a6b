import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { NO_PAPERS, type Papers } from '@kurak/curriculum-model';
import { Access, CurrentPerson, type ReplyOf, Toasts } from '@kurak/shared-web';
import { type Answer, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { SAVING_PAUSES } from '../unit/unit-draft';
import { PapersPage } from './papers';

const UNITS = [
  { id: 'u1', title: { en: 'Reading the situation' } },
  { id: 'u2', title: { en: 'Choosing words' } },
];

const MODULE = {
  ...{ id: 'm', title: { en: 'Strategic communication' }, summary: {}, audience: {}, sources: [], baseLanguage: 'en', organisation: 'Sisters', own: true },
  ...{ sharing: 'organisation', adaptableBy: 'organisation', mayAdapt: false, publishedNumber: null, publishedAt: null, changedSince: false, lineage: [] },
  ...{ targetGroup: '', reason: '', adaptations: 0, upstream: null, papers: [], version: 3, units: UNITS },
} as unknown as ReplyOf<'get', '/api/modules/{id}'>;

const PAPERS: Papers = {
  test: {
    ...{ title: { en: 'What do you know?', ky: 'Эмнени билесиз?' }, introduction: {} },
    questions: [
      {
        unitId: 'u1',
        check: {
          ...{ id: 'q1', kind: 'check', form: 'single', question: { en: 'Whom do you ask first?' } },
          choices: [
            { id: 'a', text: { en: 'The elder' }, isRight: true, explanation: { en: 'Because she knows' } },
            { id: 'b', text: { en: 'Nobody' }, isRight: false, explanation: {} },
          ],
        },
      },
      { unitId: null, check: { id: 'q2', kind: 'check', form: 'order', question: { en: 'In which order?' }, items: [{ id: '1', text: { en: 'Look' } }, { id: '2', text: { en: 'Speak' } }], explanation: {} } },
    ],
  },
  evaluation: {
    ...{ title: { en: 'How was it?' }, introduction: { en: 'No names, please.' } },
    questions: [
      { id: 'e1', kind: 'scale', question: { en: 'How safe did you feel?' }, low: { en: 'not at all' }, high: { en: 'wholly' } },
      { id: 'e2', kind: 'text', question: { en: 'What will you do first?' } },
    ],
  },
  followUp: null,
};

describe('the papers of a module', () => {
  let server: Server;
  let screen: Screen;
  let fixture: ComponentFixture<PapersPage>;
  let papers: Papers;
  let version: number;
  let own: boolean;

  function answer({ method, address, body }: { method: string; address: string; body: unknown }): Answer {
    if (address === '/api/modules/m') return { status: 200, body: { ...MODULE, own } };
    if (method === 'GET') return { status: 200, body: { ...papers, version } };
    const { version: from, ...sent } = body as Papers & { version: number };
    if (from !== version) return problem(409, 'stale', { yours: from, current: version });
    version += 1;
    papers = sent;
    return { status: 200, body: { ...papers, version } };
  }

  async function open(may = true): Promise<void> {
    TestBed.inject(Access).use({ can: (action) => action === 'read' || may });
    TestBed.inject(CurrentPerson).id.set('nurgul');
    fixture = TestBed.createComponent(PapersPage);
    fixture.componentRef.setInput('id', 'm');
    screen = new Screen(fixture);
    await screen.settle();
  }

  /** Opens the menu of a question and chooses from it. */
  async function choose(question: string, action: string): Promise<void> {
    await screen.press(`More: ${question}`);
    const items = [...(fixture.nativeElement as HTMLElement).querySelectorAll<HTMLElement>('[role=menuitem]')];
    items.find(({ textContent }) => textContent?.trim() === action)?.click();
    await screen.settle();
  }

  /** Opens the page anew, as if it had been left and come back to. */
  async function openAgain(): Promise<void> {
    TestBed.resetTestingModule();
    configure();
    await open();
  }

  /** Lets what was typed be saved. */
  async function save(): Promise<void> {
    window.dispatchEvent(new Event('online'));
    await screen.settle();
  }

  function configure(): void {
    TestBed.configureTestingModule({
      providers: [provideRouter([]), ...provideTexts('curriculum'), { provide: SAVING_PAUSES, useValue: { typing: 60_000, offline: 60_000 } }],
    });
  }

  beforeEach(() => {
    localStorage.clear();
    [papers, version, own] = [PAPERS, 3, true];
    server = new Server(answer);
    configure();
  });

  afterEach(() => server.restore());

  it('can be read by everybody, with the right answers and what each question covers', async () => {
    own = false;
    await open();
    expect(screen.text).toContain('Whom do you ask first?');
    expect(screen.text).toContain('Right answer: The elder Because she knows');
    expect(screen.text).toContain('Covers: Reading the situation');
    expect(screen.text).toContain('LookSpeak');
    expect(() => screen.labelled('Title')).toThrow();
    await screen.press('Evaluation of the training');
    expect(screen.text).toContain('1: not at all5: wholly');
  });

  it('stand in another language where they are written in it', async () => {
    own = false;
    await open();
    await screen.press('Кыргызча');
    expect(screen.text).toContain('Эмнени билесиз?');
    expect(screen.text).toContain('Whom do you ask first?');
  });

  it('say what is missing and what to do, to whoever may write', async () => {
    await open();
    await screen.press('Some months later');
    expect(screen.text).toContain('No follow-up form yet');
    await screen.press('Write a follow-up form');
    expect(screen.labelled('Title').value).toBe('Some months later');
    await screen.press('Add a scale');
    await screen.type('What 5 means', 'often');
    await save();
    expect(papers.followUp).toMatchObject({ title: { en: 'Some months later' }, questions: [{ kind: 'scale', high: { en: 'often' } }] });
  });

  it('say only that nothing is there to whoever reads', async () => {
    [papers, own] = [NO_PAPERS, false];
    await open();
    expect(screen.text).toContain('No test yet');
    expect(() => screen.button('Write a test')).toThrow();
  });

  it('are saved as they are typed, with the version', async () => {
    await open();
    await screen.type('Title', 'What do you know by now?');
    expect(screen.text).toContain('Not saved yet');
    await save();
    expect(papers.test?.title).toEqual({ en: 'What do you know by now?', ky: 'Эмнени билесиз?' });
    expect(screen.text).toContain('Saved');
  });

  it('are not sent without a title', async () => {
    await open();
    papers = { ...PAPERS, test: null };
    await screen.press('Some months later');
    await screen.press('Write a follow-up form');
    await screen.type('Title', '');
    await save();
    expect(server.asked.filter(({ method }) => method === 'PUT')).toEqual([]);
    expect(screen.text).toContain('Without a title it cannot be saved.');
  });

  it('let a question cover another unit, and name units that none covers', async () => {
    await open();
    expect(screen.text).toContain('No question yet about:Choosing words');
    await screen.press('Edit: 1. Check question');
    const covers = screen.labelled<HTMLSelectElement>('Covers');
    expect(covers.value).toBe('u1');
    covers.value = 'u2';
    covers.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.settle();
    expect(screen.text).toContain('No question yet about:Reading the situation');
    await save();
    expect(papers.test?.questions[0]?.unitId).toBe('u2');
  });

  it('let questions change their order, go, and come back', async () => {
    await open();
    await screen.press('Evaluation of the training');
    await choose('1. Scale from 1 to 5', 'Move down');
    await save();
    expect(papers.evaluation?.questions.map(({ id }) => id)).toEqual(['e2', 'e1']);
    await choose('1. Open question', 'Delete');
    await save();
    expect(papers.evaluation?.questions.map(({ id }) => id)).toEqual(['e1']);
    TestBed.inject(Toasts).shown().at(-1)?.undo?.();
    await save();
    expect(papers.evaluation?.questions.map(({ id }) => id)).toEqual(['e2', 'e1']);
  });

  it('let a question be asked once more, under an id of its own', async () => {
    await open();
    await choose('1. Check question', 'Make a copy');
    await save();
    const [first, second] = papers.test?.questions ?? [];
    expect(second).toMatchObject({ unitId: 'u1', check: { question: first?.check.question } });
    expect(second?.check.id).not.toBe(first?.check.id);
  });

  it('can go as a whole, and come back', async () => {
    await open();
    await screen.press('Delete the test');
    await save();
    expect(papers.test).toBeNull();
    TestBed.inject(Toasts).shown().at(-1)?.undo?.();
    await save();
    expect(papers.test).toEqual(PAPERS.test);
  });

  it('go on quietly when somebody else changed another paper', async () => {
    await open();
    papers = { ...PAPERS, evaluation: null };
    version = 9;
    await screen.type('Title', 'Mine');
    await save();
    await save();
    expect(papers).toMatchObject({ test: { title: { en: 'Mine' } }, evaluation: null });
  });

  it('show both when two changed the same, save neither unasked, and lose nothing', async () => {
    await open();
    papers = { ...PAPERS, test: { title: { en: 'Theirs' }, introduction: {}, questions: [] } };
    version = 9;
    await screen.type('Title', 'Mine');
    await save();
    expect(screen.text).toContain('somebody else has changed this too');
    expect(screen.text).toContain('Theirs');
    expect(screen.labelled('Title').value).toBe('Mine');
    await save();
    expect(papers.test?.title).toEqual({ en: 'Theirs' });
    await screen.press('Keep mine');
    expect(papers.test?.title).toEqual({ en: 'Mine', ky: 'Эмнени билесиз?' });
  });

  it('let theirs stand when told, and give mine back', async () => {
    await open();
    papers = { ...PAPERS, test: { title: { en: 'Theirs' }, introduction: {}, questions: [] } };
    version = 9;
    await screen.type('Title', 'Mine');
    await save();
    await screen.press('Take this one');
    expect(screen.labelled('Title').value).toBe('Theirs');
    TestBed.inject(Toasts).shown().at(-1)?.undo?.();
    await save();
    expect(papers.test?.title).toMatchObject({ en: 'Mine' });
  });

  it('ask again about what two changed when the page was left in between', async () => {
    await open();
    papers = { ...PAPERS, test: { title: { en: 'Theirs' }, introduction: {}, questions: [] } };
    version = 9;
    await screen.type('Title', 'Mine');
    await save();
    await openAgain();
    await screen.press('Restore my text');
    expect(screen.text).toContain('somebody else has changed this too');
    expect(papers.test?.title).toEqual({ en: 'Theirs' });
  });

  it('keep on this device what could not be sent, and offer it', async () => {
    await open();
    server.answers((asked) => (asked.method === 'PUT' ? 'offline' : answer(asked)));
    await screen.type('Title', 'In the village');
    await save();
    expect(screen.text).toContain('No connection');
    server.answers(answer);
    await openAgain();
    expect(screen.labelled('Title').value).toBe('What do you know?');
    await screen.press('Restore my text');
    await save();
    expect(papers.test?.title).toMatchObject({ en: 'In the village' });
  });

  it('offer to try again when they cannot be fetched', async () => {
    server.answers((asked) => (asked.address.endsWith('/papers') ? problem(500, 'failed') : answer(asked)));
    await open();
    expect(screen.text).toContain('Something went wrong on our side');
    server.answers(answer);
    await screen.press('Try again');
    expect(screen.labelled('Title').value).toBe('What do you know?');
  });
});
