import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Day, daysBetween, wallTime } from '@kurak/shared-model';
import {
  Access,
  DayPipe,
  Empty,
  Icon,
  LocalTextDirective,
  Notice,
  Toasts,
  Waiting,
  call,
  keptResource,
  newId,
  zoneNote,
} from '@kurak/shared-web';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';
import { ScheduledSession } from './scheduled-session';
import type { Session } from './session-draft';
import { type SavedSession, SessionEditor } from './session-editor';

interface ScheduleDay {
  readonly day: Day;
  readonly sessions: readonly Session[];
  /** The training was moved away from under this day. */
  readonly isOutside: boolean;
}

/** The schedule of a training, a column a day. */
@Component({
  selector: 'kurak-schedule',
  imports: [
    DayPipe, Empty, Icon, LocalTextDirective, Notice, ScheduledSession, SessionEditor, TrainingFrame,
    TranslocoPipe, Waiting,
  ],
  templateUrl: './schedule.html',
})
export class Schedule {
  protected readonly access = inject(Access);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  readonly id = input.required<string>();

  protected readonly training = openTraining(() => this.id());
  protected readonly list = keptResource('/api/trainings/{id}/sessions', () => ({ path: { id: this.id() } }));
  protected readonly sessions = computed<readonly Session[]>(() => this.list.value()?.items ?? []);

  protected readonly days = computed((): ScheduleDay[] => {
    const training = this.training.value();
    if (!training || !this.list.value()) return [];
    const byDay = Map.groupBy(this.sessions(), (session) => wallTime(session.startsAt, training.timeZone).day);
    const own = daysBetween(training.startsOn, training.endsOn);
    return [...new Set([...own, ...byDay.keys()])].sort().map((day) => ({
      day,
      sessions: byDay.get(day) ?? [],
      isOutside: !own.includes(day),
    }));
  });
  protected readonly unscheduled = computed(() => {
    const scheduled = new Set(this.sessions().map((session) => session.unitId));
    return (this.training.value()?.modules ?? []).flatMap(({ units }) => units.filter((unit) => !scheduled.has(unit.id)));
  });
  protected readonly zone = computed(() => {
    const training = this.training.value();
    return training ? zoneNote(training.timeZone, new Date(this.sessions()[0]?.startsAt ?? `${training.startsOn}T06:00:00Z`)) : '';
  });
  /** Where a unit that has no session yet goes first: the first day with nothing on it, else the last. */
  protected readonly freeDay = computed(
    () => (this.days().find((day) => day.sessions.length === 0) ?? this.days().at(-1))?.day ?? '',
  );

  protected print(): void {
    window.print();
  }

  protected async saved({ session, before }: SavedSession): Promise<void> {
    this.replace(session);
    const undo = before ? () => void this.changeBack(before, session) : () => void this.remove(session, 'quietly');
    this.toasts.show(this.texts.translate('delivery.session.saved'), undo);
  }

  protected async remove(session: Session, how?: 'quietly'): Promise<void> {
    try {
      await call('delete', '/api/sessions/{id}', { path: { id: session.id } });
      this.list.set({ items: this.sessions().filter(({ id }) => id !== session.id) });
      if (how === undefined) this.toasts.show(this.texts.translate('delivery.session.deleted'), () => void this.putBack(session));
    } catch (error) {
      this.list.reload();
      this.toasts.problem(error);
    }
  }

  private async changeBack(before: Session, { version }: Session): Promise<void> {
    const { id, kind, unitId, title, startsAt, endsAt, room, facilitatorIds } = before;
    const body = { kind, unitId, title, startsAt, endsAt, room, facilitatorIds, version };
    await this.tryAndShow(() => call('patch', '/api/sessions/{id}', { path: { id }, body }));
  }

  private async putBack({ kind, unitId, title, startsAt, endsAt, room, facilitatorIds }: Session): Promise<void> {
    const body = { id: newId(), kind, unitId, title, startsAt, endsAt, room, facilitatorIds };
    await this.tryAndShow(() => call('post', '/api/trainings/{id}/sessions', { path: { id: this.id() }, body }));
  }

  private async tryAndShow(write: () => Promise<Session>): Promise<void> {
    try {
      this.replace(await write());
    } catch (error) {
      this.list.reload();
      this.toasts.problem(error);
    }
  }

  private replace(session: Session): void {
    const items = [...this.sessions().filter(({ id }) => id !== session.id), session];
    this.list.set({ items: items.sort((one, other) => (one.startsAt < other.startsAt ? -1 : one.startsAt > other.startsAt ? 1 : 0)) });
  }
}
