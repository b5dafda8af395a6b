import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ASKABLE, KEPT_DAYS, MOST_CRITERIA, MOST_QUESTIONS } from '@kurak/delivery-model';
import { Access, Control, Copying, CountPipe, Field, Icon, Notice, Problems, QrCode, TextTabs, Toasts, Typed, Waiting, call, callResource } from '@kurak/shared-web';
import { StoredForm } from '../stored-form';
import { StoredFormProblem } from '../stored-form-problem';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';
import { type ApplicationForm, ApplicationFormDraft } from './application-form-draft';
import { EntryListFields } from './entry-list';

/** What a training asks of those who apply for it, until when, and the link to hand out. */
@Component({
  selector: 'kurak-application-form-page',
  imports: [Control, CountPipe, EntryListFields, Field, Icon, Notice, QrCode, RouterLink, StoredFormProblem, TextTabs, TrainingFrame, TranslocoPipe, Typed, Waiting],
  templateUrl: './form-page.html',
})
export class ApplicationFormPage {
  protected readonly access = inject(Access);
  protected readonly problems = inject(Problems);
  protected readonly copying = inject(Copying);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  protected readonly askable = ASKABLE;
  protected readonly mostQuestions = MOST_QUESTIONS;
  protected readonly mostCriteria = MOST_CRITERIA;
  protected readonly mostDays = KEPT_DAYS.most;
  readonly id = input.required<string>();

  protected readonly training = openTraining(() => this.id());
  protected readonly form = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/trainings/{id}/application-form', { path: { id }, signal }),
  );
  protected readonly draft = new ApplicationFormDraft();
  protected readonly edit = new StoredForm<ApplicationForm>(this.form, (stored) => this.draft.fill(stored), (version) => this.put(version, 'delivery.saved'));
  protected readonly address = computed(() => new URL(this.form.value()?.link ?? '', location.origin).href);

  /** Opens or closes it at once, with what else was changed. */
  protected async open(isOpen: boolean): Promise<void> {
    this.draft.isOpen.set(isOpen);
    await this.edit.save((version) => this.put(version, isOpen ? 'delivery.form.opened' : 'delivery.form.closed', () => void this.open(!isOpen)));
    if (this.edit.failure()) this.draft.isOpen.set(!isOpen);
    else this.training.reload();
  }

  protected print(): void {
    window.print();
  }

  private async put(version: number, done: string, undo?: () => void): Promise<void> {
    const body = { ...this.draft.fields(), version };
    this.form.set(await call('put', '/api/trainings/{id}/application-form', { path: { id: this.id() }, body }));
    this.toasts.show(this.texts.translate(done), undo);
  }
}
