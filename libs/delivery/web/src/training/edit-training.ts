import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { textIn } from '@kurak/shared-model';
import { type Crumb, Languages, ProblemNotice, StaffFrame, Toasts, Waiting, call, callResource } from '@kurak/shared-web';
import { newerVersion } from '../stale';
import { TrainingDraft } from './training-draft';
import { TrainingFields } from './training-fields';

/** Changes a training. What somebody else saved meanwhile is never overwritten unasked. */
@Component({
  selector: 'kurak-edit-training',
  imports: [ProblemNotice, RouterLink, StaffFrame, TrainingFields, TranslocoPipe, Waiting],
  template: `
    <kurak-staff-frame [heading]="'delivery.edit.title' | transloco" [crumbs]="crumbs()">
      <kurak-waiting [for]="training" />
      @if (training.value()) {
        <form class="stack loose reading" novalidate (submit)="$event.preventDefault(); save()">
          <kurak-training-fields [draft]="draft" [failure]="failure()" />
          <kurak-problem [error]="failure()">
            @if (newer() !== undefined) {
              <div class="actions">
                <button type="button" class="button small" (click)="saveOver()">{{ 'delivery.stale.saveMine' | transloco }}</button>
                <button type="button" class="button small" (click)="takeTheirs()">{{ 'delivery.stale.takeTheirs' | transloco }}</button>
              </div>
            }
          </kurak-problem>
          <div class="actions">
            <button class="button primary" [attr.aria-busy]="busy()">{{ 'action.save' | transloco }}</button>
            <a class="button quiet" [routerLink]="['/trainings', id()]">{{ 'action.cancel' | transloco }}</a>
          </div>
        </form>
      }
    </kurak-staff-frame>
  `,
})
export class EditTraining {
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  readonly id = input.required<string>();

  protected readonly training = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/trainings/{id}', { path: { id }, signal }),
  );
  protected readonly draft = new TrainingDraft();
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly newer = computed(() => newerVersion(this.failure()));
  private version = 0;

  protected readonly crumbs = computed((): Crumb[] => [
    { label: this.texts.translate('delivery.trainings.title'), link: '/trainings' },
    { label: textIn(this.training.value()?.title ?? {}, this.languages.current(), 'ru'), link: ['/trainings', this.id()] },
  ]);

  constructor() {
    effect(() => {
      const training = this.training.value();
      if (!training) return;
      untracked(() => this.draft.fill(training));
      this.version = training.version;
    });
  }

  protected async save(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      const body = { ...this.draft.fields(), version: this.version };
      await call('patch', '/api/trainings/{id}', { path: { id: this.id() }, body });
      await this.router.navigate(['/trainings', this.id()]);
      this.toasts.show(this.texts.translate('delivery.saved'));
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** She has seen that somebody else changed it, and wants hers. */
  protected saveOver(): Promise<void> {
    this.version = this.newer() ?? this.version;
    return this.save();
  }

  protected takeTheirs(): void {
    this.failure.set(undefined);
    this.training.reload();
  }
}
