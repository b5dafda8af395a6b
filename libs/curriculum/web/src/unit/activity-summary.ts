import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Activity } from '@kurak/curriculum-model';
import { inLanguage, type Language, plainText } from '@kurak/shared-model';

/** How an activity reads, in short, while nobody changes it. */
@Component({
  selector: 'kurak-activity-summary',
  imports: [TranslocoPipe],
  template: `
    @if (instructions(); as text) {
      <p class="part-excerpt" [attr.lang]="text.language">{{ text.words }}</p>
    } @else {
      <p class="quiet-text">{{ 'curriculum.plan.noInstructions' | transloco }}</p>
    }
  `,
})
export class ActivitySummary {
  readonly activity = input.required<Activity>();
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();

  protected readonly instructions = computed(() => {
    const found = inLanguage(this.activity().instructions, this.language(), this.base());
    return found && { language: found.language, words: plainText(found.value).replaceAll('\n', ' ') };
  });
}
