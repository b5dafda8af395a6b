import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FormQuestion } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { Said } from './said';

/** A question of a form for reading, with how it can be answered. */
@Component({
  selector: 'kurak-form-question-view',
  imports: [Said, TranslocoPipe],
  template: `
    @let asked = question();
    <p><strong [kurakSaid]="asked.question" [language]="language()" [base]="base()"></strong></p>
    @switch (asked.kind) {
      @case ('scale') {
        <p class="scale-ends">
          <span>1: <span [kurakSaid]="asked.low" [language]="language()" [base]="base()"></span></span>
          <span>5: <span [kurakSaid]="asked.high" [language]="language()" [base]="base()"></span></span>
        </p>
      }
      @case ('choice') {
        <p class="hint">{{ (asked.several ? 'curriculum.papers.several' : 'curriculum.papers.one') | transloco }}</p>
        <ul>
          @for (choice of asked.choices; track choice.id) {
            <li [kurakSaid]="choice.text" [language]="language()" [base]="base()"></li>
          }
        </ul>
      }
      @default {
        <p class="hint">{{ 'curriculum.papers.ownWords' | transloco }}</p>
      }
    }
  `,
  host: { class: 'guide question-view' },
})
export class FormQuestionView {
  readonly question = input.required<FormQuestion>();
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();
}
