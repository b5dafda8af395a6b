import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Access, Toasts } from '@kurak/shared-web';
import { type Answer, Screen, Server, provideTexts } from '@kurak/shared-web/testing';
import { MyCalendar } from './calendar';

const ADDRESS = `${location.origin}/api/calendars/ABCD.ics`;

describe('her own calendar', () => {
  let server: Server;
  let screen: Screen;
  let page: HTMLElement;
  let calendar: Answer;
  let writing: Answer | undefined;

  async function open(stored: string | null): Promise<void> {
    calendar = { status: 200, body: { address: stored } };
    await show();
  }
  async function show(): Promise<void> {
    const fixture = TestBed.createComponent(MyCalendar);
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }
  const written = (method: string) => server.asked.filter((asked) => asked.method === method);
  const told = () => TestBed.inject(Toasts).shown().at(-1)?.text;

  beforeEach(() => {
    writing = undefined;
    server = new Server(({ method }) => {
      if (method === 'GET') return calendar;
      return writing ?? (method === 'PUT' ? { status: 200, body: { address: '/api/calendars/NEWER.ics' } } : { status: 204 });
    });
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('learning')] });
    TestBed.inject(Access).use({ can: () => true });
  });

  afterEach(() => server.restore());

  it('has no address until she makes one, and says first who may see it', async () => {
    await open(null);
    expect(screen.text).toContain('Whoever holds the phone sees your sessions in its calendar.');
    expect(screen.has('a[href^="webcal:"]')).toBe(false);
    await screen.press('Make my calendar');
    expect(written('PUT')).toMatchObject([{ address: '/api/me/calendar' }]);
    expect(page.querySelector('.address')?.textContent).toBe(`${location.origin}/api/calendars/NEWER.ics`);
  });

  it('opens as a subscription, which moves along, and not as a file', async () => {
    await open('/api/calendars/ABCD.ics');
    expect(page.querySelector('a[href^="webcal:"]')?.getAttribute('href')).toBe(ADDRESS.replace('http:', 'webcal:'));
  });

  it('gets another address each time it is renewed', async () => {
    await open('/api/calendars/ABCD.ics');
    await screen.press('Make another address');
    await screen.press('Make another address');
    expect(page.querySelector('.address')?.textContent).toContain('NEWER');
    expect(new Set(written('PUT').map(({ body }) => (body as { feedId: string }).feedId)).size).toBe(2);
  });

  it('is taken back', async () => {
    await open('/api/calendars/ABCD.ics');
    await screen.press('Take the address back');
    expect(written('DELETE')).toHaveLength(1);
    expect(told()).toBe('The address works no more.');
    expect(() => screen.button('Make my calendar')).not.toThrow();
  });

  it('stands as it was when taking it back failed', async () => {
    await open('/api/calendars/ABCD.ics');
    writing = 'offline';
    await screen.press('Take the address back');
    expect(page.querySelector('.address')?.textContent).toBe(ADDRESS);
    expect(told()).not.toBe('The address works no more.');
    writing = undefined;
    await screen.press('Take the address back');
    expect(told()).toBe('The address works no more.');
  });

  it('is copied, or shown where it cannot be', async () => {
    await open('/api/calendars/ABCD.ics');
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    await screen.press('Copy the address');
    expect(copied).toEqual([ADDRESS]);
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('not allowed')) } });
    await screen.press('Copy the address');
    expect(told()).toBe(ADDRESS);
  });

  it('offers to try again when nothing came, and no calendar that is perhaps there already', async () => {
    calendar = 'offline';
    await show();
    expect(() => screen.button('Make my calendar')).toThrow();
    calendar = { status: 200, body: { address: '/api/calendars/ABCD.ics' } };
    await screen.press('Try again');
    expect(page.querySelector('.address')?.textContent).toBe(ADDRESS);
  });
});
