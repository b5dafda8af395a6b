import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Access } from '@kurak/shared-web';
import { type Answer, Screen, Server, problem, provideTexts } from '@kurak/shared-web/testing';
import { JoinMeeting } from './join-meeting';

const A_MINUTE = 60_000;
const NOW = Date.parse('2026-06-14T03:00:00Z');
const at = (minutes: number) => new Date(NOW + minutes * A_MINUTE).toISOString();

const EARLY = { opensAt: at(5), closesAt: at(110), isOver: false, address: null };
const OPEN = { opensAt: at(-1), closesAt: at(104), isOver: false, address: 'https://meet.example.org/hall?pwd=1' };
const OVER = { opensAt: at(-120), closesAt: at(-15), isOver: true, address: null };

describe('the door of an online session', () => {
  let server: Server;
  let page: HTMLElement;
  let answer: Answer;
  let screen: Screen;

  async function pass(milliseconds: number): Promise<void> {
    for (let turn = 0; turn < 4; turn++) await jest.advanceTimersByTimeAsync(turn === 0 ? milliseconds : 1);
  }
  async function open(first: Answer | object): Promise<void> {
    answer = 'status' in Object(first) || first === 'offline' ? (first as Answer) : { status: 200, body: first };
    const fixture = TestBed.createComponent(JoinMeeting);
    fixture.componentRef.setInput('id', 'circle');
    fixture.autoDetectChanges();
    page = fixture.nativeElement as HTMLElement;
    screen = new Screen(fixture);
    await pass(0);
  }
  const way = () => page.querySelector<HTMLAnchorElement>('a[target="_blank"]');

  beforeEach(() => {
    jest.useFakeTimers({ now: NOW });
    server = new Server(() => answer);
    TestBed.configureTestingModule({ providers: [provideRouter([]), ...provideTexts('learning')] });
    TestBed.inject(Access).use({ can: () => true });
  });

  afterEach(() => {
    jest.useRealTimers();
    server.restore();
  });

  it('is closed before its time, and says when it opens', async () => {
    await open(EARLY);
    expect(screen.text).toContain('It is not open yet');
    expect(way()).toBeNull();
  });

  it('opens by itself, and says where it leads before anybody goes', async () => {
    await open(EARLY);
    answer = { status: 200, body: OPEN };
    await pass(A_MINUTE);
    expect(way()?.getAttribute('href')).toBe('https://meet.example.org/hall?pwd=1');
    expect(way()?.rel).toBe('noopener noreferrer');
    expect(screen.text).toContain('meet.example.orgThere you leave Kurak.');
    expect(screen.text).not.toContain('pwd');
  });

  it('opens as soon as she looks at her phone again', async () => {
    await open(EARLY);
    answer = { status: 200, body: OPEN };
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(way()).not.toBeNull();
  });

  it('stays open while the network is away', async () => {
    await open(OPEN);
    answer = 'offline';
    await pass(A_MINUTE);
    expect(way()).not.toBeNull();
  });

  it('says when the session is over, and asks no more', async () => {
    await open(OVER);
    expect(screen.text).toContain('This session is over.');
    await pass(5 * A_MINUTE);
    expect(server.asked).toHaveLength(1);
  });

  it('goes by the clock of the server, whatever the phone’s says', async () => {
    jest.setSystemTime(NOW + 24 * 60 * A_MINUTE);
    await open(EARLY);
    answer = { status: 200, body: OPEN };
    await pass(A_MINUTE);
    expect(way()).not.toBeNull();
  });

  it('asks no more once she has left', async () => {
    await open(EARLY);
    TestBed.resetTestingModule();
    await pass(5 * A_MINUTE);
    expect(server.asked).toHaveLength(1);
  });

  it('is none where a session does not meet online', async () => {
    await open(problem(404, 'not-found'));
    expect(screen.text).toContain('This is not here');
    expect(way()).toBeNull();
  });
});
