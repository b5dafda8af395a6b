import { computed, effect, signal, untracked } from '@angular/core';
import type { Loaded } from '@kurak/shared-web';
import { newerVersion } from './stale';

/**
 * A form over something that is stored: filled from it, and saved onto the version that it was filled from.
 * What somebody else saved meanwhile is never overwritten unasked, nor what was typed here thrown away.
 * @example
 * protected readonly form = new StoredForm(this.timetable, (stored) => this.draft.fill(stored), (version) => this.put(version));
 */
export class StoredForm<T extends { readonly version: number }> {
  readonly busy = signal(false);
  readonly failure = signal<unknown>(undefined);
  /** The version that is stored now, when somebody else was quicker. */
  readonly newer = computed(() => newerVersion(this.failure()));
  private version = 0;

  constructor(
    private readonly stored: Loaded<T>,
    fill: (stored: T) => void,
    private readonly write: (version: number) => Promise<void>,
  ) {
    effect(() => {
      const now = stored.value();
      if (!now) return;
      untracked(() => fill(now));
      this.version = now.version;
    });
  }

  /** What it fails of is in `failure`. */
  async save(write = this.write): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      await write(this.version);
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** She has seen that somebody else changed it, and wants hers. */
  saveOver(): Promise<void> {
    this.version = this.newer() ?? this.version;
    return this.save();
  }

  takeTheirs(): void {
    this.failure.set(undefined);
    this.stored.reload();
  }
}
