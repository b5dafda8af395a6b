import { Component, computed, inject, input, signal } from '@angular/core';
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
  Typed,
  Waiting,
  call,
  callResource,
} from '@kurak/shared-web';
import { ENROLMENT_STATUSES, type EnrolmentStatus } from '@kurak/delivery-model';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';
import type { Enrolment } from './all-enrolments';
import { ContactDialog } from './contact-dialog';
import { EnrolmentDialog } from './enrolment-dialog';
import { heldStatus } from './held-status';
import { InvitationDialog } from './invitation-dialog';
import { SamePeople } from './same-people';

const TONES: Partial<Record<Enrolment['status'], Tone>> = { accepted: 'info', completed: 'good', withdrawn: 'warn', declined: 'warn' };

/** Who takes part in a training. */
@Component({
  selector: 'kurak-participants',
  imports: [
    Badge, ContactDialog, Empty, EnrolmentDialog, Icon, InvitationDialog, Pager, RouterLink, SamePeople, SearchBox, Table,
    TrainingFrame, TranslocoPipe, Typed, Waiting,
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
  protected readonly statuses = ENROLMENT_STATUSES;
  /** Whom to show: those at one status, those added at the door of whom more is to be asked, or everybody. */
  protected readonly shown = signal<EnrolmentStatus | 'toComplete' | ''>('');
  protected readonly isFiltered = computed(() => this.search() !== '' || this.shown() !== '');
  protected readonly enrolments = callResource(
    () => {
      const shown = this.shown();
      const only = shown === 'toComplete' ? { toComplete: 'yes' as const } : shown === '' ? {} : { status: shown };
      return { id: this.id(), query: { search: this.search(), page: this.page(), ...only } };
    },
    ({ id, query }, signal) => call('get', '/api/trainings/{id}/enrolments', { path: { id }, query, signal }),
  );

  protected lookFor(text: string): void {
    this.search.set(text);
    this.page.set(1);
  }

  protected show(value: string): void {
    this.shown.set(value === 'toComplete' ? value : (ENROLMENT_STATUSES.find((status) => status === value) ?? ''));
    this.page.set(1);
  }

  protected contactSaved({ id, version }: { id: string; version: number }): void {
    const changed = this.enrolments.value()?.items.find((one) => one.id === id);
    if (changed) this.replace({ ...changed, version });
    this.toasts.show(this.texts.translate('delivery.saved'));
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

  private async change({ id, status, displayName, sex, district, ageBand, version }: Enrolment): Promise<Enrolment | undefined> {
    const body = { status: heldStatus({ status }), displayName, sex, district, ageBand, version };
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
