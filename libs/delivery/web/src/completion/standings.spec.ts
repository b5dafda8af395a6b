import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Access, KEPT_STORE, TRAINING_TABS } from '@kurak/shared-web';
import { type Answer, KeptInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { aCompletionRule, aStanding, aTraining, theStandings } from '../../testing/delivery';
import { CompletionStandings } from './standings';

const lost = aStanding('Burul', {
  ...{ isComplete: false, outlook: 'lost', units: [{ unitId: 'meeting', state: 'missed' }] },
  attendance: { outlook: 'lost', isEnough: false, attended: 1, counted: 4, percent: 25, left: 1, canMiss: 0, unmarked: 1, excused: 1 },
});
const just = aStanding('Cholpon', { isComplete: false, outlook: 'just', attendance: { ...aStanding('').attendance, outlook: 'just', attended: 3, counted: 4, percent: 75, left: 1, canMiss: 0 } });

describe('who completes a training', () => {
  let server: Server;
  let screen: Screen;
  let page: HTMLElement;

  async function open(standings = theStandings(lost, just, aStanding('Aizada')), may = true, put: () => Answer = () => 'offline'): Promise<void> {
    server.answers(({ method, address }) => (method === 'PUT' ? put() : { status: 200, body: address.endsWith('/completion') ? standings : aTraining() }));
    TestBed.inject(Access).use({ can: (action) => action === 'read' || may });
    const fixture = TestBed.createComponent(CompletionStandings);
    fixture.componentRef.setInput('id', 'training');
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }

  const rows = () => Array.from(page.querySelectorAll('tbody tr'), (row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? '');

  beforeEach(() => {
    server = new Server(() => 'offline');
    const given = [{ provide: KEPT_STORE, useClass: KeptInMemory }, { provide: TRAINING_TABS, useValue: () => [] }];
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...given, ...provideTexts('delivery')] });
  });

  afterEach(() => server.restore());

  it('are first those at risk, each with the reasons', async () => {
    await open();
    expect(rows()).toHaveLength(2);
    expect(rows()[0]).toContain('Burul');
    for (const words of ['Out of reach', 'Sessions attended: 1 of 4 (25%); needed: 80%.', 'Even attending all that is left would not be enough.', 'without a mark: 1', 'Excused: 1', 'Required unit “A meeting”: missed.']) expect(rows()[0]).toContain(words);
    expect(rows()[1]).toMatch(/Cholpon.*Only just.*May miss nothing of what is left/);
    page.querySelector<HTMLInputElement>('input[value="all"]')?.click();
    await screen.settle();
    expect(rows()[2]).toMatch(/Aizada.*On the way.*Can still miss: 1/);
  });

  it('are everybody when nobody is at risk, and that is said where only those were asked for', async () => {
    await open(theStandings(aStanding('Aizada')));
    expect(rows()).toHaveLength(1);
    page.querySelector<HTMLInputElement>('input[value="risk"]')?.click();
    await screen.settle();
    expect(screen.text).toContain('Nobody is at risk');
  });

  it('says of each test whether it was taken, and how well where the rule asks for more', async () => {
    const tests = [{ moduleId: 'module', right: 6, of: 10, isEnough: false }];
    await open({ ...theStandings(aStanding('Aizada', { tests }), aStanding('Burul', { tests: [{ moduleId: 'module', right: null, of: 10, isEnough: false }] })), rule: aCompletionRule({ testPercent: 70 }) });
    expect(rows()[0]).toContain('Test after the training, “Leadership”: 6 of 10 right; needed: 70%.');
    expect(rows()[1]).toContain('Test after the training, “Leadership”: not taken yet.');
    expect(screen.text).toContain('At least 70% right in the test after the training');
  });

  it('is decided by conditions that are changed here, from the version that was read', async () => {
    const changed = aCompletionRule({ measure: 'minutes', percent: 60, unitIds: ['leader'], answersPercent: 50, testPercent: 70, version: 2 });
    await open(theStandings(lost), true, () => ({ status: 200, body: changed }));
    await screen.press('Change the conditions');
    page.querySelector<HTMLInputElement>('dialog input[value="minutes"]')?.click();
    await screen.type('At least, in percent', '60');
    await screen.type('Right answers in the lessons', '50');
    await screen.type('Right answers in the test after the training', '70');
    screen.labelled('Myself as a leader').click();
    await screen.press('Save');
    expect(server.asked.find(({ method }) => method === 'PUT')).toMatchObject({
      address: '/api/trainings/training/completion-rule',
      body: { measure: 'minutes', percent: 60, excused: 'absent', unitIds: ['leader'], answersPercent: 50, testPercent: 70, version: 1 },
    });
    expect(page.querySelector('dialog[open]')).toBeNull();
  });

  it('keeps what was typed and says so when somebody else was quicker', async () => {
    await open(theStandings(lost), true, () => problem(409, 'stale', { yours: 1, current: 2 }));
    await screen.press('Change the conditions');
    await screen.type('At least, in percent', '60');
    await screen.press('Save');
    expect(screen.text).toContain('Somebody changed the conditions meanwhile');
    expect(screen.labelled('At least, in percent').value).toBe('60');
  });

  it('is not changed by who may not', async () => {
    await open(theStandings(lost), false);
    expect(screen.has('button')).toBe(true);
    expect(screen.text).not.toContain('Change the conditions');
  });
});
