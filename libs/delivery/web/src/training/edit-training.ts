import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { textIn } from '@kurak/shared-model';
import { type Crumb, Languages, StaffFrame, Toasts, Waiting, call, callResource } from '@kurak/shared-web';
import { StoredForm } from '../stored-form';
import { StoredFormProblem } from '../stored-form-problem';
import type { Training } from './open-training';
import { TrainingDraft } from './training-draft';
import { TrainingFields } from './training-fields';

/** Changes a training. What somebody else saved meanwhile is never overwritten unasked. */
@Component({
  selector: 'kurak-edit-training',
  imports: [RouterLink, StaffFrame, StoredFormProblem, TrainingFields, TranslocoPipe, Waiting],
  template: `
    <kurak-staff-frame [heading]="'delivery.edit.title' | transloco" [crumbs]="crumbs()">
      <kurak-waiting [for]="training" />
      @if (training.value()) {
        <form class="stack loose reading" novalidate (submit)="$event.preventDefault(); form.save()">
          <kurak-training-fields [draft]="draft" [failure]="form.failure()" />
          <kurak-stored-form-problem [form]="form" />
          <div class="actions">
            <button class="button primary" [attr.aria-busy]="form.busy()">{{ 'action.save' | transloco }}</button>
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
  protected readonly form = new StoredForm<Training>(this.training, (stored) => this.draft.fill(stored), (version) => this.save(version));

  protected readonly crumbs = computed((): Crumb[] => [
    { label: this.texts.translate('delivery.trainings.title'), link: '/trainings' },
    { label: textIn(this.training.value()?.title ?? {}, this.languages.current(), 'ru'), link: ['/trainings', this.id()] },
  ]);

  private async save(version: number): Promise<void> {
    await call('patch', '/api/trainings/{id}', { path: { id: this.id() }, body: { ...this.draft.fields(), version } });
    await this.router.navigate(['/trainings', this.id()]);
    this.toasts.show(this.texts.translate('delivery.saved'));
  }
}
