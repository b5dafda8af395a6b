import type { Slot, Timetable } from '../timetable/timetable';
import { type Approach, Attempt } from './attempt';
import { Ground, type Placed, STEP } from './ground';
import { reasonsAgainst } from './reasons';
import { Search } from './search';
import { type Task, tasksOf } from './tasks';
import type { Draft, DraftedSession, DraftWishes } from './wishes';

/** Attempts of each kind with the whole of each day, before it is said that none was found. */
const ATTEMPTS = 12;
/** More than the units themselves: breaks and what does not quite fit. */
const ROOM_TO_SPARE = 1.3;

/**
 * A first draft of a schedule: the chosen units around what is kept, with lunches, breaks and energisers. No session of it
 * clashes with another or with what is kept, nobody leads who is away, and a unit comes after those it builds on. Theory is
 * put into mornings and practice where attention drops. The same question always has the same answer.
 *
 * Where there is none it says why: what makes one impossible, or else which units found no place in many attempts.
 */
export function draft(timetable: Timetable, wished: DraftWishes, kept: readonly Slot[]): Draft {
  const inSteps = (minutes: number) => Math.ceil(minutes / STEP) * STEP;
  const wishes = { ...wished, breakMinutes: inSteps(wished.breakMinutes), energiserMinutes: inSteps(wished.energiserMinutes) };
  const ground = new Ground(timetable, wishes, kept);
  const tasks = tasksOf(timetable, wishes, ground);
  const against = reasonsAgainst(timetable, wishes, ground, tasks);
  if (against.length > 0) return { impossible: against };
  let best: Attempt | undefined;
  for (const approach of approaches(ground, tasks, wishes)) {
    const attempt = new Attempt(ground, tasks, approach);
    if (attempt.left.size === 0) return { sessions: sessionsOf(attempt.placed, ground, wishes) };
    if (best === undefined || attempt.left.size < best.left.size) best = attempt;
  }
  const found = Search.for(ground, tasks);
  if (found) return { sessions: sessionsOf(found, ground, wishes) };
  return { impossible: [...(best?.left ?? [])].map(({ unitId, minutes, leaderIds }) => ({ code: 'draft.not-found', unitId, minutes, who: leaderIds })) };
}

/** From even days with everything wished for to full days in whatever order. */
function* approaches({ days, lanes }: Ground, tasks: readonly Task[], { energiserMinutes, breakMinutes, lunch }: DraftWishes): Generator<Approach> {
  const whole = Math.max(...days.map(({ from, to }) => to - from));
  const needed = tasks.reduce((sum, { minutes }) => sum + minutes, 0) / (days.length * Math.max(1, lanes.length));
  const even = needed * ROOM_TO_SPARE + (lunch?.minutes ?? 0);
  for (const dayMinutes of [even, (even + whole) / 2].filter((minutes) => minutes < whole)) {
    for (const chance of [0, 1, 2]) yield { dayMinutes, energiserMinutes, breakMinutes, chance, isKeptInOrder: true };
  }
  // Then without what would only be good to have: first energisers, then an order with what is kept, breaks last.
  for (const [rank, isKeptInOrder] of [true, true, false, true, false].entries()) {
    for (let chance = 0; chance < ATTEMPTS; chance += 1) {
      yield { dayMinutes: whole, energiserMinutes: rank === 0 ? energiserMinutes : 0, breakMinutes: rank < 3 ? breakMinutes : 0, chance, isKeptInOrder };
    }
  }
}

function sessionsOf(placed: readonly Placed[], ground: Ground, { lanes }: DraftWishes): DraftedSession[] {
  const work = [...placed, ...ground.kept];
  const lunches = ground.fixed.slice(ground.kept.length).filter((lunch) => ground.days.some((day) => day.lunch?.from === lunch.from && work.some((slot) => slot.from >= day.from && slot.from < day.to)));
  const instant = (minute: number) => new Date(minute * 60_000).toISOString();
  return [...placed, ...lunches]
    .sort((one, other) => one.from - other.from || (one.lane ?? -1) - (other.lane ?? -1))
    .map(({ kind, unitId, from, to, groupIds, leaderIds, lane }) => ({
      kind,
      unitId,
      startsAt: instant(from),
      endsAt: instant(to),
      room: kind === 'break' || lane === null ? '' : (lanes[lane]?.room.trim() ?? ''),
      leaderId: leaderIds[0] ?? null,
      groupIds,
    }));
}
