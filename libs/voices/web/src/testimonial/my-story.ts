import { Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialog, Icon, MomentPipe, Notice, ProblemNotice, type ReplyOf, Toasts, call, newId } from '@kurak/shared-web';
import type { Wording } from './wordings';

export type OwnStory = ReplyOf<'get', '/api/trainings/{id}/testimonials/mine'>['items'][number];

/** A story of hers: every decision on it can be changed, and all of it can be taken back. */
@Component({
  selector: 'kurak-my-story',
  imports: [Dialog, Icon, MomentPipe, Notice, ProblemNotice, TranslocoPipe],
  templateUrl: './my-story.html',
})
export class MyStory {
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  private readonly dialog = viewChild.required(Dialog);

  readonly story = input.required<OwnStory>();
  readonly wordings = input.required<readonly Wording[]>();
  readonly withdrawn = output();

  /** As the server last said. */
  protected readonly shown = linkedSignal(() => this.story());
  protected readonly busy = signal<string | undefined>(undefined);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly uses = computed(() =>
    this.wordings().map((wording) => ({
      wording,
      decision: this.shown().decisions.find(({ use }) => use === wording.use),
    })),
  );

  protected async decide({ use, id: wordingId }: Wording, agreed: boolean): Promise<void> {
    if (this.busy() || this.shown().decisions.find((decision) => decision.use === use)?.agreed === agreed) return;
    this.busy.set(use);
    try {
      const body = { id: newId(), use, agreed, wordingId };
      this.shown.set(await call('put', '/api/testimonials/{id}/consents', { path: { id: this.story().id }, body }));
      this.toasts.show(this.texts.translate(agreed ? 'voices.mine.nowAgreed' : 'voices.mine.nowDeclined'));
    } catch (error) {
      this.toasts.problem(error);
    } finally {
      this.busy.set(undefined);
    }
  }

  protected ask(): void {
    this.failure.set(undefined);
    this.dialog().open();
  }

  protected keep(): void {
    this.dialog().close();
  }

  protected async withdraw(): Promise<void> {
    if (this.busy()) return;
    this.busy.set('withdraw');
    this.failure.set(undefined);
    try {
      await call('delete', '/api/testimonials/{id}', { path: { id: this.story().id } });
      this.dialog().close();
      this.toasts.show(this.texts.translate('voices.mine.withdrawn'));
      this.withdrawn.emit();
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(undefined);
    }
  }
}
