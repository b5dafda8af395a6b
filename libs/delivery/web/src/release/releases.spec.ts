import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Access, KEPT_STORE, TRAINING_TABS } from '@kurak/shared-web';
import { type Answer, KeptInMemory, Screen, Server, provideTexts } from '@kurak/shared-web/testing';
import { aTraining } from '../../testing/delivery';
import type { PlannedSession, Release, ReleaseList } from './kinds';
import { Releases } from './releases';

const CIRCLE: PlannedSession = {
  id: 'circle', kind: 'other', unitId: null, title: { en: 'Circle' }, timeZone: 'Asia/Bishkek', begins: '2026-06-14T09:00', ends: '2026-06-14T10:30',
  startsAt: '2026-06-14T03:00:00.000Z', endsAt: '2026-06-14T04:30:00.000Z', room: 'Hall', facilitators: ['Nurgul'], guests: [], groups: [],
};
const LATER: PlannedSession = { ...CIRCLE, begins: '2026-06-14T11:00', ends: '2026-06-14T12:30' };

function release(number: number): Release {
  return {
    id: `release-${number}`, trainingId: 'training', number, publishedAt: `2026-06-0${number}T06:00:00.000Z`, publishedBy: 'Nurgul', note: number === 3 ? 'The hall is taken.' : '',
    since: number - 1, changes: number === 3 ? [{ kind: 'changed', what: ['time'], before: CIRCLE, after: LATER }] : [], sessions: [number === 3 ? LATER : CIRCLE],
  };
}

function listOf(...numbers: number[]): ReleaseList {
  const items = numbers.map((number) => ({ id: `release-${number}`, number, publishedAt: `2026-06-0${number}T06:00:00.000Z`, publishedBy: 'Nurgul', note: '', sessions: 1 }));
  return { items, total: numbers.length, page: 1, size: 20 };
}

describe('what was told of a schedule', () => {
  let server: Server;
  let screen: Screen;
  let page: HTMLElement;
  let list: Answer;
  let due: boolean;

  async function open(): Promise<void> {
    const fixture = TestBed.createComponent(Releases);
    fixture.componentRef.setInput('id', 'training');
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }
  const article = () => page.querySelector('article')?.textContent?.replace(/\s+/g, ' ') ?? '';
  const askedOf = (part: string) => server.asked.filter(({ address }) => address.includes(part)).map(({ address }) => address);

  beforeEach(() => {
    list = { status: 200, body: listOf(3, 2, 1) };
    due = false;
    server = new Server(({ method, address }) => {
      if (method === 'POST') {
        list = { status: 200, body: listOf(4, 3, 2, 1) };
        due = false;
        return { status: 201, body: release(4) };
      }
      if (address.endsWith('/next-release')) {
        const changes = due ? [{ kind: 'gone', what: [], before: CIRCLE, after: null }] : [];
        return { status: 200, body: { number: 4, publishedAt: '2026-06-03T06:00:00.000Z', changes, state: 'a'.repeat(64), affected: [] } };
      }
      if (address.includes('/trainings/training/releases')) return list;
      const one = /\/releases\/release-(\d)/.exec(address)?.[1];
      if (one) return { status: 200, body: release(Number(one)) };
      if (address.endsWith('/public-agenda')) return { status: 200, body: { isOn: false, withRooms: false, withNames: false, page: null, calendar: null, version: 0 } };
      if (address.endsWith('/meetings')) return { status: 200, body: { address: '', sessions: [], version: 0 } };
      if (address.endsWith('/sessions')) return { status: 200, body: { items: [] } };
      return { status: 200, body: aTraining() };
    });
    const given = [{ provide: KEPT_STORE, useClass: KeptInMemory }, { provide: TRAINING_TABS, useValue: () => [] }];
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...given, ...provideTexts('delivery')] });
    TestBed.inject(Access).use({ can: () => true });
  });

  afterEach(() => server.restore());

  it('is a list, the newest open, with its note and what changed since the one before', async () => {
    await open();
    expect(article()).toContain('Schedule no. 3');
    expect(article()).toContain('The hall is taken.');
    expect(article()).toMatch(/time\s*09:00–10:30\s*11:00–12:30/);
    expect(screen.labelled('What changed compared with').value).toBe('2');
  });

  it('shows an earlier one whole, as it was then', async () => {
    await open();
    await screen.press('Schedule no. 1');
    expect(screen.button('Schedule no. 1').getAttribute('aria-current')).toBe('true');
    expect(article()).toMatch(/The whole schedule · 1 session.*09:00–10:30\s*Circle/);
    expect(article()).toContain('There is no difference.');
  });

  it('compares with the release that is chosen', async () => {
    await open();
    await screen.type('What changed compared with', '1');
    expect(askedOf('/api/releases/').at(-1)).toBe('/api/releases/release-3?since=1');
  });

  it('says when nothing is published yet, and leads to the schedule', async () => {
    list = { status: 200, body: listOf() };
    await open();
    expect(screen.text).toContain('Nothing is published yet');
    expect(page.querySelector('a[href="/trainings/training/sessions"]')?.textContent).toContain('To the schedule');
    expect(page.querySelector('article')).toBeNull();
  });

  it('shows what was just published', async () => {
    due = true;
    await open();
    await screen.press('Schedule no. 1');
    await screen.press('Publish the schedule');
    await screen.press('Publish and tell');
    expect(article()).toContain('Schedule no. 4');
  });

  it('offers to try again when the list did not come, and shows the rest meanwhile', async () => {
    list = 'offline';
    await open();
    expect(screen.text).toContain('Meeting online');
    list = { status: 200, body: listOf(2, 1) };
    await screen.press('Try again');
    expect(article()).toContain('Schedule no. 2');
  });

  it('prints the agenda in the language and for whom it is asked', async () => {
    await open();
    const addresses = () => Array.from(page.querySelectorAll<HTMLAnchorElement>('a[href*="/agenda?"]'), (link) => link.getAttribute('href'));
    await screen.type('Language', 'ky');
    expect(addresses()).toEqual([
      '/api/trainings/training/agenda?language=ky&audience=participants',
      '/api/trainings/training/agenda?language=ky&audience=facilitators',
    ]);
  });
});
