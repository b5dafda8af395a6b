import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Languages, type ReplyOf } from '@kurak/shared-web';
import { type Answer, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { AgendaPage } from './agenda-page';

type Agenda = ReplyOf<'get', '/api/agendas/{code}'>;

function session(id: string, begins: string, ends: string, more: Partial<Agenda['sessions'][number]> = {}): Agenda['sessions'][number] {
  const at = (clock: string) => new Date(`${clock}:00+06:00`).toISOString();
  return { id, kind: 'unit', title: { en: id, ru: `${id} по-русски` }, timeZone: 'Asia/Bishkek', begins, ends, startsAt: at(begins), endsAt: at(ends), room: '', facilitators: [], ...more };
}

const AGENDA: Agenda = {
  title: { en: 'Training of trainers', ru: 'Тренинг тренеров' }, organisation: 'Women of the valley', place: '', startsOn: '2026-06-14', endsOn: '2026-06-15',
  timeZone: 'Asia/Bishkek', languages: ['en', 'ru'], status: 'planned', release: 2, publishedAt: '2026-06-01T06:00:00.000Z',
  sessions: [
    session('Circle', '2026-06-14T09:00', '2026-06-14T10:30'),
    session('Tea', '2026-06-14T10:30', '2026-06-14T11:00', { kind: 'break' }),
    session('Role-play', '2026-06-15T09:00', '2026-06-15T10:30', { room: 'Hall', facilitators: ['Nurgul', 'Aizada'] }),
  ],
};

describe('the agenda that anybody may see', () => {
  let server: Server;
  let screen: Screen;
  let page: HTMLElement;

  async function open(answer: Answer): Promise<void> {
    server = new Server(() => answer);
    const fixture = TestBed.createComponent(AgendaPage);
    fixture.componentRef.setInput('code', 'ABCD');
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await screen.settle();
  }
  const shown = (more: Partial<Agenda> = {}): Answer => ({ status: 200, body: { ...AGENDA, ...more } });
  const linesOf = (day: string) => Array.from(page.querySelectorAll(`section[aria-label="${day}"] li`), (line) => line.textContent?.replace(/\s+/g, ' ').trim());

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('delivery')] });
  });

  afterEach(() => server.restore());

  it('has a part a day, and in it what is when by the clock of the place', async () => {
    await open(shown());
    expect(server.asked.map(({ address }) => address)).toEqual(['/api/agendas/ABCD']);
    expect(page.querySelector('h1')?.textContent).toContain('Training of trainers');
    expect(linesOf('Sunday, June 14, 2026')).toEqual(['09:00–10:30Circle', '10:30–11:00Tea']);
    expect(linesOf('Monday, June 15, 2026')).toEqual(['09:00–10:30Role-playHall · Nurgul, Aizada']);
    expect(screen.text).toContain('Women of the valley');
  });

  it('says once what all groups rest at the same time, and names a rest that has no title', async () => {
    const rest = (id: string, title: object) => ({ ...session(id, '2026-06-14T10:30', '2026-06-14T11:00', { kind: 'break' }), title });
    await open(shown({ sessions: [rest('one', { en: 'Tea' }), rest('other', { en: 'Tea' }), rest('third', {})] }));
    expect(linesOf('Sunday, June 14, 2026')).toEqual(['10:30–11:00Tea', '10:30–11:00Break']);
  });

  it('names the zone when the clock here is another', async () => {
    await open(shown({ timeZone: 'Pacific/Kiritimati' }));
    expect(screen.text).toContain('Times are those of Pacific/Kiritimati (UTC+14)');
    await open(shown({ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }));
    expect(screen.text).not.toContain('Times are those of');
  });

  it('speaks the language that is chosen', async () => {
    await open(shown());
    await TestBed.inject(Languages).use('ru');
    await screen.settle();
    expect(page.querySelector('h1')?.textContent).toContain('Тренинг тренеров');
    expect(screen.text).toContain('Circle по-русски');
  });

  it('goes into a calendar', async () => {
    await open(shown());
    expect(page.querySelector('a[href="/api/agendas/ABCD/calendar.ics"]')?.textContent).toContain('Put it into a calendar');
  });

  it('says so when nothing is planned, and when the training is cancelled', async () => {
    await open(shown({ sessions: [] }));
    expect(screen.text).toContain('Nothing is planned yet');
    await open(shown({ status: 'cancelled' }));
    expect(screen.text).toContain('This training is cancelled.');
  });

  it('says so when the address leads nowhere', async () => {
    await open(problem(404, 'not-found'));
    expect(screen.text).toContain('This is not here');
    expect(screen.has('ol')).toBe(false);
  });

  it('says that it is coming while it is', async () => {
    let arrive = (_answer: Answer): void => undefined;
    server = new Server(() => new Promise<Answer>((resolve) => (arrive = resolve)));
    const fixture = TestBed.createComponent(AgendaPage);
    fixture.componentRef.setInput('code', 'ABCD');
    fixture.autoDetectChanges();
    screen = new Screen(fixture);
    expect(screen.has('[role="status"]')).toBe(true);
    arrive(shown());
    await screen.settle();
    expect(screen.has('[role="status"]')).toBe(false);
  });

  it('comes when it is tried again', async () => {
    await open('offline');
    expect(screen.has('.notice.bad')).toBe(true);
    server.answers(() => shown());
    await screen.press('Try again');
    expect(linesOf('Sunday, June 14, 2026')).toHaveLength(2);
  });
});
