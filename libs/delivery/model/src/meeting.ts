import type { Instant } from '@kurak/shared-model';

export const LONGEST_MEETING_ADDRESS = 500;

/** How long before an online session its address is told. */
const AHEAD = 15 * 60_000;

/** An address that may be opened for people: `https`, with a host, without a name or password in it. */
export function isMeetingAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_MEETING_ADDRESS || !URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  return protocol === 'https:' && hostname.includes('.') && username === '' && password === '';
}

export function meetingOpensAt(startsAt: Instant): Instant {
  return new Date(Date.parse(startsAt) - AHEAD).toISOString();
}

/** From a quarter of an hour before a session to its end. */
export function isMeetingOpen({ startsAt, endsAt }: { readonly startsAt: Instant; readonly endsAt: Instant }, now: number): boolean {
  return now >= Date.parse(startsAt) - AHEAD && now < Date.parse(endsAt);
}
