import { Component, type ElementRef, Injector, afterNextRender, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { isAnswer, isRightAnswer } from '@kurak/curriculum-model';
import { type Choice, Choices, Icon } from '@kurak/shared-web';
import { LaterBlock } from './later-block';
import { type Block, checkIn } from './lesson-block';
import type { Answer } from './lesson-record';

/** The other ways of answering than to choose one. */
const PARTS = { multiple: 'SeveralQuestion', order: 'OrderQuestion', match: 'MatchQuestion' } as const;

/** A question to oneself: marked at once on the phone, explained, and open to another try. */
@Component({
  selector: 'kurak-check-question',
  imports: [Choices, Icon, LaterBlock, TranslocoPipe],
  template: `
    @let question = check();
    <div class="card check-question">
      <p class="eyebrow">{{ 'learning.check.title' | transloco }}</p>
      @if (question.form === 'single') {
        <kurak-choices
          [attr.lang]="question.language"
          [legend]="question.question"
          [choices]="choices()"
          [value]="chosen()[0] ?? null"
          (valueChange)="chosen.set($event ? [$event] : [])"
          [disabled]="marked() !== undefined"
        />
      } @else {
        <kurak-later-block [part]="parts[question.form]" [inputs]="inputs()" [words]="question.question" [language]="question.language" />
      }
      @if (!marked()) {
        <p class="field-error" role="status">@if (isMissing()) {{{ 'learning.check.choose.' + question.form | transloco }}}</p>
        <div class="actions">
          <button type="button" class="button primary" (click)="mark()">{{ 'learning.check.check' | transloco }}</button>
        </div>
      }
      <div role="status" tabindex="-1" #verdict>
        @if (marked()) {
          <div class="verdict" [class.right]="isRight()">
            <p class="row">
              <kurak-icon [name]="isRight() ? 'check' : 'info'" />
              <strong>{{ (isRight() ? 'learning.check.right' : 'learning.check.wrong') | transloco }}</strong>
            </p>
            @if (question.form !== 'single') {
              <kurak-later-block part="ToldAnswer" [inputs]="inputs()" />
            } @else if (explanation()) {
              <p [attr.lang]="question.language">{{ explanation() }}</p>
            }
          </div>
        }
      </div>
      @if (marked() && !isRight()) {
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
  /** What she has chosen, once a try. */
  readonly answered = output<string[]>();

  protected readonly parts = PARTS;
  protected readonly check = computed(() => checkIn(this.block()));
  /** The last answer that still fits: a newer version of the lesson may ask something else. */
  private readonly last = computed(() => this.answers().findLast(({ chosen }) => isAnswer(this.check(), chosen)));
  /** The answer after which she tries again. */
  private readonly retried = signal<string | undefined>(undefined);
  /** The answer that stood when the button was pressed: a second press before it is drawn is the same press. */
  private pressedAfter: { readonly last: string | undefined } | undefined;
  protected readonly marked = computed(() => (this.last()?.id === this.retried() ? undefined : this.last()));
  protected readonly isRight = computed(() => isRightAnswer(this.check(), this.marked()?.chosen ?? []));
  protected readonly chosen = linkedSignal<readonly string[]>(() => this.marked()?.chosen ?? []);
  private readonly hasChecked = signal(false);
  protected readonly isMissing = computed(() => this.hasChecked() && !isAnswer(this.check(), this.chosen()));
  /** For the parts that come later: what is asked, what is chosen, and whether it stands. */
  protected readonly inputs = computed(() => ({ check: this.check(), chosen: this.chosen, isMarked: this.marked() !== undefined }));

  protected readonly choices = computed<Choice[]>(() => {
    const tone = this.marked() && (this.isRight() ? 'good' : 'bad');
    return this.offered().map(({ id, text }) => ({ value: id, label: text, ...(tone ? { tone } : {}) }));
  });
  protected readonly explanation = computed(() => this.offered().find(({ id }) => this.marked()?.chosen.includes(id))?.explanation);

  protected mark(): void {
    this.hasChecked.set(true);
    const last = this.last()?.id;
    if (this.isMissing() || this.marked() || (this.pressedAfter && this.pressedAfter.last === last)) return;
    this.pressedAfter = { last };
    this.answered.emit([...this.chosen()]);
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

  private offered() {
    const check = this.check();
    return 'choices' in check ? check.choices : [];
  }

  private focus(find: () => HTMLElement | null | undefined): void {
    afterNextRender(() => find()?.focus({ preventScroll: true }), { injector: this.injector });
  }
}
