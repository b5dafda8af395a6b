import { InjectionToken } from '@angular/core';
import { type OutboxItem, database } from '../server/database';

/** Where unsent writes wait. */
export interface OutboxStore {
  /** One person's items, in the order in which they were written. */
  of(person: string): Promise<OutboxItem[]>;
  put(item: OutboxItem): Promise<void>;
  remove(id: string): Promise<void>;
}

class IndexedDbOutboxStore implements OutboxStore {
  async of(person: string): Promise<OutboxItem[]> {
    const items = await (await database()).getAllFromIndex('outbox', 'person', person);
    return items.sort((one, other) => one.madeAt - other.madeAt || (one.id < other.id ? -1 : 1));
  }

  async put(item: OutboxItem): Promise<void> {
    await (await database()).put('outbox', item);
  }

  async remove(id: string): Promise<void> {
    await (await database()).delete('outbox', id);
  }
}

export const OUTBOX_STORE = new InjectionToken<OutboxStore>('unsent writes', {
  factory: () => new IndexedDbOutboxStore(),
});
