import { Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Access, Control, CountPipe, Field, Icon, LocalTextDirective, LocalTextPipe, Problems, Toasts, Typed, Waiting, call, callResource } from '@kurak/shared-web';
import { allEnrolments } from '../enrolment/all-enrolments';
import type { OpenTimetable } from '../schedule/open-timetable';
import { StoredForm } from '../stored-form';
import { StoredFormProblem } from '../stored-form-problem';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';
import { AvailabilityLinks } from './availability-links';
import { TimetableDraft } from './timetable-draft';

/** What a training's schedule goes by: hours, groups, guests, the order of units, and who is there when. */
@Component({
  selector: 'kurak-timetable-settings',
  imports: [
    AvailabilityLinks, Control, CountPipe, Field, Icon, LocalTextDirective, LocalTextPipe, RouterLink, StoredFormProblem, TrainingFrame, TranslocoPipe, Typed, Waiting,
  ],
  templateUrl: './timetable-settings.html',
})
export class TimetableSettings {
  protected readonly access = inject(Access);
  protected readonly problems = inject(Problems);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  readonly id = input.required<string>();

  protected readonly training = openTraining(() => this.id());
  protected readonly timetable = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/trainings/{id}/timetable', { path: { id }, signal }),
  );
  protected readonly participants = callResource(
    () => this.id(),
    async (id, signal) => (await allEnrolments(id, signal)).filter(({ status }) => status === 'accepted' || status === 'completed'),
  );
  protected readonly draft = new TimetableDraft();
  protected readonly form = new StoredForm<OpenTimetable>(this.timetable, (stored) => this.draft.fill(stored), (version) => this.put(version));
  /** Counts saves, since guests who were added can then be asked. */
  protected readonly saves = signal(0);

  protected addGroup(): void {
    this.draft.addGroup(this.texts.translate('delivery.timetable.groupName', { number: this.draft.groups().length + 1 }));
  }

  protected share(): void {
    const before = this.draft.groups();
    this.draft.share((this.participants.value() ?? []).map(({ personId }) => personId));
    this.toasts.show(this.texts.translate('delivery.timetable.shared'), () => this.draft.groups.set(before));
  }

  protected dropGroup(id: string): void {
    const before = this.draft.groups();
    this.draft.dropGroup(id);
    this.toasts.show(this.texts.translate('delivery.timetable.groupGone'), () => this.draft.groups.set(before));
  }

  protected dropRoom(at: number): void {
    const before = this.draft.rooms();
    this.draft.dropRoom(at);
    this.toasts.show(this.texts.translate('delivery.timetable.roomGone'), () => this.draft.rooms.set(before));
  }

  protected dropGuest(id: string): void {
    const before = this.draft.guests();
    this.draft.dropGuest(id);
    this.toasts.show(this.texts.translate('delivery.timetable.guestGone'), () => this.draft.guests.set(before));
  }

  private async put(version: number): Promise<void> {
    const body = { ...this.draft.fields(), version };
    this.timetable.set(await call('put', '/api/trainings/{id}/timetable', { path: { id: this.id() }, body }));
    this.saves.update((count) => count + 1);
    this.toasts.show(this.texts.translate('delivery.saved'));
  }
}
