import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Access } from '@kurak/shared-web';
import { Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import type { Change, NextRelease, PlannedSession } from './kinds';
import { ReleaseBar } from './release-bar';

function planned(id: string, more: Partial<PlannedSession> = {}): PlannedSession {
  return {
    id, kind: 'other', unitId: null, title: { en: id }, timeZone: 'Asia/Bishkek', begins: '2026-06-14T09:00', ends: '2026-06-14T10:30',
    startsAt: '2026-06-14T03:00:00.000Z', endsAt: '2026-06-14T04:30:00.000Z', room: 'Hall', facilitators: ['Nurgul'], guests: [], groups: [], ...more,
  };
}

const MOVED: Change = { kind: 'changed', what: ['time', 'room'], before: planned('Circle'), after: planned('Circle', { begins: '2026-06-15T11:00', ends: '2026-06-15T12:00', room: 'Garden' }) };
const GONE: Change = { kind: 'gone', what: [], before: planned('Closing'), after: null };

function next(more: Partial<NextRelease> = {}): NextRelease {
  return {
    number: 3, publishedAt: '2026-06-01T06:00:00.000Z', changes: [MOVED, GONE], state: 'a'.repeat(64),
    affected: [{ personId: 'n', displayName: 'Nurgul', role: 'facilitator', changes: [0, 1] }, { personId: 'a', displayName: 'Aizada', role: 'participant', changes: [0] }], ...more,
  };
}

describe('the bar above a schedule', () => {
  let server: Server;
  let screen: Screen;
  let page: HTMLElement;

  async function open(shown: NextRelease, may = true): Promise<void> {
    server.answers(({ method }) => (method === 'POST' ? { status: 201, body: {} } : { status: 200, body: shown }));
    TestBed.inject(Access).use({ can: (action) => action === 'read' || may });
    const fixture = TestBed.createComponent(ReleaseBar);
    fixture.componentRef.setInput('training', 'training');
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }

  beforeEach(() => {
    server = new Server(() => 'offline');
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('delivery')] });
  });

  afterEach(() => server.restore());

  it('says that participants see nothing before the first release, and what to do', async () => {
    await open(next({ number: 1, publishedAt: null }));
    expect(screen.text).toContain('Participants do not see this schedule yet');
    await open(next({ number: 1, publishedAt: null, changes: [], affected: [] }));
    expect(screen.text).toContain('Schedule the first session, then publish.');
    expect(() => screen.button('Publish the schedule')).toThrow();
  });

  it('counts what is due, and is calm when nothing is', async () => {
    await open(next());
    expect(screen.text).toContain('Schedule no. 2');
    expect(screen.text).toContain('2 changes are not published yet');
    await open(next({ changes: [], affected: [] }));
    expect(screen.text).toContain('This is what participants see.');
  });

  it('lets only those publish who may', async () => {
    await open(next(), false);
    expect(screen.text).toContain('2 changes');
    expect(() => screen.button('Publish the schedule')).toThrow();
  });

  it('shows what moved, by day, and who is told of what, before anything is done', async () => {
    await open(next());
    await screen.press('Publish the schedule');
    const days = Array.from(page.querySelectorAll('dialog h3'), (heading) => heading.textContent);
    expect(days).toEqual(['Sunday, June 14, 2026', 'Monday, June 15, 2026']);
    expect(screen.text).toMatch(/time\s*Jun 14, 2026 09:00–10:30\s*Jun 15, 2026 11:00–12:00/);
    expect(screen.text).toMatch(/room\s*Hall\s*Garden/);
    const told = Array.from(page.querySelectorAll('.release-told > li'), (person) => person.textContent?.replace(/\s+/g, ' ').trim());
    expect(told).toEqual(['NurgulleadsCircleClosing', 'AizadaCircle']);
    expect(server.asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('publishes exactly what was shown, with a word to everybody', async () => {
    await open(next());
    await screen.press('Publish the schedule');
    await screen.type('A word to everybody who is told', ' The hall is taken. ');
    await screen.press('Publish and tell');
    const sent = server.asked.find(({ method }) => method === 'POST');
    expect(sent).toMatchObject({ address: '/api/trainings/training/releases', body: { note: 'The hall is taken.', state: 'a'.repeat(64) } });
    expect(page.querySelector('dialog')?.open).toBe(false);
  });

  it('shows the changes anew when the schedule changed meanwhile, and keeps what was written', async () => {
    await open(next());
    await screen.press('Publish the schedule');
    await screen.type('A word to everybody who is told', 'Sorry');
    server.answers(({ method }) => (method === 'POST' ? problem(409, 'release.outdated') : { status: 200, body: next({ changes: [GONE], state: 'b'.repeat(64) }) }));
    await screen.press('Publish and tell');
    expect(screen.text).toContain('The schedule changed while you were looking.');
    expect(screen.text).not.toContain('Garden');
    expect(screen.labelled<HTMLTextAreaElement>('A word to everybody who is told').value).toBe('Sorry');
    server.answers(({ method }) => (method === 'POST' ? { status: 201, body: {} } : { status: 200, body: next({ changes: [] }) }));
    await screen.press('Publish and tell');
    expect(server.asked.findLast(({ method }) => method === 'POST')?.body).toMatchObject({ note: 'Sorry', state: 'b'.repeat(64) });
  });

  it('sends the same again when no answer came, so that nothing is published twice', async () => {
    await open(next());
    await screen.press('Publish the schedule');
    server.answers(({ method }) => (method === 'POST' ? 'offline' : { status: 200, body: next() }));
    await screen.press('Publish and tell');
    await screen.press('Publish and tell');
    const ids = server.asked.filter(({ method }) => method === 'POST').map(({ body }) => (body as { id: string }).id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});
