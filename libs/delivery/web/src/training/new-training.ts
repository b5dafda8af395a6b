import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Languages, ProblemNotice, StaffFrame, Waiting, call, callResource, newId } from '@kurak/shared-web';
import { TrainingDraft } from './training-draft';
import { TrainingFields } from './training-fields';

/** Plans a training, from nothing or from one that was held before. */
@Component({
  selector: 'kurak-new-training',
  imports: [ProblemNotice, RouterLink, StaffFrame, TrainingFields, TranslocoPipe, Waiting],
  template: `
    <kurak-staff-frame [heading]="'delivery.new.title' | transloco" [lead]="(copy() ? 'delivery.new.copyLead' : 'delivery.new.lead') | transloco" [crumbs]="crumbs()">
      <kurak-waiting [for]="original" />
      @if (!copy() || original.value()) {
        <form class="stack loose reading" novalidate (submit)="$event.preventDefault(); plan()">
          <kurak-training-fields [draft]="draft" [failure]="failure()" />
          <kurak-problem [error]="failure()" />
          <div class="actions">
            <button class="button primary" [attr.aria-busy]="busy()">{{ 'delivery.new.plan' | transloco }}</button>
            <a class="button quiet" routerLink="/trainings">{{ 'action.cancel' | transloco }}</a>
          </div>
        </form>
      }
    </kurak-staff-frame>
  `,
})
export class NewTraining {
  private readonly router = inject(Router);
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  /** The training to start from, out of the address: `?copy=<id>`. */
  readonly copy = input<string>();
  protected readonly original = callResource(
    () => this.copy(),
    (id, signal) => call('get', '/api/trainings/{id}', { path: { id }, signal }),
  );
  protected readonly draft = new TrainingDraft();
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly crumbs = computed(() => {
    this.languages.current();
    return [{ label: this.texts.translate<string>('delivery.trainings.title'), link: '/trainings' }];
  });
  private readonly id = newId();

  constructor() {
    effect(() => {
      const original = this.original.value();
      if (original) untracked(() => this.draft.fillAsCopy(original));
    });
  }

  protected async plan(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      const training = await call('post', '/api/trainings', { body: { id: this.id, ...this.draft.fields() } });
      await this.router.navigate(['/trainings', training.id]);
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
