import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Check, type FormQuestion, type LessonBlock, lessonIn, type Papers, type TestQuestion } from '@kurak/curriculum-model';
import type { Language, LocalText } from '@kurak/shared-model';
import { BlockGuide } from '../unit/block-guide';
import { FormQuestionView } from './form-question-view';
import type { PaperName } from './papers-draft';
import { Said } from './said';

export interface CoveredUnit {
  readonly id: string;
  readonly title: LocalText;
}

/** A paper for reading, in one language: a test with its right answers, a form with what can be answered. */
@Component({
  selector: 'kurak-paper-view',
  imports: [BlockGuide, FormQuestionView, Said, TranslocoPipe],
  template: `
    @if (paper(); as shown) {
      <div class="stack paper">
        <h3><span [kurakSaid]="shown.title" [language]="language()" [base]="base()"></span></h3>
        <p class="as-written" [kurakSaid]="shown.introduction" [language]="language()" [base]="base()"></p>
        <ol role="list" class="paper-questions">
          @for (question of checks(); track question.check.id) {
            <li class="card">
              @if (told(question.check); as block) {
                <kurak-block-guide class="guide" [block]="block" [attr.lang]="block.language ?? language()" />
              } @else {
                <p class="quiet-text">{{ 'curriculum.part.nothing' | transloco }}</p>
              }
              <p class="small quiet-text">
                @if (unitOf(question); as unit) {
                  {{ 'curriculum.papers.covers' | transloco }} <span [kurakSaid]="unit.title" [language]="language()" [base]="base()"></span>
                } @else {
                  {{ 'curriculum.papers.coversModule' | transloco }}
                }
              </p>
            </li>
          }
          @for (question of questions(); track question.id) {
            <li class="card"><kurak-form-question-view [question]="question" [language]="language()" [base]="base()" /></li>
          }
        </ol>
        @if (shown.questions.length === 0) {
          <p class="quiet-text">{{ 'curriculum.papers.noQuestions' | transloco }}</p>
        }
      </div>
    } @else {
      <p class="quiet-text">{{ 'curriculum.papers.removed' | transloco }}</p>
    }
  `,
})
export class PaperView {
  readonly papers = input.required<Papers>();
  readonly name = input.required<PaperName>();
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();
  /** The units that questions of a test may cover. */
  readonly units = input.required<readonly CoveredUnit[]>();

  protected readonly paper = computed(() => this.papers()[this.name()]);
  protected readonly checks = computed((): readonly TestQuestion[] => (this.name() === 'test' ? (this.papers().test?.questions ?? []) : []));
  protected readonly questions = computed((): readonly FormQuestion[] => {
    const name = this.name();
    return name === 'test' ? [] : (this.papers()[name]?.questions ?? []);
  });

  /** The question in one language, whole; undefined when it is written in none that can be shown. */
  protected told(check: Check): LessonBlock | undefined {
    return lessonIn({ title: {}, objectives: {}, minutes: 0, lesson: [check], plan: [] }, this.language(), this.base()).blocks[0];
  }

  protected unitOf({ unitId }: TestQuestion): CoveredUnit | undefined {
    return this.units().find(({ id }) => id === unitId);
  }
}
