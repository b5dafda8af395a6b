import type { Id, Instant } from '@kurak/shared-model';
import type { SessionKind } from '../training';
import type { ClockTime } from '../timetable/timetable';

/** Sessions that follow one another in one room, for the same people. */
export interface Lane {
  /** Empty when it does not matter. */
  readonly room: string;
  /** Who is taught there; none means everybody. */
  readonly groupIds: readonly Id[];
}

/** What a first draft of a schedule is to be like. */
export interface DraftWishes {
  /** Units to schedule, in the order in which they are preferred. */
  readonly unitIds: readonly Id[];
  readonly lanes: readonly Lane[];
  /** `once`: each unit in one of the lanes; `every-lane`: each unit in each of them. */
  readonly teach: 'once' | 'every-lane';
  /** Persons and guests who lead. */
  readonly leaderIds: readonly Id[];
  /** Who can lead a unit; a unit without an entry can be led by every leader. */
  readonly leaders: readonly { readonly unitId: Id; readonly leaderIds: readonly Id[] }[];
  /** One for everybody, at about this time each day; null for none. */
  readonly lunch: { readonly at: ClockTime; readonly minutes: number } | null;
  /** Length of a break. */
  readonly breakMinutes: number;
  /** Length of an energiser where attention drops; 0 for none. */
  readonly energiserMinutes: number;
}

/** A session that a draft proposes; its id is for whoever saves it to make. */
export interface DraftedSession {
  readonly kind: SessionKind;
  readonly unitId: Id | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly room: string;
  /** A person or a guest who leads it; null for a break. */
  readonly leaderId: Id | null;
  readonly groupIds: readonly Id[];
}

export const DRAFT_REASONS = [
  'draft.no-hours',
  'draft.no-lanes',
  'draft.circle',
  'draft.no-leader',
  'draft.too-long',
  'draft.leader-away',
  'draft.too-much',
  'draft.leader-overloaded',
  'draft.chain-too-long',
  'draft.not-found',
] as const;
export type DraftReasonCode = (typeof DRAFT_REASONS)[number];

/** Why there is no draft, as concretely as it is known. */
export interface DraftReason {
  readonly code: DraftReasonCode;
  readonly unitId?: Id;
  /** Leaders it is about: persons or guests. */
  readonly who?: readonly Id[];
  /** Minutes that are needed. */
  readonly minutes?: number;
  /** Minutes that there are. */
  readonly available?: number;
}

export type Draft = { readonly sessions: readonly DraftedSession[] } | { readonly impossible: readonly DraftReason[] };
