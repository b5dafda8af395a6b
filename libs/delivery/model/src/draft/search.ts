import { type Ground, overlap, type Placed, roomOf, STEP, type Stretch } from './ground';
import type { Task } from './tasks';
import type { Lane } from './wishes';

/** How often a place is looked at before the search gives up. */
const LOOKS = 120_000;

/**
 * Tries every way of placing the tasks, without breaks, and gives up after {@link LOOKS}: for what waits for somebody, where
 * going through the days and filling them finds nothing. Of few tasks it finds a place for all if there is one.
 *
 * Sessions are placed in the order of their beginnings. Each can be moved forward until it begins with a day, when another
 * ends, or when somebody comes: only these times are tried.
 */
export class Search {
  private looks = 0;
  private readonly placed: Placed[] = [];
  private readonly endOf = new Map<number, number>();
  private readonly latest: ReadonlyMap<number, number>;

  private constructor(
    private readonly ground: Ground,
    tasks: readonly Task[],
  ) {
    this.latest = new Map(tasks.map((task) => [task.index, this.latestStart(task)]));
  }

  /** Undefined when none was found. */
  static for(ground: Ground, tasks: readonly Task[]): readonly Placed[] | undefined {
    const search = new Search(ground, tasks);
    const urgent = [...tasks].sort((one, other) => search.latestOf(one) - search.latestOf(other));
    return search.placeAll(urgent, -Infinity, -1) ? search.placed : undefined;
  }

  private placeAll(left: readonly Task[], from: number, lastIndex: number): boolean {
    if (left.length === 0) return true;
    if (left.some((task) => this.latestOf(task) < from)) return false;
    for (const start of this.beginnings(from)) {
      // Whatever is left begins now or later.
      if (left.some((task) => this.latestOf(task) < start)) return false;
      for (const task of left) {
        if ((start === from && task.index < lastIndex) || !task.bases.every((base) => (this.endOf.get(base) ?? Infinity) <= start)) continue;
        const at = { from: start, to: start + task.minutes };
        if (!this.ground.days.some((day) => day.from <= at.from && day.to >= at.to)) continue;
        if (this.tryPlaces(task, at, left)) return true;
        if (this.looks > LOOKS) return false;
      }
    }
    return false;
  }

  private tryPlaces(task: Task, at: Stretch, left: readonly Task[]): boolean {
    this.looks += 1;
    const meanwhile = [...this.ground.fixed, ...this.placed].filter((slot) => overlap(slot, at));
    for (const lane of task.lanes) {
      const where = this.ground.lanes[lane] as Lane;
      if (meanwhile.some((slot) => this.ground.meets(where, slot))) continue;
      for (const leaderId of task.leaderIds) {
        this.looks += 1;
        if (!this.ground.isThere(leaderId, at) || meanwhile.some((slot) => slot.leaderIds.includes(leaderId))) continue;
        this.placed.push({ ...at, kind: 'unit', unitId: task.unitId, groupIds: where.groupIds, room: roomOf(where.room), leaderIds: [leaderId], lane });
        this.endOf.set(task.index, at.to);
        if (this.placeAll(left.filter((other) => other !== task), at.from, task.index)) return true;
        this.endOf.delete(task.index);
        this.placed.pop();
        if (this.looks > LOOKS) return false;
      }
    }
    return false;
  }

  /** Times at which something can begin, in order. */
  private beginnings(from: number): number[] {
    const ends = [...this.ground.fixed, ...this.placed].map(({ to }) => to);
    const times = [...this.ground.days.map((day) => day.from), ...ends, ...this.ground.arrivals].map((time) => this.onStep(time));
    return [...new Set(times)].filter((time) => time >= from).sort((one, other) => one - other);
  }

  /** The first multiple of a step after the beginning of its day. */
  private onStep(time: number): number {
    const day = this.ground.days.findLast((candidate) => candidate.from <= time);
    return day ? day.from + Math.ceil((time - day.from) / STEP) * STEP : time;
  }

  private latestOf(task: Task): number {
    return this.latest.get(task.index) ?? -Infinity;
  }

  /** The last time at which it could begin if it were alone. */
  private latestStart(task: Task): number {
    for (const day of [...this.ground.days].reverse()) {
      const steps = Math.floor((day.to - day.from - task.minutes) / STEP);
      for (let step = steps; step >= 0; step -= 1) {
        const at = { from: day.from + step * STEP, to: day.from + step * STEP + task.minutes };
        const meanwhile = this.ground.fixed.filter((slot) => overlap(slot, at));
        const isLed = task.leaderIds.some((id) => this.ground.isThere(id, at) && !meanwhile.some((slot) => slot.leaderIds.includes(id)));
        if (isLed && task.lanes.some((lane) => !meanwhile.some((slot) => this.ground.meets(this.ground.lanes[lane] as Lane, slot)))) return at.from;
      }
    }
    return -Infinity;
  }
}
