import { Component, type ElementRef, Injector, afterNextRender, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { isAnswer, isRightAnswer } from '@kurak/curriculum-model';
import { Icon } from '@kurak/shared-web';
import { type Block, checkIn } from './lesson-block';
import type { Answer } from './lesson-record';
import { QuestionForm } from './question-form';
import { ToldAnswer } from './told-answer';

/** A question to oneself: marked at once on the phone, explained, and open to another try. */
@Component({
  selector: 'kurak-check-question',
  imports: [Icon, QuestionForm, ToldAnswer, TranslocoPipe],
  template: `
    @let question = check();
    <div class="card check-question">
      <p class="eyebrow">{{ 'learning.check.title' | transloco }}</p>
      <kurak-question-form [check]="question" [(chosen)]="chosen" [isMarked]="isMarked()" />
      @if (!isMarked()) {
        <p class="field-error" role="status">@if (isMissing()) {{{ 'learning.check.choose.' + question.form | transloco }}}</p>
        <div class="actions">
          <button type="button" class="button primary" (click)="mark()">{{ 'learning.check.check' | transloco }}</button>
        </div>
      }
      <div role="status" tabindex="-1" #verdict>
        @if (isMarked()) {
          <div class="verdict" [class.right]="isRight()">
            <p class="row">
              <kurak-icon [name]="isRight() ? 'check' : 'info'" />
              <strong>{{ (isRight() ? 'learning.check.right' : 'learning.check.wrong') | transloco }}</strong>
            </p>
            <kurak-told-answer [check]="question" [chosen]="chosen()" />
          </div>
        }
      </div>
      @if (isMarked() && !isRight()) {
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
  readonly block = input.required<Block>();
  /** All answers to it so far, in order. */
  readonly answers = input.required<readonly Answer[]>();
  /** Takes what she has chosen, once a try. */
  readonly answer = input.required<(blockId: string, chosen: string[]) => unknown>();

  protected readonly check = computed(() => checkIn(this.block()));
  /** The last answer that still fits: a newer version of the lesson may ask something else. */
  private readonly last = computed(() => this.answers().findLast(({ chosen }) => isAnswer(this.check(), chosen)));
  /** The answer after which she tries again. */
  private readonly retried = signal<string | undefined>(undefined);
  /** The answer that stood when the button was pressed: a second press before it is drawn is the same press. */
  private pressedAfter: { readonly last: string | undefined } | undefined;
  private readonly marked = computed(() => (this.last()?.id === this.retried() ? undefined : this.last()));
  protected readonly isMarked = computed(() => this.marked() !== undefined);
  protected readonly isRight = computed(() => isRightAnswer(this.check(), this.marked()?.chosen ?? []));
  protected readonly chosen = linkedSignal<readonly string[]>(() => this.marked()?.chosen ?? []);
  private readonly hasChecked = signal(false);
  protected readonly isMissing = computed(() => this.hasChecked() && !isAnswer(this.check(), this.chosen()));

  protected mark(): void {
    this.hasChecked.set(true);
    const last = this.last()?.id;
    if (this.isMissing() || this.isMarked() || (this.pressedAfter && this.pressedAfter.last === last)) return;
    this.pressedAfter = { last };
    this.answer()(this.block().id, [...this.chosen()]);
    // The button goes away with the press: keyboard and screen reader go on at what it led to.
    this.focus(() => this.verdict().nativeElement);
  }

  protected tryAgain(): void {
    const check = this.check();
    const tried = this.chosen();
    this.hasChecked.set(false);
    this.retried.set(this.last()?.id);
    // Pairs that were right stay together.
    if (check.form === 'match') this.chosen.set(check.pairs.map(({ id }, place) => (tried[place] === id ? id : '')));
    this.focus(() => this.verdict().nativeElement.parentElement?.querySelector('input, select, li button'));
  }

  private focus(find: () => HTMLElement | null | undefined): void {
    afterNextRender(() => find()?.focus({ preventScroll: true }), { injector: this.injector });
  }
}
