import { Component, computed, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Block, Choice } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { Icon, newId } from '@kurak/shared-web';
import { TextField } from '../parts/text-field';

type Check = Extract<Block, { kind: 'check' }>;

const FEWEST_CHOICES = 2;
const MOST_CHOICES = 8;

/** A check question, its choices, which of them is right, and what is said after each. */
@Component({
  selector: 'kurak-check-editor',
  imports: [Icon, TextField, TranslocoPipe],
  template: `
    <div class="stack">
      <kurak-text-field
        [label]="'curriculum.check.question' | transloco"
        required
        [lines]="2"
        [longest]="600"
        [language]="language()"
        [base]="base()"
        [text]="check().question"
        (textChange)="check.set({ id: check().id, kind: 'check', question: $event, choices: check().choices })"
      />
      <fieldset class="stack">
        <legend class="legend">{{ 'curriculum.check.choices' | transloco }}</legend>
        <p class="hint">{{ 'curriculum.check.choicesHint' | transloco }}</p>
        @for (choice of check().choices; track choice.id) {
          @let name = 'curriculum.check.choice' | transloco: { number: $index + 1 };
          <div class="choice-editor" [class.right]="choice.isRight">
            <div class="row between">
              <label class="check">
                <input type="radio" [name]="'right-' + check().id" [checked]="choice.isRight" (change)="markRight(choice)" />
                <span>{{ 'curriculum.check.right' | transloco }}<span class="visually-hidden">: {{ name }}</span></span>
              </label>
              @if (check().choices.length > fewest) {
                <button
                  type="button"
                  class="button quiet danger small icon-only"
                  [attr.aria-label]="('action.delete' | transloco) + ': ' + name"
                  (click)="remove(choice)"
                >
                  <kurak-icon name="remove" />
                </button>
              }
            </div>
            <kurak-text-field
              [label]="name"
              required
              [longest]="300"
              [language]="language()"
              [base]="base()"
              [text]="choice.text"
              (textChange)="replace(choice, { text: $event })"
            />
            <kurak-text-field
              [label]="'curriculum.check.explanation' | transloco"
              [hint]="(choice.isRight ? 'curriculum.check.explanationRight' : 'curriculum.check.explanationWrong') | transloco"
              [lines]="2"
              [longest]="600"
              [language]="language()"
              [base]="base()"
              [text]="choice.explanation"
              (textChange)="replace(choice, { explanation: $event })"
            />
          </div>
        }
      </fieldset>
      @if (check().choices.length < most) {
        <div class="actions">
          <button type="button" class="button small" (click)="add()">
            <kurak-icon name="plus" />{{ 'curriculum.check.add' | transloco }}
          </button>
        </div>
      }
      @if (!hasOneRight()) {
        <p class="field-error">{{ 'curriculum.problem.check.right' | transloco }}</p>
      }
    </div>
  `,
})
export class CheckEditor {
  readonly check = model.required<Check>();
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();

  protected readonly fewest = FEWEST_CHOICES;
  protected readonly most = MOST_CHOICES;
  protected readonly hasOneRight = computed(() => this.check().choices.filter((choice) => choice.isRight).length === 1);

  protected add(): void {
    this.setChoices([...this.check().choices, { id: newId(), text: {}, isRight: false, explanation: {} }]);
  }

  protected remove(choice: Choice): void {
    this.setChoices(this.check().choices.filter((known) => known !== choice));
  }

  protected markRight(right: Choice): void {
    this.setChoices(this.check().choices.map((choice) => ({ ...choice, isRight: choice === right })));
  }

  protected replace(choice: Choice, changed: Partial<Choice>): void {
    this.setChoices(this.check().choices.map((known) => (known === choice ? { ...choice, ...changed } : known)));
  }

  private setChoices(choices: readonly Choice[]): void {
    this.check.update((check) => ({ ...check, choices }));
  }
}
