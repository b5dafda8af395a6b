import type { Id } from '@kurak/shared-model';
import { circleOf } from '../timetable/building-order';
import type { Timetable } from '../timetable/timetable';
import { type Ground, overlap, type Placed, STEP, type Stretch } from './ground';
import type { Task } from './tasks';
import type { DraftReason, DraftWishes, Lane } from './wishes';

/** Why there can be no draft at all, whatever is tried; empty when nothing is known against one. */
export function reasonsAgainst(timetable: Timetable, wishes: DraftWishes, ground: Ground, tasks: readonly Task[]): DraftReason[] {
  if (wishes.lanes.length === 0) return [{ code: 'draft.no-lanes' }];
  if (ground.days.every(({ from, to }) => to - from < STEP)) return [{ code: 'draft.no-hours' }];
  const circle = circleOf(timetable.units.filter(({ id }) => tasks.some(({ unitId }) => unitId === id)));
  if (circle.length > 0) return circle.map((unitId) => ({ code: 'draft.circle', unitId }));
  const single = tasks.flatMap((task) => reasonsOf(task, ground));
  if (single.length > 0) return firstOfEachUnit(single);
  return [...tooMuch(wishes, ground, tasks), ...overloaded(ground, tasks), ...firstOfEachUnit(chains(ground, tasks))];
}

/** What stands against one unit by itself. */
function reasonsOf(task: Task, ground: Ground): DraftReason[] {
  const { unitId, minutes, leaderIds } = task;
  if (leaderIds.length === 0) return [{ code: 'draft.no-leader', unitId }];
  const gaps = task.lanes.flatMap((lane) => gapsOf(ground, ground.lanes[lane] as Lane));
  const longest = Math.max(0, ...gaps.map(({ from, to }) => to - from));
  if (longest < minutes) return [{ code: 'draft.too-long', unitId, minutes, available: longest }];
  const fits = startsOf(task, ground).next().done === false;
  return fits ? [] : [{ code: 'draft.leader-away', unitId, minutes, who: leaderIds }];
}

function tooMuch({ teach }: DraftWishes, ground: Ground, tasks: readonly Task[]): DraftReason[] {
  const free = ground.lanes.map((lane) => gapsOf(ground, lane).reduce((minutes, { from, to }) => minutes + to - from, 0));
  const sum = (some: readonly Task[]) => some.reduce((total, task) => total + task.minutes, 0);
  const areOne = ground.lanes.every((lane) => ground.lanes.every((other) => ground.audiences.meet(lane, other)));
  const pools = areOne
    ? [{ needed: sum(tasks), available: Math.max(0, ...free) }]
    : teach === 'once'
      ? [{ needed: sum(tasks), available: free.reduce((total, minutes) => total + minutes, 0) }]
      : free.map((available, lane) => ({ needed: sum(tasks.filter(({ lanes }) => lanes.includes(lane))), available }));
  // Lanes of the same people in different rooms can have different gaps; together they have at most the hours.
  const hours = ground.days.reduce((minutes, { from, to }) => minutes + Math.max(0, to - from), 0);
  return pools
    .map(({ needed, available }) => ({ needed, available: areOne && ground.lanes.length > 1 ? hours : available }))
    .filter(({ needed, available }) => needed > available)
    .slice(0, 1)
    .map(({ needed, available }) => ({ code: 'draft.too-much', minutes: needed, available }));
}

/** Who alone can lead more than she is there for. */
function overloaded(ground: Ground, tasks: readonly Task[]): DraftReason[] {
  const alone = new Set(tasks.flatMap(({ leaderIds }) => (leaderIds.length === 1 ? leaderIds : [])));
  return [...alone].flatMap((who) => {
    const minutes = tasks.reduce((sum, task) => sum + (task.leaderIds.length === 1 && task.leaderIds[0] === who ? task.minutes : 0), 0);
    const theirs = ground.kept.filter(({ leaderIds }) => leaderIds.includes(who));
    const available = ground.days.reduce((sum, day) => sum + steps(day).filter((at) => ground.isThere(who, at) && !theirs.some((slot) => overlap(slot, at))).length * STEP, 0);
    return minutes > available ? [{ code: 'draft.leader-overloaded' as const, who: [who], minutes, available }] : [];
  });
}

/** Units before which so much is to come that no time is left for them. */
function chains(ground: Ground, tasks: readonly Task[]): DraftReason[] {
  const ends = new Map<number, number>();
  const reasons: DraftReason[] = [];
  const endOf = (task: Task): number => {
    const known = ends.get(task.index);
    if (known !== undefined) return known;
    const after = Math.max(-Infinity, ...task.bases.map((base) => endOf(tasks[base] as Task)));
    const first = after === Infinity ? undefined : startsOf(task, ground, after).next();
    const end = first === undefined || first.done === true ? Infinity : first.value + task.minutes;
    if (end === Infinity && after < Infinity) reasons.push({ code: 'draft.chain-too-long', unitId: task.unitId, minutes: chainMinutes(task, tasks) });
    ends.set(task.index, end);
    return end;
  };
  tasks.forEach(endOf);
  return reasons;
}

function chainMinutes(task: Task, tasks: readonly Task[]): number {
  return task.minutes + Math.max(0, ...task.bases.map((base) => chainMinutes(tasks[base] as Task, tasks)));
}

/** Times at which a unit could begin if it were alone, in order. */
function* startsOf(task: Task, ground: Ground, after = -Infinity): Generator<number> {
  const lanes = task.lanes.map((lane) => ({ where: ground.lanes[lane] as Lane }));
  for (const day of ground.days) {
    for (let from = day.from; from + task.minutes <= day.to; from += STEP) {
      const at = { from, to: from + task.minutes };
      if (from < after) continue;
      const isLed = task.leaderIds.some((who) => ground.isThere(who, at) && !ground.kept.some((slot) => overlap(slot, at) && slot.leaderIds.includes(who)));
      if (isLed && lanes.some(({ where }) => !ground.fixed.some((slot) => overlap(slot, at) && ground.meets(where, slot)))) yield from;
    }
  }
}

/** Stretches of the days in which a lane has nothing yet. */
function gapsOf(ground: Ground, lane: Lane): Stretch[] {
  const busy = ground.fixed.filter((slot) => ground.meets(lane, slot));
  return ground.days.flatMap((day) => cut(day, busy));
}

function cut(day: Stretch, busy: readonly Placed[]): Stretch[] {
  return [...busy]
    .sort((one, other) => one.from - other.from)
    .reduce<Stretch[]>(
      (gaps, slot) => gaps.flatMap((gap) => (overlap(gap, slot) ? [{ from: gap.from, to: slot.from }, { from: slot.to, to: gap.to }].filter(({ from, to }) => to > from) : [gap])),
      [{ from: day.from, to: day.to }],
    );
}

function steps({ from, to }: Stretch): Stretch[] {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / STEP)) }, (_, index) => ({ from: from + index * STEP, to: from + (index + 1) * STEP }));
}

function firstOfEachUnit(reasons: readonly DraftReason[]): DraftReason[] {
  const seen = new Set<Id | undefined>();
  return reasons.filter(({ unitId }) => seen.size !== seen.add(unitId).size);
}
