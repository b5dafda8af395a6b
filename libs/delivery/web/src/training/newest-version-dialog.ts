import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { textIn } from '@kurak/shared-model';
import { CountPipe, Dialog, Languages, Notice, ProblemError, ProblemNotice, call } from '@kurak/shared-web';
import type { Training } from './open-training';

type TrainingModule = Training['modules'][number];

/** Takes a training on to the newest version of a module, after saying what that means for everybody in it. */
@Component({
  selector: 'kurak-newest-version-dialog',
  imports: [CountPipe, Dialog, Notice, ProblemNotice, RouterLink, TranslocoPipe],
  template: `
    <kurak-dialog [heading]="'delivery.newest.title' | transloco: { name: name(), number: module()?.newestNumber }" (closed)="module.set(undefined)">
      @if (module(); as chosen) {
        <p>{{ 'delivery.newest.text' | transloco: { number: chosen.number } }}</p>
        <ul class="stack tight">
          @if (training().enrolled > 0) {
            <li>{{ 'delivery.newest.everyone' | kurakCount: training().enrolled }}</li>
            <li>{{ 'delivery.newest.kept' | transloco }}</li>
            <li>{{ 'delivery.newest.changed' | transloco }}</li>
          } @else {
            <li>{{ 'delivery.newest.nobodyYet' | transloco }}</li>
          }
          <li>{{ 'delivery.newest.noWayBack' | transloco }}</li>
        </ul>
        <p>
          <a
            [routerLink]="['/modules', chosen.moduleId, 'versions']"
            [queryParams]="{ from: chosen.number, to: chosen.newestNumber }"
            (click)="dialog().close()"
          >{{ 'delivery.newest.look' | transloco }}</a>
        </p>
        @if (isScheduled()) {
          <kurak-notice tone="bad" [heading]="'delivery.newest.scheduledTitle' | transloco">
            <p>{{ 'delivery.newest.scheduledText' | transloco }}</p>
            <p><a [routerLink]="['/trainings', training().id, 'sessions']" (click)="dialog().close()">{{ 'delivery.newest.toSchedule' | transloco }}</a></p>
          </kurak-notice>
        } @else {
          <kurak-problem [error]="failure()" />
        }
      }
      <div class="actions">
        <button type="button" class="button primary" [attr.aria-busy]="busy()" (click)="goOn()">{{ 'delivery.newest.goOn' | transloco }}</button>
        <button type="button" class="button quiet" (click)="dialog().close()">{{ 'delivery.newest.stay' | transloco }}</button>
      </div>
    </kurak-dialog>
  `,
})
export class NewestVersionDialog {
  private readonly screens = inject(Languages);
  protected readonly dialog = viewChild.required(Dialog);
  readonly training = input.required<Training>();
  readonly moved = output<Training>();
  /** What is shown is no longer what the server has. */
  readonly stale = output();

  protected readonly module = signal<TrainingModule | undefined>(undefined);
  protected readonly name = computed(() => textIn(this.module()?.title ?? {}, this.screens.current(), 'ru'));
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);
  /** A session teaches a unit that the newest version does not have. */
  protected readonly isScheduled = computed(() => {
    const failure = this.failure();
    return failure instanceof ProblemError && failure.code === 'module.unit-scheduled';
  });

  open(module: TrainingModule): void {
    this.module.set(module);
    this.failure.set(undefined);
    this.dialog().open();
  }

  protected async goOn(): Promise<void> {
    const module = this.module();
    if (this.busy() || !module) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const { id, version } = this.training();
    try {
      const path = { id, moduleId: module.moduleId };
      const training = await call('post', '/api/trainings/{id}/modules/{moduleId}/newest', { path, body: { version } });
      this.dialog().close();
      this.moved.emit(training);
    } catch (error) {
      this.failure.set(error);
      // The next press goes by what is there then.
      if (error instanceof ProblemError && error.code === 'stale') this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
