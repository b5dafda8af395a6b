import type { LocalText } from '@kurak/shared-model';
import type { Aspect, ScheduleChange } from './release/release';
import type { WallClock } from './release/wall-clock';

/** What a person can be told about a training. Each has its own words on screen, and details that these words need. */
export const MESSAGE_KINDS = ['enrolment.accepted', 'enrolment.waitlisted', 'enrolment.declined', 'training.cancelled', 'training.resumed', 'schedule.changed', 'group.changed'] as const;

export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** What a message needs to be put into words; each kind has some of it. */
export interface MessageDetails {
  /** What the training was called when the person was told. */
  readonly trainingTitle?: LocalText;
  /** Of `schedule.changed`: which release, from 1; the first one names no changes. */
  readonly release?: number;
  /** What the facilitator says about it. */
  readonly note?: string;
  /** Of `schedule.changed` and `group.changed`: what changed for her, in order of time. */
  readonly changes?: readonly SessionNews[];
  /** Changes that are not named. */
  readonly more?: number;
}

/** What changed of one session. It names nobody: a message lives longer than a person may want to be known here. */
export interface SessionNews {
  readonly kind: ScheduleChange['kind'];
  readonly title: LocalText;
  readonly what: readonly Aspect[];
  readonly before: SessionTime | null;
  readonly after: SessionTime | null;
}

export interface SessionTime {
  readonly begins: WallClock;
  readonly ends: WallClock;
  readonly room: string;
}
