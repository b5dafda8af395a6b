import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Control, CountPipe, DayPipe, Field, Languages, LocalTextDirective, MomentPipe, Typed, Waiting, call, callResource } from '@kurak/shared-web';
import { ChangeList } from './change-list';
import { ClockPipe } from './clock-pipe';
import { type PlannedSession, type ReleaseList, inDays } from './kinds';

const itself = (session: PlannedSession) => session;

/** One release: what it said, what changed since another, the whole schedule as it was then. */
@Component({
  selector: 'kurak-release-detail',
  imports: [ChangeList, ClockPipe, Control, CountPipe, DayPipe, Field, LocalTextDirective, MomentPipe, TranslocoPipe, Typed, Waiting],
  template: `
    <kurak-waiting [for]="release" [lines]="6" />
    @if (release.value(); as shown) {
      <article class="card stack">
        <div>
          <h3>{{ 'delivery.release.named' | transloco: { number: shown.number } }}</h3>
          <p class="hint">{{ shown.publishedAt | kurakMoment: 'fullTime' }}{{ shown.publishedBy ? ' · ' + shown.publishedBy : '' }}</p>
        </div>
        @if (shown.note) {
          <blockquote class="release-note">{{ shown.note }}</blockquote>
        }
        @if (others().length > 0) {
          <kurak-field required [label]="'delivery.release.since' | transloco">
            <select kurakControl [(typed)]="since">
              @for (other of others(); track other.number) {
                <option [value]="other.number" [selected]="since() === asText(other.number)">{{ 'delivery.release.named' | transloco: { number: other.number } }} · {{ other.publishedAt | kurakMoment: 'short' }}</option>
              }
            </select>
          </kurak-field>
          @if (shown.changes.length === 0) {
            <p class="hint">{{ 'delivery.release.same' | transloco }}</p>
          }
          <kurak-change-list [changes]="shown.changes" />
        }
        <details class="fold" [open]="others().length === 0">
          <summary>{{ 'delivery.release.whole' | transloco }} · {{ 'delivery.release.sessions' | kurakCount: shown.sessions.length }}</summary>
          @for (day of days(); track day.day) {
            <div class="stack tight">
              <h4 class="change-day">{{ day.day | kurakDay: 'full' }}</h4>
              <ol role="list" class="changes">
                @for (session of day.items; track session.id) {
                  <li class="row">
                    <span class="numbers">{{ session | kurakClock }}</span>
                    <span [kurakText]="session.title"></span>
                    <span class="hint">{{ session.room }}</span>
                  </li>
                }
              </ol>
            </div>
          }
        </details>
      </article>
    }
  `,
})
export class ReleaseDetail {
  protected readonly languages = inject(Languages);
  readonly id = input.required<string>();
  readonly releases = input.required<ReleaseList['items']>();

  private readonly number = computed(() => this.releases().find(({ id }) => id === this.id())?.number ?? 1);
  /** All but itself can be compared with. */
  protected readonly others = computed(() => this.releases().filter(({ id }) => id !== this.id()));
  protected readonly since = signal('');
  protected readonly release = callResource(
    () => ({ id: this.id(), since: this.since() === '' ? undefined : Number(this.since()) }),
    ({ id, since }, signal) => call('get', '/api/releases/{id}', { path: { id }, query: since === undefined ? {} : { since }, signal }),
  );
  protected readonly days = computed(() => inDays(this.release.value()?.sessions ?? [], itself));

  constructor() {
    // Of another release: compared with the one before it; of the first, with the one after.
    effect(() => {
      const number = this.number();
      const others = this.others();
      const usual = others.find((other) => other.number === number - 1) ?? others.at(-1);
      untracked(() => this.since.set(usual ? String(usual.number) : ''));
    });
  }

  protected asText(number: number): string {
    return String(number);
  }
}
