import { computed, effect, untracked } from '@angular/core';
import { Attempt, type Loaded } from '@kurak/shared-web';
import { newerVersion } from './stale';

/**
 * A form over something that is stored: filled from it, and saved onto the version that it was filled from.
 * What somebody else saved meanwhile is never overwritten unasked, nor what was typed here thrown away.
 * @example
 * protected readonly form = new StoredForm(this.timetable, (stored) => this.draft.fill(stored), (version) => this.put(version));
 */
export class StoredForm<T extends { readonly version: number }> {
  private readonly saving = new Attempt();
  readonly busy = this.saving.busy;
  readonly failure = this.saving.failure;
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

  save(write = this.write): Promise<void> {
    return this.saving.at(() => write(this.version));
  }

  /** She has seen that somebody else changed it, and wants hers. */
  saveOver(): Promise<void> {
    this.version = this.newer() ?? this.version;
    return this.save();
  }

  takeTheirs(): void {
    this.saving.forget();
    this.stored.reload();
  }
}
