import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, LocalTextDirective } from '@kurak/shared-web';
import type { Session } from '../session/session-draft';
import type { Standing } from './carry';
import { clock } from './wall';

/** What is written on a session's piece of cloth: as much as fits. */
@Component({
  selector: 'kurak-board-session',
  imports: [Icon, LocalTextDirective, TranslocoPipe],
  template: `
    @let shown = session();
    <span class="piece-title"><span [kurakText]="shown.title"></span></span>
    <span class="piece-time numbers">{{ from() }}–{{ until() }}</span>
    @if (shown.facilitators.length > 0 || shown.guests.length > 0) {
      <span class="piece-people">{{ shown.facilitators.concat(shown.guests).join(', ') }}</span>
    }
    @if (also()) {
      <span class="piece-also">{{ also() }}</span>
    }
    <span class="piece-marks">
      @if (shown.isPinned) {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M9 4h6M10 4v6l-3 4h10l-3-4V4M12 14v6" /></svg>
        <span class="visually-hidden">{{ 'delivery.board.pinned' | transloco }}</span>
      }
      @if (standing() !== 'free') {
        <kurak-icon name="warning" />
        <span class="visually-hidden">{{ 'delivery.board.standing.' + standing() | transloco }}</span>
      } @else if (shown.accepted.length > 0) {
        <kurak-icon name="check" />
        <span class="visually-hidden">{{ 'delivery.board.standing.accepted' | transloco }}</span>
      }
    </span>
  `,
})
export class BoardSession {
  readonly session = input.required<Session>();
  /** Minutes after midnight, and how many. */
  readonly start = input.required<number>();
  readonly minutes = input.required<number>();
  readonly standing = input.required<Standing>();
  /** What its lane does not say: its groups, or its room. */
  readonly also = input('');

  protected readonly from = computed(() => clock(this.start()));
  protected readonly until = computed(() => clock(this.start() + this.minutes()));
}
