import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ASKABLE, KEPT_DAYS, MOST_CRITERIA, MOST_QUESTIONS } from '@kurak/delivery-model';
import { Access, Control, CountPipe, Field, Icon, Notice, ProblemNotice, Problems, QrCode, TextTabs, Toasts, Typed, Waiting, call, callResource } from '@kurak/shared-web';
import { newerVersion } from '../stale';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';
import { type ApplicationForm, ApplicationFormDraft } from './application-form-draft';
import { EntryListFields } from './entry-list';

/** What a training asks of those who apply for it, until when, and the link to hand out. */
@Component({
  selector: 'kurak-application-form-page',
  imports: [Control, CountPipe, EntryListFields, Field, Icon, Notice, ProblemNotice, QrCode, RouterLink, TextTabs, TrainingFrame, TranslocoPipe, Typed, Waiting],
  templateUrl: './form-page.html',
})
export class ApplicationFormPage {
  protected readonly access = inject(Access);
  protected readonly problems = inject(Problems);
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
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly newer = computed(() => newerVersion(this.failure()));
  protected readonly address = computed(() => new URL(this.form.value()?.link ?? '', location.origin).href);
  private version = 0;

  constructor() {
    effect(() => {
      const form = this.form.value();
      if (form) untracked(() => this.take(form));
    });
  }

  protected save(): Promise<void> {
    return this.put('delivery.saved');
  }

  /** Opens or closes it at once, with what else was changed. */
  protected async open(isOpen: boolean): Promise<void> {
    this.draft.isOpen.set(isOpen);
    await this.put(isOpen ? 'delivery.form.opened' : 'delivery.form.closed', () => void this.open(!isOpen));
    if (this.failure()) this.draft.isOpen.set(!isOpen);
    else this.training.reload();
  }

  /** She has seen that somebody else changed it, and wants hers. */
  protected saveOver(): Promise<void> {
    this.version = this.newer() ?? this.version;
    return this.save();
  }

  protected takeTheirs(): void {
    this.failure.set(undefined);
    this.form.reload();
  }

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.address());
      this.toasts.show(this.texts.translate('action.copied'));
    } catch {
      this.toasts.show(this.address());
    }
  }

  protected print(): void {
    window.print();
  }

  private async put(done: string, undo?: () => void): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      const body = { ...this.draft.fields(), version: this.version };
      this.form.set(await call('put', '/api/trainings/{id}/application-form', { path: { id: this.id() }, body }));
      this.toasts.show(this.texts.translate(done), undo);
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private take(form: ApplicationForm): void {
    this.version = form.version;
    this.draft.fill(form);
  }
}
