import type { Id } from '@kurak/shared-model';
import type { Group, Slot } from './timetable';

type Invited = Pick<Slot, 'groupIds'>;

/** Participants who are in the same groups, and so at the same sessions. */
export type Audience = ReadonlySet<Id>;

/**
 * Who is where. Everybody is at a session without groups, also who is in no group. A group without members counts as
 * somebody, since it is about to have some.
 */
export class Audiences {
  private readonly all: readonly Audience[];

  constructor(groups: readonly Group[]) {
    const inGroups = Map.groupBy(
      groups.flatMap(({ id, memberIds }) => memberIds.map((memberId) => ({ id, memberId }))),
      ({ memberId }) => memberId,
    );
    const sets = [[], ...groups.filter(({ memberIds }) => memberIds.length === 0).map(({ id }) => [id]), ...[...inGroups.values()].map((rows) => rows.map(({ id }) => id))];
    this.all = [...new Map(sets.map((ids) => [[...ids].sort().join(), new Set(ids)])).values()];
  }

  /** Whether somebody is to be at both. */
  meet(one: Invited, other: Invited): boolean {
    return this.all.some((audience) => isAt(audience, one) && isAt(audience, other));
  }

  /** Who is at a session. */
  of(slot: Invited): Audience[] {
    return this.all.filter((audience) => isAt(audience, slot));
  }
}

/** Whether these people are at a session. */
export function isAt(audience: Audience, slot: Invited): boolean {
  return slot.groupIds.length === 0 || slot.groupIds.some((id) => audience.has(id));
}
