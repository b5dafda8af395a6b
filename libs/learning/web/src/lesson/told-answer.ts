import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { isRightAnswer } from '@kurak/curriculum-model';
import { Icon, type IconName } from '@kurak/shared-web';
import type { LessonCheck } from './lesson-block';

/** A choice that there is something to say about, once the question is answered. */
interface ToldChoice {
  readonly id: string;
  readonly text: string;
  readonly explanation: string;
  readonly mark: keyof typeof ICONS;
}

type ChoiceCheck = Extract<LessonCheck, { form: 'single' | 'multiple' }>;

const ICONS = { right: 'check', wrong: 'close', missed: 'plus' } as const satisfies Record<string, IconName>;

/**
 * What there is to say about an answer: of a choice its explanation; of several, each that was made and each that was missed;
 * the right order; why it is so.
 */
@Component({
  selector: 'kurak-told-answer',
  imports: [Icon, TranslocoPipe],
  template: `
    @let question = check();
    <ul class="told" role="list">
      @for (choice of choices(); track choice.id) {
        <li>
          <kurak-icon [name]="icons[choice.mark]" />
          <div>
            <p class="hint">{{ 'learning.check.mark.' + choice.mark | transloco }}</p>
            <p [attr.lang]="question.language"><strong>{{ choice.text }}</strong></p>
            <p [attr.lang]="question.language">{{ choice.explanation }}</p>
          </div>
        </li>
      }
    </ul>
    @if (rightOrder().length > 0) {
      <p>{{ 'learning.check.rightOrder' | transloco }}</p>
      <ol [attr.lang]="question.language">
        @for (item of rightOrder(); track item.id) {
          <li>{{ item.text }}</li>
        }
      </ol>
    }
    @if (explanation()) {
      <p [attr.lang]="question.language">{{ explanation() }}</p>
    }
  `,
  host: { class: 'stack tight' },
})
export class ToldAnswer {
  readonly check = input.required<LessonCheck>();
  readonly chosen = input.required<readonly string[]>();

  protected readonly icons = ICONS;
  protected readonly choices = computed(() => {
    const check = this.check();
    return check.form === 'multiple' ? check.choices.flatMap((choice): ToldChoice[] => this.told(choice)) : [];
  });
  /** Only where hers was another. */
  protected readonly rightOrder = computed(() => {
    const check = this.check();
    return 'items' in check && !isRightAnswer(check, this.chosen()) ? check.items : [];
  });
  protected readonly explanation = computed(() => {
    const check = this.check();
    if ('explanation' in check) return check.explanation;
    return check.form === 'single' ? check.choices.find(({ id }) => this.chosen().includes(id))?.explanation : '';
  });

  private told({ id, text, explanation, isRight }: ChoiceCheck['choices'][number]): ToldChoice[] {
    if (this.chosen().includes(id)) return [{ id, text, explanation, mark: isRight ? 'right' : 'wrong' }];
    return isRight ? [{ id, text, explanation, mark: 'missed' }] : [];
  }
}
