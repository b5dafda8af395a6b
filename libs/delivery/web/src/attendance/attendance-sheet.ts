import { Component, ElementRef, computed, inject, input, signal, viewChild, viewChildren } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { MARK_STATUSES, type MarkStatus, nameSearch } from '@kurak/delivery-model';
import { textIn } from '@kurak/shared-model';
import {
  Access,
  AsKept,
  type Crumb,
  CountPipe,
  Empty,
  Icon,
  Languages,
  MomentPipe,
  Notice,
  Saved,
  SearchBox,
  StaffFrame,
  Toasts,
  Waiting,
  keptDraft,
  pluralForm,
} from '@kurak/shared-web';
import { WalkIn } from '../enrolment/walk-in';
import { type Attendee, COUNTS, type Count, MarkBook } from './mark-book';
import { type DetailedMark, MarkDialog } from './mark-dialog';
import { PersonMarks } from './person-marks';

const LAST_COLUMN = 4;

/** Takes attendance at one session: everybody on one screen, one tap a person, with or without a connection. */
@Component({
  selector: 'kurak-attendance-sheet',
  imports: [
    AsKept, CountPipe, Empty, Icon, MarkDialog, MomentPipe, Notice, PersonMarks, RouterLink, Saved, SearchBox, StaffFrame,
    TranslocoPipe, Waiting, WalkIn,
  ],
  templateUrl: './attendance-sheet.html',
})
export class AttendanceSheet {
  private readonly access = inject(Access);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  private readonly lines = viewChildren<unknown, ElementRef<HTMLElement>>('line', { read: ElementRef });
  private readonly details = viewChild.required(MarkDialog);
  readonly id = input.required<string>();

  protected readonly book = new MarkBook(() => this.id());
  protected readonly counted = COUNTS;
  protected readonly canMark = computed(() => this.access.can('create', 'Attendance'));
  protected readonly search = signal('');
  /** Marks of others that were told of and put away, on this device. */
  private readonly dismissed = keptDraft<readonly string[]>(() => `decided/${this.id()}`, []);
  protected readonly decided = computed(() => this.book.people().filter(({ decided }) => decided && !this.dismissed.value().includes(decided.theirs.id)));
  /** Who is shown when one count was pressed. Fixed at that moment: nobody slips away from under a thumb. */
  private readonly only = signal<{ readonly count: Count | 'decided'; readonly ids: ReadonlySet<string> } | undefined>(undefined);
  protected readonly shownCount = computed(() => this.only()?.count);

  protected readonly shown = computed(() => {
    const [search, only] = [this.search(), this.only()];
    const isSought = nameSearch(search);
    // Who came from another group is found by her name.
    return (search === '' ? this.book.expected() : this.book.people())
      .filter(({ personId, displayName }) => isSought(displayName) && (!only || only.ids.has(personId)));
  });
  protected readonly place = signal<{ readonly row: number; readonly column: number }>({ row: 0, column: 0 });
  /** The row that holds the one button in the order of the Tab key. */
  protected readonly tabRow = computed(() => Math.min(this.place().row, this.shown().length - 1));

  protected readonly heading = computed(() => {
    const title = textIn(this.book.sheet.value()?.title ?? {}, this.languages.current(), 'ru');
    return title || this.texts.translate<string>('delivery.attendance.title');
  });
  protected readonly crumbs = computed((): Crumb[] => {
    this.languages.current();
    const sheet = this.book.sheet.value();
    const trainings = { label: this.texts.translate<string>('delivery.trainings.title'), link: '/trainings' };
    if (!sheet) return [trainings];
    return [trainings, { label: this.texts.translate('delivery.attendance.title'), link: ['/trainings', sheet.trainingId, 'attendance'] }];
  });

  protected columnOf(row: number, { mark }: Attendee): number {
    if (row !== this.tabRow()) return -1;
    const { column } = this.place();
    return column === LAST_COLUMN && !mark ? 0 : column;
  }

  protected mark(person: Attendee, status: MarkStatus): void {
    const { personId, displayName, mark: before } = person;
    const isCorrection = before !== null && before.status !== status && !this.book.isFresh(personId);
    this.book.mark(personId, status);
    if (!isCorrection) return;
    const text = this.texts.translate<string>('delivery.attendance.changed', {
      name: displayName,
      status: this.texts.translate<string>(`delivery.mark.${status}`),
    });
    const { minutesLate, reason } = before;
    this.toasts.show(text, () => this.book.mark(personId, before.status, { minutesLate, reason }));
  }

  /** Who seemed to be new was on the sheet. */
  protected markPresent(personId: string): void {
    this.book.mark(personId, 'present');
  }

  protected markRestPresent(): void {
    const marks = this.book.markRestPresent();
    if (marks.length === 0) return;
    const text = this.texts.translate<string>(`delivery.attendance.restMarked.${pluralForm(marks.length, this.languages.current())}`, {
      count: marks.length,
    });
    this.toasts.show(text, () => {
      if (!this.book.takeBack(marks)) this.toasts.show(this.texts.translate('delivery.attendance.tooLate'));
    });
  }

  protected keep({ personId, status, minutesLate, reason }: DetailedMark): void {
    this.book.mark(personId, status, { minutesLate, reason });
  }

  protected open(person: Attendee): void {
    this.details().open(person);
  }

  protected showOnly(count: Count): void {
    if (this.only()?.count === count) return this.only.set(undefined);
    const people = this.book.people().filter(({ mark }) => (mark?.status ?? 'unmarked') === count);
    this.only.set({ count, ids: new Set(people.map((person) => person.personId)) });
  }

  protected showDecided(): void {
    this.only.set({ count: 'decided', ids: new Set(this.decided().map((person) => person.personId)) });
  }

  protected dismiss(people: readonly Attendee[]): void {
    const before = this.dismissed.value();
    this.dismissed.write([...before, ...people.flatMap(({ decided }) => (decided ? [decided.theirs.id] : []))]);
    this.only.update((only) => (only?.count === 'decided' && this.decided().length === 0 ? undefined : only));
    this.toasts.show(this.texts.translate('delivery.decided.dismissed'), () => this.dismissed.write(before));
  }

  protected remember(row: number, event: FocusEvent): void {
    const column = (event.target as HTMLElement).dataset['column'];
    if (column !== undefined) this.place.set({ row, column: Number(column) });
  }

  /** Arrow keys move, 1 to 4 mark and go on to the next person. */
  protected useKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { row, column } = this.place();
    const status = /^[1-4]$/.test(event.key) ? MARK_STATUSES[Number(event.key) - 1] : undefined;
    const person = this.shown()[row];
    if (status && person) {
      this.mark(person, status);
      this.go(row + 1, Number(event.key) - 1);
    } else if (event.key === 'ArrowDown') this.go(row + 1, column);
    else if (event.key === 'ArrowUp') this.go(row - 1, column);
    else if (event.key === 'ArrowRight') this.go(row, column + 1);
    else if (event.key === 'ArrowLeft') this.go(row, column - 1);
    else return;
    event.preventDefault();
  }

  private go(row: number, column: number): void {
    const line = this.lines()[Math.max(0, Math.min(row, this.shown().length - 1))]?.nativeElement;
    const wanted = Math.max(0, Math.min(column, LAST_COLUMN));
    const button = line?.querySelector<HTMLElement>(`[data-column="${wanted}"]`) ?? line?.querySelector<HTMLElement>('[data-column]');
    button?.focus();
  }
}
