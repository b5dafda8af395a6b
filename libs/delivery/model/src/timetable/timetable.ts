import type { Day, Id, Instant } from '@kurak/shared-model';
import type { SessionKind } from '../training';

/** A clock time in the training's zone, `HH:MM`. */
export type ClockTime = string;

/** A stretch of time; what ends at an instant does not meet what begins at it. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** A warning that somebody has seen and lets stand, and why. */
export interface AcceptedWarning {
  readonly code: WarningCode;
  /** The other session, when two clash; null otherwise. */
  readonly with: Id | null;
  readonly note: string;
  /** Who accepted it. */
  readonly by: Id;
  readonly at: Instant;
}

/** A slot in a training's schedule, as far as rules go. */
export interface Slot {
  readonly id: Id;
  readonly kind: SessionKind;
  /** The unit that is taught; null for anything but a unit. */
  readonly unitId: Id | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly room: string;
  /** Persons of the organisation. */
  readonly facilitatorIds: readonly Id[];
  readonly guestIds: readonly Id[];
  /** Who takes part: these groups; none means everybody. */
  readonly groupIds: readonly Id[];
  /** It stays where it is, whatever a draft does. */
  readonly isPinned: boolean;
}

/** Participants who are taught apart from others some of the time. A participant may be in several groups. */
export interface Group {
  readonly id: Id;
  readonly name: string;
  /** Participants, by person. */
  readonly memberIds: readonly Id[];
}

/** When somebody can be at the training. Who has no entry is always free; an entry without spans is never. */
export interface Availability {
  /** A person or a guest. */
  readonly who: Id;
  readonly free: readonly Span[];
}

/** Minutes of one method in a unit's session plan. */
export interface MethodMinutes {
  readonly method: string;
  readonly minutes: number;
}

/** A unit of a module that the training teaches, as far as time goes. */
export interface PlannedUnit {
  readonly id: Id;
  readonly moduleId: Id;
  /** Planned length; 0 when the session plan has no activities. */
  readonly minutes: number;
  /** Units that are to come before it. */
  readonly buildsOn: readonly Id[];
  readonly methods: readonly MethodMinutes[];
}

/** What the rules know of a training besides its sessions. */
export interface Timetable {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly timeZone: string;
  readonly dayStartsAt: ClockTime;
  readonly dayEndsAt: ClockTime;
  readonly groups: readonly Group[];
  readonly availability: readonly Availability[];
  readonly units: readonly PlannedUnit[];
}

/** The hours of a day for which nobody has said others. */
export const USUAL_HOURS = { dayStartsAt: '09:00', dayEndsAt: '18:00' } as const;

export const ERROR_CODES = [
  'session.ends-before-it-starts',
  'session.outside-training',
  'session.room-taken',
  'session.facilitator-taken',
  'session.participant-twice',
  'session.facilitator-away',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export const WARNING_CODES = ['session.outside-hours', 'session.unit-too-early', 'session.no-break', 'session.over-planned'] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export type ClashCode = ErrorCode | WarningCode;

/** Why a slot cannot stand where it is (an error), or perhaps should not (a warning, which can be accepted). */
export interface Clash {
  readonly code: ClashCode;
  readonly severity: 'error' | 'warning';
  /** The other session, when two clash. */
  readonly with?: Id;
  /** Whom it is about: a person or a guest who is needed twice, or who is away. */
  readonly who?: Id;
}

/** Clock time as minutes after midnight. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** True for a clock time from 00:00 to 23:59, or 24:00, the end of a day. */
export function isClockTime(value: unknown): value is ClockTime {
  return typeof value === 'string' && (/^([01]\d|2[0-3]):[0-5]\d$/.test(value) || value === '24:00');
}
