import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { MomentPipe } from '../language/format';
import { Outbox } from '../outbox/outbox';
import { Icon } from './icon';

/** What became of something being written. */
export type SaveState = 'unsaved' | 'saving' | 'saved' | 'problem';

/**
 * "Saved 14:02", beside something that saves itself.
 * @example <kurak-saved [state]="state()" [at]="savedAt()" />
 */
@Component({
  selector: 'kurak-saved',
  imports: [Icon, MomentPipe, TranslocoPipe],
  template: `
    <span class="saved" [class.problem]="state() === 'problem'" role="status">
      @switch (state()) {
        @case ('saved') {
          <kurak-icon name="check" />
          {{ 'saved.at' | transloco: { time: (at() | kurakMoment: 'time') } }}
        }
        @case ('saving') {
          {{ 'saved.saving' | transloco }}
        }
        @case ('problem') {
          <kurak-icon name="warning" />{{ 'saved.problem' | transloco }}
        }
        @default {
          {{ 'saved.unsaved' | transloco }}
        }
      }
    </span>
  `,
})
export class Saved {
  readonly state = input.required<SaveState>();
  /** Milliseconds since 1970. */
  readonly at = input<number | null>(null);
}

/**
 * "Kept on this phone, will be sent", while one write or any write waits. Nothing when all has arrived.
 * @example <kurak-kept-here />, <kurak-kept-here [item]="feedbackId" />
 */
@Component({
  selector: 'kurak-kept-here',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `
    <span role="status">
      @if (refused()) {
        <a class="saved problem" routerLink="/unsent"><kurak-icon name="warning" />{{ 'kept.refused' | transloco }}</a>
      } @else if (waiting().length > 0) {
        <a class="saved kept" routerLink="/unsent"><kurak-icon name="phone" />{{ 'kept.here' | transloco }}</a>
      }
    </span>
  `,
})
export class KeptHere {
  private readonly outbox = inject(Outbox);
  /** The id of one write; all when left out. */
  readonly item = input<string>();

  protected readonly waiting = computed(() => {
    const id = this.item();
    return this.outbox.waiting().filter((item) => id === undefined || item.id === id);
  });
  protected readonly refused = computed(() => this.waiting().some((item) => item.lastProblem));
}

/**
 * Says that what is shown was kept earlier, and from when it is. Nothing when it is fresh.
 * @example <kurak-as-kept [from]="lesson.from()" [at]="lesson.at()" />
 */
@Component({
  selector: 'kurak-as-kept',
  imports: [Icon, MomentPipe, TranslocoPipe],
  template: `
    @if (from() === 'kept') {
      <span class="saved" role="status">
        <kurak-icon name="offline" />{{ 'kept.shown' | transloco: { time: (at() | kurakMoment: 'shortTime') } }}
      </span>
    }
  `,
})
export class AsKept {
  readonly from = input<'network' | 'kept' | undefined>();
  readonly at = input<number | undefined>();
}
