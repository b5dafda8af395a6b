import { isAttended } from '../training';
import { LONGEST_WITHOUT_BREAK, SHORTEST_BREAK } from '../timetable/clashes';
import { type DraftDay, type Ground, overlap, type Placed, roomOf, STEP, type Stretch } from './ground';
import type { Task } from './tasks';
import type { Lane } from './wishes';

/** How one attempt goes about it. */
export interface Approach {
  /** Longest day, in minutes. */
  readonly dayMinutes: number;
  readonly energiserMinutes: number;
  /** 0 to go without. */
  readonly breakMinutes: number;
  /** How much chance has a say in the order, from 0; the same number gives the same attempt. */
  readonly chance: number;
  /** Whether what is kept must be in order with the new sessions as well. */
  readonly isKeptInOrder: boolean;
}

/** After lunch, and before the end of the day, attention is low for so many minutes. */
const LOW_AFTER_LUNCH = 90;
const LOW_BEFORE_END = 120;
/** A session in which people are active for less than this share needs them awake. */
const MOSTLY_ACTIVE = 0.5;
/** Work before which an energiser late in the day would come too soon, in minutes. */
const AWAKE_FOR = 45;

interface Proposal {
  readonly task: Task;
  readonly lane: number;
  readonly at: Stretch;
  readonly leaderId: string;
  /** A break or an energiser right before it. */
  readonly pause: Placed | undefined;
  readonly score: number;
}

/**
 * One attempt to place all tasks: goes through each day, and puts into each lane that is free the unit that fits the hour
 * best, has most built on it, and has fewest people who can lead it.
 */
export class Attempt {
  readonly placed: Placed[] = [];
  /** Tasks that found no place. */
  readonly left: Set<Task>;
  private readonly endOf = new Map<number, number>();
  private readonly laneOf = new Map<number, number>();
  private readonly load = new Map<string, number>();
  private readonly random: () => number;

  constructor(
    private readonly ground: Ground,
    private readonly tasks: readonly Task[],
    private readonly approach: Approach,
  ) {
    this.left = new Set(tasks);
    this.random = randomFrom(approach.chance);
    for (const day of ground.days) this.fill(day);
  }

  private fill(day: DraftDay): void {
    const end = Math.min(day.to, day.from + this.approach.dayMinutes);
    for (let now = day.from; now < end && this.left.size > 0; now += STEP) {
      for (let lane = 0; lane < this.ground.lanes.length; lane += 1) this.fillLane(day, lane, now, end);
    }
  }

  private fillLane(day: DraftDay, lane: number, now: number, end: number): void {
    const where = this.ground.lanes[lane];
    if (where === undefined || this.busy(where, { from: now, to: now + STEP }).length > 0) return;
    const lastOwn = this.placed.findLast((slot) => slot.lane === lane && slot.from <= now);
    if (lastOwn && lastOwn.to > now) return;
    let best: Proposal | undefined;
    for (const task of this.left) {
      if (!task.lanes.includes(lane)) continue;
      const proposal = this.propose(task, lane, where, day, now, end);
      if (proposal && (best === undefined || proposal.score > best.score)) best = proposal;
    }
    if (best) this.place(best);
  }

  private propose(task: Task, lane: number, where: Lane, day: DraftDay, now: number, end: number): Proposal | undefined {
    const pause = this.pauseBefore(task, lane, where, day, now);
    for (const before of pause ? [pause, ...(pause.kind === 'energiser' ? [undefined] : [])] : [undefined]) {
      const from = before?.to ?? now;
      const at = { from, to: from + task.minutes };
      if (at.to > end || !this.isInOrder(task, lane, at) || this.busy(where, { from: now, to: at.to }).length > 0) continue;
      const leaderId = this.leaderFor(task, at);
      if (leaderId !== undefined) return { task, lane, at, leaderId, pause: before, score: this.score(task, lane, day, at) };
    }
    return undefined;
  }

  private place({ task, lane, at, leaderId, pause }: Proposal): void {
    const where = this.ground.lanes[lane] as Lane;
    if (pause) this.placed.push(pause);
    this.placed.push({ ...at, kind: 'unit', unitId: task.unitId, groupIds: where.groupIds, room: roomOf(where.room), leaderIds: [leaderId], lane });
    this.left.delete(task);
    this.endOf.set(task.index, at.to);
    this.laneOf.set(task.index, lane);
    this.load.set(leaderId, (this.load.get(leaderId) ?? 0) + task.minutes);
  }

  /** What is needed before a unit that would begin now: a break after two hours, or an energiser where attention is low. */
  private pauseBefore(task: Task, lane: number, where: Lane, day: DraftDay, now: number): Placed | undefined {
    const worked = now - this.workingSince(where, now);
    const pause = (kind: 'break' | 'energiser', minutes: number): Placed => ({
      ...{ from: now, to: now + minutes, kind, unitId: null, groupIds: where.groupIds },
      ...{ room: kind === 'energiser' ? roomOf(where.room) : '', leaderIds: [], lane },
    });
    const needsBreak = worked > 0 && worked + task.minutes > LONGEST_WITHOUT_BREAK;
    if (needsBreak && this.approach.breakMinutes > 0) return pause('break', this.approach.breakMinutes);
    const isSleepy = task.activity < MOSTLY_ACTIVE && this.isLow(day, now) && (worked === 0 ? day.lunch?.to === now : worked >= AWAKE_FOR);
    return isSleepy && this.approach.energiserMinutes > 0 ? pause('energiser', this.approach.energiserMinutes) : undefined;
  }

  /** Since when those in a lane have been working at a time without a pause; the time itself if they rest. */
  private workingSince(where: Lane, now: number): number {
    const theirs = [...this.ground.fixed, ...this.placed].filter((slot) => slot.from < now && this.ground.audiences.meet(where, slot)).sort((one, other) => other.to - one.to);
    let since = now;
    for (const slot of theirs) {
      if (!isAttended(slot.kind) || since - slot.to >= SHORTEST_BREAK) break;
      since = Math.min(since, slot.from);
    }
    return since;
  }

  private isInOrder(task: Task, lane: number, at: Stretch): boolean {
    if (task.bases.some((base) => (this.endOf.get(base) ?? Infinity) > at.from)) return false;
    return !this.approach.isKeptInOrder || this.isInOrderWithKept(task, lane, at);
  }

  private isInOrderWithKept(task: Task, lane: number, at: Stretch): boolean {
    const where = this.ground.lanes[lane] as Lane;
    const near = this.ground.kept.filter((slot) => slot.unitId !== null && this.ground.audiences.meet(where, slot));
    return near.every((slot) => (!task.keptBases.includes(slot.unitId as string) || slot.to <= at.from) && (!task.keptFollowers.includes(slot.unitId as string) || slot.from >= at.to));
  }

  /** Sessions at the time that need the same people or the same room. */
  private busy(where: Lane, at: Stretch): Placed[] {
    return [...this.ground.fixed, ...this.placed].filter((slot) => overlap(slot, at) && this.ground.meets(where, slot));
  }

  /** Of those who can lead it and are free: who has least to do, now and with what only few can lead. */
  private leaderFor(task: Task, at: Stretch): string | undefined {
    const all = [...this.ground.fixed, ...this.placed];
    const free = task.leaderIds.filter((id) => this.ground.isThere(id, at) && !all.some((slot) => overlap(slot, at) && slot.leaderIds.includes(id)));
    const burden = (id: string) =>
      (this.load.get(id) ?? 0) + [...this.left].reduce((minutes, other) => minutes + (other !== task && other.leaderIds.includes(id) ? other.minutes / other.leaderIds.length : 0), 0);
    return free.reduce<string | undefined>((best, id) => (best === undefined || burden(id) < burden(best) ? id : best), undefined);
  }

  private score(task: Task, lane: number, day: DraftDay, at: Stretch): number {
    const isMorning = day.lunch !== undefined && at.to <= day.lunch.from;
    const fit = this.isLow(day, at.from) ? task.activity : isMorning ? 1 - task.activity : 0.5;
    const horizon = this.ground.days.reduce((minutes, { from, to }) => minutes + Math.max(0, to - Math.max(from, at.from)), 0);
    const urgency = Math.min(2, task.tail / Math.max(1, horizon));
    const isWithBase = task.bases.some((base) => this.laneOf.get(base) === lane);
    const chance = this.approach.chance === 0 ? 0 : this.random() * 150;
    return 100 * fit + 200 * urgency + 40 / task.leaderIds.length + (isWithBase ? 30 : 0) - task.index * 0.5 + chance;
  }

  private isLow(day: DraftDay, at: number): boolean {
    return (day.lunch !== undefined && at >= day.lunch.to && at < day.lunch.to + LOW_AFTER_LUNCH) || at >= day.to - LOW_BEFORE_END;
  }
}

/** Numbers from 0 to 1 that look like chance and are always the same for a seed (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
