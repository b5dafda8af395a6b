import { TestBed } from '@angular/core/testing';
import { Server, problem } from '../../testing/server';
import { KeptInMemory } from '../../testing/stores';
import { CurrentPerson } from '../session/current-person';
import { KeptReads, PATIENCE } from './kept';
import { KEPT_STORE } from './kept-store';
import { OfflineError } from './problem-error';

describe('kept reads', () => {
  let server: Server;
  let store: KeptInMemory;
  let reads: KeptReads;

  beforeEach(() => {
    store = new KeptInMemory();
    server = new Server(() => ({ status: 200, body: { items: ['fresh'] } }));
    TestBed.configureTestingModule({
      providers: [
        { provide: KEPT_STORE, useValue: store },
        { provide: PATIENCE, useValue: 20 },
      ],
    });
    TestBed.inject(CurrentPerson).id.set('ayjamal');
    reads = TestBed.inject(KeptReads);
  });

  afterEach(() => server.restore());

  const read = () => reads.read('/api/me/sign-ins');

  it('prefers the network', async () => {
    await expect(read()).resolves.toMatchObject({ from: 'network', value: { items: ['fresh'] } });
  });

  it('gives what was kept when the network is gone', async () => {
    await read();
    server.answers(() => 'offline');
    await expect(read()).resolves.toMatchObject({ from: 'kept', value: { items: ['fresh'] } });
  });

  it('gives what was kept when the network takes too long, and keeps the late answer', async () => {
    await read();
    let arrive = (_reply: { status: number; body: unknown }): void => undefined;
    server.answers(() => new Promise((resolve) => (arrive = resolve)));
    await expect(read()).resolves.toMatchObject({ from: 'kept', value: { items: ['fresh'] } });
    const isKept = new Promise<void>((resolve) => {
      const put = store.put.bind(store);
      store.put = (answer) => put(answer).then(resolve);
    });
    arrive({ status: 200, body: { items: ['late'] } });
    await isKept;
    server.answers(() => 'offline');
    await expect(read()).resolves.toMatchObject({ value: { items: ['late'] } });
  });

  it('gives nothing of one person to another', async () => {
    await read();
    TestBed.inject(CurrentPerson).id.set('gulnara');
    server.answers(() => 'offline');
    await expect(read()).rejects.toBeInstanceOf(OfflineError);
  });

  it('forgets what the server says is gone', async () => {
    await read();
    server.answers(() => problem(404, 'not-found'));
    await expect(read()).rejects.toMatchObject({ status: 404 });
    server.answers(() => 'offline');
    await expect(read()).rejects.toBeInstanceOf(OfflineError);
  });

  it('forgets everything of a person when told to', async () => {
    await read();
    await reads.forget('ayjamal');
    expect(store.all.size).toBe(0);
  });
});
