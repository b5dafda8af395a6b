import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  AsKept,
  KeptHere,
  LocalTextPipe,
  Notice,
  Outbox,
  ParticipantFrame,
  Waiting,
  addressOf,
  keptResource,
} from '@kurak/shared-web';
import { ownTrainingTitle } from '../own-training';
import { MyStory } from './my-story';
import { StoryForm } from './story-form';
import { consentWordings } from './wordings';

const PATH = '/api/trainings/{id}/testimonials';

/** A person's own account of what a training changed, on her own terms. */
@Component({
  selector: 'kurak-testimonial',
  imports: [AsKept, KeptHere, LocalTextPipe, MyStory, Notice, ParticipantFrame, StoryForm, TranslocoPipe, Waiting],
  templateUrl: './testimonial.html',
})
export class Testimonial {
  private readonly outbox = inject(Outbox);
  readonly id = input.required<string>();

  protected readonly title = ownTrainingTitle(() => this.id());
  private readonly visit = keptResource('/api/visit', () => ({}));
  protected readonly asker = computed(() => this.visit.value()?.me?.organisation.name ?? '');
  protected readonly wordings = consentWordings();
  protected readonly mine = keptResource('/api/trainings/{id}/testimonials/mine', () => ({ path: { id: this.id() } }));

  private readonly endpoint = computed(() => addressOf(PATH, { path: { id: this.id() } }));
  /** Stories that have not reached the server. */
  protected readonly unsent = computed(() => this.outbox.pending().filter((item) => item.endpoint === this.endpoint()));
  protected readonly sent = linkedSignal<string, string | undefined>({ source: this.id, computation: () => undefined });

  constructor() {
    this.outbox.delivered.pipe(takeUntilDestroyed()).subscribe(({ item }) => {
      if (item.endpoint === this.endpoint()) this.mine.reload();
    });
  }

  protected thank(story: string): void {
    this.sent.set(story);
    window.scrollTo({ top: 0 });
  }
}
