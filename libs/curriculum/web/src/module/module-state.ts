import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Badge, type IconName } from '@kurak/shared-web';
import type { Module } from './open-module';

type Sharing = Module['sharing'];

const SHARING_ICONS: Record<Sharing, IconName> = { private: 'person', organisation: 'people', network: 'people' };

/** Draft, published as version N, or changed since; of one's own also who sees it. */
@Component({
  selector: 'kurak-module-state',
  imports: [Badge, TranslocoPipe],
  template: `
    <span class="row tight">
      @if (number() === null) {
        <kurak-badge icon="edit">{{ 'curriculum.status.draft' | transloco }}</kurak-badge>
      } @else {
        <kurak-badge [tone]="changed() ? 'warn' : 'good'" [icon]="changed() ? 'edit' : 'check'">
          {{ (changed() ? 'curriculum.status.changed' : 'curriculum.status.published') | transloco: { number: number() } }}
        </kurak-badge>
      }
      @if (own()) {
        <kurak-badge [tone]="sharing() === 'network' ? 'info' : 'plain'" [icon]="sharingIcon()">
          {{ 'curriculum.sharing.' + sharing() | transloco }}
        </kurak-badge>
      }
    </span>
  `,
})
export class ModuleState {
  /** Number of the published version, null while there is none. */
  readonly number = input.required<number | null>();
  readonly changed = input.required<boolean>();
  readonly own = input.required<boolean>();
  readonly sharing = input.required<Sharing>();

  protected readonly sharingIcon = computed(() => SHARING_ICONS[this.sharing()]);
}
