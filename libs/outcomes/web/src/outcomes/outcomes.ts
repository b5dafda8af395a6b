import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { SMALLEST_CELL } from '@kurak/outcomes-model';
import {
  Access,
  CountPipe,
  type Crumb,
  DayPipe,
  Icon,
  Languages,
  LocalTextPipe,
  NumberPipe,
  PercentPipe,
  StaffFrame,
  Table,
  TrainingTabs,
  Waiting,
  call,
  callResource,
} from '@kurak/shared-web';
import { FigureCard } from './figure';
import { Groups } from './groups';
import { Spreadsheet } from './spreadsheet';

/** What came of a training, each figure with how it is counted and from what. */
@Component({
  selector: 'kurak-outcomes',
  imports: [
    CountPipe, DayPipe, FigureCard, Groups, Icon, LocalTextPipe, NumberPipe, PercentPipe, RouterLink, Spreadsheet,
    StaffFrame, Table, TrainingTabs, TranslocoPipe, Waiting,
  ],
  templateUrl: './outcomes.html',
})
export class Outcomes {
  private readonly texts = inject(TranslocoService);
  private readonly language = inject(Languages).current;
  protected readonly access = inject(Access);
  protected readonly smallest = SMALLEST_CELL;

  readonly id = input.required<string>();
  /** A spreadsheet that was asked for before. */
  readonly sheet = input<string>();

  protected readonly outcome = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/trainings/{id}/outcomes', { path: { id }, signal }),
  );
  protected readonly crumbs = computed<Crumb[]>(() => {
    this.language();
    return [{ label: this.texts.translate('nav.trainings'), link: '/trainings' }];
  });

  protected page(name: string): string[] {
    return ['/trainings', this.id(), name];
  }

  protected print(): void {
    window.print();
  }
}
