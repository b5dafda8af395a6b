import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Access, CurrentPerson, KEPT_STORE, OUTBOX_STORE, PATIENCE, type ReplyOf, TRAINING_TABS, Toasts } from '@kurak/shared-web';
import { KeptInMemory, OutboxInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { TestResults } from './test-results';

type Results = ReplyOf<'get', '/api/trainings/{id}/test-results'>;

const result = (moment: 'before' | 'after', right: number, enteredBy: string | null = null) => ({ id: moment, moduleId: 'module', personId: 'p', moment, right, of: 10, enteredBy, madeAt: '' });

describe('results of tests', () => {
  let server: Server;
  let screen: Screen;
  let page: HTMLElement;
  let outbox: OutboxInMemory;
  let results: Results;

  async function open(may = true): Promise<void> {
    TestBed.inject(Access).use({ can: (action) => action === 'read' || may });
    const fixture = TestBed.createComponent(TestResults);
    fixture.componentRef.setInput('id', 'training');
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }

  const rows = () => Array.from(page.querySelectorAll('tbody tr'), (row) => Array.from(row.children, (cell) => cell.textContent?.replace(/\s+/g, ' ').trim()).join(' '));

  /** Types into a field and leaves it. */
  async function enter(label: string, text: string): Promise<void> {
    await screen.type(label, text);
    screen.labelled(label).dispatchEvent(new Event('change'));
    await screen.settle();
  }
  const sent = () => server.asked.filter(({ method }) => method === 'POST').map(({ body }) => body);

  beforeEach(() => {
    outbox = new OutboxInMemory();
    results = {
      trainingId: 'training', title: { en: 'Training' }, startsOn: '2026-06-14', endsOn: '2026-06-16', place: 'Osh',
      modules: [{ moduleId: 'module', title: { en: 'Leadership' }, of: 10 }],
      people: [
        { personId: 'aizada', displayName: 'Aizada', results: [result('before', 4), result('after', 9)] },
        { personId: 'burul', displayName: 'Burul', results: [result('before', 6, 'Nurgul')] },
        { personId: 'cholpon', displayName: 'Cholpon', results: [] },
      ],
    };
    server = new Server(({ method, body }) => (method === 'POST' ? { status: 201, body } : { status: 200, body: results }));
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        ...provideTexts('learning'),
        { provide: KEPT_STORE, useClass: KeptInMemory },
        { provide: OUTBOX_STORE, useValue: outbox },
        { provide: PATIENCE, useValue: 5 },
        { provide: TRAINING_TABS, useValue: () => [] },
      ],
    });
    TestBed.inject(CurrentPerson).id.set('nurgul');
  });

  afterEach(() => server.restore());

  it('stand a person a row with what was gained, and in means above', async () => {
    await open(false);
    expect(rows()).toEqual(['Aizada 4 of 10 9 of 10 +50', 'Burul 6 of 10 – –', 'Cholpon – – –']);
    expect(page.querySelector('dl')?.textContent).toMatch(/Before\s*50%\s*taken by 2 of 3\s*After\s*90%\s*taken by 1 of 3\s*Gain, points\s*\+50\s*took it both times: 1/);
    expect(page.querySelector('input.control.numbers')).toBeNull();
  });

  it('are entered from paper, kept on the device until the server has them, and counted at once', async () => {
    server.answers(({ method }) => (method === 'POST' ? 'offline' : { status: 200, body: results }));
    await open();
    await enter('Cholpon, After', '7');
    expect([...outbox.all.values()]).toMatchObject([{ body: { moduleId: 'module', personId: 'cholpon', moment: 'after', right: 7 } }]);
    expect(page.querySelector('dl')?.textContent).toContain('taken by 2 of 3');
    expect(screen.text).toContain('Kept on this phone, will be sent');
  });

  it('stay as they were typed, and are not sent, where they cannot be', async () => {
    await open();
    await enter('Cholpon, After', '11');
    expect(screen.text).toContain('A whole number from 0 to 10');
    expect(screen.labelled('Cholpon, After').value).toBe('11');
    expect(sent()).toEqual([]);
  });

  it('keep what is being typed while another one arrives', async () => {
    await open();
    await screen.type('Cholpon, After', '1');
    await enter('Burul, After', '8');
    expect(screen.labelled('Cholpon, After').value).toBe('1');
  });

  it('that somebody handed in herself are changed only on purpose', async () => {
    await open();
    expect(page.querySelector('[aria-label="Aizada, After"]')).toBeNull();
    await screen.press('Correct: Aizada, After');
    await enter('Aizada, After', '8');
    expect(sent()).toMatchObject([{ personId: 'aizada', moment: 'after', right: 8 }]);
  });

  it('are taken back by emptying the field, and put back', async () => {
    await open();
    await enter('Burul, Before', '');
    expect(sent()).toMatchObject([{ personId: 'burul', right: null }]);
    expect(rows()[1]).not.toContain('entered by');
    TestBed.inject(Toasts).shown().at(-1)?.undo?.();
    await screen.settle();
    expect(sent()).toMatchObject([{}, { personId: 'burul', moment: 'before', right: 6 }]);
    expect(screen.labelled('Burul, Before').value).toBe('6');
  });

  it('say what is missing where no module has a test, and where nobody takes part', async () => {
    results = { ...results, modules: [] };
    await open();
    expect(screen.text).toContain('No tests here');
    results = { ...results, modules: [{ moduleId: 'module', title: { en: 'Leadership' }, of: 10 }], people: [] };
    TestBed.inject(KEPT_STORE);
    await open();
    expect(screen.text).toContain('Nobody takes part yet');
  });

  it('say why they cannot be shown, and try again', async () => {
    server.answers(() => problem(503, 'unavailable'));
    await open();
    server.answers(() => ({ status: 200, body: results }));
    await screen.press('Try again');
    expect(rows()).toHaveLength(3);
  });
});
