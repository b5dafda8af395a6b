import { Component, type WritableSignal, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Decision, type EnrolmentStatus, mayDecide, SEXES } from '@kurak/delivery-model';
import { type Id, LANGUAGES } from '@kurak/shared-model';
import {
  Access, Badge, Control, CountPipe, Dialog, Empty, Field, Icon, MomentPipe, Notice, NumberPipe, Pager, ProblemError, ProblemNotice, Problems, SearchBox, SortHeader, Table, Toasts, Typed, Waiting, call, callResource, newId,
} from '@kurak/shared-web';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';
import { ApplicationDialog } from './application-dialog';
import { Balance } from './balance';
import { KnownApplicants } from './known-applicants';
import { Recognition } from './recognition';
import { type Row, type Sort, STATUSES } from './rows';
import { STATUS_TONES } from './status-tones';

interface Decided {
  readonly id: Id;
  readonly status: EnrolmentStatus;
  readonly version: number;
  readonly displayName: string;
}

/** What was said of who somebody is. */
interface Said {
  readonly personId?: Id;
  readonly apartFrom?: readonly Id[];
}

/** Those who applied: to read, to score, to accept, waitlist or decline, with the balance beside it. */
@Component({
  selector: 'kurak-selection',
  imports: [
    ApplicationDialog, Badge, Balance, Control, CountPipe, Dialog, Empty, Field, Icon, KnownApplicants, MomentPipe, Notice, NumberPipe, Pager, ProblemNotice, RouterLink, SearchBox, SortHeader,
    Table, TrainingFrame, TranslocoPipe, Typed, Waiting,
  ],
  templateUrl: './selection.html',
})
export class Selection {
  protected readonly access = inject(Access);
  protected readonly problems = inject(Problems);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  private readonly one = viewChild.required(ApplicationDialog);
  private readonly deciding = viewChild.required<Dialog>('deciding');
  readonly id = input.required<string>();

  protected readonly tones = STATUS_TONES;
  protected readonly statuses = STATUSES;
  protected readonly sexes = SEXES;
  protected readonly languages = LANGUAGES;

  protected readonly training = openTraining(() => this.id());
  protected readonly search = signal('');
  protected readonly status = signal('');
  protected readonly sex = signal('');
  protected readonly language = signal('');
  protected readonly sort = signal('appliedAt');
  protected readonly page = signal(1);
  protected readonly applications = callResource(
    () => ({ id: this.id(), query: { search: this.search(), status: this.status(), sex: this.sex(), language: this.language(), sort: this.sort() as Sort, page: this.page() } }),
    ({ id, query }, signal) => call('get', '/api/trainings/{id}/applications', { path: { id }, query: query as object, signal }),
  );
  protected readonly balance = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/trainings/{id}/applications/balance', { path: { id }, signal }),
  );
  protected readonly form = callResource(
    () => this.id(),
    (id, signal) => call('get', '/api/trainings/{id}/application-form', { path: { id }, signal }),
  );
  protected readonly isFiltered = computed(() => this.search() !== '' || this.status() !== '' || this.sex() !== '' || this.language() !== '');

  /** The chosen ones, also of pages that were turned. */
  protected readonly chosen = signal<ReadonlyMap<Id, Row>>(new Map());
  protected readonly isAllChosen = computed(() => {
    const rows = this.applications.value()?.items ?? [];
    return rows.length > 0 && rows.every(({ id }) => this.chosen().has(id));
  });
  protected readonly to = signal<Decision>('accepted');
  protected readonly toDecide = signal<readonly Decided[]>([]);
  protected readonly names = computed(() => new Map(this.toDecide().map(({ id, displayName }) => [id, displayName])));
  protected readonly listed = computed(() => [...this.names().values()].join(', '));
  protected readonly recognition = new Recognition();
  protected readonly isRecognising = signal(false);
  protected readonly isTried = signal(false);
  protected readonly note = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<unknown>(undefined);

  protected narrow(filter: WritableSignal<string>, to: string): void {
    filter.set(to);
    this.page.set(1);
  }

  protected choose(row: Row): void {
    this.chosen.update((all) => {
      const next = new Map(all);
      if (!next.delete(row.id)) next.set(row.id, row);
      return next;
    });
  }

  protected chooseAll(): void {
    const rows = this.applications.value()?.items ?? [];
    const isAll = this.isAllChosen();
    this.chosen.update((all) => {
      const next = new Map(all);
      for (const row of rows) if (isAll) next.delete(row.id);
      else next.set(row.id, row);
      return next;
    });
  }

  protected count(to: Decision, rows: readonly Row[] = [...this.chosen().values()]): number {
    return rows.filter(({ status }) => mayDecide(status, to)).length;
  }

  /** Asks for some words to those decided about; who cannot be decided so is left out. */
  protected propose(to: Decision, rows: readonly Row[]): void {
    const able = rows.filter(({ status }) => mayDecide(status, to));
    if (able.length === 0) return;
    this.to.set(to);
    this.toDecide.set(able);
    this.note.set('');
    this.failure.set(undefined);
    this.isTried.set(false);
    this.recognition.forget();
    if (to === 'applied') void this.decide();
    else this.deciding().open();
    if (to === 'accepted') void this.recognise();
  }

  /** Who of them may be known already. */
  private async recognise(): Promise<void> {
    this.isRecognising.set(true);
    try {
      await this.recognition.ask(this.id(), this.toDecide().map(({ id }) => id));
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.isRecognising.set(false);
    }
  }

  protected proposeChosen(to: Decision): void {
    this.propose(to, [...this.chosen().values()]);
  }

  protected proposeOne(application: Row, to: Decision): void {
    this.one().close();
    this.propose(to, [application]);
  }

  protected async decide(): Promise<void> {
    this.isTried.set(true);
    if (this.busy() || this.isRecognising() || this.recognition.unsaid() > 0) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const [to, before] = [this.to(), this.recognition.decided(this.toDecide())];
    try {
      if (before.length > 0) await this.send(to, before, this.note());
      this.deciding().close();
      this.chosen.set(new Map());
      if (before.length > 0) this.toasts.show(this.texts.translate(`delivery.decided.${to}`, { count: before.length }), () => void this.takeBack(before));
    } catch (error) {
      this.failure.set(error);
      if (to === 'applied') this.toasts.problem(error);
      if (error instanceof ProblemError && error.status === 422 && to === 'accepted') void this.recognition.ask(this.id(), this.toDecide().map(({ id }) => id)).catch(() => undefined);
    } finally {
      this.busy.set(false);
      this.lookAnew();
    }
  }

  protected openOne(row: Row): void {
    this.one().open(row.id);
  }

  protected lookAnew(): void {
    this.applications.reload();
    this.balance.reload();
  }

  /** Puts each back to where it was; those that came from different places go by a request a place. */
  private async takeBack(before: readonly Decided[]): Promise<void> {
    try {
      for (const status of new Set(before.map((one) => one.status))) {
        const back = before.filter((one) => one.status === status).map(({ id, displayName, version }) => ({ id, displayName, status, version: version + 1 }));
        await this.send(status as Decision, back, '');
      }
    } catch (error) {
      this.toasts.problem(error);
    } finally {
      this.lookAnew();
    }
  }

  private async send(status: Decision, rows: readonly (Decided & Said)[], note: string): Promise<void> {
    const applications = rows.map(({ id, version, personId, apartFrom }) => ({ id, version, ...(personId && { personId }), ...(apartFrom && { apartFrom: [...apartFrom] }) }));
    await call('post', '/api/trainings/{id}/applications/decisions', { path: { id: this.id() }, body: { id: newId(), status, note: note.trim(), applications } });
  }
}
