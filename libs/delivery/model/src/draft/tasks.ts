import type { Id } from '@kurak/shared-model';
import type { MethodMinutes, PlannedUnit, Timetable } from '../timetable/timetable';
import { type Ground, STEP } from './ground';
import type { DraftWishes } from './wishes';

/** Length of a unit whose session plan says none, in minutes. */
const USUAL_MINUTES = 60;
/** Methods in which people move and do; in the others they listen and think. */
const ACTIVE: readonly string[] = ['role-play', 'group-work', 'practice', 'energiser', 'case-study'];

/** A unit that is to be taught in one of some lanes. */
export interface Task {
  readonly index: number;
  readonly unitId: Id;
  readonly minutes: number;
  readonly lanes: readonly number[];
  readonly leaderIds: readonly Id[];
  /** Share of its time in which people are active, 0 to 1. */
  readonly activity: number;
  /** Tasks that are to end before it begins. */
  readonly bases: readonly number[];
  /** Tasks that are to begin after it has ended. */
  readonly followers: readonly number[];
  /** Units of kept sessions that are to end before it begins, and that are to begin after it. */
  readonly keptBases: readonly Id[];
  readonly keptFollowers: readonly Id[];
  /** Minutes of the longest chain of tasks that begins with it. */
  readonly tail: number;
}

/** What is to be placed: each chosen unit once, or once in each lane, unless it is there already. */
export function tasksOf(timetable: Timetable, wishes: DraftWishes, ground: Ground): Task[] {
  const all = wishes.lanes.map((_, index) => index);
  const chosen = wishes.unitIds.flatMap((id) => timetable.units.filter((unit) => unit.id === id));
  const isTaught = (unit: PlannedUnit, lanes: readonly number[]) =>
    ground.kept.some((slot) => slot.unitId === unit.id && (wishes.teach === 'once' || lanes.some((lane) => ground.audiences.meet(wishes.lanes[lane] ?? { groupIds: [] }, slot))));
  const wanted = chosen.flatMap((unit) => (wishes.teach === 'once' ? [{ unit, lanes: all }] : all.map((lane) => ({ unit, lanes: [lane] }))));
  const tasks = wanted.filter(({ unit, lanes }) => !isTaught(unit, lanes));
  const share = (one: readonly number[], other: readonly number[]) => wishes.teach === 'once' || one[0] === other[0];
  const linked = tasks.map(({ unit, lanes }, index) => ({
    index,
    unitId: unit.id,
    minutes: Math.ceil((unit.minutes || USUAL_MINUTES) / STEP) * STEP,
    lanes,
    leaderIds: leadersOf(unit.id, wishes),
    activity: activityOf(unit.methods),
    bases: tasks.flatMap((other, base) => (unit.buildsOn.includes(other.unit.id) && share(lanes, other.lanes) ? [base] : [])),
    followers: tasks.flatMap((other, follower) => (other.unit.buildsOn.includes(unit.id) && share(lanes, other.lanes) ? [follower] : [])),
    keptBases: unit.buildsOn,
    keptFollowers: timetable.units.filter(({ buildsOn }) => buildsOn.includes(unit.id)).map(({ id }) => id),
    tail: 0,
  }));
  const tails = new Map<number, number>();
  const tail = (index: number, above: readonly number[]): number => {
    const task = linked[index];
    if (task === undefined || above.includes(index)) return 0;
    const known = tails.get(index);
    if (known !== undefined) return known;
    const minutes = task.minutes + Math.max(0, ...task.followers.map((follower) => tail(follower, [...above, index])));
    tails.set(index, minutes);
    return minutes;
  };
  return linked.map((task) => ({ ...task, tail: tail(task.index, []) }));
}

function leadersOf(unitId: Id, { leaders, leaderIds }: DraftWishes): Id[] {
  const own = leaders.find((entry) => entry.unitId === unitId)?.leaderIds;
  return leaderIds.filter((id) => own === undefined || own.includes(id));
}

function activityOf(methods: readonly MethodMinutes[]): number {
  const sum = (some: readonly MethodMinutes[]) => some.reduce((minutes, method) => minutes + method.minutes, 0);
  const all = sum(methods);
  return all === 0 ? 0.5 : sum(methods.filter(({ method }) => ACTIVE.includes(method))) / all;
}
