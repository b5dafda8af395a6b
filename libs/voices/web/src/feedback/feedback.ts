import { Component, ElementRef, Injector, afterNextRender, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  Control,
  Field,
  Icon,
  KeptHere,
  Languages,
  LocalTextPipe,
  MomentPipe,
  Notice,
  Outbox,
  ParticipantFrame,
  ProblemNotice,
  Scale,
  Typed,
  addressOf,
  keptDraft,
  keptResource,
  newId,
} from '@kurak/shared-web';
import { FEEDBACK_SCALES, FEWEST_RESPONSES, type FeedbackScale } from '@kurak/voices-model';
import { ownTrainingTitle } from '../own-training';

const PATH = '/api/trainings/{id}/feedback';

interface Opinion {
  readonly scores: Partial<Record<FeedbackScale, number>>;
  readonly liked: string;
  readonly change: string;
}

const NOTHING: Opinion = { scores: {}, liked: '', change: '' };

/** What a participant thinks of a training, said without being known by it. */
@Component({
  selector: 'kurak-feedback',
  imports: [
    Control, Field, Icon, KeptHere, LocalTextPipe, MomentPipe, Notice, ParticipantFrame, ProblemNotice, RouterLink,
    Scale, TranslocoPipe, Typed,
  ],
  templateUrl: './feedback.html',
})
export class Feedback {
  private readonly outbox = inject(Outbox);
  private readonly texts = inject(TranslocoService);
  private readonly language = inject(Languages).current;
  private readonly injector = inject(Injector);
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly scales = FEEDBACK_SCALES;
  protected readonly fewest = FEWEST_RESPONSES;

  readonly id = input.required<string>();

  protected readonly title = ownTrainingTitle(() => this.id());
  // Whether she gave any is not worth waiting for: without a connection she writes, and the server decides later.
  private readonly mine = keptResource('/api/trainings/{id}/feedback/mine', () => ({ path: { id: this.id() } }));
  protected readonly draft = keptDraft(() => `feedback/${this.id()}`, NOTHING);
  protected readonly opinion = this.draft.value;

  private readonly sentHere = linkedSignal<string, string | undefined>({ source: this.id, computation: () => undefined });
  private readonly unsent = computed(() => {
    const endpoint = addressOf(PATH, { path: { id: this.id() } });
    return this.outbox.pending().find((item) => item.endpoint === endpoint)?.id;
  });
  /** The write, from the press of the button on, also when she comes back to the page before it has gone out. */
  protected readonly sent = computed(() => this.unsent() ?? this.sentHere());
  protected readonly wasGiven = computed(() => !this.sent() && (this.mine.value()?.given ?? false));

  protected readonly isTried = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);

  protected score(scale: FeedbackScale, score: number | null): void {
    if (score !== null) this.draft.write({ ...this.opinion(), scores: { ...this.opinion().scores, [scale]: score } });
  }

  protected write(words: Partial<Pick<Opinion, 'liked' | 'change'>>): void {
    this.draft.write({ ...this.opinion(), ...words });
  }

  protected async send(): Promise<void> {
    if (this.busy()) return;
    const { scores, liked, change } = this.opinion();
    const { content, facilitation, safety, usefulness } = scores;
    this.isTried.set(true);
    if (!content || !facilitation || !safety || !usefulness) {
      afterNextRender(() => this.toFirstMissing(), { injector: this.injector });
      return;
    }
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      const body = { id: newId(), language: this.language(), content, facilitation, safety, usefulness, liked: liked.trim(), change: change.trim() };
      const label = this.texts.translate('voices.feedback.title');
      this.sentHere.set(await this.outbox.send(label, 'post', PATH, { path: { id: this.id() }, body }));
      await this.draft.erase();
      window.scrollTo({ top: 0 });
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private toFirstMissing(): void {
    this.page.querySelector<HTMLElement>('fieldset:has(.field-error) input')?.focus();
  }
}
