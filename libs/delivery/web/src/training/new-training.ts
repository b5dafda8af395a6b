import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Languages, ProblemNotice, StaffFrame, call, newId } from '@kurak/shared-web';
import { TrainingDraft } from './training-draft';
import { TrainingFields } from './training-fields';

/** Plans a training. */
@Component({
  selector: 'kurak-new-training',
  imports: [ProblemNotice, RouterLink, StaffFrame, TrainingFields, TranslocoPipe],
  template: `
    <kurak-staff-frame [heading]="'delivery.new.title' | transloco" [lead]="'delivery.new.lead' | transloco" [crumbs]="crumbs()">
      <form class="stack loose reading" novalidate (submit)="$event.preventDefault(); plan()">
        <kurak-training-fields [draft]="draft" [failure]="failure()" />
        <kurak-problem [error]="failure()" />
        <div class="actions">
          <button class="button primary" [attr.aria-busy]="busy()">{{ 'delivery.new.plan' | transloco }}</button>
          <a class="button quiet" routerLink="/trainings">{{ 'action.cancel' | transloco }}</a>
        </div>
      </form>
    </kurak-staff-frame>
  `,
})
export class NewTraining {
  private readonly router = inject(Router);
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  protected readonly draft = new TrainingDraft();
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly crumbs = computed(() => {
    this.languages.current();
    return [{ label: this.texts.translate<string>('delivery.trainings.title'), link: '/trainings' }];
  });
  private readonly id = newId();

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
