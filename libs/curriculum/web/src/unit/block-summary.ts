import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Block, lessonIn } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { Icon } from '@kurak/shared-web';
import { BlockGuide } from './block-guide';
import { lacksOf } from './lacks';

/** How a block reads, in short, while nobody changes it; and what it still needs. */
@Component({
  selector: 'kurak-block-summary',
  imports: [BlockGuide, Icon, TranslocoPipe],
  template: `
    @if (shown(); as told) {
      <kurak-block-guide class="guide" [block]="told" bare [attr.lang]="told.language ?? language()" />
    } @else {
      <p class="quiet-text">{{ 'curriculum.part.nothing' | transloco }}</p>
    }
    @for (lack of lacks(); track lack) {
      <p class="field-error"><kurak-icon name="warning" /><span>{{ 'curriculum.lacks.' + lack | transloco }}</span></p>
    }
  `,
  host: { class: 'stack tight' },
})
export class BlockSummary {
  readonly block = input.required<Block>();
  readonly language = input.required<Language>();
  readonly base = input.required<Language>();

  protected readonly shown = computed(() => lessonIn({ title: {}, objectives: {}, minutes: 0, lesson: [this.block()], plan: [] }, this.language(), this.base()).blocks[0]);
  protected readonly lacks = computed(() => lacksOf(this.block(), this.language(), this.base()));
}
