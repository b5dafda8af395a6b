import { Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  Access,
  Badge,
  Empty,
  Icon,
  Pager,
  SearchBox,
  Table,
  Toasts,
  type Tone,
  Waiting,
  call,
  callResource,
} from '@kurak/shared-web';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';
import type { Enrolment } from './all-enrolments';
import { EnrolmentDialog } from './enrolment-dialog';
import { InvitationDialog } from './invitation-dialog';

const TONES: Partial<Record<Enrolment['status'], Tone>> = { accepted: 'info', completed: 'good', withdrawn: 'warn', declined: 'warn' };

/** Who takes part in a training. */
@Component({
  selector: 'kurak-participants',
  imports: [
    Badge, Empty, EnrolmentDialog, Icon, InvitationDialog, Pager, RouterLink, SearchBox, Table, TrainingFrame,
    TranslocoPipe, Waiting,
  ],
  templateUrl: './participants.html',
})
export class Participants {
  protected readonly access = inject(Access);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  readonly id = input.required<string>();

  protected readonly training = openTraining(() => this.id());
  protected readonly search = signal('');
  protected readonly page = signal(1);
  protected readonly enrolments = callResource(
    () => ({ id: this.id(), query: { search: this.search(), page: this.page() } }),
    ({ id, query }, signal) => call('get', '/api/trainings/{id}/enrolments', { path: { id }, query, signal }),
  );

  protected lookFor(text: string): void {
    this.search.set(text);
    this.page.set(1);
  }

  protected tone(enrolment: Enrolment): Tone {
    return TONES[enrolment.status] ?? 'plain';
  }

  protected saved({ enrolment, before }: { enrolment: Enrolment; before: Enrolment }): void {
    this.replace(enrolment);
    this.toasts.show(this.texts.translate('delivery.saved'), () => void this.change({ ...before, version: enrolment.version }));
  }

  protected async withdraw(enrolment: Enrolment): Promise<void> {
    const changed = await this.change({ ...enrolment, status: 'withdrawn' });
    if (!changed) return;
    const text = this.texts.translate<string>('delivery.people.withdrawn', { name: changed.displayName });
    this.toasts.show(text, () => void this.change({ ...changed, status: 'accepted' }));
  }

  protected async takeBack(enrolment: Enrolment): Promise<void> {
    const changed = await this.change({ ...enrolment, status: 'accepted' });
    if (!changed) return;
    const text = this.texts.translate<string>('delivery.people.takenBack', { name: changed.displayName });
    this.toasts.show(text, () => void this.change({ ...changed, status: 'withdrawn' }));
  }

  private async change({ id, status, displayName, sex, district, version }: Enrolment): Promise<Enrolment | undefined> {
    const body = { status: status === 'withdrawn' ? status : ('accepted' as const), displayName, sex, district, version };
    try {
      const changed = await call('patch', '/api/enrolments/{id}', { path: { id }, body });
      this.replace(changed);
      return changed;
    } catch (error) {
      this.enrolments.reload();
      this.toasts.problem(error);
      return undefined;
    }
  }

  private replace(changed: Enrolment): void {
    const list = this.enrolments.value();
    if (list) this.enrolments.set({ ...list, items: list.items.map((one) => (one.id === changed.id ? changed : one)) });
  }
}
