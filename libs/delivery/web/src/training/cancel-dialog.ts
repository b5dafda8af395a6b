import { Component, inject, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Control, Dialog, Field, ProblemNotice, Problems, Typed, call } from '@kurak/shared-web';
import type { Training } from './open-training';

/** Cancels a training, with a reason that everybody enrolled will read. */
@Component({
  selector: 'kurak-cancel-dialog',
  imports: [Control, Dialog, Field, ProblemNotice, TranslocoPipe, Typed],
  template: `
    <kurak-dialog [heading]="'delivery.cancelled.open' | transloco">
      <form class="stack" novalidate (submit)="$event.preventDefault(); cancel()">
        <p>{{ 'delivery.cancelled.told' | transloco }}</p>
        <kurak-field
          required
          [label]="'delivery.cancelled.reason' | transloco"
          [hint]="'delivery.cancelled.reasonHint' | transloco"
          [error]="problems.at(failure(), 'reason')"
        >
          <textarea kurakControl rows="3" [(typed)]="reason"></textarea>
        </kurak-field>
        <kurak-problem [error]="failure()" />
        <div class="actions">
          <button class="button primary" [attr.aria-busy]="busy()">{{ 'delivery.cancelled.confirm' | transloco }}</button>
          <button type="button" class="button quiet" (click)="dialog().close()">{{ 'delivery.cancelled.keep' | transloco }}</button>
        </div>
      </form>
    </kurak-dialog>
  `,
})
export class CancelDialog {
  protected readonly problems = inject(Problems);
  protected readonly dialog = viewChild.required(Dialog);
  readonly cancelled = output<Training>();
  protected readonly reason = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  private training: Training | undefined;

  open(training: Training): void {
    this.training = training;
    this.failure.set(undefined);
    this.dialog().open();
  }

  protected async cancel(): Promise<void> {
    if (!this.training || this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const { id, version } = this.training;
    try {
      const body = { status: 'cancelled' as const, reason: this.reason(), version };
      const training = await call('post', '/api/trainings/{id}/status', { path: { id }, body });
      this.dialog().close();
      this.cancelled.emit(training);
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
