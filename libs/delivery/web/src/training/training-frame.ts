import { Component, computed, inject, input } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { textIn } from '@kurak/shared-model';
import {
  AsKept,
  type Crumb,
  DayPipe,
  Languages,
  type LoadedKept,
  StaffFrame,
  TrainingTabs,
  Waiting,
} from '@kurak/shared-web';
import type { Training } from './open-training';

/** What stands around every page of a training: its title, its days, its place, the way to its other pages. */
@Component({
  selector: 'kurak-training-frame',
  imports: [AsKept, DayPipe, StaffFrame, TrainingTabs, Waiting],
  template: `
    @let shown = training().value();
    <kurak-staff-frame
      [heading]="heading()"
      [lead]="shown ? (shown.startsOn | kurakDay: 'long' : shown.endsOn) + ' · ' + shown.place : ''"
      [crumbs]="crumbs()"
    >
      <ng-content select="[actions]" ngProjectAs="[actions]" />
      <kurak-training-tabs under-title class="no-print" [training]="id()" [title]="heading()" />
      <kurak-as-kept class="no-print" [from]="training().from()" [at]="training().at()" />
      <kurak-waiting [for]="training()" />
      <ng-content />
    </kurak-staff-frame>
  `,
})
export class TrainingFrame {
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  readonly id = input.required<string>();
  readonly training = input.required<LoadedKept<Training>>();

  protected readonly heading = computed(() => {
    const title = textIn(this.training().value()?.title ?? {}, this.languages.current(), 'ru');
    return title || this.texts.translate<string>('delivery.training');
  });
  protected readonly crumbs = computed((): Crumb[] => {
    this.languages.current();
    return [{ label: this.texts.translate('delivery.trainings.title'), link: '/trainings' }];
  });
}
