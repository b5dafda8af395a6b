import type { Clash, Slot, Timetable } from './timetable';

type Found = Pick<Clash, 'code' | 'with' | 'who'>;

const minuteOf = (at: string) => Date.parse(at) / 60_000;
const minutesIn = ({ startsAt, endsAt }: Pick<Slot, 'startsAt' | 'endsAt'>) =>
  Array.from({ length: Math.max(0, minuteOf(endsAt) - minuteOf(startsAt)) }, (_, index) => minuteOf(startsAt) + index);

/**
 * The rules of a schedule said once more, slowly and without any of the code they are checked against: each minute of each
 * session, and each participant by herself. Bishkek only, which is six hours ahead all year.
 */
export function minuteByMinute(one: Slot, all: readonly Slot[], timetable: Timetable): Found[] {
  const mine = minutesIn(one);
  if (mine.length === 0) return [{ code: 'session.ends-before-it-starts' }];
  const others = all.filter((other) => other.id !== one.id && minutesIn(other).length > 0);
  const found = new Map<string, Found>();
  const find = (clash: Found) => found.set(JSON.stringify(clash), clash);
  const clock = (minute: number) => (minute + 6 * 60) % 1440;
  const day = (minute: number) => new Date((minute + 6 * 60) * 60_000).toISOString().slice(0, 10);
  const hours = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

  const isOutside = mine.some((minute) => day(minute) < timetable.startsOn || day(minute) > timetable.endsOn);
  if (isOutside) find({ code: 'session.outside-training' });
  const isLate = mine.some((minute) => clock(minute) < hours(timetable.dayStartsAt) || clock(minute) >= hours(timetable.dayEndsAt)) || new Set(mine.map(day)).size > 1;
  if (!isOutside && isLate && !['meal', 'travel'].includes(one.kind)) find({ code: 'session.outside-hours' });

  const leaders = [...one.facilitatorIds, ...one.guestIds];
  const members = new Set(timetable.groups.flatMap(({ memberIds }) => memberIds));
  // Everybody by herself; somebody in no group; and somebody for each group that is still empty.
  const people = [
    ...[...members].map((id) => timetable.groups.filter((group) => group.memberIds.includes(id)).map((group) => group.id)),
    [],
    ...timetable.groups.filter(({ memberIds }) => memberIds.length === 0).map(({ id }) => [id]),
  ];
  const isThere = (groups: readonly string[], slot: Slot) => slot.groupIds.length === 0 || slot.groupIds.some((id) => groups.includes(id));

  for (const minute of mine) {
    for (const other of others.filter((slot) => minute >= minuteOf(slot.startsAt) && minute < minuteOf(slot.endsAt))) {
      const rooms = [one, other].map(({ room }) => room.trim().toLowerCase());
      if (rooms[0] !== '' && rooms[0] === rooms[1]) find({ code: 'session.room-taken', with: other.id });
      for (const who of leaders) if ([...other.facilitatorIds, ...other.guestIds].includes(who)) find({ code: 'session.facilitator-taken', with: other.id, who });
      if (people.some((groups) => isThere(groups, one) && isThere(groups, other))) find({ code: 'session.participant-twice', with: other.id });
    }
    for (const { who, free } of timetable.availability) {
      const isFree = free.some(({ from, to }) => minute >= minuteOf(from) && minute < minuteOf(to));
      if (leaders.includes(who) && !isFree) find({ code: 'session.facilitator-away', who });
    }
  }

  for (const groups of people.filter((who) => isThere(who, one))) {
    const hers = [one, ...others.filter((other) => isThere(groups, other))];
    for (const other of hers) if (wrongWayRound(one, other, hers, timetable) || wrongWayRound(other, one, hers, timetable)) find({ code: 'session.unit-too-early', with: other.id });
    if (['unit', 'other'].includes(one.kind) && worked(hers, one) > 120) find({ code: 'session.no-break' });
  }
  const planned = timetable.units.find(({ id }) => id === one.unitId)?.minutes ?? 0;
  if (mine.length < planned) find({ code: 'session.over-planned' });
  return [...found.values()];
}

/** Whether a session builds on another that ends too late, and that other is the first of its unit that somebody has. */
function wrongWayRound(later: Slot, base: Slot, hers: readonly Slot[], { units }: Timetable): boolean {
  if (later === base || later.unitId === null || base.unitId === null) return false;
  if (!units.some(({ id, buildsOn }) => id === later.unitId && buildsOn.includes(base.unitId as string))) return false;
  const sameUnit = hers.filter(({ unitId }) => unitId === base.unitId);
  const isFirst = sameUnit.every((other) => minuteOf(other.endsAt) >= minuteOf(base.endsAt));
  return isFirst && minuteOf(base.endsAt) > minuteOf(later.startsAt);
}

/** Minutes that somebody has worked at the end of a session, back to the last ten minutes without work or the last pause. */
function worked(hers: readonly Slot[], one: Slot): number {
  const during = (kinds: readonly string[]) => new Set(hers.filter(({ kind }) => kinds.includes(kind)).flatMap((slot) => minutesIn(slot)));
  const [work, pauses] = [during(['unit', 'other']), during(['break', 'meal', 'energiser', 'travel'])];
  let first = minuteOf(one.startsAt);
  let idle = 0;
  for (let minute = first - 1; idle < 10; minute -= 1) {
    if (work.has(minute)) {
      first = minute;
      idle = 0;
    } else if (pauses.has(minute)) break;
    else idle += 1;
  }
  return minuteOf(one.endsAt) - first;
}
