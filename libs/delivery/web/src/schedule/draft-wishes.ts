import { computed, signal } from '@angular/core';
import type { Id } from '@kurak/shared-model';
import type { BodyOf } from '@kurak/shared-web';
import type { Session } from '../session/session-draft';
import type { Training } from '../training/open-training';
import type { OpenTimetable } from './open-timetable';

export type DraftRequest = BodyOf<'post', '/api/trainings/{id}/draft'>;

export interface Leader {
  readonly id: Id;
  readonly name: string;
}

interface WishedLane {
  readonly room: string;
  readonly groupIds: readonly Id[];
}

/** What she wants a first draft to be like, while she says it. */
export class DraftWishes {
  readonly unitIds = signal<readonly Id[]>([]);
  readonly lanes = signal<readonly WishedLane[]>([]);
  readonly teach = signal<DraftRequest['teach']>('once');
  readonly leaderIds = signal<readonly Id[]>([]);
  /** Units that not everybody can lead, with those who can. */
  readonly leaders = signal<ReadonlyMap<Id, readonly Id[]>>(new Map());
  readonly hasLunch = signal(true);
  readonly lunchAt = signal('13:00');
  readonly lunchMinutes = signal('60');
  readonly breakMinutes = signal('15');
  readonly energiserMinutes = signal('10');

  /** Nothing to ask for without a unit, a lane and somebody who leads. */
  readonly canAsk = computed(() => this.unitIds().length > 0 && this.lanes().length > 0 && this.leaderIds().length > 0 && (!this.hasLunch() || this.lunchAt() !== ''));

  /** All units that a draft may place, a lane for each group or one for all, and everybody leading everything. */
  begin(training: Training, { groups }: Pick<OpenTimetable, 'groups'>, sessions: readonly Session[]): void {
    const fixed = new Set(sessions.filter(({ isPinned, marked }) => isPinned || marked > 0).map(({ unitId }) => unitId));
    this.unitIds.set(training.modules.flatMap(({ units }) => units.map(({ id }) => id)).filter((id) => !fixed.has(id)));
    const rooms = (isIn: (session: Session) => boolean) => mostUsed(sessions.filter(isIn).map(({ room }) => room));
    this.lanes.set(
      groups.length > 1
        ? groups.map(({ id }) => ({ room: rooms(({ groupIds }) => groupIds.includes(id)), groupIds: [id] }))
        : [{ room: rooms(() => true), groupIds: [] }],
    );
    this.teach.set(groups.length > 1 ? 'every-lane' : 'once');
    this.leaders.set(new Map());
  }

  /** Everybody leads everything, until she says otherwise. */
  know(leaders: readonly Leader[]): void {
    if (this.leaderIds().length === 0) this.leaderIds.set(leaders.map(({ id }) => id));
  }

  /** Who of those that lead can lead a unit. */
  leadersOf(unitId: Id): readonly Id[] {
    return this.leaders().get(unitId) ?? this.leaderIds();
  }

  changeLeaders(unitId: Id, leaderIds: readonly Id[]): void {
    this.leaders.update((all) => new Map([...all, [unitId, leaderIds]]));
  }

  addLane(): void {
    this.lanes.update((lanes) => [...lanes, { room: '', groupIds: [] }]);
  }

  changeLane(at: number, change: Partial<WishedLane>): void {
    this.lanes.update((lanes) => lanes.map((lane, index) => (index === at ? { ...lane, ...change } : lane)));
  }

  removeLane(at: number): void {
    this.lanes.update((lanes) => lanes.filter((_, index) => index !== at));
  }

  request(): DraftRequest {
    const units = this.unitIds();
    return {
      unitIds: [...units],
      lanes: this.lanes().map(({ room, groupIds }) => ({ room: room.trim(), groupIds: [...groupIds] })),
      teach: this.lanes().length > 1 ? this.teach() : 'once',
      leaderIds: [...this.leaderIds()],
      leaders: [...this.leaders()].filter(([unitId]) => units.includes(unitId)).map(([unitId, leaderIds]) => ({ unitId, leaderIds: leaderIds.filter((id) => this.leaderIds().includes(id)) })),
      lunch: this.hasLunch() ? { at: this.lunchAt().slice(0, 5), minutes: Number(this.lunchMinutes()) } : null,
      breakMinutes: Number(this.breakMinutes()),
      energiserMinutes: Number(this.energiserMinutes()),
    };
  }
}

function mostUsed(rooms: readonly string[]): string {
  const counts = Map.groupBy(rooms.filter(Boolean), (room) => room);
  return [...counts].sort(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? '';
}
