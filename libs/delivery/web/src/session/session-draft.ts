import { computed, signal } from '@angular/core';
import { type Clash, type SessionKind, type Slot, openClashes } from '@kurak/delivery-model';
import { type Day, type Id, type Instant, type LocalText, daysBetween, instantAt, isTimeZone, wallTime } from '@kurak/shared-model';
import type { BodyOf, ReplyOf } from '@kurak/shared-web';
import { roomLanes } from '../schedule/lanes';
import type { OpenTimetable } from '../schedule/open-timetable';
import { lengthOf } from '../schedule/wall';
import type { Training } from '../training/open-training';
import { USUAL_MINUTES, USUAL_TITLES } from './usual';

export type Session = ReplyOf<'get', '/api/trainings/{id}/sessions'>['items'][number];
type Unit = Training['modules'][number]['units'][number];
type Rated = Slot & Pick<Session, 'accepted'>;
type Fields = Omit<BodyOf<'post', '/api/trainings/{id}/sessions'>, 'id'>;

/** What a new session is to be at first. */
export interface Beginning {
  readonly day: Day;
  readonly kind?: SessionKind;
  readonly unitId?: Id;
}

/** Whether people rest, eat or move, and nobody needs to lead them. */
export function isRest(kind: SessionKind): boolean {
  return kind === 'break' || kind === 'meal' || kind === 'travel';
}

/** A session while it is written: wall-clock time of the training's zone, and what it would clash with. */
export class SessionDraft {
  private readonly training = signal<Training | undefined>(undefined);
  private readonly timetable = signal<OpenTimetable | undefined>(undefined);
  private readonly others = signal<readonly Session[]>([]);
  /** The session that is changed; undefined for a new one. */
  readonly changed = signal<Session | undefined>(undefined);

  readonly kind = signal<SessionKind>('unit');
  readonly unitId = signal<Id>('');
  readonly title = signal<LocalText>({});
  readonly day = signal<Day>('');
  readonly time = signal('');
  readonly minutes = signal('');
  readonly room = signal('');
  readonly facilitatorIds = signal<readonly Id[]>([]);
  readonly guestIds = signal<readonly Id[]>([]);
  readonly groupIds = signal<readonly Id[]>([]);
  readonly isPinned = signal(false);
  /** Why new warnings are accepted. */
  readonly note = signal('');
  private suggested: LocalText = {};

  readonly days = computed(() => {
    const training = this.training();
    return training ? daysBetween(training.startsOn, training.endsOn) : [];
  });
  readonly units = computed(() => this.training()?.modules ?? []);
  readonly groups = computed(() => this.timetable()?.groups ?? []);
  /** Units that stand in the schedule already, apart from this session. */
  readonly scheduled = computed(
    () => new Set(this.others().filter((other) => other.id !== this.changed()?.id).map((other) => other.unitId)),
  );
  readonly rooms = computed(() => roomLanes(this.others(), this.timetable()?.rooms).map(({ name }) => name));

  /** Undefined until day, time and length are there. */
  readonly slot = computed((): { startsAt: Instant; endsAt: Instant } | undefined => {
    const training = this.training();
    const minutes = Number(this.minutes());
    if (!training || !isTimeZone(training.timeZone) || !this.day() || !this.time() || !(minutes > 0)) return undefined;
    const startsAt = instantAt(this.day(), this.time().slice(0, 5), training.timeZone);
    return { startsAt, endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString() };
  });
  readonly endsAt = computed(() => {
    const [slot, training] = [this.slot(), this.training()];
    return slot && training ? wallTime(slot.endsAt, training.timeZone).time : '';
  });

  private readonly clashes = computed((): Clash[] => {
    const [slot, timetable, fields] = [this.slot(), this.timetable(), this.fields()];
    if (!slot || !timetable || !fields) return [];
    const { id = '', accepted = [] } = this.changed() ?? {};
    const { kind, room, facilitatorIds, guestIds = [], groupIds = [] } = fields;
    const drafted = { id, kind, unitId: fields.unitId ?? null, ...slot, room, facilitatorIds, guestIds, groupIds, isPinned: this.isPinned(), accepted };
    return openClashes<Rated>(drafted, this.others(), timetable);
  });
  /** With these it cannot be saved. */
  readonly errors = computed(() => this.clashes().filter(({ severity }) => severity === 'error'));
  /** With these it can, once she says why; those it had before hinder nobody. */
  readonly warnings = computed(() => {
    const [changed, timetable] = [this.changed(), this.timetable()];
    const known = new Set(changed && timetable && openClashes(changed, this.others(), timetable).map(keyOf));
    return this.clashes().filter((clash) => clash.severity === 'warning' && !known.has(keyOf(clash)));
  });

  /** Whether it can be saved as it is: nothing forbids it, and what speaks against it has its note. */
  readonly canStand = computed(() => this.slot() !== undefined && this.errors().length === 0 && (this.warnings().length === 0 || this.note().trim() !== ''));

  /** A new session on a day, right after what stands there; with the first unit that has no session yet, if any. */
  begin(training: Training, timetable: OpenTimetable | undefined, others: readonly Session[], { day, kind, unitId }: Beginning): void {
    this.open(training, timetable, others, undefined);
    this.title.set({});
    this.suggested = {};
    const before = this.lastOn(day);
    this.room.set(before?.room ?? '');
    this.facilitatorIds.set(before?.kind === 'unit' ? before.facilitatorIds : []);
    this.guestIds.set([]);
    this.groupIds.set([]);
    this.isPinned.set(false);
    this.unitId.set('');
    const next = unitId ?? this.units().flatMap(({ units }) => units).find((unit) => !this.scheduled().has(unit.id))?.id;
    this.become(kind ?? (next === undefined ? 'other' : 'unit'));
    if (next !== undefined && this.kind() === 'unit') this.teach(next);
    this.moveTo(day);
  }

  /** Starts from a session that is there. */
  change(training: Training, timetable: OpenTimetable | undefined, others: readonly Session[], session: Session): void {
    this.open(training, timetable, others, session);
    const { day, time } = wallTime(session.startsAt, training.timeZone);
    this.kind.set(session.kind);
    this.unitId.set(session.unitId ?? '');
    this.title.set(session.title);
    this.suggested = this.unit()?.title ?? {};
    this.day.set(day);
    this.time.set(time);
    this.minutes.set(String(lengthOf(session)));
    this.room.set(session.room);
    this.facilitatorIds.set(session.facilitatorIds);
    this.guestIds.set(session.guestIds);
    this.groupIds.set(session.groupIds);
    this.isPinned.set(session.isPinned);
  }

  become(kind: SessionKind): void {
    this.kind.set(kind);
    if (kind !== 'unit') this.unitId.set('');
    this.suggest(USUAL_TITLES[kind], USUAL_MINUTES[kind]);
    if (!isRest(kind)) return;
    this.facilitatorIds.set([]);
    this.guestIds.set([]);
  }

  teach(unitId: Id): void {
    this.unitId.set(unitId);
    const unit = this.unit();
    if (unit) this.suggest(unit.title, unit.minutes);
  }

  /** To another day; a new session goes to the end of that day. */
  moveTo(day: Day): void {
    this.day.set(day);
    const [training, before] = [this.training(), this.lastOn(day)];
    const first = this.timetable()?.dayStartsAt ?? '09:00';
    if (training && !this.changed()) this.time.set(before ? wallTime(before.endsAt, training.timeZone).time : first);
  }

  /** Undefined until {@link slot} is there. */
  fields(): Fields | undefined {
    const slot = this.slot();
    return (
      slot && {
        kind: this.kind(),
        unitId: this.unitId() || null,
        title: this.title(),
        ...slot,
        room: this.room().trim(),
        facilitatorIds: [...this.facilitatorIds()],
        guestIds: [...this.guestIds()],
        groupIds: [...this.groupIds()],
        isPinned: this.isPinned(),
      }
    );
  }

  /** All warnings that are to stand: those accepted before, and the new ones. */
  accepted(): NonNullable<Fields['accepted']> {
    const before = (this.changed()?.accepted ?? []).map(({ code, with: other, note }) => ({ code, with: other, note }));
    return [...before, ...accepting(this.warnings(), this.note())];
  }

  private open(training: Training, timetable: OpenTimetable | undefined, others: readonly Session[], changed: Session | undefined): void {
    this.training.set(training);
    this.timetable.set(timetable);
    this.others.set(others);
    this.changed.set(changed);
    this.note.set('');
  }

  private unit(): Unit | undefined {
    return this.units().flatMap(({ units }) => units).find((unit) => unit.id === this.unitId());
  }

  /** A title that somebody wrote herself is not overwritten. */
  private suggest(title: LocalText, minutes: number): void {
    if (JSON.stringify(this.title()) === JSON.stringify(this.suggested) || Object.keys(this.title()).length === 0) this.title.set(title);
    this.suggested = title;
    this.minutes.set(String(minutes || USUAL_MINUTES.unit));
  }

  private lastOn(day: Day): Session | undefined {
    const zone = this.training()?.timeZone ?? 'UTC';
    return this.others()
      .filter((other) => wallTime(other.startsAt, zone).day === day)
      .reduce<Session | undefined>((last, other) => (last && last.endsAt >= other.endsAt ? last : other), undefined);
  }
}

/** Warnings as they are sent to let them stand. */
export function accepting(warnings: readonly Clash[], note: string): NonNullable<Fields['accepted']> {
  return warnings.map(({ code, with: other }) => ({ code, with: other ?? null, note: note.trim() })) as NonNullable<Fields['accepted']>;
}

function keyOf({ code, with: other }: Clash): string {
  return `${code} ${other ?? ''}`;
}
