import { webcrypto } from 'node:crypto';
import { Location } from '@angular/common';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { ActivatedRoute, provideRouter } from '@angular/router';
import { codeOf, spelled, stepAt, wordOf } from '@kurak/delivery-model';
import { abilityFor } from '@kurak/identity-model';
import { Access, CurrentPerson, KEPT_STORE, OUTBOX_STORE, Outbox } from '@kurak/shared-web';
import { type Answer, KeptInMemory, OutboxInMemory, Screen, Server, provideTexts } from '@kurak/shared-web/testing';
import { of } from 'rxjs';
import { aSheet } from '../../testing/delivery';
import { CheckIn } from './check-in';
import { CheckInScreen } from './check-in-screen';

// jsdom has none of these; browsers do.
Object.defineProperty(globalThis.crypto, 'subtle', { configurable: true, value: webcrypto.subtle });
Object.defineProperty(globalThis, 'TextEncoder', { configurable: true, value: (jest.requireActual('node:util') as { TextEncoder: unknown }).TextEncoder });

const NINE = Date.parse('2022-06-14T03:00:00.000Z');
const SECRET = 'a secret that this device has kept';
const CODE = '0123456789abcdef';
const session = { sessionId: 'first', title: { en: 'Myself as a leader' }, startsAt: '2022-06-14T03:00:00.000Z', endsAt: '2022-06-14T04:30:00.000Z', timeZone: 'Asia/Bishkek', room: 'Hall', status: null, sent: [] };

describe('checking in', () => {
  let server: Server;
  let kept: KeptInMemory;
  let unsent: OutboxInMemory;
  let isOnline = true;
  let state = 'accepted';
  let sessions: object[] = [session];
  let sheet = aSheet('Aida', 'Burul');
  let fixture: ComponentFixture<unknown>;
  let screen: Screen;

  function answer({ method, address, body }: { method: string; address: string; body: unknown }): Answer {
    if (!isOnline) return 'offline';
    if (method === 'GET') return { status: 200, body: address === '/api/check-ins' ? { items: sessions } : sheet };
    const { id, openedAt, closedAt } = body as { id: string; openedAt?: string; closedAt?: string };
    const windows = (sheet.checkIn?.windows ?? []).map((window) => (closedAt ? { ...window, closesAt: closedAt } : window));
    if (openedAt) windows.push({ id, openedAt: sheet.asOf, closesAt: '2022-06-14T05:00:00.000Z' });
    sheet = { ...sheet, checkIn: { secret: SECRET, windows, waiting: 0 } };
    return { status: 201, body: { id, state } };
  }
  const sent = () => server.asked.filter(({ method }) => method === 'POST');

  async function pass(milliseconds: number): Promise<void> {
    await jest.advanceTimersByTimeAsync(milliseconds);
    // What is computed by the browser's own cryptography takes turns of the real loop.
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => jest.requireActual<typeof import('node:timers')>('node:timers').setImmediate(resolve));
    await jest.advanceTimersByTimeAsync(0);
    await fixture.whenStable();
  }

  async function open(page: typeof CheckIn | typeof CheckInScreen, id: string | undefined, { fragment = null as string | null, role = 'participant' as 'participant' | 'facilitator' } = {}): Promise<void> {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        ...provideTexts('delivery'),
        { provide: KEPT_STORE, useValue: kept },
        { provide: OUTBOX_STORE, useValue: unsent },
        { provide: ActivatedRoute, useValue: { fragment: of(fragment) } },
      ],
    });
    TestBed.inject(CurrentPerson).id.set(role);
    TestBed.inject(Access).use(abilityFor(role));
    fixture = TestBed.createComponent<unknown>(page);
    if (id !== undefined) fixture.componentRef.setInput('id', id);
    screen = new Screen(fixture);
    await pass(50);
  }

  async function press(name: string): Promise<void> {
    screen.button(name).click();
    await pass(50);
  }

  async function type(label: string, text: string): Promise<void> {
    const control = screen.labelled(label);
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    await pass(20);
  }

  beforeEach(() => {
    jest.useFakeTimers({ now: NINE, doNotFake: ['setImmediate'] });
    [isOnline, state, sessions] = [true, 'accepted', [session]];
    sheet = { ...aSheet('Aida', 'Burul'), checkIn: { secret: SECRET, windows: [], waiting: 0 } };
    kept = new KeptInMemory();
    unsent = new OutboxInMemory();
    server = new Server(answer);
  });

  afterEach(() => {
    TestBed.resetTestingModule();
    server.restore();
    jest.useRealTimers();
  });

  describe('on a participant’s phone', () => {
    it('is one tap after the camera has read the code, with the moment at which it was read', async () => {
      await open(CheckIn, 'first', { fragment: CODE });
      await pass(5000);
      await press('I am here');
      expect(sent()).toMatchObject([{ address: '/api/sessions/first/check-ins', body: { kind: 'code', value: CODE, displayName: null } }]);
      expect(Date.parse((sent()[0]?.body as { madeAt: string }).madeAt) - NINE).toBeLessThan(1000);
      expect(screen.text).toContain('You are checked in');
    });

    it('takes the code out of the address, so that going back does not send an old one', async () => {
      const replaced = jest.spyOn(Location.prototype, 'replaceState');
      await open(CheckIn, 'first', { fragment: CODE });
      expect(replaced).toHaveBeenCalledWith('/check-in/first');
      replaced.mockRestore();
    });

    it('is a word typed in any letters, at the session that is under way', async () => {
      await open(CheckIn, undefined);
      expect(screen.text).toContain('Myself as a leader · Hall');
      await type('The word you heard', ' НАЛИ ');
      await press('I am here');
      expect(sent()).toMatchObject([{ address: '/api/sessions/first/check-ins', body: { kind: 'word', value: 'nali' } }]);
    });

    it('is called by the session where it is hers, and else by nothing', async () => {
      await open(CheckIn, undefined);
      isOnline = false;
      for (const id of ['first', 'another']) {
        await open(CheckIn, id, { fragment: CODE });
        await pass(100);
        await press('I am here');
      }
      expect(TestBed.inject(Outbox).pending().map(({ label }) => label)).toEqual(['I am here: Myself as a leader', 'I am here']);
    });

    it('asks for four letters before anything is sent', async () => {
      await open(CheckIn, undefined);
      await type('The word you heard', 'нал');
      await press('I am here');
      expect(screen.text).toContain('The word has four letters.');
      expect(sent()).toEqual([]);
    });

    it('is kept without a network, over a restart, and told when it has arrived', async () => {
      await open(CheckIn, undefined);
      isOnline = false;
      await type('The word you heard', 'nali');
      await press('I am here');
      expect(screen.text).toContain('Kept on this phone');
      await open(CheckIn, undefined);
      expect(screen.text).toContain('Kept on this phone');
      isOnline = true;
      window.dispatchEvent(new Event('online'));
      await pass(100);
      expect(screen.text).toContain('You are checked in');
      expect(TestBed.inject(Outbox).pending()).toEqual([]);
    });

    it.each([
      ['not-valid', 'Scan again'],
      ['closed', 'Check-in was closed'],
      ['too-many', 'tried too often'],
    ])('says what to do when the answer is %s, and lets her try again', async (answered, words) => {
      state = answered;
      await open(CheckIn, undefined);
      await type('The word you heard', 'nali');
      await press('I am here');
      expect(screen.text).toContain(words);
      expect(screen.button('I am here')).toBeTruthy();
    });

    it('checks in who sits beside her by name, and shows no other name', async () => {
      await open(CheckIn, 'first', { fragment: CODE });
      await press('I am here');
      await press('Somebody beside me');
      await press('Is here too');
      expect(screen.text).toContain('Write the name.');
      await type('Her or his name', 'Burul');
      await press('Is here too');
      expect(sent().at(-1)?.body).toMatchObject({ value: CODE, displayName: 'Burul' });
      expect(screen.text).toMatch(/Burul\s*here/);
      state = 'unknown';
      await type('Her or his name', 'Zuhra');
      await press('Is here too');
      expect(screen.text).toMatch(/Zuhra\s*not found/);
    });

    it('lets her choose between two that are under way', async () => {
      sessions = [session, { ...session, sessionId: 'second', title: { en: 'A meeting' }, room: 'Yard' }];
      await open(CheckIn, undefined);
      const second = Array.from((fixture.nativeElement as HTMLElement).querySelectorAll<HTMLInputElement>('input[type=radio]'))[1];
      second?.click();
      await type('The word you heard', 'nali');
      await press('I am here');
      expect(sent()[0]?.address).toBe('/api/sessions/second/check-ins');
    });

    it('says so when there is no session', async () => {
      sessions = [];
      await open(CheckIn, undefined);
      expect(screen.text).toContain('No session now');
    });
  });

  describe('on the facilitator’s screen', () => {
    const windowId = () => (sent()[0]?.body as { id: string } | undefined)?.id ?? '';

    it('shows, once opened, the word of this window and a code', async () => {
      await open(CheckInScreen, 'first', { role: 'facilitator' });
      expect(screen.has('.qr')).toBe(false);
      await press('Open check-in');
      await pass(1000);
      expect(sent()).toMatchObject([{ address: '/api/sessions/first/check-in-windows' }]);
      expect(screen.text).toContain(spelled(await wordOf(SECRET, windowId()), 'en').toUpperCase());
      expect(screen.has('.qr')).toBe(true);
    });

    it('works with no network at all from the kept sheet, over a restart, and changes its code', async () => {
      await open(CheckInScreen, 'first', { role: 'facilitator' });
      isOnline = false;
      await press('Open check-in');
      await pass(1000);
      const drawn = () => (fixture.nativeElement as HTMLElement).querySelector('.qr path')?.getAttribute('d');
      const before = drawn();
      expect(before).toBeTruthy();
      await pass(21_000);
      expect(drawn()).not.toBe(before);
      await open(CheckInScreen, 'first', { role: 'facilitator' });
      await pass(5000);
      expect(screen.has('.qr')).toBe(true);
      expect(screen.text).toContain('Kept on this phone, will be sent');
    });

    it('shows the code of the server’s time though this clock is three hours ahead', async () => {
      sheet = { ...sheet, asOf: new Date(NINE - 3 * 3_600_000).toISOString() };
      await open(CheckInScreen, 'first', { role: 'facilitator' });
      await press('Open check-in');
      await pass(1000);
      const desk = (fixture.componentInstance as { desk: { code(): string } }).desk;
      const steps = [0, 1, 2].map((step) => codeOf(SECRET, stepAt(NINE - 3 * 3_600_000) + step));
      expect(await Promise.all(steps)).toContain(desk.code());
    });

    it('counts who is there, without a name, and closes', async () => {
      await open(CheckInScreen, 'first', { role: 'facilitator' });
      await press('Open check-in');
      const mark = { id: 'mark', status: 'present' as const, minutesLate: null, reason: null, madeAt: new Date(NINE).toISOString(), way: 'check-in' as const, recordedBy: 'Aida', via: null };
      sheet = { ...sheet, people: sheet.people.map((person, at) => (at === 0 ? { ...person, mark } : person)) };
      await pass(11_000);
      expect(screen.text).toContain('1 of 2 are here');
      expect(screen.text).not.toContain('Aida');
      await press('Close check-in');
      await pass(1000);
      expect(sent().at(-1)?.address).toBe(`/api/check-in-windows/${windowId()}/closing`);
      expect(screen.text).toContain('Check-in is closed');
    });
  });
});
