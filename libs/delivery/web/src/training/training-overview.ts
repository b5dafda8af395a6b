import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { isAttended } from '@kurak/delivery-model';
import { wallTime } from '@kurak/shared-model';
import {
  Access,
  Badge,
  CountPipe,
  Icon,
  LocalTextDirective,
  ProgressBar,
  Toasts,
  Waiting,
  call,
  callResource,
  newId,
  keptResource,
  zoneNote,
} from '@kurak/shared-web';
import { CompletionSummary } from '../completion/completion-summary';
import { CompletionDialog } from './completion-dialog';
import { NewestVersionDialog } from './newest-version-dialog';
import { type Training, openTraining } from './open-training';
import { PHASE_TONES, phaseOf } from './phase';
import { TrainingFrame } from './training-frame';

interface Step {
  readonly key: string;
  readonly link: string[];
  readonly isDone: boolean;
}

/** A training at a glance: what it is, how far its preparation is, what comes next. */
@Component({
  selector: 'kurak-training-overview',
  imports: [
    Badge, CompletionDialog, CompletionSummary, CountPipe, Icon, LocalTextDirective, NewestVersionDialog, ProgressBar, RouterLink,
    TrainingFrame, TranslocoPipe, Waiting,
  ],
  templateUrl: './training-overview.html',
})
export class TrainingOverview {
  protected readonly access = inject(Access);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  readonly id = input.required<string>();

  protected readonly tones = PHASE_TONES;
  protected readonly training = openTraining(() => this.id());
  protected readonly sessions = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/trainings/{id}/sessions', { path: { id }, signal }),
  );

  protected readonly rule = keptResource('/api/trainings/{id}/completion-rule', () => ({ path: { id: this.id() } }));

  private readonly attended = computed(() => this.sessions.value()?.items.filter(({ kind }) => isAttended(kind)) ?? []);
  protected readonly unmarked = computed(() => this.attended().filter((session) => session.marked === 0).length);
  protected readonly phase = computed(() => {
    const training = this.training.value();
    return training && phaseOf(training, wallTime(new Date(), training.timeZone).day);
  });
  protected readonly zone = computed(() => {
    const training = this.training.value();
    return training ? zoneNote(training.timeZone, new Date(`${training.startsOn}T06:00:00Z`)) : '';
  });
  protected readonly isEmpty = computed(
    () => this.training.value()?.enrolled === 0 && this.sessions.value()?.items.length === 0,
  );

  /** What there is to do, in the order in which it is usually done; each is ticked off by what is there. */
  protected readonly steps = computed((): Step[] => {
    const training = this.training.value();
    if (!training || !this.sessions.value() || training.status === 'completed') return [];
    const at = ['/trainings', training.id];
    const steps: (Step & { subject: string })[] = [
      { key: 'modules', link: [...at, 'edit'], isDone: training.modules.length > 0, subject: 'Training' },
      { key: 'sessions', link: [...at, 'sessions'], isDone: this.attended().length > 0, subject: 'Session' },
      { key: 'people', link: [...at, 'people', 'add'], isDone: training.enrolled > 0, subject: 'Enrolment' },
      { key: 'invitations', link: [...at, 'invitations'], isDone: false, subject: 'Invitation' },
      {
        key: 'attendance',
        link: [...at, 'attendance'],
        isDone: this.attended().length > 0 && this.unmarked() === 0,
        subject: 'Attendance',
      },
    ];
    return steps.filter(({ key, subject }) => this.access.can('create', subject) && (key !== 'invitations' || training.enrolled > 0));
  });

  protected async reopen(training: Training): Promise<void> {
    try {
      const path = { id: training.id };
      this.training.set(await call('post', '/api/trainings/{id}/reopen', { path, body: { version: training.version } }));
      this.toasts.show(this.texts.translate('delivery.completion.reopened'));
    } catch (error) {
      this.training.reload();
      this.toasts.problem(error);
    }
  }

  protected movedOn(training: Training): void {
    this.training.set(training);
    this.toasts.show(this.texts.translate('delivery.newest.done'));
  }

  protected completed(training: Training): void {
    this.training.set(training);
    this.toasts.show(this.texts.translate('delivery.completion.done'), () => void this.reopen(training));
  }

  /** Only an empty one can go, so everything that goes can be put back. */
  protected async remove(training: Training): Promise<void> {
    try {
      await call('delete', '/api/trainings/{id}', { path: { id: training.id } });
      await this.router.navigateByUrl('/trainings');
      this.toasts.show(this.texts.translate('delivery.overview.deleted'), () => void this.putBack(training));
    } catch (error) {
      this.toasts.problem(error);
    }
  }

  private async putBack(training: Training): Promise<void> {
    const { title, startsOn, endsOn, place, timeZone, mode, languages, capacity, modules } = training;
    const moduleIds = modules.map((module) => module.moduleId);
    const body = { id: newId(), title, startsOn, endsOn, place, timeZone, mode, languages, capacity, moduleIds };
    try {
      await call('post', '/api/trainings', { body });
      await this.router.navigate(['/trainings', body.id]);
    } catch (error) {
      this.toasts.problem(error);
    }
  }
}
