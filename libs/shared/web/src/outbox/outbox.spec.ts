import { TestBed } from '@angular/core/testing';
import { Server, problem } from '../../testing/server';
import { OutboxInMemory } from '../../testing/stores';
import { CurrentPerson } from '../session/current-person';
import { newId } from '../session/new-id';
import { Outbox } from './outbox';
import { OUTBOX_STORE } from './outbox-store';

async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setTimeout(resolve));
}

const receipt = (asked: { body: unknown }) => ({ status: 200, body: { id: (asked.body as { id: string }).id } });

describe('the outbox', () => {
  let server: Server;
  let store: OutboxInMemory;
  let outbox: Outbox;
  let person: CurrentPerson;

  function start(): void {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [{ provide: OUTBOX_STORE, useValue: store }] });
    person = TestBed.inject(CurrentPerson);
    person.id.set('ayjamal');
    outbox = TestBed.inject(Outbox);
  }

  // Any write of the contract will do.
  function write(displayName: string, id = newId()): Promise<string> {
    return outbox.send(displayName, 'post', '/api/people', {
      body: { id, displayName, role: 'participant', language: 'ky' },
    });
  }

  async function online(): Promise<void> {
    window.dispatchEvent(new Event('online'));
    await settle();
  }

  beforeEach(() => {
    store = new OutboxInMemory();
    server = new Server(receipt);
    start();
  });

  afterEach(() => {
    TestBed.resetTestingModule();
    server.restore();
  });

  it('lets a write go when the answer names it', async () => {
    const delivered: string[] = [];
    outbox.delivered.subscribe(({ item }) => delivered.push(item.id));
    const id = await write('one');
    await settle();
    expect(outbox.pending()).toEqual([]);
    expect(store.all.size).toBe(0);
    expect(delivered).toEqual([id]);
  });

  it('lets a write go when the answer names it among others', async () => {
    server.answers((asked) => ({ status: 200, body: { ids: ['other', (asked.body as { id: string }).id] } }));
    await write('one');
    await settle();
    expect(outbox.pending()).toEqual([]);
  });

  it.each([
    ['nothing', { status: 204 }],
    ['something else', { status: 200, body: { id: 'another' } }],
    ['a page of a portal', { status: 200 }],
    ['a failure', problem(500, 'failed')],
    ['a request for patience', problem(429, 'slow-down')],
    ['no answer', 'offline' as const],
  ])('keeps a write that is answered by %s, and sends it again', async (_, answer) => {
    server.answers(() => answer);
    await write('one');
    await settle();
    expect(outbox.pending()).toHaveLength(1);
    expect(outbox.problems()).toEqual([]);
    expect(store.all.size).toBe(1);
    server.answers(receipt);
    await online();
    expect(outbox.pending()).toEqual([]);
  });

  it.each([401, 403, 409, 413, 422])('keeps a write that is refused with %i, visible and not sent again', async (status) => {
    server.answers(() => problem(status, 'refused'));
    await write('one');
    await settle();
    expect(outbox.problems()).toMatchObject([{ lastProblem: { status, code: 'refused' } }]);
    const before = server.asked.length;
    await online();
    expect(server.asked).toHaveLength(before);
  });

  it('sends a refused write with what the person has changed', async () => {
    server.answers(() => problem(422, 'invalid'));
    const id = await write('one');
    await settle();
    server.answers(receipt);
    await outbox.resend(id, { id, displayName: 'two' });
    await settle();
    expect(server.asked.at(-1)?.body).toEqual({ id, displayName: 'two' });
    expect(outbox.pending()).toEqual([]);
  });

  it('sends in the order of writing, and nothing past a lost connection', async () => {
    server.answers(() => 'offline');
    await write('one');
    await write('two');
    await settle();
    server.asked.length = 0;
    server.answers(receipt);
    await online();
    expect(server.asked.map(({ body }) => (body as { displayName: string }).displayName)).toEqual(['one', 'two']);
  });

  it('leaves only by an answer or by the person', async () => {
    server.answers(() => 'offline');
    const id = await write('one');
    await settle();
    await outbox.discard(id);
    expect(outbox.pending()).toEqual([]);
    expect(store.all.size).toBe(0);
  });

  it('outlives the page', async () => {
    server.answers(() => 'offline');
    await write('one');
    await settle();
    start();
    await settle();
    expect(outbox.pending()).toMatchObject([{ label: 'one' }]);
    server.answers(receipt);
    await online();
    expect(outbox.pending()).toEqual([]);
  });

  it('neither shows nor sends what somebody else wrote on this phone', async () => {
    server.answers(() => 'offline');
    const id = await write('one');
    await settle();
    person.id.set('gulnara');
    await settle();
    server.asked.length = 0;
    server.answers(receipt);
    await online();
    await outbox.discard(id);
    expect(outbox.pending()).toEqual([]);
    expect(server.asked).toEqual([]);
    expect(store.all.size).toBe(1);
  });

  it('sends what waited for its writer to sign in again', async () => {
    server.answers(() => problem(401, 'sign-in-needed'));
    await write('one');
    await settle();
    person.id.set(null);
    await settle();
    server.answers(receipt);
    person.id.set('ayjamal');
    await settle();
    expect(outbox.pending()).toEqual([]);
  });

  describe('with a write that waits for a second thought', () => {
    const PAUSE = 1_000;
    const hold = (displayName: string, id: string) => outbox.hold(PAUSE, displayName, 'post', '/api/people', { body: { id, displayName, role: 'participant', language: 'ky' } });
    const names = () => server.asked.map(({ body }) => (body as { displayName: string }).displayName);

    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());

    it('keeps it on this device at once, and sends it when the pause has passed', async () => {
      await hold('one', newId());
      expect([store.all.size, outbox.pending().length, outbox.waiting().length]).toEqual([1, 1, 0]);
      await jest.advanceTimersByTimeAsync(PAUSE - 1);
      expect(names()).toEqual([]);
      await jest.advanceTimersByTimeAsync(1);
      expect(names()).toEqual(['one']);
      expect(outbox.pending()).toEqual([]);
    });

    it('sends only the last of second thoughts', async () => {
      const id = newId();
      await hold('one', id);
      await jest.advanceTimersByTimeAsync(PAUSE / 2);
      await hold('two', id);
      await jest.advanceTimersByTimeAsync(PAUSE - 1);
      expect(names()).toEqual([]);
      await jest.advanceTimersByTimeAsync(1);
      expect(names()).toEqual(['two']);
    });

    it('forgets one that is discarded as if it had never been', async () => {
      await outbox.discard(await hold('one', newId()));
      await jest.advanceTimersByTimeAsync(2 * PAUSE);
      expect([names(), store.all.size]).toEqual([[], 0]);
    });

    it('sends it at once when the page is left, and when it is asked to', async () => {
      await hold('one', newId());
      window.dispatchEvent(new Event('pagehide'));
      await jest.advanceTimersByTimeAsync(0);
      await hold('two', newId());
      outbox.letGo();
      await jest.advanceTimersByTimeAsync(0);
      expect(names()).toEqual(['one', 'two']);
    });

    it('sends it after the device died, wherever she comes back', async () => {
      await hold('one', newId());
      start();
      await jest.advanceTimersByTimeAsync(0);
      expect(names()).toEqual(['one']);
    });

    it('lets no later write to the same place overtake it', async () => {
      await hold('one', newId());
      await write('two');
      await jest.advanceTimersByTimeAsync(PAUSE - 1);
      expect(names()).toEqual([]);
      await jest.advanceTimersByTimeAsync(5_000);
      expect(names()).toEqual(['one', 'two']);
    });
  });
});
