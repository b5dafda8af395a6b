import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { isAttended } from '@kurak/delivery-model';
import {
  Access,
  AsKept,
  Badge,
  DayPipe,
  Empty,
  Icon,
  KeptReads,
  LocalTextDirective,
  MomentPipe,
  Table,
  Waiting,
  keptResource,
} from '@kurak/shared-web';
import { wallTime } from '@kurak/shared-model';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';

/** The sessions at which attendance is taken, and how far it has got. */
@Component({
  selector: 'kurak-training-attendance',
  imports: [
    AsKept, Badge, DayPipe, Empty, Icon, LocalTextDirective, MomentPipe, RouterLink, Table, TrainingFrame, TranslocoPipe, Waiting,
  ],
  templateUrl: './training-attendance.html',
})
export class TrainingAttendance {
  protected readonly access = inject(Access);
  private readonly reads = inject(KeptReads);
  readonly id = input.required<string>();

  protected readonly training = openTraining(() => this.id());
  protected readonly list = keptResource('/api/trainings/{id}/sessions', () => ({ path: { id: this.id() } }));
  protected readonly sessions = computed(() => {
    const zone = this.training.value()?.timeZone ?? 'UTC';
    return (this.list.value()?.items ?? [])
      .filter(({ kind }) => isAttended(kind))
      .map((session) => ({ ...session, day: wallTime(session.startsAt, zone).day }));
  });
  /** Sheets that can be opened without a connection from now on. */
  protected readonly onThisPhone = signal<ReadonlySet<string>>(new Set());

  constructor() {
    // A hall without a signal: who opened this page at home has every sheet with her, and the page that shows it.
    effect(() => {
      const sessions = this.sessions();
      if (sessions.length === 0 || this.list.from() !== 'network') return;
      untracked(() => void this.takeAlong(sessions.map((session) => session.id)));
    });
  }

  private async takeAlong(ids: readonly string[]): Promise<void> {
    await import('./attendance-sheet').catch(() => undefined);
    for (const id of ids.filter((known) => !this.onThisPhone().has(known))) {
      try {
        await this.reads.read('/api/sessions/{id}/attendance', { path: { id } });
        this.onThisPhone.update((known) => new Set([...known, id]));
      } catch {
        return;
      }
    }
  }
}
