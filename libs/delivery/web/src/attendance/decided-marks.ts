import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, MomentPipe } from '@kurak/shared-web';
import type { Attendee } from './mark-book';

/** What was decided between my mark and another's: both, each with its time, and which of them counts. */
@Component({
  selector: 'kurak-decided-marks',
  imports: [Icon, MomentPipe, TranslocoPipe],
  template: `
    @let both = decided();
    <div class="decided">
      <kurak-icon name="people" />
      <p class="grow">
        {{ 'delivery.decided.you' | transloco }}: {{ 'delivery.mark.' + both.mine.status | transloco }}
        <span class="numbers">{{ both.mine.madeAt | kurakMoment: 'time' : timeZone() }}</span>
        · {{ who(both.theirs.way, both.theirs.recordedBy) | transloco: { name: both.theirs.recordedBy } }}:
        {{ 'delivery.mark.' + both.theirs.status | transloco }}
        <span class="numbers">{{ both.theirs.madeAt | kurakMoment: 'time' : timeZone() }}</span>.
        <strong>{{ 'delivery.decided.counts' | transloco: { status: ('delivery.mark.' + both[both.counts].status | transloco) } }}</strong>
      </p>
      <button
        type="button"
        class="button quiet icon-only"
        [attr.aria-label]="('delivery.decided.dismiss' | transloco) + ': ' + name()"
        (click)="dismiss.emit()"
      >
        <kurak-icon name="check" />
      </button>
    </div>
  `,
})
export class DecidedMarks {
  readonly decided = input.required<NonNullable<Attendee['decided']>>();
  readonly timeZone = input.required<string>();
  /** Whose line it is. */
  readonly name = input.required<string>();
  readonly dismiss = output();

  protected who(way: string, recordedBy: string): string {
    return way === 'check-in' ? 'delivery.decided.self' : recordedBy === '' ? 'delivery.decided.somebody' : 'delivery.decided.who';
  }
}
