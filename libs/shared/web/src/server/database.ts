import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A write that has not reached the server yet. */
export interface OutboxItem {
  /** Made here; the server's answer must name it before the item may leave. */
  readonly id: string;
  /** Who wrote it. Only she sees and sends it. */
  readonly person: string;
  readonly method: 'post' | 'put' | 'patch' | 'delete';
  readonly endpoint: string;
  readonly body: unknown;
  /** What it is, for the list of unsent things: a text key and a name. */
  readonly label: string;
  /** When it was written, milliseconds since 1970. */
  readonly madeAt: number;
  readonly attempts: number;
  /** Why the server refused it; absent while it only waits for a connection. */
  readonly lastProblem?: { readonly status: number; readonly code: string; readonly current?: number };
}

/** An answer kept on this device for one person. */
export interface KeptAnswer {
  readonly person: string;
  readonly address: string;
  readonly value: unknown;
  /** When it came, milliseconds since 1970. */
  readonly at: number;
}

interface Schema extends DBSchema {
  kept: { key: [string, string]; value: KeptAnswer };
  outbox: { key: string; value: OutboxItem; indexes: { person: string } };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** What this device keeps. One database, opened when first needed. */
export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('kurak', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('kept', { keyPath: ['person', 'address'] });
      fresh.createObjectStore('outbox', { keyPath: 'id' }).createIndex('person', 'person');
    },
    blocking(_current, _blocked, event) {
      // Another tab brings a newer version: let it.
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}
