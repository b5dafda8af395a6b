import type { Id, Instant } from '@kurak/shared-model';
import type { MarkStatus } from '../attendance';
import { isCodeAt, wordOf } from './codes';

/** Minutes after the beginning during which who checks in is on time. */
export const ON_TIME_MINUTES = 15;
/** Wrong words that one person may try at one session. */
export const MOST_WRONG_WORDS = 5;
/** Names that were not found that one person may try at one session. */
export const MOST_WRONG_NAMES = 10;
/** Check-ins that one person may send for one session: a shared phone goes round a whole group. */
export const MOST_CHECK_INS = 60;

const MINUTE = 60_000;
/** Half an hour is enough after the end, or for who opens when all is over. */
const AFTERWARDS = 30 * MINUTE;
/** So far apart two clocks may be, and so long a page may take to open. */
const SLACK = 2 * MINUTE;

/** A stretch of time during which a facilitator lets people check in at a session. */
export interface CheckInWindow {
  readonly id: Id;
  readonly openedAt: Instant;
  /** When it was closed, or will close by itself. */
  readonly closesAt: Instant;
}

/** With what somebody checks in: the code that her phone read, or the word that she heard. */
export interface CheckInProof {
  readonly kind: 'code' | 'word';
  readonly value: string;
  /** When she did, by the server's clock as far as it can be known. */
  readonly madeAt: Instant;
}

/** What became of a check-in; beside a {@link Verdict}, that nobody is called so, or that too much was tried. */
export const CHECK_IN_STATES = ['accepted', 'waiting', 'not-valid', 'closed', 'unknown', 'too-many'] as const;
export type CheckInState = (typeof CHECK_IN_STATES)[number];

/**
 * `waiting`: it may be right, but the window has not reached the server yet, as the facilitator's phone has no network.
 * `not-valid`: the code has passed or never was, or it is another word. `closed`: the word is right and the time is not.
 */
export type Verdict = { readonly state: 'accepted'; readonly window: CheckInWindow } | { readonly state: 'waiting' | 'not-valid' | 'closed' };

/** When a window closes by itself. */
export function closingTime(openedAt: Instant, session: { readonly endsAt: Instant }): Instant {
  return new Date(Math.max(Date.parse(session.endsAt), Date.parse(openedAt)) + AFTERWARDS).toISOString();
}

/**
 * Whether a check-in holds, from what is known of the session's windows so far. More windows only ever turn another
 * verdict into `accepted`, never back, so it does not matter which reaches the server first, a check-in or its window.
 */
export async function judge(proof: CheckInProof, windows: readonly CheckInWindow[], secret: string): Promise<Verdict> {
  const covering = windows.filter((window) => covers(window, proof.madeAt));
  if (proof.kind === 'code') {
    if (!(await isCodeAt(secret, proof.value, proof.madeAt))) return { state: 'not-valid' };
    // A code that is right was on somebody's screen: her window is only late.
    return covering[0] ? { state: 'accepted', window: covering[0] } : { state: 'waiting' };
  }
  const own: CheckInWindow[] = [];
  for (const window of windows) if ((await wordOf(secret, window.id)) === proof.value) own.push(window);
  const window = own.find((one) => covering.includes(one));
  if (window) return { state: 'accepted', window };
  if (own.length > 0) return { state: 'closed' };
  return { state: covering.length > 0 ? 'not-valid' : 'waiting' };
}

/**
 * As what a check-in counts: present until a quarter of an hour after the session began, or after check-in opened where
 * that was later; afterwards late, by the minutes since the session was to begin.
 */
export function checkedInAs(madeAt: Instant, session: { readonly startsAt: Instant }, window: CheckInWindow): { status: MarkStatus; minutesLate: number | null } {
  const [made, starts] = [Date.parse(madeAt), Date.parse(session.startsAt)];
  if (made <= Math.max(starts, Date.parse(window.openedAt)) + ON_TIME_MINUTES * MINUTE) return { status: 'present', minutesLate: null };
  return { status: 'late', minutesLate: Math.min(600, Math.floor((made - starts) / MINUTE)) };
}

function covers({ openedAt, closesAt }: CheckInWindow, madeAt: Instant): boolean {
  const made = Date.parse(madeAt);
  return made >= Date.parse(openedAt) - SLACK && made <= Date.parse(closesAt) + SLACK;
}
