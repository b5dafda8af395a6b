import { createHmac, randomBytes } from 'node:crypto';

const WINDOW = 10 * 60_000;
const MOST_ADDRESSES = 50_000;

/** So many new applications are let in within ten minutes: a whole village on one shared connection, or a mobile operator's. */
export const FLOOD = { ofOneAddress: 60, ofAll: 1_200 } as const;

interface Count {
  since: number;
  count: number;
}

/**
 * Counts what comes in from one address and from all, and says when it is a flood. Kept in memory, under keys from which
 * no address can be read; only what was really made is counted, so that a phone that asks again loses nothing.
 */
export class FloodGate {
  private readonly key = randomBytes(32);
  private readonly counts = new Map<string, Count>();

  constructor(private readonly now: () => number = Date.now) {}

  isFlooded(address: string): boolean {
    return this.countOf(this.keyOf(address)) >= FLOOD.ofOneAddress || this.countOf('all') >= FLOOD.ofAll;
  }

  letIn(address: string): void {
    for (const key of [this.keyOf(address), 'all']) {
      const count = this.countOf(key);
      if (count === 0) this.counts.delete(key);
      const entry = this.counts.get(key) ?? { since: this.now(), count: 0 };
      this.counts.set(key, { ...entry, count: entry.count + 1 });
    }
    const [oldest] = this.counts.keys();
    if (this.counts.size > MOST_ADDRESSES && oldest !== undefined && oldest !== 'all') this.counts.delete(oldest);
  }

  private countOf(key: string): number {
    const entry = this.counts.get(key);
    return entry && this.now() - entry.since < WINDOW ? entry.count : 0;
  }

  private keyOf(address: string): string {
    return createHmac('sha256', this.key).update(address).digest('base64');
  }
}
