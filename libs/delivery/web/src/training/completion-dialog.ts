import { Component, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CountPipe, Dialog, Notice, ProblemNotice, call } from '@kurak/shared-web';
import { type CompletionRule, CompletionSummary } from '../completion/completion-summary';
import type { Training } from './open-training';

/** Closes a training, after saying by which rule and on what it will be decided. */
@Component({
  selector: 'kurak-completion-dialog',
  imports: [CompletionSummary, CountPipe, Dialog, Notice, ProblemNotice, TranslocoPipe],
  template: `
    <kurak-dialog [heading]="'delivery.completion.open' | transloco">
      @if (rule(); as asked) {
        <kurak-completion-summary [rule]="asked" [training]="training()" />
      }
      <p class="quiet-text">{{ 'delivery.completion.counted' | transloco }}</p>
      @if (unmarked() > 0) {
        <kurak-notice tone="warn">{{ 'delivery.completion.unmarked' | kurakCount: unmarked() }}</kurak-notice>
      }
      <kurak-problem [error]="failure()" />
      <div class="actions">
        <button type="button" class="button primary" [attr.aria-busy]="busy()" (click)="complete()">
          {{ 'delivery.completion.complete' | transloco }}
        </button>
        <button type="button" class="button quiet" (click)="dialog().close()">{{ 'action.cancel' | transloco }}</button>
      </div>
    </kurak-dialog>
  `,
})
export class CompletionDialog {
  protected readonly dialog = viewChild.required(Dialog);
  readonly training = input.required<Training>();
  readonly rule = input<CompletionRule>();
  /** Sessions at which nobody was marked. */
  readonly unmarked = input(0);
  readonly completed = output<Training>();
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);

  open(): void {
    this.failure.set(undefined);
    this.dialog().open();
  }

  protected async complete(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const { id, version } = this.training();
    try {
      const training = await call('post', '/api/trainings/{id}/complete', { path: { id }, body: { version } });
      this.dialog().close();
      this.completed.emit(training);
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
