import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type UnitContent, lessonIn } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { Icon, Notice, RichText } from '@kurak/shared-web';

/** The lesson as a facilitator reads it: with the right answers and what is said after each. */
@Component({
  selector: 'kurak-lesson-guide',
  imports: [Icon, Notice, RichText, TranslocoPipe],
  template: `
    @let lesson = shown();
    <div class="stack guide" [attr.lang]="language()">
      @if (lesson.objectives.length > 0) {
        <div class="stack tight">
          <h3 [attr.lang]="null">{{ 'curriculum.lesson.objectives' | transloco }}</h3>
          <ul>
            @for (objective of lesson.objectives; track $index) {
              <li>{{ objective }}</li>
            }
          </ul>
        </div>
      }
      @for (block of lesson.blocks; track block.id) {
        @switch (block.kind) {
          @case ('check') {
            <section class="guide-check">
              <p><strong>{{ 'curriculum.block.check' | transloco }}.</strong> {{ block.question }}</p>
              <ol>
                @for (choice of block.choices; track choice.id) {
                  <li [class.right]="choice.isRight">
                    {{ choice.text }}
                    @if (choice.isRight) {
                      <span class="guide-right"><kurak-icon name="check" />{{ 'curriculum.check.right' | transloco }}</span>
                    }
                    @if (choice.explanation) {
                      <p class="quiet-text small">{{ choice.explanation }}</p>
                    }
                  </li>
                }
              </ol>
            </section>
          }
          @case ('safety') {
            <kurak-notice tone="safety" [heading]="'curriculum.block.safety' | transloco">
              <kurak-rich-text [text]="block.text" [top]="3" />
            </kurak-notice>
          }
          @case ('reflection') {
            <kurak-notice [heading]="'curriculum.block.reflection' | transloco">
              <kurak-rich-text [text]="block.text" [top]="3" />
            </kurak-notice>
          }
          @default {
            <kurak-rich-text [text]="block.text" [top]="3" />
          }
        }
      } @empty {
        <p class="quiet-text">{{ 'curriculum.lesson.none' | transloco }}</p>
      }
    </div>
  `,
})
export class LessonGuide {
  readonly unit = input.required<UnitContent>();
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();

  protected readonly shown = computed(() => lessonIn(this.unit(), this.language(), this.base()));
}
