import { TestBed } from '@angular/core/testing';
import { Server } from '../../testing/server';
import { KeptInMemory } from '../../testing/stores';
import { KEPT_STORE } from '../server/kept-store';
import { CurrentPerson } from '../session/current-person';
import { QuickExit, endUnendedSession, wasLeft } from './quick-exit';

class WatchedExit extends QuickExit {
  readonly went: string[] = [];

  protected override replace(address: string): void {
    this.went.push(address);
  }
}

function press(key: string, times: number): void {
  for (let time = 0; time < times; time++) document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

describe('quick exit', () => {
  let server: Server;
  let store: KeptInMemory;
  let exit: WatchedExit;

  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    document.documentElement.lang = 'ky';
    store = new KeptInMemory();
    server = new Server(() => ({ status: 204 }));
    TestBed.configureTestingModule({
      providers: [
        { provide: KEPT_STORE, useValue: store },
        { provide: QuickExit, useFactory: () => new WatchedExit() },
      ],
    });
    TestBed.inject(CurrentPerson).id.set('ayjamal');
    exit = TestBed.inject(QuickExit) as WatchedExit;
  });

  afterEach(() => {
    document.documentElement.classList.remove('left');
    server.restore();
  });

  it('hides the page, ends the session, forgets what was kept and goes to a neutral page in the same language', async () => {
    await store.put({ person: 'ayjamal', address: '/api/home', value: 1, at: 1 });
    await store.put({ person: 'device', address: '/api/visit', value: 1, at: 1 });
    const left = exit.leave();
    expect(document.documentElement.classList).toContain('left');
    await left;
    expect(server.asked).toMatchObject([{ method: 'DELETE', address: '/api/sign-ins/current' }]);
    expect(store.all.size).toBe(0);
    expect(exit.went).toEqual(['/measures.html#ky']);
  });

  it('takes less than 300 ms even when nothing answers', async () => {
    server.answers(() => new Promise(() => undefined));
    store.forget = () => new Promise(() => undefined);
    const before = performance.now();
    await exit.leave();
    expect(performance.now() - before).toBeLessThan(300);
  });

  it('leaves when Escape is pressed three times, not twice, and not by other keys', async () => {
    press('Escape', 2);
    press('a', 3);
    expect(document.documentElement.classList).not.toContain('left');
    press('Escape', 1);
    expect(document.documentElement.classList).toContain('left');
  });

  it('ends the session later when it could not be ended at once', async () => {
    server.answers(() => 'offline');
    await exit.leave();
    await expect(endUnendedSession()).resolves.toBe('unreachable');
    server.answers(() => ({ status: 204 }));
    await expect(endUnendedSession()).resolves.toBe('ended');
    const asked = server.asked.length;
    await endUnendedSession();
    expect(server.asked).toHaveLength(asked);
  });

  it('starts again when the address is opened anew', async () => {
    await exit.leave();
    performance.getEntriesByType = () => [{ type: 'navigate' } as PerformanceNavigationTiming];
    expect(wasLeft()).toBe(false);
    expect(sessionStorage.getItem('kurak.left')).toBeNull();
  });
});
