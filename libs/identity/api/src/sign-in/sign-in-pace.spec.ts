import { type Clock, SignInPace } from './sign-in-pace';

/** A clock that stands until somebody waits by it or moves it. */
class StandingClock implements Clock {
  private at = Date.parse('2022-06-14T03:00:00.000Z');
  readonly waits: number[] = [];

  now(): number {
    return this.at;
  }

  wait(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds);
    this.pass(milliseconds);
    return Promise.resolve();
  }

  pass(milliseconds: number): void {
    this.at += milliseconds;
  }
}

const HOME = '192.0.2.1';

describe('The pace of signing in', () => {
  let clock: StandingClock;
  let pace: SignInPace;
  beforeEach(() => {
    clock = new StandingClock();
    pace = new SignInPace(clock);
  });

  async function fail(times: number, name = 'ayjamal', address = HOME): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      await pace.before(name, address);
      pace.failed(name, address);
    }
  }

  /** How long the next attempt waits. */
  async function nextWait(name = 'ayjamal', address = HOME): Promise<number> {
    const before = clock.waits.length;
    await pace.before(name, address);
    return clock.waits.slice(before).reduce((sum, wait) => sum + wait, 0);
  }

  it('is not slowed by three failures', async () => {
    await fail(3);
    expect(clock.waits).toEqual([]);
  });

  it('is slowed twice as much by each failure after the third, up to eight seconds, and never refused', async () => {
    await fail(12);
    expect(clock.waits).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000, 8_000]);
  });

  it('is slowed for a name from whatever address', async () => {
    for (let host = 1; host <= 4; host += 1) await fail(1, 'ayjamal', `192.0.2.${host}`);
    expect(await nextWait('ayjamal', '198.51.100.7')).toBe(500);
    expect(await nextWait('burulay', '198.51.100.7')).toBe(0);
  });

  it('is slowed for an address under whatever name', async () => {
    for (const name of ['ayjamal', 'burulay', 'gulzat', 'jarkyn']) await fail(1, name);
    expect(await nextWait('zulayka')).toBe(500);
    expect(await nextWait('zulayka', '198.51.100.7')).toBe(0);
  });

  it('is as before for a name that was right, and still slow for the address', async () => {
    await fail(5);
    pace.succeeded('ayjamal');
    expect(await nextWait('ayjamal', '198.51.100.7')).toBe(0);
    expect(await nextWait('burulay')).toBe(1_000);
  });

  it('is as before a quarter of an hour after the last failure, and not sooner', async () => {
    await fail(5);
    clock.pass(15 * 60_000 - 1);
    expect(await nextWait()).toBeGreaterThan(0);
    clock.pass(15 * 60_000);
    expect(await nextWait()).toBe(0);
  });

  it('remembers neither names nor addresses in a form that can be read', async () => {
    await fail(4);
    expect(JSON.stringify([...(pace as unknown as { failures: Map<string, unknown> }).failures])).not.toMatch(/ayjamal|192\.0\.2/);
  });
});
