import type { Slot, Timetable } from '../timetable/timetable';
import type { DraftWishes } from './wishes';

const HALF_HOUR = 30 * 60_000;

/**
 * Whether units of half hours, each taught once, have a place in one short day: tries each at each half hour in each lane with
 * each leader, in the order of the list, in which what builds on a unit stands after it. Slow, and without any of the code it
 * is compared with.
 */
export function isPossible(timetable: Timetable, wishes: DraftWishes, kept: readonly Slot[], placed: readonly Slot[] = []): boolean {
  const unitId = wishes.unitIds[placed.length];
  if (unitId === undefined) return true;
  const unit = timetable.units.find(({ id }) => id === unitId);
  const first = Date.parse(`${timetable.startsOn}T${timetable.dayStartsAt}:00+06:00`);
  const last = Date.parse(`${timetable.startsOn}T${timetable.dayEndsAt}:00+06:00`);
  const length = (unit?.minutes ?? 0) * 60_000;
  for (let from = first; from + length <= last; from += HALF_HOUR) {
    const halfHours = Array.from({ length: length / HALF_HOUR }, (_, index) => from + index * HALF_HOUR);
    for (const { room, groupIds } of wishes.lanes) {
      for (const leader of wishes.leaders.find((entry) => entry.unitId === unitId)?.leaderIds ?? []) {
        const isFree = halfHours.every((now) => {
          const hers = timetable.availability.find(({ who }) => who === leader);
          const isThere = hers === undefined || hers.free.some((span) => Date.parse(span.from) <= now && Date.parse(span.to) > now);
          const meanwhile = [...kept, ...placed].filter(({ startsAt, endsAt }) => Date.parse(startsAt) <= now && Date.parse(endsAt) > now);
          const isAlone = meanwhile.every((other) => !other.facilitatorIds.includes(leader) && other.room !== room && other.groupIds.length > 0 && other.groupIds.every((id) => groupIds.length > 0 && !groupIds.includes(id)));
          return isThere && isAlone;
        });
        const isInOrder = placed.every((other) => !unit?.buildsOn.includes(other.id) || Date.parse(other.endsAt) <= from);
        const [startsAt, endsAt] = [new Date(from).toISOString(), new Date(from + length).toISOString()];
        const slot: Slot = { id: unitId, kind: 'unit', unitId, startsAt, endsAt, room, groupIds, facilitatorIds: [leader], guestIds: [], isPinned: false };
        if (isFree && isInOrder && isPossible(timetable, wishes, kept, [...placed, slot])) return true;
      }
    }
  }
  return false;
}
