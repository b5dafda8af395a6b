import { TestBed } from '@angular/core/testing';
import { Access, Toasts } from '@kurak/shared-web';
import { type Answer, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { aSession } from '../../testing/delivery';
import { Meetings } from './meetings';

const FOR_ALL = 'https://meet.example.org/hall';
const FOR_ONE = 'https://meet.example.org/circle';
const STORED = { address: FOR_ALL, sessions: [{ sessionId: 'first', address: FOR_ONE }], version: 4 };
const SESSIONS = { items: [aSession(), aSession({ id: 'tea', kind: 'break', unitId: null, title: { en: 'Tea' } })] };

describe('where a training meets online', () => {
  let server: Server;
  let screen: Screen;
  let meetings: Answer;
  let sessions: Answer;
  let saving: Answer | undefined;

  async function open(may = true): Promise<void> {
    TestBed.inject(Access).use({ can: (action) => action === 'read' || may });
    const fixture = TestBed.createComponent(Meetings);
    fixture.componentRef.setInput('training', 'training');
    fixture.componentRef.setInput('timeZone', 'Asia/Bishkek');
    screen = new Screen(fixture);
    await screen.settle();
  }
  const saved = () => server.asked.filter(({ method }) => method === 'PUT').map(({ body }) => body);

  beforeEach(() => {
    meetings = { status: 200, body: STORED };
    sessions = { status: 200, body: SESSIONS };
    saving = undefined;
    server = new Server(({ method, address, body }) => {
      if (method === 'PUT') return saving ?? { status: 200, body: { ...(body as object), version: 5 } };
      return address.endsWith('/sessions') ? sessions : meetings;
    });
    TestBed.configureTestingModule({ providers: [...provideTexts('delivery')] });
  });

  afterEach(() => server.restore());

  it('is an address for all, and one for each session that somebody attends', async () => {
    await open();
    expect(screen.labelled('Address for all sessions').value).toBe(FOR_ALL);
    expect(screen.text).toContain('Other addresses for single sessions (1)');
    expect(screen.labelled('Jun 14, 2022, 09:00 · Myself as a leader').value).toBe(FOR_ONE);
    expect(screen.text).not.toContain('Tea');
  });

  it('saves all of them together, without the spaces that were pasted along', async () => {
    await open();
    await screen.type('Address for all sessions', ' https://meet.example.org/garden ');
    await screen.type('Jun 14, 2022, 09:00 · Myself as a leader', '');
    await screen.press('Save');
    expect(saved()).toEqual([{ address: 'https://meet.example.org/garden', sessions: [], version: 4 }]);
    expect(TestBed.inject(Toasts).shown().at(-1)?.text).toBe('Addresses saved');
  });

  it('says that something is no address, once that much is typed', async () => {
    await open();
    await screen.type('Address for all sessions', 'meet.exam');
    expect(screen.text).not.toContain('This is no address of a meeting');
    await screen.type('Address for all sessions', 'meet.example.org/hall');
    expect(screen.text).toContain('This is no address of a meeting');
  });

  it('shows why the server refused an address, beside it', async () => {
    await open();
    saving = problem(422, 'invalid', { errors: [{ path: 'address', code: 'meeting.address' }] });
    await screen.type('Address for all sessions', 'ftp://hall');
    await screen.press('Save');
    expect(screen.text).toContain('This is no address of a meeting');
    expect(screen.labelled('Address for all sessions').value).toBe('ftp://hall');
  });

  it('keeps what was typed when no answer came, and saves it when asked again', async () => {
    await open();
    saving = 'offline';
    await screen.type('Address for all sessions', 'https://meet.example.org/garden');
    await screen.press('Save');
    expect(screen.has('kurak-problem .notice')).toBe(true);
    expect(screen.labelled('Address for all sessions').value).toBe('https://meet.example.org/garden');
    saving = undefined;
    await screen.press('Save');
    expect(saved()).toHaveLength(2);
    expect(screen.has('kurak-problem .notice')).toBe(false);
  });

  it('keeps what was typed when somebody else was quicker, and asks whose is to stand', async () => {
    await open();
    saving = problem(409, 'stale', { yours: 4, current: 7 });
    meetings = { status: 200, body: { ...STORED, address: 'https://meet.example.org/theirs', version: 7 } };
    await screen.type('Address for all sessions', 'https://meet.example.org/mine');
    await screen.press('Save');
    expect(screen.labelled('Address for all sessions').value).toBe('https://meet.example.org/mine');
    saving = undefined;
    await screen.press('Save mine over it');
    expect(saved()).toMatchObject([{ version: 4 }, { address: 'https://meet.example.org/mine', version: 7 }]);
  });

  it('takes what somebody else has saved, when she would rather', async () => {
    await open();
    saving = problem(409, 'stale', { yours: 4, current: 7 });
    meetings = { status: 200, body: { ...STORED, address: 'https://meet.example.org/theirs', version: 7 } };
    await screen.press('Save');
    await screen.press('Take theirs');
    expect(screen.labelled('Address for all sessions').value).toBe('https://meet.example.org/theirs');
    expect(screen.text).not.toContain('Take theirs');
  });

  it('loses no address of a session that it could not show', async () => {
    sessions = 'offline';
    await open();
    expect(() => screen.button('Try again')).not.toThrow();
    await screen.press('Save');
    expect(saved()).toMatchObject([{ sessions: [{ sessionId: 'first', address: FOR_ONE }] }]);
  });

  it('lets go of the address of a session that is gone', async () => {
    sessions = { status: 200, body: { items: [] } };
    await open();
    await screen.press('Save');
    expect(saved()).toMatchObject([{ address: FOR_ALL, sessions: [] }]);
  });

  it('only shows them to those who may not change the schedule', async () => {
    await open(false);
    expect(screen.labelled('Address for all sessions').value).toBe(FOR_ALL);
    expect(screen.labelled('Address for all sessions').closest('fieldset')?.disabled).toBe(true);
    expect(() => screen.button('Save')).toThrow();
  });

  it('offers to try again when nothing came', async () => {
    meetings = 'offline';
    await open();
    expect(() => screen.button('Save')).toThrow();
    meetings = { status: 200, body: STORED };
    await screen.press('Try again');
    expect(screen.labelled('Address for all sessions').value).toBe(FOR_ALL);
  });
});
