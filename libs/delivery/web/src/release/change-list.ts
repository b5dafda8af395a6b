import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { dayOf } from '@kurak/delivery-model';
import { Badge, DayPipe, Icon, LocalTextDirective, type Tone } from '@kurak/shared-web';
import { ClockPipe } from './clock-pipe';
import { type Change, inDays, sessionOf } from './kinds';

const TONES: Record<Change['kind'], Tone> = { new: 'good', changed: 'info', gone: 'bad' };

/** What changed of a schedule, a day after the other: what is new, what is gone, and of the rest what it was and is. */
@Component({
  selector: 'kurak-change-list',
  imports: [Badge, ClockPipe, DayPipe, Icon, LocalTextDirective, TranslocoPipe],
  template: `
    @for (day of days(); track day.day) {
      <div class="stack tight">
        <h3 class="change-day">{{ day.day | kurakDay: 'full' }}</h3>
        <ul role="list" class="changes">
          @for (change of day.items; track sessionOf(change).id) {
            @let now = sessionOf(change);
            <li class="change {{ change.kind }}">
              <p class="row">
                <kurak-badge [tone]="tones[change.kind]">{{ 'delivery.release.kind.' + change.kind | transloco }}</kurak-badge>
                <span class="numbers">{{ now | kurakClock }}</span>
                <strong [kurakText]="now.title"></strong>
              </p>
              @if (change.kind === 'new') {
                <p class="hint">
                  @if (now.room) {
                    <span><kurak-icon name="place" /> {{ now.room }}</span>
                  }
                  @if (who(now)) {
                    <span><kurak-icon name="person" /> {{ who(now) }}</span>
                  }
                  @if (now.groups.length > 0) {
                    <span><kurak-icon name="people" /> {{ now.groups.join(', ') }}</span>
                  }
                </p>
              }
              @if (change.before; as before) {
                @if (change.after; as after) {
                  <dl class="change-what">
                    @for (aspect of change.what; track aspect) {
                      <div>
                        <dt>{{ 'delivery.release.what.' + aspect | transloco }}</dt>
                        <dd>
                          @switch (aspect) {
                            @case ('time') {
                              <del>{{ dayOf(before.begins) === dayOf(after.begins) ? '' : (dayOf(before.begins) | kurakDay: 'short') }} {{ before | kurakClock }}</del>
                              <ins>{{ dayOf(before.begins) === dayOf(after.begins) ? '' : (dayOf(after.begins) | kurakDay: 'short') }} {{ after | kurakClock }}</ins>
                            }
                            @case ('room') {
                              <del>{{ before.room || '—' }}</del> <ins>{{ after.room || '—' }}</ins>
                            }
                            @case ('people') {
                              <del>{{ who(before) || '—' }}</del> <ins>{{ who(after) || '—' }}</ins>
                            }
                            @case ('groups') {
                              <del>{{ before.groups.join(', ') || ('delivery.release.everybody' | transloco) }}</del>
                              <ins>{{ after.groups.join(', ') || ('delivery.release.everybody' | transloco) }}</ins>
                            }
                            @case ('content') {
                              <del [kurakText]="before.title"></del> <ins [kurakText]="after.title"></ins>
                            }
                          }
                        </dd>
                      </div>
                    }
                  </dl>
                }
              }
            </li>
          }
        </ul>
      </div>
    }
  `,
})
export class ChangeList {
  protected readonly sessionOf = sessionOf;
  protected readonly tones = TONES;
  readonly changes = input.required<readonly Change[]>();

  protected readonly days = computed(() => inDays(this.changes(), sessionOf));

  protected dayOf(clock: string): string {
    return dayOf(clock);
  }

  protected who({ facilitators, guests }: { readonly facilitators: readonly string[]; readonly guests: readonly string[] }): string {
    return [...facilitators, ...guests].join(', ');
  }
}
