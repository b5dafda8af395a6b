import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DECISIONS, type Decision, HIGHEST_SCORE, mayDecide } from '@kurak/delivery-model';
import type { Id } from '@kurak/shared-model';
import { Access, Badge, Dialog, Icon, LocalTextPipe, MomentPipe, Notice, NumberPipe, type ReplyOf, Toasts, Waiting, call, callResource } from '@kurak/shared-web';
import type { ApplicationForm } from '../application/application-form-draft';
import { KnownHints } from './known-hints';
import { STATUS_TONES } from './status-tones';

type Application = ReplyOf<'get', '/api/applications/{id}'>;
type Contact = ReplyOf<'get', '/api/applications/{id}/contact'>;

/** One application: what she wrote, how it was scored, how to reach her, what to decide. */
@Component({
  selector: 'kurak-application-dialog',
  imports: [Badge, Dialog, Icon, KnownHints, LocalTextPipe, MomentPipe, Notice, NumberPipe, TranslocoPipe, Waiting],
  templateUrl: './application-dialog.html',
})
export class ApplicationDialog {
  private readonly toasts = inject(Toasts);
  protected readonly access = inject(Access);
  private readonly dialog = viewChild.required(Dialog);
  readonly trainingId = input.required<Id>();
  readonly form = input<ApplicationForm>();
  readonly scored = output();
  readonly decided = output<{ readonly application: Application; readonly to: Decision }>();

  protected readonly tones = STATUS_TONES;
  protected readonly scale = Array.from({ length: HIGHEST_SCORE }, (_, index) => index + 1);
  protected readonly id = signal<Id | undefined>(undefined);
  protected readonly contact = signal<Contact | undefined>(undefined);
  protected readonly application = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/applications/{id}', { path: { id }, signal }),
  );
  /** Only what is hers: while another one is fetched, the last one is not shown under her name. */
  protected readonly shown = computed(() => (this.application.value()?.id === this.id() ? this.application.value() : undefined));
  /** Whom she may be, while she has no place yet. */
  private readonly recognition = callResource(
    () => this.shown()?.id,
    (id, signal) => call('post', '/api/trainings/{id}/applications/recognitions', { path: { id: this.trainingId() }, body: { applications: [id] }, signal }),
  );
  protected readonly recognised = computed(() => this.recognition.value()?.items.find(({ id }) => id === this.id()));
  protected readonly decisions = computed((): Decision[] => {
    const status = this.shown()?.status;
    return status && this.access.can('change', 'Application') ? DECISIONS.filter((to) => mayDecide(status, to)).reverse() : [];
  });

  open(id: Id): void {
    this.id.set(id);
    this.contact.set(undefined);
    this.dialog().open();
    this.application.reload();
  }

  close(): void {
    this.dialog().close();
  }

  protected mine(criterionId: Id): number | undefined {
    return this.shown()?.scores.find((score) => score.isMine && score.criterionId === criterionId)?.score;
  }

  protected others(criterionId: Id): Application['scores'] {
    return this.shown()?.scores.filter((score) => !score.isMine && score.criterionId === criterionId) ?? [];
  }

  protected question(id: Id): ApplicationForm['questions'][number]['text'] | undefined {
    return this.form()?.questions.find((question) => question.id === id)?.text;
  }

  /** Pressed again, a score is taken back. */
  protected async score(criterionId: Id, score: number): Promise<void> {
    const id = this.id();
    if (!id) return;
    try {
      const scores = [{ criterionId, score: this.mine(criterionId) === score ? null : score }];
      this.application.set(await call('put', '/api/applications/{id}/scores', { path: { id }, body: { scores } }));
      this.scored.emit();
    } catch (error) {
      this.toasts.problem(error);
    }
  }

  protected async showContact(): Promise<void> {
    const id = this.id();
    if (!id) return;
    try {
      this.contact.set(await call('get', '/api/applications/{id}/contact', { path: { id } }));
    } catch (error) {
      this.toasts.problem(error);
    }
  }
}
