import { booleanAttribute, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LessonBlock } from '@kurak/curriculum-model';
import { Icon, Notice, RichText } from '@kurak/shared-web';
import { addressOfMaterial } from '../material/material';
import { StudioIcon } from '../parts/studio-icon';

/** A block as a facilitator reads it: with the right answers and what is said after each, with transcripts and fields. */
@Component({
  selector: 'kurak-block-guide',
  imports: [Icon, Notice, RichText, StudioIcon, TranslocoPipe],
  templateUrl: './block-guide.html',
  host: { '[attr.lang]': 'block().language ?? null' },
})
export class BlockGuide {
  readonly block = input.required<LessonBlock>();
  /** Whether it is shown in short: without explanations, introductions and players. */
  readonly bare = input(false, { transform: booleanAttribute });

  protected readonly address = computed(() => {
    const block = this.block();
    return 'material' in block ? addressOfMaterial(block.material) : '';
  });
}
