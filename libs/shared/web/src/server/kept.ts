import { InjectionToken, Service, type Signal, computed, inject } from '@angular/core';
import { CurrentPerson } from '../session/current-person';
import { addressOf, call } from './call';
import { type Loaded, callResource } from './call-resource';
import type { OptionsArgument, OptionsOf, PathOf, ReplyOf } from './contract-types';
import type { KeptAnswer } from './database';
import { forgetFiles } from './kept-files';
import { KEPT_STORE } from './kept-store';
import { ProblemError } from './problem-error';

/** An answer, fresh or from this device. */
export interface Kept<T> {
  readonly value: T;
  readonly from: 'network' | 'kept';
  /** When the server gave it, milliseconds since 1970. */
  readonly at: number;
}

/** How long the network may take before what is kept is shown instead, milliseconds. */
export const PATIENCE = new InjectionToken<number>('patience with the network', { factory: () => 4000 });

/** In a person's place: what this device keeps about who is signed in, until she goes. */
export const DEVICE = 'device';

/** Reads that can be read again without a connection. */
@Service()
export class KeptReads {
  private readonly store = inject(KEPT_STORE);
  private readonly patience = inject(PATIENCE);
  private readonly person = inject(CurrentPerson).id;

  /**
   * Asks the network; when it does not answer in time, gives what was kept of an earlier answer.
   * A refusal by the server is a refusal: what was kept of a thing that is gone is forgotten.
   */
  async read<P extends PathOf<'get'>>(
    path: P,
    ...options: OptionsArgument<'get', P>
  ): Promise<Kept<ReplyOf<'get', P>>> {
    type Reply = ReplyOf<'get', P>;
    const person = this.person() ?? '';
    const address = addressOf(path, options[0] ?? {});
    const kept = await this.lookUp(person, address);
    const asked = call('get', path, ...options).then((value): Kept<Reply> => {
      const at = Date.now();
      void this.keep({ person, address, value, at });
      return { value, from: 'network', at };
    });
    if (!kept) return asked;

    const fallback: Kept<Reply> = { value: kept.value as Reply, from: 'kept', at: kept.at };
    const outOfPatience = new Promise<Kept<Reply>>((resolve) => setTimeout(resolve, this.patience, fallback));
    return Promise.race([asked, outOfPatience]).catch((error: unknown) => {
      if (!(error instanceof ProblemError) || error.status >= 500) return fallback;
      if (error.status === 403 || error.status === 404 || error.status === 410) {
        this.store.drop(person, address).catch(() => undefined);
      }
      throw error;
    });
  }

  /** Forgets what was kept for one person, and all pictures: they are kept without a name. */
  async forget(person: string): Promise<void> {
    await Promise.all([this.store.forget(person), forgetFiles()].map((forgotten) => forgotten.catch(() => undefined)));
  }

  private async lookUp(person: string, address: string): Promise<KeptAnswer | undefined> {
    // A device that refuses to keep things (private browsing) still reads from the network.
    return person === '' ? undefined : this.store.get(person, address).catch(() => undefined);
  }

  private async keep(answer: KeptAnswer): Promise<void> {
    if (answer.person !== '' && answer.person === this.person()) await this.store.put(answer).catch(() => undefined);
  }
}

/** A read that a page shows, offline too. */
export interface LoadedKept<T> extends Loaded<T> {
  readonly from: Signal<Kept<T>['from'] | undefined>;
  readonly at: Signal<number | undefined>;
}

/**
 * As {@link callResource}, for what should be readable without a connection.
 * @example
 * protected readonly lesson = keptResource('/api/trainings/{id}/lessons/{unitId}', () => ({
 *   path: { id: this.id(), unitId: this.unitId() },
 * }));
 */
export function keptResource<P extends PathOf<'get'>>(
  path: P,
  options: () => OptionsOf<'get', P> | undefined,
): LoadedKept<ReplyOf<'get', P>> {
  const reads = inject(KeptReads);
  const inner = callResource(options, (given) => reads.read(path, ...([given] as OptionsArgument<'get', P>)));
  return {
    ...inner,
    value: computed(() => inner.value()?.value),
    from: computed(() => inner.value()?.from),
    at: computed(() => inner.value()?.at),
    set: (value) => inner.set({ value, from: 'network', at: Date.now() }),
  };
}
