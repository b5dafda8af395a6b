import { type Day, type Id, type Instant, wallTime } from '@kurak/shared-model';

/** A slot in a training's schedule, as far as clashes go. */
export interface Slot {
  readonly id: Id;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly room: string;
  readonly facilitatorIds: readonly Id[];
}

export type ClashCode = 'session.ends-before-it-starts' | 'session.outside-training' | 'session.room-taken' | 'session.facilitator-taken';

export interface Clash {
  readonly code: ClashCode;
  /** The other session, when two clash. */
  readonly with?: Id;
}

interface Frame {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly timeZone: string;
}

/**
 * Why a slot cannot stand where it is: the same rule in the browser, while it is moved, and in the API, when it is saved.
 * Slots that only touch do not clash; a slot does not clash with itself.
 */
export function clashesOf(slot: Slot, others: readonly Slot[], training: Frame): Clash[] {
  const clashes: Clash[] = [];
  if (Date.parse(slot.endsAt) <= Date.parse(slot.startsAt)) clashes.push({ code: 'session.ends-before-it-starts' });
  const days = [wallTime(slot.startsAt, training.timeZone).day, wallTime(new Date(Date.parse(slot.endsAt) - 1), training.timeZone).day];
  if (days.some((day) => day < training.startsOn || day > training.endsOn)) clashes.push({ code: 'session.outside-training' });
  for (const other of others) {
    if (other.id === slot.id || !overlap(slot, other)) continue;
    if (slot.room.trim() !== '' && sameRoom(slot.room, other.room)) clashes.push({ code: 'session.room-taken', with: other.id });
    if (slot.facilitatorIds.some((id) => other.facilitatorIds.includes(id))) clashes.push({ code: 'session.facilitator-taken', with: other.id });
  }
  return clashes;
}

function overlap(one: Slot, other: Slot): boolean {
  return Date.parse(one.startsAt) < Date.parse(other.endsAt) && Date.parse(other.startsAt) < Date.parse(one.endsAt);
}

function sameRoom(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** The first slot that has not ended yet; undefined when all is over. */
export function nextSlot<S extends Pick<Slot, 'startsAt' | 'endsAt'>>(slots: readonly S[], now: Instant): S | undefined {
  return [...slots].sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt)).find((slot) => Date.parse(slot.endsAt) > Date.parse(now));
}
