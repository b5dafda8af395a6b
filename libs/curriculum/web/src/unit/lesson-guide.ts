import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { lessonIn, type UnitContent } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { BlockGuide } from './block-guide';

/** The lesson as a facilitator reads it: with the right answers and what is said after each. */
@Component({
  selector: 'kurak-lesson-guide',
  imports: [BlockGuide, TranslocoPipe],
  template: `
    @let lesson = shown();
    <div class="stack guide">
      @if (lesson.objectives.length > 0) {
        <div class="stack tight">
          <h3>{{ 'curriculum.lesson.objectives' | transloco }}</h3>
          <ul [attr.lang]="unit().objectives[language()] ? language() : base()">
            @for (objective of lesson.objectives; track $index) {
              <li>{{ objective }}</li>
            }
          </ul>
        </div>
      }
      @for (block of lesson.blocks; track block.id) {
        <div [attr.lang]="block.language ?? language()"><kurak-block-guide [block]="block" /></div>
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
