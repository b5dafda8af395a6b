import { InjectionToken } from '@angular/core';
import { type KeptAnswer, database } from './database';

/** Answers kept on this device, by person. */
export interface KeptStore {
  get(person: string, address: string): Promise<KeptAnswer | undefined>;
  put(answer: KeptAnswer): Promise<void>;
  drop(person: string, address: string): Promise<void>;
  /** Forgets all that was kept for one person. */
  forget(person: string): Promise<void>;
}

class IndexedDbKeptStore implements KeptStore {
  async get(person: string, address: string): Promise<KeptAnswer | undefined> {
    return (await database()).get('kept', [person, address]);
  }

  async put(answer: KeptAnswer): Promise<void> {
    await (await database()).put('kept', answer);
  }

  async drop(person: string, address: string): Promise<void> {
    await (await database()).delete('kept', [person, address]);
  }

  async forget(person: string): Promise<void> {
    await (await database()).delete('kept', IDBKeyRange.bound([person, ''], [person, '\uffff']));
  }
}

export const KEPT_STORE = new InjectionToken<KeptStore>('kept answers', { factory: () => new IndexedDbKeptStore() });
