import { Component, type ElementRef, Injector, afterNextRender, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { isAnswer, isRightAnswer } from '@kurak/curriculum-model';
import { type Choice, Choices, Icon } from '@kurak/shared-web';
import { type Block, checkIn } from './lesson-block';
import type { Answer } from './lesson-record';
import { MatchQuestion } from './match-question';
import { OrderQuestion } from './order-question';
import { SeveralQuestion } from './several-question';
import { ToldAnswer } from './told-answer';

/** A question to oneself: marked at once on the phone, explained, and open to another try. */
@Component({
  selector: 'kurak-check-question',
  imports: [Choices, Icon, MatchQuestion, OrderQuestion, SeveralQuestion, ToldAnswer, TranslocoPipe],
  template: `
    @let question = check();
    <div class="card check-question">
      <p class="eyebrow">{{ 'learning.check.title' | transloco }}</p>
      @switch (question.form) {
        @case ('multiple') {
          <kurak-several-question [check]="question" [(chosen)]="chosen" [isMarked]="isMarked()" />
        }
        @case ('order') {
          <kurak-order-question [check]="question" [(chosen)]="chosen" [isMarked]="isMarked()" />
        }
        @case ('match') {
          <kurak-match-question [check]="question" [(chosen)]="chosen" [isMarked]="isMarked()" />
        }
        @default {
          <kurak-choices
            [attr.lang]="question.language"
            [legend]="question.question"
            [choices]="choices()"
            [value]="chosen()[0] ?? null"
            (valueChange)="chosen.set($event ? [$event] : [])"
            [disabled]="isMarked()"
          />
        }
      }
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

  protected readonly choices = computed(() => {
    const check = this.check();
    const tone = this.isMarked() && (this.isRight() ? 'good' : 'bad');
    return 'choices' in check ? check.choices.map(({ id, text }): Choice => ({ value: id, label: text, ...(tone ? { tone } : {}) })) : [];
  });

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
