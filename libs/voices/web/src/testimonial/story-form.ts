import { Component, ElementRef, Injector, afterNextRender, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  type Choice,
  Choices,
  Control,
  Field,
  Icon,
  Languages,
  MomentPipe,
  Notice,
  Outbox,
  ProblemNotice,
  Typed,
  keptDraft,
  newId,
} from '@kurak/shared-web';
import { LONGEST_TESTIMONIAL, TESTIMONIAL_IDENTITIES, type TestimonialIdentity, type TestimonialUse, undecidedUses } from '@kurak/voices-model';
import type { Wording } from './wordings';

interface Story {
  readonly text: string;
  readonly identity: TestimonialIdentity | null;
  readonly pseudonym: string;
}

interface Decided {
  readonly agreed: boolean;
  readonly wordingId: string;
}

const NOTHING: Story = { text: '', identity: null, pseudonym: '' };

/** Her story, how she is named, and one decision on each use. Nothing is decided for her beforehand. */
@Component({
  selector: 'kurak-story-form',
  imports: [Choices, Control, Field, Icon, MomentPipe, Notice, ProblemNotice, TranslocoPipe, Typed],
  templateUrl: './story-form.html',
})
export class StoryForm {
  private readonly outbox = inject(Outbox);
  private readonly texts = inject(TranslocoService);
  private readonly language = inject(Languages).current;
  private readonly injector = inject(Injector);
  private readonly form = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly longest = LONGEST_TESTIMONIAL;

  readonly training = input.required<string>();
  readonly wordings = input.required<readonly Wording[]>();
  /** The id of the story, once it is kept to be sent. */
  readonly sent = output<string>();

  // Decisions are not among what is kept: each is made in front of its words, at once before sending.
  protected readonly draft = keptDraft(() => `testimonial/${this.training()}`, NOTHING);
  protected readonly story = this.draft.value;
  protected readonly decided = signal<Partial<Record<TestimonialUse, Decided>>>({});
  protected readonly isTried = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);

  protected readonly identities = computed<Choice<TestimonialIdentity>[]>(() => {
    this.language();
    return TESTIMONIAL_IDENTITIES.map((value) => ({
      value,
      label: this.texts.translate(`voices.identity.${value}`),
      hint: this.texts.translate(`voices.identity.${value}Hint`),
    }));
  });
  protected readonly answers = computed<Choice<'agree' | 'decline'>[]>(() => {
    this.language();
    return (['agree', 'decline'] as const).map((value) => ({ value, label: this.texts.translate(`voices.consent.${value}`) }));
  });
  protected readonly needsPseudonym = computed(() => this.story().identity === 'pseudonym' && this.story().pseudonym.trim() === '');

  protected write(part: Partial<Story>): void {
    this.draft.write({ ...this.story(), ...part });
  }

  protected answerOn(use: TestimonialUse): 'agree' | 'decline' | null {
    const decision = this.decided()[use];
    return decision ? (decision.agreed ? 'agree' : 'decline') : null;
  }

  protected decide({ use, id }: Wording, answer: 'agree' | 'decline' | null): void {
    this.decided.update((before) => ({ ...before, [use]: { agreed: answer === 'agree', wordingId: id } }));
  }

  protected async send(): Promise<void> {
    if (this.busy()) return;
    this.isTried.set(true);
    const { text, identity, pseudonym } = this.story();
    const decisions = (Object.entries(this.decided()) as [TestimonialUse, Decided][]).map(([use, decision]) => ({ use, ...decision }));
    if (text.trim() === '' || identity === null || this.needsPseudonym() || undecidedUses(decisions).length > 0) {
      afterNextRender(() => this.toFirstMissing(), { injector: this.injector });
      return;
    }
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      const named = identity === 'pseudonym' ? pseudonym.trim() : '';
      const body = { id: newId(), text: text.trim(), language: this.language(), identity, pseudonym: named, decisions };
      const label = this.texts.translate('voices.story.title');
      const id = await this.outbox.send(label, 'post', '/api/trainings/{id}/testimonials', { path: { id: this.training() }, body });
      await this.draft.erase();
      this.decided.set({});
      this.isTried.set(false);
      this.sent.emit(id);
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private toFirstMissing(): void {
    const selector = '.field:has(.field-error:not(:empty)) :is(input, textarea), fieldset:has(.field-error) input';
    this.form.querySelector<HTMLElement>(selector)?.focus();
  }
}
