import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Day } from '@kurak/shared-model';
import {
  Attempt, type Choice, Choices, Control, DayPipe, Door, Field, Icon, Languages, LocalTextDirective, Notice, ProblemNotice, type ReplyOf, Typed, call, takeCode, zoneNote,
} from '@kurak/shared-web';
import { newerVersion } from '../stale';
import { type FreeDay, HOW_FREE, type HowFree, type Times, freeDays, isInOrder, spansOf } from './free-days';

type Asked = ReplyOf<'post', '/api/availability/look-up'>;

/** Where a facilitator or guest says, by a link and without an account, when she can be at a training. */
@Component({
  selector: 'kurak-give-availability',
  imports: [Choices, Control, DayPipe, Door, Field, Icon, LocalTextDirective, Notice, ProblemNotice, TranslocoPipe, Typed],
  templateUrl: './give-availability.html',
})
export class GiveAvailability {
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);

  protected readonly code = signal(takeCode());
  protected readonly asked = signal<Asked | null>(null);
  protected readonly days = signal<readonly FreeDay[]>([]);
  protected readonly sent = signal(false);
  private readonly asking = new Attempt();
  protected readonly busy = this.asking.busy;
  protected readonly failure = this.asking.failure;
  protected readonly isStale = computed(() => newerVersion(this.failure()) !== undefined);
  /** Said of times that are the wrong way round, once she wants to send them. */
  protected readonly isChecked = signal(false);

  protected readonly choices = computed((): Choice<HowFree>[] => {
    this.languages.current();
    return HOW_FREE.map((value) => ({ value, label: this.texts.translate(`delivery.availability.${value}`) }));
  });
  protected readonly zone = computed(() => {
    const asked = this.asked();
    return asked ? zoneNote(asked.timeZone, new Date(`${asked.startsOn}T06:00:00Z`)) : '';
  });

  constructor() {
    if (this.code() !== '') void this.lookUp();
  }

  protected lookUp(): Promise<void> {
    return this.asking.at(async () => {
      this.show(await call('post', '/api/availability/look-up', { body: { code: this.code() } }));
    });
  }

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

  protected async send(): Promise<void> {
    const asked = this.asked();
    this.isChecked.set(true);
    if (!asked || this.days().some(({ how, times }) => how === 'part' && !times.every(isInOrder))) return;
    await this.asking.at(async () => {
      const body = { code: this.code(), free: spansOf(this.days(), asked.timeZone), version: asked.version };
      this.show(await call('post', '/api/availability/answer', { body }));
      this.sent.set(true);
    });
  }

  private show(asked: Asked): void {
    this.asked.set(asked);
    this.days.set(freeDays(asked));
    this.isChecked.set(false);
  }

  private change(day: Day, how: (free: FreeDay) => FreeDay): void {
    this.sent.set(false);
    this.days.update((days) => days.map((free) => (free.day === day ? how(free) : free)));
  }
}
