import { signal } from '@angular/core';

/**
 * Something that a person asks for and that may fail, one thing at a time.
 * @example
 * private readonly asking = new Attempt();
 * protected readonly busy = this.asking.busy;
 * protected readonly failure = this.asking.failure;
 */
export class Attempt {
  private readonly isBusy = signal(false);
  private readonly failed = signal<unknown>(undefined);
  readonly busy = this.isBusy.asReadonly();
  /** Why the latest failed; undefined while it goes on and once it is done. */
  readonly failure = this.failed.asReadonly();

  /** Does nothing while another goes on. */
  async at(work: () => Promise<void>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.failed.set(undefined);
    try {
      await work();
    } catch (error) {
      this.failed.set(error);
    } finally {
      this.isBusy.set(false);
    }
  }

  /** Says no more why it failed. */
  forget(): void {
    this.failed.set(undefined);
  }
}
