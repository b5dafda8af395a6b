import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { type Answer, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { GiveAvailability } from './give-availability';

const ASKED = { title: { en: 'Training of trainers' }, startsOn: '2022-06-14', endsOn: '2022-06-15', timeZone: 'Asia/Bishkek', dayStartsAt: '09:00', dayEndsAt: '18:00', free: null, version: 1 };
const FIRST_DAY = { from: '2022-06-13T18:00:00.000Z', to: '2022-06-14T18:00:00.000Z' };

describe('saying when one can be there', () => {
  let server: Server;
  let fixture: ComponentFixture<GiveAvailability>;
  let screen: Screen;

  async function open(answer: (address: string) => Answer): Promise<void> {
    window.history.replaceState(null, '', '/availability#ABCD-EFGH');
    server = new Server(({ address }) => answer(address));
    fixture = TestBed.createComponent(GiveAvailability);
    screen = new Screen(fixture);
    await screen.settle();
  }
  const answers = () => server.asked.filter(({ address }) => address.endsWith('/answer')).map(({ body }) => body);
  /** Presses one of the three answers of a day. */
  async function say(day: number, how: 'All day' | 'Part of it' | 'Not at all'): Promise<void> {
    const labels = [...(fixture.nativeElement as HTMLElement).querySelectorAll('.availability-day')][day]?.querySelectorAll('label') ?? [];
    [...labels].find((label) => label.textContent?.trim() === how)?.querySelector('input')?.click();
    await screen.settle();
  }

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [...provideTexts('delivery')] });
  });

  afterEach(() => server.restore());

  it('takes the code out of the address and shows the days, all of them free', async () => {
    await open(() => ({ status: 200, body: ASKED }));
    expect([location.pathname, location.hash]).toEqual(['/availability', '']);
    expect(server.asked[0]).toMatchObject({ address: '/api/availability/look-up', body: { code: 'ABCD-EFGH' } });
    expect(screen.text).toContain('Training of trainers');
    await screen.press('Send');
    expect(answers()).toEqual([{ code: 'ABCD-EFGH', version: 1, free: [FIRST_DAY, { from: '2022-06-14T18:00:00.000Z', to: '2022-06-15T18:00:00.000Z' }] }]);
    expect(screen.text).toContain('Thank you, it has arrived.');
  });

  it('sends parts of days, and days that are not free at all', async () => {
    await open(() => ({ status: 200, body: ASKED }));
    await say(0, 'Part of it');
    await screen.type('From', '10:00');
    await screen.type('To', '12:30');
    await say(1, 'Not at all');
    await screen.press('Send');
    expect(answers()).toMatchObject([{ free: [{ from: '2022-06-14T04:00:00.000Z', to: '2022-06-14T06:30:00.000Z' }] }]);
  });

  it('does not send a time that ends before it begins, and says so', async () => {
    await open(() => ({ status: 200, body: ASKED }));
    await say(0, 'Part of it');
    await screen.type('From', '13:00');
    await screen.type('To', '12:30');
    await screen.press('Send');
    expect(answers()).toEqual([]);
    expect(screen.text).toContain('Give both times, the end after the beginning.');
  });

  it('shows what was said before', async () => {
    await open(() => ({ status: 200, body: { ...ASKED, free: [FIRST_DAY], version: 3 } }));
    const chosen = [...(fixture.nativeElement as HTMLElement).querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map((radio) => radio.value);
    expect(chosen).toEqual(['all', 'none']);
  });

  it('keeps what was said when no answer came, and sends it when asked again', async () => {
    let reply: Answer = 'offline';
    await open((address) => (address.endsWith('/answer') ? reply : { status: 200, body: ASKED }));
    await say(0, 'Part of it');
    await screen.type('From', '10:00');
    await say(1, 'Not at all');
    await screen.press('Send');
    expect(screen.text).not.toContain('Thank you, it has arrived.');
    expect(screen.labelled('From').value).toBe('10:00');
    reply = { status: 200, body: { ...ASKED, version: 2 } };
    await screen.press('Send');
    expect(answers()[1]).toEqual(answers()[0]);
    expect(screen.text).toContain('Thank you, it has arrived.');
  });

  it('keeps what was said when it was said elsewhere meanwhile, and shows that when asked', async () => {
    let asked: object = ASKED;
    await open((address) => (address.endsWith('/answer') ? problem(409, 'stale', { yours: 1, current: 2 }) : { status: 200, body: asked }));
    await say(1, 'Not at all');
    asked = { ...ASKED, free: [], version: 2 };
    await screen.press('Send');
    const chosen = () => [...(fixture.nativeElement as HTMLElement).querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map((radio) => radio.value);
    expect(chosen()).toEqual(['all', 'none']);
    await screen.press('Take theirs');
    expect(chosen()).toEqual(['none', 'none']);
  });

  it('opens with an address that was cut off in the middle, and asks for the code', async () => {
    window.history.replaceState(null, '', '/availability#AB%E0');
    server = new Server(() => problem(404, 'availability-unknown'));
    fixture = TestBed.createComponent(GiveAvailability);
    screen = new Screen(fixture);
    await screen.settle();
    expect(screen.labelled('Code from your link').value).toBe('AB%E0');
  });

  it('says so when a link does not work, and lets the code be typed', async () => {
    await open(() => problem(404, 'availability-unknown'));
    expect(screen.text).toContain('This link does not work');
    expect(screen.labelled('Code from your link').value).toBe('ABCD-EFGH');
  });
});
