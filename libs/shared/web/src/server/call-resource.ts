import { type Signal, computed, resource } from '@angular/core';

/** A read that a page shows: its value, or that it is being fetched, or why it failed. */
export interface Loaded<T> {
  /** The last value; undefined until the first has come. Stays while it is fetched anew. */
  readonly value: Signal<T | undefined>;
  readonly error: Signal<unknown>;
  /** True while there is nothing to show yet. */
  readonly loading: Signal<boolean>;
  readonly reload: () => void;
  /** Puts a value in place, e.g. the reply of an edit. */
  readonly set: (value: T) => void;
}

/**
 * Fetches when the page opens and whenever what the loader depends on changes.
 * @param dependsOn read inside a reactive context; return undefined to wait.
 * @example
 * protected readonly people = callResource(
 *   () => ({ page: this.page(), search: this.search() }),
 *   (query, signal) => call('get', '/api/people', { query, signal }),
 * );
 */
export function callResource<D, T>(
  dependsOn: () => D,
  loader: (dependsOn: NonNullable<D>, signal: AbortSignal) => Promise<T>,
): Loaded<T> {
  const inner = resource<T, D>({
    params: dependsOn,
    loader: ({ params, abortSignal }) => loader(params as NonNullable<D>, abortSignal),
  });
  let last: T | undefined;
  const value = computed(() => {
    if (inner.hasValue()) last = inner.value() as T;
    return last;
  });
  return {
    value,
    error: computed(() => (inner.isLoading() ? undefined : inner.error())),
    loading: computed(() => inner.isLoading() && value() === undefined),
    reload: () => void inner.reload(),
    set: (next) => inner.set(next),
  };
}
