import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { CurrentPerson, KEPT_STORE, OUTBOX_STORE, PATIENCE } from '@kurak/shared-web';
import { KeptInMemory, OutboxInMemory, Screen, Server, provideTexts } from '@kurak/shared-web/testing';
import type { HomeTraining } from '../offline/kept-lessons';
import { Home } from './home';
import { currentTrainings, nextSession } from './sessions';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-21T10:00:00Z');

function session(id: string, startsAt: number, hours: number): HomeTraining['sessions'][number] {
  const [from, to] = [startsAt, startsAt + hours * HOUR].map((at) => new Date(at).toISOString());
  return { id, title: { en: id }, startsAt: from ?? '', endsAt: to ?? '', room: 'Hall', facilitators: ['Nurgul'], meets: false };
}

function training(id: string, more: Partial<HomeTraining> = {}): HomeTraining {
  return {
    id, title: { en: id }, place: 'Osh', timeZone: 'Asia/Bishkek', startsOn: '2026-11-21', endsOn: '2026-11-23', status: 'planned',
    enrolment: 'accepted', sessions: [], attended: 0, marked: 0, lessons: [], tests: [], ...more,
  };
}

function lesson(unitId: string, more: Partial<HomeTraining['lessons'][number]> = {}): HomeTraining['lessons'][number] {
  return { unitId, moduleId: 'm', moduleTitle: { en: 'Leadership' }, title: { en: unitId }, checks: 3, answered: 0, right: 0, finished: false, ...more };
}

describe('the next session', () => {
  it('is the one that goes on, though another begins soon', () => {
    const sessions = [session('soon', NOW + HOUR, 1), session('running', NOW - HOUR, 1.5), session('over', NOW - 3 * HOUR, 1)];
    expect(nextSession([training('t', { sessions })], NOW)).toMatchObject({ session: { id: 'running' }, nearness: 'now' });
  });

  it('counts days by the clock of the training, not of the phone', () => {
    // 17:00 UTC is 23:00 in Bishkek; two hours later it is tomorrow there, though not in UTC.
    const late = Date.parse('2026-11-21T17:00:00Z');
    expect(nextSession([training('t', { sessions: [session('s', late + 2 * HOUR, 1)] })], late)?.nearness).toBe('tomorrow');
    expect(nextSession([training('t', { sessions: [session('s', late + HOUR / 2, 1)] })], late)?.nearness).toBe('today');
  });

  it('is never one of a training that is over', () => {
    const sessions = [session('s', NOW + HOUR, 1)];
    expect(nextSession([training('t', { status: 'completed', sessions })], NOW)).toBeUndefined();
  });

  it('leaves the latest training at hand when none goes on', () => {
    const over = [training('late', { status: 'completed' }), training('early', { status: 'completed' })];
    expect(currentTrainings(over).map(({ id }) => id)).toEqual(['late']);
  });
});

describe('the start page', () => {
  let server: Server;
  let kept: KeptInMemory;
  let screen: Screen;
  let trainings: HomeTraining[];

  async function open(): Promise<void> {
    const fixture = TestBed.createComponent(Home);
    screen = new Screen(fixture);
    for (let turn = 0; turn < 4; turn++) await screen.settle();
    fixture.autoDetectChanges();
    await screen.settle();
  }

  beforeEach(() => {
    kept = new KeptInMemory();
    trainings = [training('running', { lessons: [lesson('one', { finished: true, answered: 3 }), lesson('two', { answered: 1 })] })];
    server = new Server(({ address }) => {
      if (address === '/api/home') return { status: 200, body: { unread: 0, trainings } };
      const [, trainingId, unitId] = /trainings\/(.+)\/lessons\/(.+)\?/.exec(address) ?? [];
      return { status: 200, body: { trainingId, unitId, blocks: [], answers: [], finishedAt: null } };
    });
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        ...provideTexts('learning'),
        { provide: KEPT_STORE, useValue: kept },
        { provide: OUTBOX_STORE, useValue: new OutboxInMemory() },
        { provide: PATIENCE, useValue: 5 },
      ],
    });
    TestBed.inject(CurrentPerson).id.set('aijamal');
  });

  afterEach(() => server.restore());

  it('goes on at the first lesson that is not finished, and brings the lessons to the phone', async () => {
    await open();
    expect(screen.text).toMatch(/Go on from here\s*two/);
    expect(screen.text).toContain('1 of 2 read');
    expect(screen.text).toContain('on this phone');
    expect([...kept.all.keys()].filter((key) => key.includes('/lessons/'))).toHaveLength(2);
  });

  it('does not fetch again what the phone has', async () => {
    await open();
    const before = server.asked.length;
    await open();
    expect(server.asked.slice(before).map(({ address }) => address)).toEqual(['/api/home']);
  });

  it('counts what was read on the phone before the server knows it', async () => {
    await open();
    for (const answer of kept.all.values()) {
      if (!answer.address.includes('/lessons/two')) continue;
      await kept.put({ ...answer, value: { ...(answer.value as object), finishedAt: '2026-11-21T08:00:00.000Z' } });
    }
    server.answers(() => 'offline');
    await open();
    expect(screen.text).toContain('2 of 2 read');
    expect(screen.text).toContain('You have read all the lessons.');
  });

  it('says what to wait for when she is in no training', async () => {
    trainings = [];
    await open();
    expect(screen.text).toContain('You are not in a training yet');
  });
});
