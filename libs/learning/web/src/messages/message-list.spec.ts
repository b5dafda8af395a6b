import { TestBed } from '@angular/core/testing';
import { CurrentPerson, KEPT_STORE } from '@kurak/shared-web';
import { KeptInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import type { Message } from './message-item';
import { MessageList } from './message-list';

function message(id: string, more: Partial<Message> = {}): Message {
  return {
    id, trainingId: 't', kind: 'schedule.changed', trainingTitle: { en: 'Water' }, release: 2, note: '', changes: [], more: 0,
    sentAt: '2026-06-01T06:00:00.000Z', readAt: null, ...more,
  };
}

const MOVED: Message['changes'][number] = {
  kind: 'changed', title: { en: 'Circle' }, what: ['time', 'people'],
  before: { begins: '2026-06-14T09:00', ends: '2026-06-14T10:30', room: 'Hall' }, after: { begins: '2026-06-14T11:00', ends: '2026-06-14T12:30', room: 'Hall' },
};

describe('messages', () => {
  let server: Server;
  let screen: Screen;
  let items: Message[];

  async function open(onlyNew = false): Promise<void> {
    const fixture = TestBed.createComponent(MessageList);
    fixture.componentRef.setInput('onlyNew', onlyNew);
    screen = new Screen(fixture);
    await screen.settle();
  }

  beforeEach(() => {
    items = [message('one', { changes: [MOVED], note: 'The hall is taken.', more: 2 }), message('two', { kind: 'enrolment.accepted', release: null, readAt: '2026-06-01T07:00:00.000Z' })];
    server = new Server(({ method, body }) => {
      if (method === 'POST') return { status: 200, body: { unread: 1 - (body as { ids: string[] }).ids.length } };
      return { status: 200, body: { items, total: items.length, page: 1, size: 20, unread: 1 } };
    });
    TestBed.configureTestingModule({ providers: [...provideTexts('learning'), { provide: KEPT_STORE, useClass: KeptInMemory }] });
    TestBed.inject(CurrentPerson).id.set('aijamal');
  });

  afterEach(() => server.restore());

  it('say in words what changed: what it was, what it is, and what is not seen from the times', async () => {
    await open();
    expect(screen.text).toContain('The schedule changed for you: Water');
    expect(screen.text).toContain('The hall is taken.');
    expect(screen.text).toMatch(/June 14, 2026, 09:00–10:30 · Hall\s*June 14, 2026, 11:00–12:30 · Hall/);
    expect(screen.text).toContain('Somebody else leads it.');
    expect(screen.text).toContain('And 2 more changes');
    expect(screen.text).toContain('You are in: Water');
  });

  it('tell of the first schedule that it is there', async () => {
    items = [message('first', { release: 1 })];
    await open();
    expect(screen.text).toContain('The schedule is there: Water');
  });

  it.each(['enrolment.waitlisted', 'enrolment.declined', 'training.cancelled'] as const)('have words for %s', async (kind) => {
    items = [message('one', { kind, release: null })];
    await open();
    expect(screen.text).not.toContain('learning.message');
    expect(screen.text).toContain('Water');
  });

  it('are read one by one, and stay', async () => {
    await open();
    await screen.press('I have read it');
    expect(server.asked.find(({ method }) => method === 'POST')).toMatchObject({ address: '/api/me/messages/read', body: { ids: ['one'] } });
    expect(screen.text).toContain('The schedule changed for you');
    expect(() => screen.button('I have read it')).toThrow();
  });

  it('on the start page are only those that are new, and go once read', async () => {
    await open(true);
    expect(screen.text).not.toContain('You are in');
    await screen.press('I have read it');
    expect(screen.text).not.toContain('The schedule changed');
  });

  it('are read without a connection too, and say so', async () => {
    await open();
    server.answers(() => 'offline');
    await open();
    expect(screen.text).toContain('The schedule changed for you: Water');
  });

  it('stay new when the server refuses', async () => {
    await open();
    server.answers(() => problem(404, 'not-found'));
    await screen.press('I have read it');
    expect(() => screen.button('I have read it')).not.toThrow();
  });

  it('say what will be here while there are none', async () => {
    items = [];
    await open();
    expect(screen.text).toContain('No messages');
  });
});
