import { Component, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icons';

export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad';

/**
 * A state in one or two words. The words carry the meaning, the colour only helps.
 * @example <kurak-badge tone="good" icon="check">{{ 'delivery.mark.present' | transloco }}</kurak-badge>
 */
@Component({
  selector: 'kurak-badge',
  imports: [Icon],
  template: `
    <span class="badge {{ tone() }}">
      @if (icon(); as name) {
        <kurak-icon [name]="name" />
      }
      <ng-content />
    </span>
  `,
})
export class Badge {
  readonly tone = input<Tone>('plain');
  readonly icon = input<IconName>();
}
