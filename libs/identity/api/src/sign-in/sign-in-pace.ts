import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable, Optional } from '@nestjs/common';

export interface Clock {
  /** Milliseconds. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** Injection token of a {@link Clock} other than the real one. */
export const CLOCK = Symbol('Clock');

const REAL_CLOCK: Clock = { now: () => Date.now(), wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) };

const FREE_FAILURES = 3;
const LONGEST_WAIT = 8_000;
const FORGOTTEN_AFTER = 15 * 60_000;
const MOST_REMEMBERED = 50_000;

interface Failures {
  count: number;
  last: number;
}

/**
 * Slows failed attempts down, per name and per address: after the third each waits twice as long as the one before, up
 * to eight seconds. It never refuses: a stranger can slow a person down, not lock her out. Kept in memory, under keys
 * from which neither name nor address can be read.
 */
@Injectable()
export class SignInPace {
  private readonly key = randomBytes(32);
  private readonly failures = new Map<string, Failures>();
  private readonly clock: Clock;

  constructor(@Optional() @Inject(CLOCK) clock?: Clock) {
    this.clock = clock ?? REAL_CLOCK;
  }

  /** To be awaited before an attempt is looked at. */
  async before(name: string, address: string): Promise<void> {
    const wait = Math.max(this.waitFor(this.keyOf('name', name)), this.waitFor(this.keyOf('address', address)));
    if (wait > 0) await this.clock.wait(wait);
  }

  failed(name: string, address: string): void {
    for (const key of [this.keyOf('name', name), this.keyOf('address', address)]) {
      const count = (this.recent(key)?.count ?? 0) + 1;
      this.failures.delete(key);
      this.failures.set(key, { count, last: this.clock.now() });
    }
    const oldest = this.failures.keys().next();
    if (this.failures.size > MOST_REMEMBERED && !oldest.done) this.failures.delete(oldest.value);
  }

  succeeded(name: string): void {
    this.failures.delete(this.keyOf('name', name));
  }

  private waitFor(key: string): number {
    const count = this.recent(key)?.count ?? 0;
    return count < FREE_FAILURES ? 0 : Math.min(LONGEST_WAIT, 250 * 2 ** (count - FREE_FAILURES));
  }

  private recent(key: string): Failures | undefined {
    const failures = this.failures.get(key);
    return failures && this.clock.now() - failures.last < FORGOTTEN_AFTER ? failures : undefined;
  }

  private keyOf(kind: string, value: string): string {
    return createHmac('sha256', this.key).update(`${kind}\n${value}`).digest('base64');
  }
}
