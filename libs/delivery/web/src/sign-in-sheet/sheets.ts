import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { isAttended } from '@kurak/delivery-model';
import { daysBetween, LANGUAGES, type Language, wallTime } from '@kurak/shared-model';
import { Access, type Choice, Choices, Control, DayPipe, Field, Icon, LANGUAGE_NAMES, Languages, Typed, Waiting, call, callResource } from '@kurak/shared-web';
import { RecordsTabs } from '../attendance/records-tabs';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';
import { EvidenceOfDay } from './evidence-of-day';
import { SheetLogo } from './sheet-logo';

type SheetColumns = 'day' | 'sessions';

/** As many scans as are shown; a training of a month has fewer. */
const MOST_SHOWN = 200;

/** Sign-in sheets to print, a day each, and the scans of those that came back with signatures. */
@Component({
  selector: 'kurak-sheets',
  imports: [Choices, Control, DayPipe, EvidenceOfDay, Field, Icon, RecordsTabs, SheetLogo, TrainingFrame, TranslocoPipe, Typed, Waiting],
  template: `
    <kurak-training-frame [id]="id()" [training]="training">
      @if (training.value()) {
        <kurak-records-tabs [training]="id()" />
        <h2>{{ 'delivery.sheets.title' | transloco }}</h2>
        <p class="lead">{{ 'delivery.sheets.lead' | transloco }}</p>
        <section class="card stack" [attr.aria-label]="'delivery.sheets.print' | transloco">
          <kurak-choices beside [legend]="'delivery.sheets.columns' | transloco" [choices]="choices()" [(value)]="columns" />
          <div class="grid two">
            <kurak-field [label]="'delivery.sheets.language' | transloco" required>
              <select kurakControl #tongue (change)="language.set(tongue.value)">
                @for (one of languages; track one) {
                  <option [value]="one" [selected]="one === language()" [attr.lang]="one">{{ names[one] }}</option>
                }
              </select>
            </kurak-field>
            <kurak-field [label]="'delivery.sheets.blank' | transloco" required>
              <input type="number" inputmode="numeric" min="0" max="60" kurakControl [(typed)]="blank" />
            </kurak-field>
          </div>
          @if (access.can('read', 'Logo')) {
            <kurak-sheet-logo />
          }
        </section>
        <kurak-waiting [for]="sessions" [lines]="3" />
        <kurak-waiting [for]="evidence" [lines]="6" />
        @if (evidence.value(); as found) {
          @for (day of days(); track day.day) {
            <section class="card stack" [attr.aria-labelledby]="'day-' + day.day">
              <div class="row between">
                <h3 [id]="'day-' + day.day">{{ day.day | kurakDay: 'full' }}</h3>
                <a class="button" [href]="addressOf(day.day)" target="_blank" rel="noopener">
                  <kurak-icon name="print" /><span aria-hidden="true">{{ 'delivery.sheets.print' | transloco }}</span>
                  <span class="visually-hidden">{{ 'delivery.sheets.printOf' | transloco: { day: (day.day | kurakDay: 'long') } }}</span>
                </a>
              </div>
              <kurak-evidence-of-day [training]="id()" [day]="day.day" [sessions]="day.sessions" [evidence]="day.evidence" (changed)="evidence.reload()" />
            </section>
          }
          @if (found.total > found.items.length) {
            <p class="hint">{{ 'delivery.sheets.more' | transloco: { count: found.items.length } }}</p>
          }
        }
      }
    </kurak-training-frame>
  `,
})
export class Sheets {
  protected readonly access = inject(Access);
  private readonly texts = inject(TranslocoService);
  private readonly screen = inject(Languages);
  readonly id = input.required<string>();

  protected readonly languages = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;
  protected readonly training = openTraining(() => this.id());
  protected readonly sessions = callResource(() => this.id(), (id, signal) => call('get', '/api/trainings/{id}/sessions', { path: { id }, signal }));
  protected readonly evidence = callResource(() => this.id(), (id, signal) => call('get', '/api/trainings/{id}/evidence', { path: { id }, query: { size: MOST_SHOWN }, signal }));
  protected readonly columns = signal<SheetColumns | null>('day');
  /** Most often the training's first language. */
  protected readonly language = linkedSignal<string>(() => this.training.value()?.languages[0] ?? this.screen.current());
  protected readonly blank = signal('5');

  protected readonly choices = computed((): Choice<SheetColumns>[] => {
    this.screen.current();
    return (['day', 'sessions'] as const).map((value) => ({ value, label: this.texts.translate(`delivery.sheets.columns.${value}`) }));
  });

  protected readonly days = computed(() => {
    const training = this.training.value();
    if (!training) return [];
    const attended = (this.sessions.value()?.items ?? []).filter(({ kind }) => isAttended(kind));
    return daysBetween(training.startsOn, training.endsOn).map((day) => ({
      day,
      sessions: attended.filter(({ startsAt }) => wallTime(startsAt, training.timeZone).day === day),
      evidence: (this.evidence.value()?.items ?? []).filter((item) => item.day === day),
    }));
  });

  protected addressOf(day: string): string {
    const blank = Math.min(60, Math.max(0, Math.trunc(Number(this.blank()) || 0)));
    const query = new URLSearchParams({ day, language: this.language() as Language, columns: this.columns() ?? 'day', blank: String(blank) });
    return `/api/trainings/${encodeURIComponent(this.id())}/sign-in-sheet?${query}`;
  }
}
