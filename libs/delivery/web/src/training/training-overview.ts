import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { GOING_ON, isAttended } from '@kurak/delivery-model';
import { wallTime } from '@kurak/shared-model';
import {
  Access,
  Badge,
  CountPipe,
  Icon,
  Languages,
  LocalTextDirective,
  Notice,
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
import { CancelDialog } from './cancel-dialog';
import { CompletionDialog } from './completion-dialog';
import { openTimetable } from '../schedule/open-timetable';
import { NewestVersionDialog } from './newest-version-dialog';
import { type Training, openTraining } from './open-training';
import { PHASE_TONES, phaseOf } from './phase';
import { TrainingDraft } from './training-draft';
import { TrainingFrame } from './training-frame';

interface Step {
  readonly key: string;
  readonly link: string[];
  readonly isDone: boolean;
}

/** Where a training goes on to, of itself. */
type GoingOn = (typeof GOING_ON)[number];

/** A training at a glance: what it is, how far its preparation is, what comes next. */
@Component({
  selector: 'kurak-training-overview',
  imports: [
    Badge, CancelDialog, CompletionDialog, CompletionSummary, CountPipe, Icon, LocalTextDirective, NewestVersionDialog, Notice, ProgressBar,
    RouterLink, TrainingFrame, TranslocoPipe, Waiting,
  ],
  templateUrl: './training-overview.html',
})
export class TrainingOverview {
  protected readonly access = inject(Access);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  readonly id = input.required<string>();

  protected readonly tones = PHASE_TONES;
  protected readonly training = openTraining(() => this.id());
  protected readonly sessions = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/trainings/{id}/sessions', { path: { id }, signal }),
  );

  protected readonly timetable = openTimetable(() => this.id());
  protected readonly meetings = callResource(
    () => (this.training.value()?.mode === 'in-person' ? undefined : this.training.value()?.id),
    (id, signal) => call('get', '/api/trainings/{id}/meetings', { path: { id }, signal }),
  );
  /** Everybody who leads one of its sessions. */
  protected readonly leaders = computed(() => [...new Set(this.sessions.value()?.items.flatMap(({ facilitators }) => facilitators))].sort((one, other) => one.localeCompare(other)).join(', '));
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
  /** The whole of the place, from the house to the country. */
  protected readonly where = computed(() => {
    this.languages.current();
    const training = this.training.value();
    if (!training) return '';
    const country = training.country ? this.texts.translate<string>(`delivery.country.${training.country}`) : '';
    return [training.venue, training.place, training.district, training.oblast, country].filter(Boolean).join(', ');
  });
  /** A cancelled one is taken back, a completed one opened again, each by a button of its own. */
  protected readonly moves = computed((): GoingOn[] => {
    const status = this.training.value()?.status;
    return GOING_ON.some((one) => one === status) ? GOING_ON.filter((to) => to !== status) : [];
  });
  protected readonly isEmpty = computed(
    () => this.training.value()?.enrolled === 0 && this.sessions.value()?.items.length === 0,
  );

  /** What there is to do, in the order in which it is usually done; each is ticked off by what is there. */
  protected readonly steps = computed((): Step[] => {
    const training = this.training.value();
    if (!training || !this.sessions.value() || training.status === 'completed' || training.status === 'cancelled') return [];
    const at = ['/trainings', training.id];
    const steps: (Step & { subject: string })[] = [
      { key: 'modules', link: [...at, 'edit'], isDone: training.modules.length > 0, subject: 'Training' },
      { key: 'sessions', link: [...at, 'sessions'], isDone: this.attended().length > 0, subject: 'Session' },
      { key: 'applications', link: [...at, 'application-form'], isDone: training.status !== 'planned', subject: 'Application' },
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

  protected async move(training: Training, status: GoingOn): Promise<void> {
    const moved = await this.moved(training, status);
    if (moved) this.toasts.show(this.texts.translate(`delivery.moved.${status}`), () => void this.moved(moved, training.status as GoingOn));
  }

  protected cancelled(training: Training): void {
    this.training.set(training);
    this.toasts.show(this.texts.translate('delivery.cancelled.done'), () => void this.takeBack(training));
  }

  protected async takeBack(training: Training): Promise<void> {
    const back = await this.moved(training, training.statusBefore as GoingOn);
    if (back) this.toasts.show(this.texts.translate('delivery.cancelled.takenBack'));
  }

  private async moved({ id, version }: Training, status: GoingOn): Promise<Training | undefined> {
    try {
      const training = await call('post', '/api/trainings/{id}/status', { path: { id }, body: { status, version } });
      this.training.set(training);
      return training;
    } catch (error) {
      this.training.reload();
      this.toasts.problem(error);
      return undefined;
    }
  }

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
    const draft = new TrainingDraft();
    draft.fill(training);
    const id = newId();
    try {
      await call('post', '/api/trainings', { body: { id, ...draft.fields() } });
      await this.router.navigate(['/trainings', id]);
    } catch (error) {
      this.toasts.problem(error);
    }
  }
}
