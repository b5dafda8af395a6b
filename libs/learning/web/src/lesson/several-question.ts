import { Component, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LessonCheck } from './lesson-block';

/** Choices of which several may be right. */
@Component({
  selector: 'kurak-several-question',
  imports: [TranslocoPipe],
  template: `
    <fieldset class="stack tight" [disabled]="isMarked()">
      <legend class="legend" [attr.lang]="check().language">{{ check().question }}</legend>
      @if (!isMarked()) {
        <p class="hint">{{ 'learning.check.hint.multiple' | transloco }}</p>
      }
      <div class="choices">
        @for (choice of check().choices; track choice.id) {
          <label class="choice" [class]="isMarked() ? (choice.isRight ? 'good' : 'bad') : ''">
            <input type="checkbox" #box [checked]="chosen().includes(choice.id)" (change)="tick(choice.id, box.checked)" />
            <span [attr.lang]="check().language">{{ choice.text }}</span>
          </label>
        }
      </div>
    </fieldset>
  `,
})
export class SeveralQuestion {
  readonly check = input.required<Extract<LessonCheck, { form: 'single' | 'multiple' }>>();
  readonly chosen = model.required<readonly string[]>();
  readonly isMarked = input.required<boolean>();

  protected tick(id: string, isTicked: boolean): void {
    const isChosen = (other: string) => (other === id ? isTicked : this.chosen().includes(other));
    this.chosen.set(this.check().choices.flatMap((choice) => (isChosen(choice.id) ? [choice.id] : [])));
  }
}
