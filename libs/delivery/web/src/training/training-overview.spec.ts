import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Access, KEPT_STORE, TRAINING_TABS } from '@kurak/shared-web';
import { KeptInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { aCompletionRule, aSession, aTimetable, aTraining } from '../../testing/delivery';
import { TrainingOverview } from './training-overview';

describe('a training whose module has a newer version', () => {
  let server: Server;
  let screen: Screen;
  let page: HTMLElement;

  const [taught] = aTraining().modules;
  const behind = aTraining({ modules: taught ? [{ ...taught, newestNumber: 3 }] : [] });

  const bodyAt = (address: string, training: object) => (address.endsWith('/sessions') ? { items: [] } : address.endsWith('/completion-rule') ? aCompletionRule() : training);

  async function open(training = behind, may = true): Promise<void> {
    server.answers(({ method, address }) => {
      if (method === 'POST') return { status: 200, body: aTraining({ modules: taught ? [{ ...taught, number: 3, newestNumber: 3 }] : [], version: 2 }) };
      return { status: 200, body: bodyAt(address, training) };
    });
    TestBed.inject(Access).use({ can: (action) => action === 'read' || may });
    const fixture = TestBed.createComponent(TrainingOverview);
    fixture.componentRef.setInput('id', 'training');
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }

  beforeEach(() => {
    server = new Server(() => 'offline');
    const given = [{ provide: KEPT_STORE, useClass: KeptInMemory }, { provide: TRAINING_TABS, useValue: () => [] }];
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...given, ...provideTexts('delivery')] });
  });

  afterEach(() => server.restore());

  it('says so, and goes on with it only after saying what that means', async () => {
    await open();
    expect(screen.text).toContain('Version 3 is out');
    await screen.press('Go on with the newest version');
    expect(screen.text).toContain('All 3 people enrolled read the new lessons from now on');
    expect(screen.text).toContain('There is no way back to the earlier version.');
    expect(Array.from(page.querySelectorAll('dialog a'), (link) => link.getAttribute('href'))).toContain('/modules/module/versions?from=1&to=3');
    expect(server.asked.some(({ method }) => method === 'POST')).toBe(false);
    await screen.press('Go on with it');
    expect(server.asked.find(({ method }) => method === 'POST')).toMatchObject({ address: '/api/trainings/training/modules/module/newest', body: { version: 1 } });
    expect(screen.text).toContain('version 3');
    expect(screen.text).not.toContain('Version 3 is out');
  });

  it('says what to do when a session teaches a unit that went', async () => {
    await open();
    await screen.press('Go on with the newest version');
    server.answers(() => problem(409, 'module.unit-scheduled'));
    await screen.press('Go on with it');
    expect(screen.text).toContain('A session teaches a unit that the new version no longer has');
    expect(page.querySelector('dialog a[href="/trainings/training/sessions"]')).not.toBeNull();
    expect(page.querySelector('dialog[open]')).not.toBeNull();
  });

  it('looks anew when somebody else changed the training meanwhile', async () => {
    await open();
    await screen.press('Go on with the newest version');
    server.answers(({ method, address }) => {
      if (method === 'POST') return problem(409, 'stale', { yours: 1, current: 2 });
      return { status: 200, body: bodyAt(address, { ...behind, version: 2 }) };
    });
    await screen.press('Go on with it');
    expect(screen.text).toContain('Somebody changed this meanwhile');
    await screen.press('Go on with it');
    expect(server.asked.findLast(({ method }) => method === 'POST')?.body).toEqual({ version: 2 });
  });

  it('offers nothing while it is on the newest, nor when the module is not to be seen any more', async () => {
    await open(aTraining());
    expect(screen.text).not.toContain('is out');
    await open(aTraining({ modules: taught ? [{ ...taught, newestNumber: null }] : [] }));
    expect(screen.text).not.toContain('is out');
  });

  it('is only told to those who may not change it, and of a training that is over', async () => {
    await open(behind, false);
    expect(screen.text).toContain('Version 3 is out');
    expect(() => screen.button('Go on with the newest version')).toThrow();
    await open({ ...behind, status: 'completed' });
    expect(() => screen.button('Go on with the newest version')).toThrow();
  });
});

describe('a training at a glance', () => {
  let server: Server;
  afterEach(() => server.restore());

  it('says who leads it, which experts come, and where to say by which link it meets', async () => {
    const answers = {
      '/sessions': { items: [aSession({ facilitators: ['Nazira', 'Gulbarchyn'] }), aSession({ id: 'second', facilitators: ['Gulbarchyn'] })] },
      '/timetable': aTimetable({ guests: [{ id: 'judge', name: 'Janna', about: 'A judge' }] }),
      '/meetings': { address: '', sessions: [], version: 0 },
      '/completion-rule': aCompletionRule(),
    };
    server = new Server(({ address }) => ({ status: 200, body: Object.entries(answers).find(([end]) => address.endsWith(end))?.[1] ?? aTraining({ mode: 'online' }) }));
    const given = [{ provide: KEPT_STORE, useClass: KeptInMemory }, { provide: TRAINING_TABS, useValue: () => [] }];
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...given, ...provideTexts('delivery')] });
    TestBed.inject(Access).use({ can: () => true });
    const fixture = TestBed.createComponent(TrainingOverview);
    fixture.componentRef.setInput('id', 'training');
    const screen = new Screen(fixture);
    await screen.settle();
    expect(screen.text).toContain('FacilitatorsGulbarchyn, Nazira');
    expect(screen.text).toContain('Guest expertsJannaA judge');
    expect((fixture.nativeElement as HTMLElement).querySelector('dd a[href="/trainings/training/releases"]')?.textContent).toBe('Set the link');
  });
});
