import { Component, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FormQuestion } from '@kurak/curriculum-model';
import type { Language, LocalText } from '@kurak/shared-model';
import { Icon, newId } from '@kurak/shared-web';
import { TextField } from '../parts/text-field';

const FEWEST_CHOICES = 2;
const MOST_CHOICES = 12;

/** A question of a form: what is asked, and how it can be answered. */
@Component({
  selector: 'kurak-form-question-editor',
  imports: [Icon, TextField, TranslocoPipe],
  template: `
    <div class="stack">
      <kurak-text-field
        [label]="'curriculum.check.question' | transloco"
        required
        [lines]="2"
        [longest]="400"
        [language]="language()"
        [base]="base()"
        [text]="question().question"
        (textChange)="change({ question: $event })"
      />
      @let asked = question();
      @switch (asked.kind) {
        @case ('scale') {
          <div class="grid two">
            <kurak-text-field
              [label]="'curriculum.papers.low' | transloco"
              required
              [longest]="80"
              [language]="language()"
              [base]="base()"
              [text]="asked.low"
              (textChange)="change({ low: $event })"
            />
            <kurak-text-field
              [label]="'curriculum.papers.high' | transloco"
              required
              [longest]="80"
              [language]="language()"
              [base]="base()"
              [text]="asked.high"
              (textChange)="change({ high: $event })"
            />
          </div>
        }
        @case ('choice') {
          <fieldset class="stack">
            <legend class="legend">{{ 'curriculum.check.choices' | transloco }}</legend>
            <label class="check">
              <input type="checkbox" [checked]="asked.several" (change)="change({ several: !asked.several })" />
              <span>{{ 'curriculum.papers.maySeveral' | transloco }}</span>
            </label>
            @for (choice of asked.choices; track choice.id) {
              @let name = 'curriculum.check.choice' | transloco: { number: $index + 1 };
              <div class="form-choice">
                <kurak-text-field
                  [label]="name"
                  required
                  [longest]="300"
                  [language]="language()"
                  [base]="base()"
                  [text]="choice.text"
                  (textChange)="saidBy(choice.id, $event)"
                />
                @if (asked.choices.length > fewest) {
                  <button type="button" class="button quiet danger icon-only" [attr.aria-label]="('action.delete' | transloco) + ': ' + name" (click)="remove(choice.id)">
                    <kurak-icon name="remove" />
                  </button>
                }
              </div>
            }
          </fieldset>
          @if (asked.choices.length < most) {
            <div class="actions">
              <button type="button" class="button small" (click)="add()"><kurak-icon name="plus" />{{ 'curriculum.check.add' | transloco }}</button>
            </div>
          }
        }
      }
    </div>
  `,
})
export class FormQuestionEditor {
  readonly question = model.required<FormQuestion>();
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();

  protected readonly fewest = FEWEST_CHOICES;
  protected readonly most = MOST_CHOICES;

  protected change(changed: { question?: LocalText; low?: LocalText; high?: LocalText; several?: boolean }): void {
    this.question.update((question) => ({ ...question, ...changed }) as FormQuestion);
  }

  protected add(): void {
    this.setChoices((choices) => [...choices, { id: newId(), text: {} }]);
  }

  protected remove(id: string): void {
    this.setChoices((choices) => choices.filter((choice) => choice.id !== id));
  }

  protected saidBy(id: string, text: LocalText): void {
    this.setChoices((choices) => choices.map((choice) => (choice.id === id ? { id, text } : choice)));
  }

  private setChoices(change: (choices: readonly { id: string; text: LocalText }[]) => readonly { id: string; text: LocalText }[]): void {
    this.question.update((question) => (question.kind === 'choice' ? { ...question, choices: change(question.choices) } : question));
  }
}
