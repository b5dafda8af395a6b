import { Component, type ElementRef, Injector, afterNextRender, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Choice, Choices, Icon } from '@kurak/shared-web';
import type { Answer, CheckBlock } from './lesson-record';

/** A question to oneself: marked at once on the phone, explained, and open to another try. */
@Component({
  selector: 'kurak-check-question',
  imports: [Choices, Icon, TranslocoPipe],
  template: `
    <div class="card check-question">
      <p class="eyebrow">{{ 'learning.check.title' | transloco }}</p>
      <kurak-choices
        [legend]="block().question ?? ''"
        [choices]="choices()"
        [value]="chosen()"
        (valueChange)="chosen.set($event)"
        [disabled]="marked() !== undefined"
        [error]="isMissing() && chosen() === null ? ('learning.check.choose' | transloco) : ''"
      />
      @if (!marked()) {
        <div class="actions">
          <button type="button" class="button primary" (click)="check()">{{ 'learning.check.check' | transloco }}</button>
        </div>
      }
      <div role="status" tabindex="-1" #verdict>
        @if (marked(); as answer) {
          <div class="verdict" [class.right]="answer.isRight">
            <p class="row">
              <kurak-icon [name]="answer.isRight ? 'check' : 'info'" />
              <strong>{{ (answer.isRight ? 'learning.check.right' : 'learning.check.wrong') | transloco }}</strong>
            </p>
            @if (explanation()) {
              <p>{{ explanation() }}</p>
            }
          </div>
        }
      </div>
      @if (marked()?.isRight === false) {
        <div class="actions">
          <button type="button" class="button" (click)="tryAgain()"><kurak-icon name="retry" />{{ 'learning.check.again' | transloco }}</button>
        </div>
      }
    </div>
  `,
})
export class CheckQuestion {
  private readonly injector = inject(Injector);
  private readonly verdict = viewChild.required<ElementRef<HTMLElement>>('verdict');
  readonly block = input.required<CheckBlock>();
  /** All answers to it so far, in order. */
  readonly answers = input.required<readonly Answer[]>();
  /** The choice that she has made, once a try. */
  readonly answered = output<string>();

  private readonly last = computed(() => this.answers().at(-1));
  /** The answer after which she tries again. */
  private readonly retried = signal<string | undefined>(undefined);
  /** The answer that stood when the button was pressed: a second press before it is drawn is the same press. */
  private pressedAfter: { readonly last: string | undefined } | undefined;
  protected readonly marked = computed(() => (this.last()?.id === this.retried() ? undefined : this.last()));
  protected readonly chosen = linkedSignal<string | null>(() => this.marked()?.choiceId ?? null);
  protected readonly isMissing = signal(false);

  protected readonly choices = computed<Choice[]>(() => {
    const tone = this.marked() && (this.marked()?.isRight ? 'good' : 'bad');
    return (this.block().choices ?? []).map(({ id, text }) => ({ value: id, label: text, ...(tone ? { tone } : {}) }));
  });
  protected readonly explanation = computed(
    () => this.block().choices?.find(({ id }) => id === this.marked()?.choiceId)?.explanation ?? '',
  );

  protected check(): void {
    const choice = this.chosen();
    this.isMissing.set(choice === null);
    const last = this.last()?.id;
    if (choice === null || this.marked() || (this.pressedAfter && this.pressedAfter.last === last)) return;
    this.pressedAfter = { last };
    this.answered.emit(choice);
    // The button goes away with the press: keyboard and screen reader go on at what it led to.
    this.focus(() => this.verdict().nativeElement);
  }

  protected tryAgain(): void {
    this.retried.set(this.last()?.id);
    this.focus(() => this.verdict().nativeElement.parentElement?.querySelector('input'));
  }

  private focus(find: () => HTMLElement | null | undefined): void {
    afterNextRender(() => find()?.focus({ preventScroll: true }), { injector: this.injector });
  }
}
