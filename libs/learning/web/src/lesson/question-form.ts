import { Component, computed, input, model } from '@angular/core';
import { isRightAnswer, type LessonCheck } from '@kurak/curriculum-model';
import { type Choice, Choices } from '@kurak/shared-web';
import { MatchQuestion } from './match-question';
import { OrderQuestion } from './order-question';
import { SeveralQuestion } from './several-question';

/** A question with all that can be chosen, whatever its form. */
@Component({
  selector: 'kurak-question-form',
  imports: [Choices, MatchQuestion, OrderQuestion, SeveralQuestion],
  template: `
    @let question = check();
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
  `,
})
export class QuestionForm {
  readonly check = input.required<LessonCheck>();
  /** Ids of what is chosen; empty while nothing is. */
  readonly chosen = model.required<readonly string[]>();
  /** It was answered: nothing can be chosen any more, and what was right is shown. */
  readonly isMarked = input.required<boolean>();

  protected readonly choices = computed(() => {
    const check = this.check();
    const tone = this.isMarked() && (isRightAnswer(check, this.chosen()) ? 'good' : 'bad');
    return 'choices' in check ? check.choices.map(({ id, text }): Choice => ({ value: id, label: text, ...(tone ? { tone } : {}) })) : [];
  });
}
