import { Component, computed, inject, input, model } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Day } from '@kurak/shared-model';
import { type Choice, Choices, Control, DayPipe, Field, Icon, Languages, Typed } from '@kurak/shared-web';
import { type FreeDay, HOW_FREE, type HowFree, type Times, isInOrder } from './free-days';

/** Of each day, whether somebody is there all of it, part of it or not at all. */
@Component({
  selector: 'kurak-days-form',
  imports: [Choices, Control, DayPipe, Field, Icon, TranslocoPipe, Typed],
  template: `
    @for (free of days(); track free.day) {
      <section class="card stack availability-day" [attr.aria-labelledby]="'day-' + free.day">
        <h2 [id]="'day-' + free.day">{{ free.day | kurakDay: 'full' }}</h2>
        <kurak-choices
          beside
          quietLegend
          [legend]="('delivery.availability.when' | transloco) + ' ' + (free.day | kurakDay: 'full')"
          [choices]="choices()"
          [value]="free.how"
          (valueChange)="be(free.day, $event)"
        />
        @if (free.how === 'part') {
          <div class="stack">
            @for (times of free.times; track $index; let index = $index) {
              <div class="availability-times" role="group" [attr.aria-label]="'delivery.availability.stretch' | transloco: { number: index + 1 }">
                <kurak-field required [label]="'delivery.availability.from' | transloco" [error]="isWrong(times) ? ('delivery.availability.backwards' | transloco) : ''">
                  <input type="time" step="900" kurakControl [typed]="times.from" (typedChange)="setTimes(free.day, index, { from: $event })" />
                </kurak-field>
                <kurak-field required [label]="'delivery.availability.to' | transloco">
                  <input type="time" step="900" kurakControl [typed]="times.to === '24:00' ? '23:59' : times.to" (typedChange)="setTimes(free.day, index, { to: $event === '23:59' ? '24:00' : $event })" />
                </kurak-field>
                @if (free.times.length > 1) {
                  <button type="button" class="button quiet" [attr.aria-label]="('action.remove' | transloco) + ': ' + ('delivery.availability.stretch' | transloco: { number: index + 1 })" (click)="dropTimes(free.day, index)">
                    <kurak-icon name="remove" />{{ 'action.remove' | transloco }}
                  </button>
                }
              </div>
            }
          </div>
          <button type="button" class="button" (click)="addTimes(free.day)"><kurak-icon name="plus" />{{ 'delivery.availability.another' | transloco }}</button>
        }
      </section>
    }
  `,
  host: { class: 'stack loose' },
})
export class DaysForm {
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  readonly days = model.required<readonly FreeDay[]>();
  /** Says of times that they are the wrong way round, once somebody wants to send them. */
  readonly isChecked = input(false);

  protected readonly choices = computed((): Choice<HowFree>[] => {
    this.languages.current();
    return HOW_FREE.map((value) => ({ value, label: this.texts.translate(`delivery.availability.${value}`) }));
  });

  protected be(day: Day, how: HowFree | null): void {
    if (how) this.change(day, (free) => ({ ...free, how }));
  }

  protected setTimes(day: Day, index: number, times: Partial<Times>): void {
    this.change(day, (free) => ({ ...free, times: free.times.map((one, place) => (place === index ? { ...one, ...times } : one)) }));
  }

  protected addTimes(day: Day): void {
    this.change(day, (free) => ({ ...free, times: [...free.times, { from: '', to: '' }] }));
  }

  protected dropTimes(day: Day, index: number): void {
    this.change(day, (free) => ({ ...free, times: free.times.filter((_, place) => place !== index) }));
  }

  protected isWrong(times: Times): boolean {
    return this.isChecked() && !isInOrder(times);
  }

  private change(day: Day, how: (free: FreeDay) => FreeDay): void {
    this.days.update((days) => days.map((free) => (free.day === day ? how(free) : free)));
  }
}
