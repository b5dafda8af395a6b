import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Id } from '@kurak/shared-model';
import { Access, KEPT_STORE, PATIENCE, TRAINING_TABS } from '@kurak/shared-web';
import { type Answer, KeptInMemory, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { aSession, aTimetable, aTraining } from '../../testing/delivery';
import type { Session } from '../session/session-draft';
import { HOLD } from './gestures';
import { Schedule } from './schedule';

const LEADER = aSession();
const TEA = aSession({ id: 'tea', kind: 'break', unitId: null, title: { en: 'Tea' }, room: '', facilitatorIds: [], facilitators: [], startsAt: '2022-06-14T04:30:00.000Z', endsAt: '2022-06-14T04:45:00.000Z' });
const CIRCLE = aSession({ id: 'circle', kind: 'other', unitId: null, title: { en: 'Circle' }, facilitatorIds: [], facilitators: [], startsAt: '2022-06-14T04:45:00.000Z', endsAt: '2022-06-14T05:45:00.000Z' });

/** Three days of 300 pixels beside each other, from 08:00 to 19:00, a pixel and a half a minute. */
const BOARD = { left: 0, top: 0, width: 900, height: 990 };
const DAY = 300;
const at = (day: number, hour: number, minute = 0) => ({ x: day * DAY + 100, y: ((hour - 8) * 60 + minute) * 1.5 });

describe('the schedule', () => {
  let server: Server;
  let screen: Screen;
  let fixture: ComponentFixture<Schedule>;
  let page: HTMLElement;
  let stored: Session[];
  let refusal: Answer | undefined;
  let draft: object;

  function answer(address: string): unknown {
    if (address.endsWith('/timetable')) return aTimetable();
    if (address.endsWith('/facilitators')) return { items: [{ id: 'gulbarchyn', displayName: 'Gulbarchyn' }] };
    if (address.endsWith('/next-release')) return { number: 1, publishedAt: null, changes: [], affected: [], state: '' };
    if (address.endsWith('/draft')) return draft;
    return address.endsWith('/sessions') ? { items: stored } : aTraining();
  }

  interface Body {
    readonly save: { readonly id: Id; readonly version: number | null }[];
    readonly remove: { readonly id: Id }[];
  }

  function write({ save, remove }: Body): Answer {
    const gone = new Set([...save, ...remove].map(({ id }) => id));
    const put = save.map((session) => ({ ...aSession(), ...stored.find(({ id }) => id === session.id), ...session, version: (session.version ?? 0) + 1 }));
    stored = [...stored.filter(({ id }) => !gone.has(id)), ...put] as Session[];
    return { status: 200, body: { items: stored } };
  }

  async function open(may = true): Promise<void> {
    TestBed.inject(Access).use({ can: (action) => action === 'read' || may });
    fixture = TestBed.createComponent(Schedule);
    fixture.componentRef.setInput('id', 'training');
    page = fixture.nativeElement as HTMLElement;
    document.body.replaceChildren(page);
    screen = new Screen(fixture);
    await screen.settle();
  }

  beforeEach(() => {
    stored = [LEADER, TEA, CIRCLE];
    refusal = undefined;
    localStorage.removeItem('kurak.schedule');
    jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      const piece = this.closest('li');
      const top = piece && this.matches('[data-session]') ? Number(piece.style.getPropertyValue('--at')) * 1.5 : 0;
      return { ...new DOMRect(0, top, BOARD.width, BOARD.height).toJSON(), ...(piece ? { top } : BOARD), right: BOARD.width, bottom: BOARD.height } as DOMRect;
    });
    globalThis.matchMedia ??= () => ({ matches: false }) as MediaQueryList;
    Element.prototype.scrollBy ??= () => undefined;
    server = new Server(({ method, address, body }) => {
      if (method === 'PUT' && address.endsWith('/timetable')) return { status: 200, body: aTimetable(body as object) };
      return method === 'PUT' ? (refusal ?? write(body as Body)) : { status: 200, body: answer(address) };
    });
    const given = [{ provide: KEPT_STORE, useClass: KeptInMemory }, { provide: PATIENCE, useValue: 0 }, { provide: TRAINING_TABS, useValue: () => [] }];
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...given, ...provideTexts('delivery')] });
  });

  afterEach(() => {
    server.restore();
    jest.restoreAllMocks();
  });

  function written(): unknown[] {
    return server.asked.filter(({ method }) => method === 'PUT').map(({ body }) => body);
  }

  /** A session on the board, or a thing in the tray, by what is written on it. */
  function piece(title: string): HTMLElement {
    const found = [...page.querySelectorAll<HTMLElement>('[data-session], [data-thing]')].find((one) => one.textContent?.includes(title));
    if (!found) throw new Error(`There is no "${title}" on the board`);
    return found;
  }

  function point(name: string, on: EventTarget, { x, y }: { x: number; y: number }, pointerType = 'mouse'): void {
    on.dispatchEvent(new PointerEvent(`pointer${name}`, { bubbles: true, isPrimary: true, pointerId: 1, pointerType, clientX: x, clientY: y }));
  }

  async function carry(title: string, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    point('down', piece(title), from);
    point('move', document, { x: from.x + 20, y: from.y });
    point('move', document, to);
    await new Promise(requestAnimationFrame);
    await screen.settle();
  }

  async function keys(title: string, ...presses: string[]): Promise<void> {
    const focused = piece(title);
    focused.focus();
    for (const press of presses) {
      const [key = '', ...held] = press.split('+').reverse();
      focused.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, shiftKey: held.includes('Shift'), altKey: held.includes('Alt') }));
      await screen.settle();
    }
  }

  it('moves a session that is dragged with a mouse, and takes it back', async () => {
    await open();
    await carry('Circle', at(0, 10, 45), at(1, 14));
    point('up', document, at(1, 14));
    await screen.settle();
    expect(written()).toMatchObject([{ save: [{ id: 'circle', version: 1, startsAt: '2022-06-15T08:00:00.000Z', endsAt: '2022-06-15T09:00:00.000Z', room: 'Hall' }], remove: [] }]);
    document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyZ', ctrlKey: true, bubbles: true }));
    await screen.settle();
    expect(written().at(-1)).toMatchObject({ save: [{ id: 'circle', version: 2, startsAt: '2022-06-14T04:45:00.000Z' }] });
    document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyZ', ctrlKey: true, shiftKey: true, bubbles: true }));
    await screen.settle();
    expect(written().at(-1)).toMatchObject({ save: [{ id: 'circle', version: 3, startsAt: '2022-06-15T08:00:00.000Z' }] });
  });

  it('says while it is dragged why it cannot stand there, and lets it go back', async () => {
    await open();
    await carry('Circle', at(0, 10, 45), at(0, 9));
    expect(page.querySelector('.carry-card')?.textContent).toContain('The room is taken by "Myself as a leader".');
    expect(page.querySelector('.target')?.classList).toContain('error');
    point('up', document, at(0, 9));
    await screen.settle();
    expect(written()).toEqual([]);
    expect(screen.text).toContain('It cannot stand there and is back where it was.');
    expect(page.querySelector('.target')).toBeNull();
  });

  it('lets a session be dragged with a finger that rests on it', async () => {
    await open();
    jest.useFakeTimers();
    point('down', piece('Circle'), at(0, 10, 45), 'touch');
    await jest.advanceTimersByTimeAsync(HOLD + 50);
    jest.useRealTimers();
    point('move', document, at(2, 10), 'touch');
    point('up', document, at(2, 10), 'touch');
    await screen.settle();
    expect(written()).toMatchObject([{ save: [{ id: 'circle', startsAt: '2022-06-16T04:00:00.000Z' }] }]);
  });

  it('makes a session longer when its end is pulled', async () => {
    await open();
    const end = piece('Circle').querySelector('[data-pull]') as HTMLElement;
    point('down', end, at(0, 11, 45));
    point('move', document, at(0, 11, 55));
    point('up', document, at(0, 12, 15));
    await screen.settle();
    expect(written()).toMatchObject([{ save: [{ id: 'circle', startsAt: '2022-06-14T04:45:00.000Z', endsAt: '2022-06-14T06:15:00.000Z' }] }]);
  });

  it('schedules a unit that is dragged from the tray, where and as long as planned', async () => {
    await open();
    await carry('A meeting', { x: 20, y: 20 }, at(1, 9));
    point('up', document, at(1, 9));
    await screen.settle();
    expect(written()).toMatchObject([
      { save: [{ version: null, kind: 'unit', unitId: 'meeting', startsAt: '2022-06-15T03:00:00.000Z', endsAt: '2022-06-15T04:00:00.000Z', room: 'Hall' }] },
    ]);
    expect(piece('A meeting').dataset['session']).toBeDefined();
  });

  it('moves, shortens and puts down by keys alone, and says each step', async () => {
    await open();
    await keys('Circle', 'ArrowRight', 'ArrowDown', 'Alt+ArrowUp', 'Shift+ArrowUp');
    expect(screen.text).toContain('Wed, 15 Jun, Hall, 10:55–11:45.');
    expect(written()).toEqual([]);
    await keys('Circle', 'Enter');
    expect(written()).toMatchObject([{ save: [{ id: 'circle', startsAt: '2022-06-15T04:55:00.000Z', endsAt: '2022-06-15T05:45:00.000Z' }] }]);
  });

  it('offers what an arrow takes out of the tray where there is room first, and moves it from there', async () => {
    await open();
    await keys('A meeting', 'ArrowDown');
    expect(screen.text).toContain('Tue, 14 Jun, Hall, 11:45–12:45.');
    await keys('A meeting', 'ArrowDown', 'Enter');
    expect(written()).toMatchObject([{ save: [{ unitId: 'meeting', startsAt: '2022-06-14T06:00:00.000Z' }] }]);
  });

  it('leaves all as it was on Escape, and does not put down by keys what cannot stand there', async () => {
    await open();
    await keys('Circle', 'ArrowUp', 'Escape');
    expect(screen.text).toContain('Back where it was.');
    await keys('Circle', 'ArrowUp', 'ArrowUp');
    expect(screen.text).toContain('The same people are at "Tea" at that time.');
    await keys('Circle', 'Enter');
    expect(screen.text).toContain('It cannot stand there and is back where it was.');
    expect(written()).toEqual([]);
  });

  it('deletes by key, opens by Enter', async () => {
    await open();
    await keys('Circle', 'Delete');
    expect(written()).toMatchObject([{ save: [], remove: [{ id: 'circle', version: 1 }] }]);
    expect(document.activeElement).toBe(screen.role('region'));
    piece('Myself').click();
    await screen.settle();
    expect(screen.labelled('Title').value).toBe('Myself as a leader');
  });

  it('asks why a warning may stand, and lists it with the note until it is taken back', async () => {
    await open();
    await carry('Circle', at(0, 10, 45), at(1, 17, 30));
    expect(page.querySelector('.target')?.classList).toContain('warning');
    point('up', document, at(1, 17, 30));
    await screen.settle();
    expect(written()).toEqual([]);
    await screen.press('Save it so');
    expect(screen.text).toContain('Write why, even in two words.');
    await screen.type('Why it can stay so', 'The guest comes late');
    await screen.press('Save it so');
    expect(written()).toMatchObject([{ save: [{ id: 'circle', accepted: [{ code: 'session.outside-hours', with: null, note: 'The guest comes late' }] }] }]);
    expect(screen.text).toContain('1 left so with a note');
    await screen.press('Take back: Circle');
    expect(written().at(-1)).toMatchObject({ save: [{ id: 'circle', accepted: [] }] });
    expect(screen.text).toContain('1 thing to be settled');
  });

  it('puts a session back when she would rather not say why', async () => {
    await open();
    await carry('Circle', at(0, 10, 45), at(1, 17, 30));
    point('up', document, at(1, 17, 30));
    await screen.settle();
    await screen.press('Put it back');
    expect(written()).toEqual([]);
  });

  it('shows hers and theirs when somebody was quicker, and saves hers over it if she says so', async () => {
    await open();
    refusal = problem(409, 'stale', { yours: 1, current: 2 });
    stored = [LEADER, TEA, { ...CIRCLE, room: 'Garden', version: 2 }];
    await keys('Circle', 'ArrowRight', 'Enter');
    expect(screen.text).toContain('Two of you changed this');
    expect(screen.text).toContain('Garden');
    refusal = undefined;
    await screen.press('Save mine over it');
    expect(written().at(-1)).toMatchObject({ save: [{ id: 'circle', version: 2, startsAt: '2022-06-15T04:45:00.000Z' }] });
  });

  it('is for reading only without a connection, and for who may not change it', async () => {
    await open(false);
    expect(page.querySelector('[data-session]')).toBeNull();
    expect(screen.text).toContain('Circle');
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await open();
    expect(screen.text).toContain('There is no connection.');
    expect(page.querySelector('[data-session], [data-thing]')).toBeNull();
    online.mockReturnValue(true);
    window.dispatchEvent(new Event('online'));
    await screen.settle();
    expect(piece('Circle')).toBeDefined();
  });

  it('shows a first draft before anything of it is saved, and puts it into the schedule in one edit', async () => {
    const drafted = { kind: 'unit', unitId: 'meeting', title: { en: 'A meeting' }, startsAt: '2022-06-15T03:00:00.000Z', endsAt: '2022-06-15T04:00:00.000Z', room: 'Garden', facilitatorIds: ['gulbarchyn'], guestIds: [], groupIds: [] };
    draft = { sessions: [drafted], replaces: [{ id: 'tea', version: 1 }], impossible: [] };
    await open();
    await screen.press('Make a first draft');
    await screen.press('Propose a schedule');
    expect(screen.text).toContain('This is a proposal; nothing is saved yet.');
    expect(page.querySelector('.is-proposed')?.textContent).toContain('A meeting');
    expect(page.querySelector('.board-body')?.textContent).not.toContain('Tea');
    expect(written()).toEqual([]);
    await screen.press('Throw it away');
    expect(page.querySelector('.board-body')?.textContent).toContain('Tea');
    await screen.press('Make a first draft');
    await screen.press('Propose a schedule');
    await screen.press('Use it');
    expect(written()).toMatchObject([{ save: [{ version: null, unitId: 'meeting', room: 'Garden' }], remove: [{ id: 'tea', version: 1 }] }]);
    await screen.press('Undo');
    expect(written().at(-1)).toMatchObject({ save: [{ version: null, kind: 'break' }], remove: [{ version: 1 }] });
  });

  it('says why there is no first draft', async () => {
    draft = { sessions: [], replaces: [], impossible: [{ code: 'draft.too-long', unitId: 'leader', who: [], minutes: 90, available: 60 }] };
    await open();
    await screen.press('Make a first draft');
    await screen.press('Propose a schedule');
    expect(screen.text).toContain('"Myself as a leader" needs 90 minutes at a stretch, and the longest gap has 60.');
  });

  it('remembers that she would rather have a list, in which everything can be done too', async () => {
    await open();
    await screen.press('List');
    expect(page.querySelector('kurak-board')).toBeNull();
    await open();
    expect(page.querySelector('kurak-board')).toBeNull();
    await screen.press('Edit: Circle');
    await screen.press('Delete');
    expect(written()).toMatchObject([{ remove: [{ id: 'circle' }] }]);
    await screen.press('A meeting');
    expect(screen.labelled('Title').value).toBe('A meeting');
  });

  it('keeps a room that is added as a lane, though nothing stands in it yet', async () => {
    await open();
    await screen.press('Add a room');
    await screen.type('Room', ' Yurt ');
    page.querySelector<HTMLButtonElement>('dialog[open] .button.primary')?.click();
    await screen.settle();
    expect(written()).toMatchObject([{ rooms: ['Yurt'], groups: [], version: 1 }]);
    expect(page.querySelector('.board-view')?.textContent).toContain('Yurt');
  });
});
