import type { KeptAnswer, OutboxItem } from '../src/server/database';
import type { KeptStore } from '../src/server/kept-store';
import type { OutboxStore } from '../src/outbox/outbox-store';

function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** A device's memory that lasts as long as the spec. */
export class KeptInMemory implements KeptStore {
  readonly all = new Map<string, KeptAnswer>();

  async get(person: string, address: string): Promise<KeptAnswer | undefined> {
    return this.all.get(`${person} ${address}`);
  }

  async put(answer: KeptAnswer): Promise<void> {
    this.all.set(`${answer.person} ${answer.address}`, copyOf(answer));
  }

  async drop(person: string, address: string): Promise<void> {
    this.all.delete(`${person} ${address}`);
  }

  async forget(person: string): Promise<void> {
    for (const [key, answer] of this.all) if (answer.person === person) this.all.delete(key);
  }
}

export class OutboxInMemory implements OutboxStore {
  readonly all = new Map<string, OutboxItem>();

  async of(person: string): Promise<OutboxItem[]> {
    return [...this.all.values()].filter((item) => item.person === person).sort((one, other) => one.madeAt - other.madeAt);
  }

  async put(item: OutboxItem): Promise<void> {
    this.all.set(item.id, copyOf(item));
  }

  async remove(id: string): Promise<void> {
    this.all.delete(id);
  }
}
