import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Id } from '@kurak/shared-model';
import { CurrentPerson, Icon, KEPT_STORE, KeptReads, addressOf } from '@kurak/shared-web';
import { fromEvent } from 'rxjs';

const SHEET = '/api/sessions/{id}/attendance';

/**
 * Takes along the sheets of all sessions, and the pages that show them: who opened this once with a network has every
 * sheet in a hall without one. Says which are here, after a reload without a network too.
 * @example <kurak-sheets-along [sessions]="ids()" />
 */
@Component({
  selector: 'kurak-sheets-along',
  imports: [Icon, TranslocoPipe],
  template: `
    @if (sessions().length > 0 && looked()) {
      <span class="saved" [class.kept]="!isWhole() && !taking()" role="status">
        <kurak-icon [name]="isWhole() ? 'phone' : taking() ? 'download' : 'offline'" />{{
          (isWhole() ? 'delivery.along.all' : taking() ? 'delivery.along.taking' : 'delivery.along.some') | transloco: { taken: taken(), of: sessions().length }
        }}
      </span>
    }
  `,
})
export class SheetsAlong {
  private readonly reads = inject(KeptReads);
  private readonly store = inject(KEPT_STORE);
  private readonly person = inject(CurrentPerson).id;
  readonly sessions = input.required<readonly Id[]>();

  private readonly here = signal<ReadonlySet<Id>>(new Set());
  /** Whether this device's memory has been looked at. */
  protected readonly looked = signal(false);
  protected readonly taking = signal(false);
  protected readonly taken = computed(() => this.sessions().filter((id) => this.here().has(id)).length);
  protected readonly isWhole = computed(() => this.taken() === this.sessions().length);
  /** Another list of sessions begins another round and ends the one before. */
  private round = 0;
  private readonly key = computed(() => this.sessions().join(' '));

  constructor() {
    effect(() => {
      this.key();
      untracked(() => void this.takeAlong(this.sessions()));
    });
    fromEvent(window, 'online').pipe(takeUntilDestroyed()).subscribe(() => void this.takeAlong(this.sessions()));
  }

  private async takeAlong(ids: readonly Id[]): Promise<void> {
    const person = this.person();
    const mine = (this.round += 1);
    if (person === null) return;
    for (const id of ids) {
      const kept = await this.store.get(person, addressOf(SHEET, { path: { id } })).catch(() => undefined);
      if (kept) this.add(id);
    }
    this.looked.set(true);
    this.taking.set(true);
    try {
      await Promise.all([import('./attendance-sheet'), import('../check-in/check-in-screen')]);
      for (const id of ids) {
        // Asked for anew also when it is here: people have joined since.
        if (mine === this.round) await this.reads.read(SHEET, { path: { id } }).then(() => this.add(id));
      }
    } catch {
      // Without a network: what is here is here, and the rest comes with the next one.
    } finally {
      if (mine === this.round) this.taking.set(false);
    }
  }

  private add(id: Id): void {
    this.here.update((known) => new Set([...known, id]));
  }
}
