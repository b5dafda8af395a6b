import type { Instant } from '@kurak/shared-model';

/** A difference between two clocks that is smaller, in milliseconds, is taken for the time that the request travelled. */
export const CLOCK_TOLERANCE = 60_000;

/** By how much a device's clock is behind (positive) or ahead (negative), milliseconds; 0 while it is near enough. */
export function clockOffset(sentAt: Instant, receivedAt: Instant): number {
  const offset = Date.parse(receivedAt) - Date.parse(sentAt);
  return Math.abs(offset) < CLOCK_TOLERANCE ? 0 : offset;
}

export interface Arrival {
  /** What the device's clock showed when it sent, hours after the mark was made perhaps; undefined when it did not say. */
  readonly sentAt?: Instant | undefined;
  /** What the server's clock showed when it came. */
  readonly receivedAt: Instant;
}

/**
 * When something was really made: its device's time, moved by as much as that device's clock was off when it sent. Nothing
 * was made after it arrived. So a clock that is an hour ahead neither wins for an hour nor, set back to 1970, loses for ever.
 */
export function correctedMoment(madeAt: Instant, { sentAt, receivedAt }: Arrival): Instant {
  const offset = sentAt === undefined ? 0 : clockOffset(sentAt, receivedAt);
  return new Date(Math.min(Date.parse(madeAt) + offset, Date.parse(receivedAt))).toISOString();
}
