import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { TRAINING_STATUSES, type TrainingStatus } from '@kurak/delivery-model';
import { wallTime } from '@kurak/shared-model';
import {
  Access,
  Badge,
  DayPipe,
  Empty,
  Icon,
  LocalTextDirective,
  NumberPipe,
  Pager,
  type ReplyOf,
  SearchBox,
  StaffFrame,
  Table,
  Waiting,
  call,
  callResource,
} from '@kurak/shared-web';
import { PHASE_TONES, type Phase, phaseOf } from './phase';

type Row = ReplyOf<'get', '/api/trainings'>['items'][number];

/** All trainings of the organisation, the newest first. */
@Component({
  selector: 'kurak-trainings',
  imports: [
    Badge, DayPipe, Empty, Icon, LocalTextDirective, NumberPipe, Pager, RouterLink, SearchBox, StaffFrame, Table,
    TranslocoPipe, Waiting,
  ],
  templateUrl: './trainings.html',
})
export class Trainings {
  protected readonly access = inject(Access);
  protected readonly tones = PHASE_TONES;
  private readonly today = wallTime(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone).day;

  protected readonly search = signal('');
  protected readonly statuses = TRAINING_STATUSES;
  protected readonly status = signal<TrainingStatus | ''>('');
  protected readonly page = signal(1);
  protected readonly trainings = callResource(
    () => ({ search: this.search(), page: this.page(), status: this.status() }),
    ({ status, ...query }, signal) => call('get', '/api/trainings', { query: { ...query, ...(status && { status }) }, signal }),
  );

  protected lookFor(text: string): void {
    this.search.set(text);
    this.page.set(1);
  }

  protected only(status: TrainingStatus | ''): void {
    this.status.set(status);
    this.page.set(1);
  }

  protected phase(row: Row): Phase {
    return phaseOf(row, this.today);
  }
}
