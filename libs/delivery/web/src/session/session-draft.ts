import { computed, signal } from '@angular/core';
import { type Clash, type SessionKind, type Timetable, USUAL_HOURS, clashesOf } from '@kurak/delivery-model';
import { type Day, type Id, type Instant, type LocalText, daysBetween, instantAt, isTimeZone, wallTime } from '@kurak/shared-model';
import type { BodyOf, ReplyOf } from '@kurak/shared-web';
import type { Training } from '../training/open-training';

export type Session = ReplyOf<'get', '/api/trainings/{id}/sessions'>['items'][number];
type Unit = Training['modules'][number]['units'][number];
type Fields = Omit<BodyOf<'post', '/api/trainings/{id}/sessions'>, 'id'>;

const FIRST_HOUR = '09:00';
const USUAL_MINUTES: Record<SessionKind, number> = { unit: 60, break: 15, meal: 60, energiser: 10, travel: 60, other: 30 };

// Content, not labels: written into the schedule in every language at once, and free to be changed.
const BREAK: LocalText = { en: 'Break', ru: 'Перерыв', ky: 'Тыныгуу' };

/** Minutes from start to end. */
export function lengthOf({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>): number {
  return Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
}

/** A timetable in which nothing but the days matters. */
function plain({ startsOn, endsOn, timeZone }: Training): Timetable {
  return { startsOn, endsOn, timeZone, ...USUAL_HOURS, groups: [], availability: [], units: [] };
}

/** A session while it is written: wall-clock time of the training's zone, and what it would clash with. */
export class SessionDraft {
  private readonly training = signal<Training | undefined>(undefined);
  private readonly others = signal<readonly Session[]>([]);
  /** The session that is changed; undefined for a new one. */
  readonly changed = signal<Session | undefined>(undefined);

  readonly kind = signal<SessionKind>('unit');
  readonly unitId = signal<Id>('');
  readonly title = signal<LocalText>({});
  readonly day = signal<Day>('');
  readonly time = signal(FIRST_HOUR);
  readonly minutes = signal('');
  readonly room = signal('');
  readonly facilitatorIds = signal<readonly Id[]>([]);
  private suggested: LocalText = {};

  readonly days = computed(() => {
    const training = this.training();
    return training ? daysBetween(training.startsOn, training.endsOn) : [];
  });
  readonly units = computed(() => this.training()?.modules ?? []);
  /** Units that stand in the schedule already, apart from this session. */
  readonly scheduled = computed(
    () => new Set(this.others().filter((other) => other.id !== this.changed()?.id).map((other) => other.unitId)),
  );
  readonly rooms = computed(() => [...new Set(this.others().map((other) => other.room).filter(Boolean))].sort());

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

  /** Each with the session it clashes with, where there is one. */
  readonly clashes = computed((): (Clash & { other?: Session })[] => {
    const [slot, training] = [this.slot(), this.training()];
    if (!slot || !training) return [];
    const { guestIds = [], groupIds = [], isPinned = false } = this.changed() ?? {};
    const [kind, unitId, room] = [this.kind(), this.unitId() || null, this.room().trim()];
    const drafted = { id: this.changed()?.id ?? '', kind, unitId, ...slot, room, facilitatorIds: this.facilitatorIds(), guestIds, groupIds, isPinned };
    const errors = clashesOf(drafted, this.others(), plain(training)).filter(({ severity }) => severity === 'error');
    return errors.map((clash) => {
      const other = this.others().find((candidate) => candidate.id === clash.with);
      return other ? { ...clash, other } : clash;
    });
  });

  /** A new session on a day, right after what stands there; with the first unit that has no session yet, if any. */
  begin(training: Training, others: readonly Session[], day: Day, unitId?: Id): void {
    this.training.set(training);
    this.others.set(others);
    this.changed.set(undefined);
    this.title.set({});
    this.suggested = {};
    const before = this.lastOn(day);
    this.room.set(before?.room ?? '');
    this.facilitatorIds.set(before?.kind === 'unit' ? before.facilitatorIds : []);
    this.unitId.set('');
    const next = unitId ?? this.units().flatMap(({ units }) => units).find((unit) => !this.scheduled().has(unit.id))?.id;
    this.become(next === undefined ? 'other' : 'unit');
    if (next !== undefined) this.teach(next);
    this.moveTo(day);
  }

  /** Starts from a session that is there. */
  change(training: Training, others: readonly Session[], session: Session): void {
    this.training.set(training);
    this.others.set(others);
    this.changed.set(session);
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
  }

  become(kind: SessionKind): void {
    this.kind.set(kind);
    if (kind !== 'unit') this.unitId.set('');
    this.suggest(kind === 'break' ? BREAK : {}, USUAL_MINUTES[kind]);
    if (kind === 'break') this.facilitatorIds.set([]);
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
    if (training && !this.changed()) this.time.set(before ? wallTime(before.endsAt, training.timeZone).time : FIRST_HOUR);
  }

  turnFacilitator(id: Id): void {
    this.facilitatorIds.update((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]));
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
      }
    );
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
