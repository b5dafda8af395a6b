import { Component, computed, inject, input, signal } from '@angular/core';
import { formatPercent } from '@angular/common';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { USUAL_TIME_ZONES } from '@kurak/delivery-model';
import { isTimeZone, wallTime } from '@kurak/shared-model';
import {
  Badge, Control, CountPipe, DayPipe, Field, Icon, Languages, LocalTextDirective, MomentPipe, Notice, ProblemNotice, Table, Typed, call, callResource, newId, type ReplyOf,
} from '@kurak/shared-web';
import { MARK_LOOK } from '../attendance/mark-look';
import { RecordsTabs } from '../attendance/records-tabs';
import { openTraining } from '../training/open-training';
import { TrainingFrame } from '../training/training-frame';
import { cellsOf } from './file-cells';
import { ImportDraft, type Matrix } from './import-draft';

type Imported = ReplyOf<'post', '/api/trainings/{id}/mark-imports'>;
const LARGEST_PAGE = 200;
/** In the list of who somebody may be: nobody has said it yet. */
const UNDECIDED = '?';

/** Takes marks out of a file: what it says and who is meant is looked through before anything is written. */
@Component({
  selector: 'kurak-import-marks',
  imports: [Badge, Control, CountPipe, DayPipe, Field, Icon, LocalTextDirective, MomentPipe, Notice, ProblemNotice, RecordsTabs, RouterLink, Table, TrainingFrame, TranslocoPipe, Typed],
  templateUrl: './import-marks.html',
})
export class ImportMarks {
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  readonly id = input.required<string>();

  protected readonly looks = MARK_LOOK;
  protected readonly zones = USUAL_TIME_ZONES;
  protected readonly undecided = UNDECIDED;
  protected readonly training = openTraining(() => this.id());
  protected readonly earlier = callResource(() => this.id(), (id, signal) => call('get', '/api/trainings/{id}/mark-imports', { path: { id }, signal }));
  protected readonly draft = signal<ImportDraft | undefined>(undefined);
  protected readonly trouble = signal<'old' | 'large' | 'other' | undefined>(undefined);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly done = signal<Imported | undefined>(undefined);
  /** Rows for which everybody enrolled is offered. */
  private readonly opened = signal<ReadonlySet<number>>(new Set());

  protected readonly sameFile = computed(() => this.earlier.value()?.items.find(({ fileHash }) => fileHash === this.draft()?.hash));
  protected readonly counts = computed(() => {
    const proposed = this.draft()?.proposed() ?? [];
    const of = (fate: string) => proposed.filter((mark) => mark.fate === fate).length;
    return { new: of('new'), changed: of('changed'), same: of('same') };
  });

  /** People of the file with what comes of each; of two who are one person, the first. */
  protected readonly rows = computed(() => {
    const draft = this.draft();
    if (!draft) return [];
    this.languages.current();
    const chosen = draft.chosen();
    return draft.people().map((person, at) => {
      const personId = chosen[at] ?? '';
      const isAgain = personId !== '' && chosen.indexOf(personId) !== at;
      return { at, person, personId, isDecided: draft.isDecided(at), isAgain: isAgain && !draft.meeting(), marks: personId === '' || isAgain ? [] : draft.proposed().filter((mark) => mark.personId === personId), options: this.optionsOf(draft, at, personId) };
    });
  });

  protected async take(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = '';
    if (!file || this.busy()) return;
    this.forget();
    this.busy.set(true);
    try {
      const read = await cellsOf(file);
      if (typeof read === 'string') return this.trouble.set(read);
      const draft = new ImportDraft(read.cells, read.hash, await this.wholeMatrix());
      if (draft.isTooLarge()) return this.trouble.set('large');
      const people = draft.people().map(({ names, email, phone }) => ({ names: names.map((name) => name.slice(0, 200)).slice(0, 6), email: email.slice(0, 254), phone: phone.slice(0, 60) }));
      if (people.length === 0) return this.trouble.set('other');
      draft.matches.set((await call('post', '/api/trainings/{id}/mark-imports/match', { path: { id: this.id() }, body: { people } })).items);
      this.draft.set(draft);
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  protected forget(): void {
    this.draft.set(undefined);
    this.trouble.set(undefined);
    this.failure.set(undefined);
    this.done.set(undefined);
    this.opened.set(new Set());
  }

  protected choose(draft: ImportDraft, at: number, select: HTMLSelectElement): void {
    if (select.value !== 'else') return draft.choose(at, select.value);
    select.value = draft.isDecided(at) ? (draft.chosen()[at] ?? '') : UNDECIDED;
    this.opened.update((rows) => new Set([...rows, at]));
  }

  protected turnSession(draft: ImportDraft, id: string): void {
    draft.heldAt.update((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]));
  }

  protected mean(draft: ImportDraft, column: number, sessionId: string): void {
    draft.columnSessions.update((ids) => ids.map((id, at) => (at === column ? sessionId : id === sessionId ? '' : id)));
  }

  /** A zone that is half typed changes nothing yet. */
  protected useZone(draft: ImportDraft, zone: string): void {
    if (isTimeZone(zone)) draft.timeZone.set(zone);
  }

  protected dayOf(draft: ImportDraft, startsAt: string): string {
    return wallTime(startsAt, draft.matrix.timeZone).day;
  }

  protected titleOf(draft: ImportDraft, sessionId: string) {
    return draft.sessions.find(({ id }) => id === sessionId)?.title ?? {};
  }

  protected async confirm(draft: ImportDraft): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    const bySession = Map.groupBy(draft.proposed(), ({ sessionId }) => sessionId);
    const sessions = [...bySession].map(([sessionId, marks]) => ({ sessionId, marks: marks.map(({ personId, status, minutesLate }) => ({ personId, status, minutesLate })) }));
    const body = { id: newId(), way: draft.meeting() ? ('meeting' as const) : ('import' as const), fileHash: draft.hash, sessions };
    try {
      this.done.set(await call('post', '/api/trainings/{id}/mark-imports', { path: { id: this.id() }, body }));
      this.draft.set(undefined);
      this.earlier.reload();
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private optionsOf(draft: ImportDraft, at: number, personId: string): { id: string; label: string }[] {
    const candidates = draft.matches()[at]?.candidates ?? [];
    const likely = candidates.map(({ personId: id, displayName: name, likeness, by }) => ({
      id,
      label: this.texts.translate<string>(by === 'name' ? 'delivery.import.isLikely' : 'delivery.import.byContact', { name, percent: formatPercent(likeness, this.languages.locale(), '1.0-0') }),
    }));
    const isOpen = this.opened().has(at);
    const others = draft.matrix.items.filter((one) => (isOpen || one.personId === personId) && !likely.some(({ id }) => id === one.personId));
    const more = isOpen ? [] : [{ id: 'else', label: this.texts.translate<string>('delivery.import.somebodyElse') }];
    return [...likely, ...others.map((one) => ({ id: one.personId, label: one.displayName })), ...more];
  }

  private async wholeMatrix(): Promise<Matrix> {
    const read = (page: number) => call('get', '/api/trainings/{id}/attendance/matrix', { path: { id: this.id() }, query: { page, size: LARGEST_PAGE } });
    const first = await read(1);
    const items = [...first.items];
    for (let page = 2; items.length < first.total && page <= Math.ceil(first.total / LARGEST_PAGE); page += 1) items.push(...(await read(page)).items);
    return { ...first, items };
  }
}
