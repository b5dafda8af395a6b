import { DestroyRef, computed, effect, inject, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { TranslocoService } from '@jsverse/transloco';
import { type MarkStatus, MARK_STATUSES, countingMark } from '@kurak/delivery-model';
import { type Id, textIn } from '@kurak/shared-model';
import {
  type BodyOf,
  CurrentPerson,
  KEPT_STORE,
  KeptReads,
  Languages,
  Outbox,
  type ReplyOf,
  addressOf,
  keptResource,
  newId,
} from '@kurak/shared-web';
import { exhaustMap, filter, fromEvent, interval, merge } from 'rxjs';
import { clockOffsetOf } from './server-clock';

type SheetReply = ReplyOf<'get', '/api/sessions/{id}/attendance'>;
type MarksRequest = BodyOf<'post', '/api/sessions/{id}/marks'>;
type NewMark = MarksRequest['marks'][number];
type CurrentMark = NonNullable<SheetReply['people'][number]['mark']>;

/** One line of the sheet. A mark without `recordedBy` was made on this device. */
export type Attendee = SheetReply['people'][number];

export type Count = MarkStatus | 'unmarked';
export const COUNTS: readonly Count[] = ['unmarked', ...MARK_STATUSES];

const SHEET = '/api/sessions/{id}/attendance';
const MARKS = '/api/sessions/{id}/marks';
const MOST_IN_A_BATCH = 500;

/** Taps that follow one another within a second travel together. */
export const PAUSE = 1_000;
/** How often a sheet that is looked at asks what colleagues and check-ins have added, milliseconds. */
const LOOK_AGAIN = 20_000;

/** "All present" can be taken back for as long as its toast is shown; until then it stays on this device. */
export const LONG_PAUSE = 9_000;

/**
 * The attendance of one session as this device knows it: what the server told, the marks on their way to it, and those
 * just made. Of several marks of a person the same one counts, here as there.
 */
export class MarkBook {
  private readonly outbox = inject(Outbox);
  private readonly store = inject(KEPT_STORE);
  private readonly reads = inject(KeptReads);
  private readonly person = inject(CurrentPerson).id;
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);

  readonly sheet = keptResource(SHEET, () => ({ path: { id: this.sessionId() } }));
  private readonly arrived = signal<readonly NewMark[]>([]);
  private readonly arrivedAt = signal<number | null>(null);

  private readonly address = computed(() => addressOf(MARKS, { path: { id: this.sessionId() } }));
  private readonly sending = computed(() => this.outbox.pending().filter((item) => item.endpoint === this.address()));
  /** Marks that wait a moment for others to go with them, or to be taken back. */
  private readonly held = computed(() => this.sending().filter(({ id }) => this.outbox.isHeld(id)));
  private readonly unsent = computed(() => this.sending().flatMap(marksOf));

  /** How many marks are on this device only. */
  readonly waiting = computed(() => this.unsent().length);
  /** True when the server refused some: they wait for a person. */
  readonly isRefused = computed(() => this.sending().some((item) => item.lastProblem));
  /** When the last of them arrived, milliseconds since 1970. */
  readonly savedAt = this.arrivedAt.asReadonly();

  /** Everybody on the sheet, with the mark that counts. */
  readonly people = computed((): readonly Attendee[] => {
    const local = Map.groupBy([...this.arrived(), ...this.unsent()], (mark) => mark.personId);
    const offset = clockOffsetOf(this.sheet);
    return (this.sheet.value()?.people ?? []).map((attendee) => withMarks(attendee, local.get(attendee.personId) ?? [], offset));
  });

  /** Those who are to be here: all but who is of another group and was not marked. */
  readonly expected = computed(() => this.people().filter(({ isExpected, mark }) => isExpected || mark !== null));

  readonly counts = computed((): Record<Count, number> => {
    const counts: Record<Count, number> = { present: 0, late: 0, excused: 0, absent: 0, unmarked: 0 };
    for (const { mark } of this.expected()) counts[mark?.status ?? 'unmarked']++;
    return counts;
  });

  constructor(private readonly sessionId: () => Id) {
    this.outbox.delivered
      .pipe(filter(({ item }) => item.endpoint === this.address()), takeUntilDestroyed())
      .subscribe(({ item }) => this.arrive(marksOf(item)));
    merge(this.outbox.delivered, fromEvent(window, 'online'), fromEvent(document, 'visibilitychange'), interval(LOOK_AGAIN))
      .pipe(filter(() => !document.hidden && navigator.onLine), exhaustMap(() => this.lookAgain()), takeUntilDestroyed())
      .subscribe();
    inject(DestroyRef).onDestroy(() => this.outbox.letGo());
    effect(() => {
      this.sessionId();
      this.person();
      untracked(() => {
        this.outbox.letGo();
        this.arrived.set([]);
        this.arrivedAt.set(null);
      });
    });
  }

  markOf(personId: Id): CurrentMark | null {
    return this.people().find((attendee) => attendee.personId === personId)?.mark ?? null;
  }

  /** True while her mark waits a moment: another one then takes its place. */
  isFresh(personId: Id): boolean {
    return this.held().flatMap(marksOf).some((mark) => mark.personId === personId);
  }

  /** Marks one person. Saying the same again, with nothing added, is no mark. */
  mark(personId: Id, status: MarkStatus, more: Pick<NewMark, 'minutesLate' | 'reason'> = {}): void {
    const before = this.markOf(personId);
    const { minutesLate = null, reason = null } = more;
    const isSame = before?.status === status && Object.keys(more).length === 0;
    if (isSame || (before?.status === status && before.minutesLate === minutesLate && before.reason === reason)) return;
    this.collect([{ id: newId(), personId, status, minutesLate, reason, madeAt: now(), seen: before?.id ?? null }], PAUSE);
  }

  /** Marks as present everybody who is expected and has no mark. Returns these marks, for {@link takeBack}. */
  markRestPresent(): readonly NewMark[] {
    const madeAt = now();
    const marks = this.expected()
      .filter(({ mark }) => mark === null)
      .map(({ personId }): NewMark => ({ id: newId(), personId, status: 'present', minutesLate: null, reason: null, madeAt, seen: null }));
    if (marks.length > 0) this.collect(marks, LONG_PAUSE);
    return marks;
  }

  /** Forgets marks that still wait a moment. False when they are on their way: then only a correction helps. */
  takeBack(marks: readonly NewMark[]): boolean {
    const ids = new Set(marks.map((mark) => mark.id));
    const held = this.held().flatMap(marksOf);
    const others = held.filter((mark) => !ids.has(mark.id));
    if (others.length === held.length) return false;
    this.hold(others, 0);
    return true;
  }

  private collect(marks: readonly NewMark[], pause: number): void {
    // A second thought within the pause was never a mark: only the last one leaves this device.
    const replaced = new Set(marks.map((mark) => mark.personId));
    this.hold([...this.held().flatMap(marksOf).filter((mark) => !replaced.has(mark.personId)), ...marks], pause);
  }

  /** Lets these marks, and of those that wait a moment no others, wait for as long as that and no shorter than before. */
  private hold(marks: readonly NewMark[], pause: number): void {
    const title = textIn(this.sheet.value()?.title ?? {}, this.languages.current(), 'ru');
    const label = this.texts.translate<string>('delivery.attendance.of', { title });
    const ids = this.held().map(({ id }) => id);
    const batches = Array.from({ length: Math.ceil(marks.length / MOST_IN_A_BATCH) }, (_, at) => marks.slice(at * MOST_IN_A_BATCH, (at + 1) * MOST_IN_A_BATCH));
    batches.forEach((batch, at) => {
      const body = { id: ids[at] ?? newId(), marks: batch };
      void this.outbox.hold(pause, label, 'post', MARKS, { path: { id: this.sessionId() }, body });
    });
    for (const id of ids.slice(batches.length)) void this.outbox.discard(id);
  }

  private arrive(marks: readonly NewMark[]): void {
    this.arrived.update((all) => [...all, ...marks]);
    this.arrivedAt.set(Date.now());
    const [person, sheet] = [this.person(), this.sheet.value()];
    if (person === null || !sheet) return;
    // Read again without a connection, the sheet shows what the server has by now.
    const value: SheetReply = { ...sheet, people: [...this.people()] };
    const address = addressOf(SHEET, { path: { id: this.sessionId() } });
    this.store.put({ person, address, value, at: this.sheet.at() ?? Date.now() }).catch(() => undefined);
  }

  /** What others have added since. What had arrived before the question is in the answer, as the server has it. */
  private async lookAgain(): Promise<void> {
    const [sessionId, arrived] = [this.sessionId(), this.arrived()];
    const sheet = await this.reads.read(SHEET, { path: { id: sessionId } }).catch(() => undefined);
    if (sheet?.from !== 'network' || sessionId !== this.sessionId()) return;
    this.sheet.set(sheet.value);
    this.arrived.update((all) => all.filter((mark) => !arrived.includes(mark)));
  }
}

function now(): string {
  return new Date().toISOString();
}

function marksOf({ body }: { readonly body: unknown }): readonly NewMark[] {
  return (body as MarksRequest).marks;
}

/** @param offset by how much this device's clock is behind the server's, milliseconds */
function withMarks(attendee: Attendee, local: readonly NewMark[], offset: number): Attendee {
  let { mark, corrected } = attendee;
  for (const made of local) {
    if (made.id === mark?.id) continue;
    // What this mark's maker saw is earlier than it, whatever her clock says; the server decides alike.
    const least = made.seen != null && made.seen === mark?.id ? Date.parse(mark.madeAt) + 1 : 0;
    const madeAt = new Date(Math.max(Date.parse(made.madeAt) + offset, least)).toISOString();
    const { id, status, minutesLate = null, reason = null } = made;
    const shown: CurrentMark = { id, status, minutesLate, reason, madeAt, way: 'roster', recordedBy: '', via: null };
    const counts = mark === null ? shown : countingMark(shown, mark);
    if (mark !== null) corrected++;
    mark = counts;
  }
  return { ...attendee, mark, corrected };
}
