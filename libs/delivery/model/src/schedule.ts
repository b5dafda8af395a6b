import type { Instant } from '@kurak/shared-model';
import type { Slot } from './timetable/timetable';

/** The first slot that has not ended yet; undefined when all is over. */
export function nextSlot<S extends Pick<Slot, 'startsAt' | 'endsAt'>>(slots: readonly S[], now: Instant): S | undefined {
  return [...slots].sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt)).find((slot) => Date.parse(slot.endsAt) > Date.parse(now));
}
