import { Component, DestroyRef, Injector, afterNextRender, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type Clash, minutesOf } from '@kurak/delivery-model';
import { type Day, type Id, daysBetween, textIn, wallTime } from '@kurak/shared-model';
import { Access, CountPipe, Empty, Icon, Languages, LocalTextPipe, Notice, Toasts, Waiting, call, keptResource, zoneNote } from '@kurak/shared-web';
import { type Session, accepting } from '../session/session-draft';
import { type SavedSession, SessionEditor } from '../session/session-editor';
import { openTraining } from '../training/open-training';
import { ReleaseBar } from '../release/release-bar';
import { TrainingFrame } from '../training/training-frame';
import { AcceptDialog } from './accept-dialog';
import { type AcceptedOf, AcceptedPanel } from './accepted-panel';
import { Board, type Put } from './board';
import { type BoardLook, rememberLook, rememberedLook } from './board-look';
import { BoardTools } from './board-tools';
import { type Standing, standingOf } from './carry';
import { ClashPanel } from './clash-panel';
import { CollisionDialog } from './collision-dialog';
import { DraftDialog, type Proposed } from './draft-dialog';
import { fittingZoom } from './grid';
import type { Edit } from './history';
import { groupLanes, roomLanes } from './lanes';
import { newSession } from './new-session';
import { isOnline } from './online';
import { openTimetable } from './open-timetable';
import { editOf } from './proposal';
import { type OpenClash, ScheduleBook } from './schedule-book';
import { ScheduleList } from './schedule-list';
import { Tray } from './tray';
import { lengthOf, placeOf } from './wall';
import { writeSchedule } from './write-schedule';

const HOUR = 60;

/** The schedule of a training: a board to lay it out on, or a list that does the same. */
@Component({
  selector: 'kurak-schedule',
  imports: [
    AcceptDialog, AcceptedPanel, Board, BoardTools, ClashPanel, CollisionDialog, CountPipe, DraftDialog, Empty, Icon, LocalTextPipe, Notice, ReleaseBar,
    RouterLink, ScheduleList,
    SessionEditor, TrainingFrame, TranslocoPipe, Tray, Waiting,
  ],
  templateUrl: './schedule.html',
  host: { '(document:keydown)': 'shortcut($event)' },
})
export class Schedule {
  protected readonly access = inject(Access);
  private readonly injector = inject(Injector);
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(TranslocoService);
  private readonly languages = inject(Languages);
  private readonly board = viewChild(Board);
  private readonly editor = viewChild(SessionEditor);
  private readonly asking = viewChild(AcceptDialog);
  readonly id = input.required<string>();

  protected readonly training = openTraining(() => this.id());
  protected readonly list = keptResource('/api/trainings/{id}/sessions', () => ({ path: { id: this.id() } }));
  protected readonly timetable = openTimetable(() => this.id());
  protected readonly sessions = computed<readonly Session[]>(() => this.list.value()?.items ?? []);
  protected readonly book = new ScheduleBook({
    sessions: this.sessions,
    timetable: this.timetable.value,
    show: (sessions) => this.list.set({ items: [...sessions] }),
    write: (edit) => writeSchedule(this.id(), edit),
    refresh: () => this.refresh(),
    failed: (error) => this.toasts.problem(error),
  });

  protected readonly look = signal(rememberedLook());
  protected readonly view = computed(() => this.look().view ?? (matchMedia('(width < 48rem)').matches ? 'list' : 'board'));
  private readonly online = isOnline(inject(DestroyRef));
  /** What this device kept may be old: it is for reading. */
  protected readonly isOffline = computed(() => !this.online() || this.list.from() === 'kept');
  protected readonly mayChange = computed(() => this.access.can('change', 'Session'));
  protected readonly canChange = computed(() => this.mayChange() && !this.isOffline() && !this.proposal());

  /** A first draft that she looks at, and has neither taken nor thrown away. */
  protected readonly proposal = signal<Edit | undefined>(undefined);
  /** The schedule as it is, or as it would be with the draft. */
  protected readonly shown = computed(() => {
    const proposal = this.proposal();
    return proposal ? this.book.after(proposal) : this.sessions();
  });
  protected readonly proposed = computed<ReadonlySet<Id>>(() => new Set((this.proposal() ?? []).flatMap(({ after }) => (after ? [after.id] : []))));
  protected readonly clashes = computed((): ReadonlyMap<Id, readonly Clash[]> =>
    this.proposal() ? new Map(this.shown().map((session) => [session.id, this.book.clashesOf(session, this.shown())])) : this.book.clashes(),
  );

  protected readonly days = computed((): Day[] => {
    const training = this.training.value();
    if (!training || !this.list.value()) return [];
    const used = this.sessions().map(({ startsAt }) => wallTime(startsAt, training.timeZone).day);
    return [...new Set([...daysBetween(training.startsOn, training.endsOn), ...used])].sort();
  });
  protected readonly groups = computed(() => this.timetable.value()?.groups ?? []);
  protected readonly mode = computed(() => (this.groups().length === 0 ? 'room' : (this.look().mode ?? (this.groups().length > 1 ? 'group' : 'room'))));
  protected readonly lanes = computed(() => (this.mode() === 'group' ? groupLanes(this.groups()) : roomLanes(this.shown(), this.timetable.value()?.rooms)));
  protected readonly hours = computed(() => {
    const { dayStartsAt = '09:00', dayEndsAt = '18:00' } = this.timetable.value() ?? {};
    return { from: minutesOf(dayStartsAt), until: minutesOf(dayEndsAt) };
  });
  /** From an hour before the day's work to an hour after, and all that stands outside of it. */
  protected readonly extent = computed(() => {
    const zone = this.training.value()?.timeZone ?? 'UTC';
    const places = this.shown().flatMap((session) => placeOf(session, this.days(), zone) ?? []);
    const from = Math.min(this.hours().from - HOUR, ...places.map(({ start }) => start));
    const until = Math.max(this.hours().until + HOUR, ...places.map(({ start, minutes }) => start + minutes));
    return {
      days: this.days().length,
      lanes: Math.max(this.lanes().length, 1),
      from: Math.max(0, Math.floor(from / HOUR) * HOUR),
      until: Math.min(24 * HOUR, Math.ceil(until / HOUR) * HOUR),
    };
  });
  protected readonly zoom = computed(() => this.look().zoom ?? fittingZoom(Math.min(HOUR, ...this.shown().map(lengthOf))));
  protected readonly standings = computed((): ReadonlyMap<Id, Standing> => new Map([...this.clashes()].map(([id, clashes]) => [id, standingOf(clashes)])));
  protected readonly clashesOf = (session: Session) => this.book.clashesOf(session);
  protected readonly groupNames = (session: Session) =>
    this.groups().filter(({ id }) => session.groupIds.includes(id)).map(({ name }) => name).join(', ');
  protected readonly made = (thing: string) => {
    const training = this.training.value();
    return training && newSession(thing, training, training.startsOn);
  };
  protected readonly unscheduled = computed(() => {
    const scheduled = new Set(this.sessions().map(({ unitId }) => unitId));
    return (this.training.value()?.modules ?? []).flatMap(({ units }) => units.filter(({ id }) => !scheduled.has(id)));
  });
  protected readonly zone = computed(() => {
    const training = this.training.value();
    return training ? zoneNote(training.timeZone, new Date(this.sessions()[0]?.startsAt ?? `${training.startsOn}T06:00:00Z`)) : '';
  });
  /** Where a unit that has no session yet goes first: the first day with nothing on it, else the last. */
  protected readonly freeDay = computed(() => {
    const zone = this.training.value()?.timeZone ?? 'UTC';
    const used = new Set(this.sessions().map(({ startsAt }) => wallTime(startsAt, zone).day));
    return this.days().find((day) => !used.has(day)) ?? this.days().at(-1) ?? '';
  });

  constructor() {
    effect(() => {
      const look = this.look();
      untracked(() => rememberLook(look));
    });
  }

  protected lookAt(look: Partial<BoardLook>): void {
    this.look.update((before) => ({ ...before, ...look }));
  }

  /** A lane for a room in which nothing stands yet; it stays. */
  protected async addRoom(name: string): Promise<void> {
    const timetable = this.timetable.value();
    if (!timetable) return;
    const { dayStartsAt, dayEndsAt, unorderedModuleIds, buildsOn, groups, guests, rooms, version } = timetable;
    const body = { dayStartsAt, dayEndsAt, unorderedModuleIds, buildsOn, groups, guests, rooms: [...rooms, name], version };
    try {
      this.timetable.set(await call('put', '/api/trainings/{id}/timetable', { path: { id: this.id() }, body }));
    } catch (error) {
      this.toasts.problem(error);
      this.timetable.reload();
    }
  }

  protected print(): void {
    window.print();
  }

  protected begin(thing?: string, day = this.freeDay()): void {
    const made = thing === undefined ? undefined : this.made(thing);
    this.editor()?.add({ day, ...(made && { kind: made.kind, ...(made.unitId && { unitId: made.unitId }) }) });
  }

  protected edit(session: Session): void {
    this.editor()?.edit(session);
  }

  protected saved({ session, before }: SavedSession): void {
    this.book.saved({ before, after: session });
    this.tell('delivery.session.saved');
  }

  protected async put({ session: after, before }: Put): Promise<void> {
    const edit = await this.withNotes([{ before, after }], this.titleOf(after));
    if (edit && (await this.book.save(edit))) this.board()?.show(after.id, 'nearest');
  }

  protected async remove(session: Session): Promise<void> {
    if (!(await this.book.save([{ before: session, after: undefined }]))) return;
    this.tell('delivery.session.deleted');
    afterNextRender(() => this.board()?.takeFocus(), { injector: this.injector });
  }

  /** Takes a clash as it is; she says why. */
  protected async accept(open: OpenClash): Promise<void> {
    const note = await this.asking()?.ask(this.titleOf(open.session), [open]);
    if (note !== undefined) await this.book.save([{ before: open.session, after: accepted(open.session, [open.clash], note) }]);
  }

  protected async takeBack({ session, warning }: AcceptedOf): Promise<void> {
    const accepted = session.accepted.filter((one) => one !== warning);
    if (await this.book.save([{ before: session, after: { ...session, accepted } }])) this.tell('delivery.accept.takenBack');
  }

  protected lead(id: Id): void {
    const board = this.board();
    if (board) board.show(id);
    else this.showInList(id);
  }

  protected insist(): void {
    const collision = this.book.collision();
    if (collision) void this.book.insist(collision);
  }

  /** Ctrl+Z and Ctrl+Shift+Z, but not while she types, nor behind a dialog. */
  protected shortcut(event: KeyboardEvent): void {
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
    if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyZ' || isTyping || !this.canChange()) return;
    event.preventDefault();
    void (event.shiftKey ? this.redo() : this.undo());
  }

  protected async undo(): Promise<void> {
    if (await this.book.undo()) this.tell('delivery.schedule.undone');
  }

  protected async redo(): Promise<void> {
    if (await this.book.redo()) this.tell('delivery.schedule.redone');
  }

  protected propose(proposed: Proposed): void {
    this.proposal.set(editOf(proposed, this.sessions(), this.id()));
  }

  protected async apply(proposal: Edit): Promise<void> {
    const edit = await this.withNotes(proposal, this.texts.translate('delivery.firstDraft.title'));
    if (!edit || !(await this.book.save(edit))) return;
    this.proposal.set(undefined);
    this.tell('delivery.firstDraft.applied');
  }

  /** The edit with the warnings that it brings about accepted; undefined when she would rather not. */
  private async withNotes(edit: Edit, heading: string): Promise<Edit | undefined> {
    const warnings = this.book.newWarnings(edit);
    if (warnings.length === 0) return edit;
    const note = await this.asking()?.ask(heading, warnings);
    if (note === undefined) return undefined;
    const of = (id: Id) => warnings.filter(({ session }) => session.id === id).map(({ clash }) => clash);
    return edit.map(({ before, after }) => ({ before, after: after && accepted(after, of(after.id), note) }));
  }

  private showInList(id: Id): void {
    const session = document.getElementById(`session-${id}`);
    session?.scrollIntoView({ block: 'center' });
    session?.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
  }

  private titleOf({ title }: Session): string {
    return textIn(title, this.languages.current(), 'ru');
  }

  private tell(key: string): void {
    this.toasts.show(this.texts.translate(key), this.book.canUndo() ? () => void this.undo() : undefined);
  }

  private async refresh(): Promise<void> {
    try {
      this.list.set(await call('get', '/api/trainings/{id}/sessions', { path: { id: this.id() } }));
    } catch {
      // What is shown stays; the edit that failed has been told of.
    }
  }
}

/** With warnings let stand; who and when is for the server to say. */
function accepted(session: Session, warnings: readonly Clash[], note: string): Session {
  const more = accepting(warnings, note).map(({ code, with: other }) => ({ code, with: other ?? null, note: note.trim(), by: '', at: '' }));
  return { ...session, accepted: [...session.accepted, ...more] };
}
