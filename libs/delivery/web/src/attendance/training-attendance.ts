import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { isAttended } from '@kurak/delivery-model';
import {
  Access,
  AsKept,
  Badge,
  DayPipe,
  Empty,
  Icon,
  LocalTextDirective,
  MomentPipe,
  Table,
  Waiting,
  keptResource,
} from '@kurak/shared-web';
import { wallTime } from '@kurak/shared-model';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';
import { RecordsTabs } from './records-tabs';
import { SheetsAlong } from './sheets-along';

/** The sessions at which attendance is taken, and how far it has got. */
@Component({
  selector: 'kurak-training-attendance',
  imports: [
    AsKept, Badge, DayPipe, Empty, Icon, LocalTextDirective, MomentPipe, RecordsTabs, RouterLink, SheetsAlong, Table, TrainingFrame, TranslocoPipe, Waiting,
  ],
  templateUrl: './training-attendance.html',
})
export class TrainingAttendance {
  protected readonly access = inject(Access);
  readonly id = input.required<string>();

  protected readonly training = openTraining(() => this.id());
  protected readonly list = keptResource('/api/trainings/{id}/sessions', () => ({ path: { id: this.id() } }));
  protected readonly sessions = computed(() => {
    const zone = this.training.value()?.timeZone ?? 'UTC';
    return (this.list.value()?.items ?? [])
      .filter(({ kind }) => isAttended(kind))
      .map((session) => ({ ...session, day: wallTime(session.startsAt, zone).day }));
  });
  protected readonly sheets = computed(() => this.sessions().map(({ id }) => id));
}
