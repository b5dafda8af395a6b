import { Component, computed, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icons';

export type NoticeTone = 'info' | 'good' | 'warn' | 'bad' | 'safety';

const NOTICE_ICONS: Record<NoticeTone, IconName> = {
  info: 'info',
  good: 'check',
  warn: 'warning',
  bad: 'warning',
  safety: 'shield',
};

/**
 * Something to know before going on. `bad` is announced at once; `safety` is for what may endanger a person.
 * @example <kurak-notice tone="safety" [heading]="…">…</kurak-notice>
 */
@Component({
  selector: 'kurak-notice',
  imports: [Icon],
  template: `
    <div class="notice {{ tone() }}" [attr.role]="tone() === 'bad' ? 'alert' : null">
      <kurak-icon [name]="icon()" />
      <div class="notice-body">
        @if (heading()) {
          <strong>{{ heading() }}</strong>
        }
        <ng-content />
      </div>
    </div>
  `,
})
export class Notice {
  readonly tone = input<NoticeTone>('info');
  readonly heading = input('');
  protected readonly icon = computed(() => NOTICE_ICONS[this.tone()]);
}
