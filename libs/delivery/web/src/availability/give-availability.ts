import { Component, computed, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  Attempt, Control, DayPipe, Door, Field, Icon, LocalTextDirective, Notice, ProblemNotice, type ReplyOf, Typed, call, takeCode, zoneNote,
} from '@kurak/shared-web';
import { newerVersion } from '../stale';
import { DaysForm } from './days-form';
import { type FreeDay, areInOrder, freeDays, spansOf } from './free-days';

type Asked = ReplyOf<'post', '/api/availability/look-up'>;

/** Where a facilitator or guest says, by a link and without an account, when she can be at a training. */
@Component({
  selector: 'kurak-give-availability',
  imports: [Control, DayPipe, DaysForm, Door, Field, Icon, LocalTextDirective, Notice, ProblemNotice, TranslocoPipe, Typed],
  templateUrl: './give-availability.html',
})
export class GiveAvailability {
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

  protected change(days: readonly FreeDay[]): void {
    this.sent.set(false);
    this.days.set(days);
  }

  protected async send(): Promise<void> {
    const asked = this.asked();
    this.isChecked.set(true);
    if (!asked || !areInOrder(this.days())) return;
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
}
