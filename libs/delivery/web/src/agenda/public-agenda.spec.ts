import { TestBed } from '@angular/core/testing';
import { Access, Toasts } from '@kurak/shared-web';
import { type Answer, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { PublicAgenda } from './public-agenda';

const OFF = { isOn: false, withRooms: false, withNames: false, page: null, calendar: null, version: 2 };
const ON = { ...OFF, isOn: true, page: '/agenda/ABCD', calendar: '/api/agendas/ABCD/calendar.ics', version: 3 };

describe('what anybody may see of a schedule', () => {
  let server: Server;
  let screen: Screen;
  let settings: Answer;
  let saving: Answer | undefined;

  async function open(stored: Answer = { status: 200, body: OFF }, may = true): Promise<void> {
    settings = stored;
    TestBed.inject(Access).use({ can: (action) => action === 'read' || may });
    const fixture = TestBed.createComponent(PublicAgenda);
    fixture.componentRef.setInput('training', 'training');
    screen = new Screen(fixture);
    await screen.settle();
  }
  async function turn(label: string): Promise<void> {
    screen.labelled(label).click();
    await screen.settle();
  }
  const isOn = () => screen.labelled('Whoever has the address').checked;
  const saved = () => server.asked.filter(({ method }) => method === 'PUT').map(({ body }) => body);

  beforeEach(() => {
    saving = undefined;
    server = new Server(({ method, body }) => {
      if (method !== 'PUT') return settings;
      return saving ?? { status: 200, body: { ...((body as typeof OFF).isOn ? ON : OFF), ...(body as object), version: 3 } };
    });
    TestBed.configureTestingModule({ providers: [...provideTexts('delivery')] });
  });

  afterEach(() => server.restore());

  it('is nothing until somebody says so', async () => {
    await open();
    expect(isOn()).toBe(false);
    expect(screen.has('a[href*="agenda"]')).toBe(false);
    expect(() => screen.labelled('with the place and the rooms')).toThrow();
  });

  it('is titles and times once it is switched on, under an address to pass on', async () => {
    await open();
    await turn('Whoever has the address');
    expect(saved()).toEqual([{ isOn: true, withRooms: false, withNames: false, version: 2 }]);
    expect(isOn()).toBe(true);
    expect(screen.text).toContain(`${location.origin}/agenda/ABCD`);
    expect(screen.labelled('with the names of those who lead').checked).toBe(false);
  });

  it('is more when more is switched on, and keeps the rest as it was', async () => {
    await open({ status: 200, body: { ...ON, withRooms: true } });
    await turn('with the names of those who lead');
    expect(saved()).toEqual([{ isOn: true, withRooms: true, withNames: true, version: 3 }]);
  });

  it('has no address any more once it is switched off', async () => {
    await open({ status: 200, body: ON });
    await turn('Whoever has the address');
    expect(saved()).toMatchObject([{ isOn: false }]);
    expect(screen.text).not.toContain('/agenda/ABCD');
  });

  it('never looks switched off while it is not', async () => {
    await open({ status: 200, body: ON });
    saving = 'offline';
    await turn('Whoever has the address');
    expect(isOn()).toBe(true);
    expect(screen.has('kurak-problem .notice')).toBe(true);
    saving = undefined;
    await turn('Whoever has the address');
    expect(isOn()).toBe(false);
    expect(screen.has('kurak-problem .notice')).toBe(false);
  });

  it('takes one thing at a time: what is ticked meanwhile stays as it was', async () => {
    await open({ status: 200, body: ON });
    let arrive = (_answer: Answer): void => undefined;
    server.answers(() => new Promise<Answer>((resolve) => (arrive = resolve)));
    screen.labelled('with the place and the rooms').click();
    screen.labelled('with the names of those who lead').click();
    expect(screen.labelled('with the names of those who lead').checked).toBe(false);
    arrive({ status: 200, body: { ...ON, withRooms: true, version: 4 } });
    await screen.settle();
    expect(screen.labelled('with the place and the rooms').checked).toBe(true);
    expect(saved()).toHaveLength(1);
  });

  it('shows how it stands when somebody else was quicker', async () => {
    await open();
    saving = problem(409, 'stale', { yours: 2, current: 3 });
    settings = { status: 200, body: ON };
    await turn('Whoever has the address');
    expect(screen.text).toContain('Somebody changed this meanwhile');
    expect(isOn()).toBe(true);
    saving = undefined;
    await turn('with the place and the rooms');
    expect(saved().at(-1)).toMatchObject({ isOn: true, withRooms: true, version: 3 });
  });

  it('copies the address of the page and of the calendar, and shows it where it cannot', async () => {
    await open({ status: 200, body: ON });
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    await screen.press('Copy the address');
    await screen.press('Copy the calendar’s address');
    expect(copied).toEqual([`${location.origin}/agenda/ABCD`, `${location.origin}/api/agendas/ABCD/calendar.ics`]);
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('not allowed')) } });
    await screen.press('Copy the address');
    expect(TestBed.inject(Toasts).shown().at(-1)?.text).toBe(`${location.origin}/agenda/ABCD`);
  });

  it('cannot be switched by those who may not change the schedule', async () => {
    await open({ status: 200, body: ON }, false);
    expect(screen.labelled('Whoever has the address').closest('fieldset')?.disabled).toBe(true);
    expect(screen.text).toContain('/agenda/ABCD');
  });

  it('offers to try again when nothing came', async () => {
    await open('offline');
    expect(screen.has('input')).toBe(false);
    settings = { status: 200, body: ON };
    await screen.press('Try again');
    expect(isOn()).toBe(true);
  });
});
