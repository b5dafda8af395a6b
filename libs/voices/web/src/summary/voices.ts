import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Access, CountPipe, type Crumb, Empty, Languages, LocalTextPipe, Notice, StaffFrame, TrainingTabs, Waiting, call, callResource } from '@kurak/shared-web';
import { FEWEST_RESPONSES } from '@kurak/voices-model';
import { ScaleBars } from './scale-bars';
import { Stories } from './stories';

/** What people think of a training; for staff also the stories that may be used. */
@Component({
  selector: 'kurak-voices',
  imports: [CountPipe, Empty, LocalTextPipe, Notice, ScaleBars, StaffFrame, Stories, TrainingTabs, TranslocoPipe, Waiting],
  templateUrl: './voices.html',
})
export class Voices {
  private readonly texts = inject(TranslocoService);
  private readonly language = inject(Languages).current;
  protected readonly access = inject(Access);
  protected readonly fewest = FEWEST_RESPONSES;

  readonly id = input.required<string>();

  protected readonly training = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/trainings/{id}', { path: { id }, signal }),
  );
  protected readonly summary = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/trainings/{id}/feedback', { path: { id }, signal }),
  );
  protected readonly crumbs = computed<Crumb[]>(() => {
    this.language();
    return [{ label: this.texts.translate('nav.trainings'), link: '/trainings' }];
  });
}
