import { type Signal, effect, inject, signal, untracked } from '@angular/core';
import { KEPT_STORE } from '../server/kept-store';
import { CurrentPerson } from './current-person';

/** Something that a person is writing. It lives on this device only, under her name, until it is erased. */
export interface Draft<T> {
  readonly value: Signal<T>;
  /** When it was last kept, milliseconds since 1970; null while nothing of it is kept. */
  readonly keptAt: Signal<number | null>;
  /** True when this device refuses to keep it: private browsing, a full disk. */
  readonly failed: Signal<boolean>;
  readonly write: (value: T) => void;
  readonly erase: () => Promise<void>;
}

/**
 * Keeps what a person types as she types it. Unlike a kept answer of the server it outlasts signing out and quick exit,
 * as unsent writes do: nothing that was typed may be lost. Only she meets it again.
 * @param name what it is, e.g. `feedback/<training>`; another name is another draft.
 * @example
 * protected readonly draft = keptDraft(() => `feedback/${this.id()}`, { liked: '', change: '' });
 */
export function keptDraft<T>(name: () => string, empty: T): Draft<T> {
  const store = inject(KEPT_STORE);
  const person = inject(CurrentPerson).id;
  const value = signal(empty);
  const keptAt = signal<number | null>(null);
  const failed = signal(false);
  let open = { owner: '', address: '', touched: false };

  effect(() => {
    const id = person();
    const now = { owner: id === null ? '' : `drafts of ${id}`, address: name(), touched: false };
    open = now;
    untracked(() => {
      value.set(empty);
      keptAt.set(null);
      failed.set(false);
    });
    if (now.owner === '') return;
    store
      .get(now.owner, now.address)
      .then((kept) => {
        if (!kept || open !== now || now.touched) return;
        value.set(kept.value as T);
        keptAt.set(kept.at);
      })
      .catch(() => undefined);
  });

  return {
    value: value.asReadonly(),
    keptAt: keptAt.asReadonly(),
    failed: failed.asReadonly(),
    write: (next) => {
      const mine = open;
      mine.touched = true;
      value.set(next);
      if (mine.owner === '') return;
      const at = Date.now();
      store.put({ person: mine.owner, address: mine.address, value: next, at }).then(
        () => {
          if (open !== mine) return;
          failed.set(false);
          keptAt.set(at);
        },
        () => failed.set(true),
      );
    },
    erase: async () => {
      open.touched = true;
      value.set(empty);
      keptAt.set(null);
      await store.drop(open.owner, open.address).catch(() => undefined);
    },
  };
}
