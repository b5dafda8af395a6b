import { LocalTextDto } from '@kurak/curriculum-api';
import { type Aspect, type ScheduleChange, type SessionKind } from '@kurak/delivery-model';
import { IsId, IsOptionalText } from '@kurak/shared-api';
import { Type } from 'class-transformer';
import { IsHexadecimal, IsInt, IsOptional, Length, Max, Min } from 'class-validator';

const MOST_RELEASES = 2_147_483_647;

export class PublishReleaseRequest {
  @IsId() id!: string;
  /** A word to those who are told; may be empty. */
  @IsOptionalText(500) note!: string;
  /** `state` of the changes that were shown: what is published is what was seen. */
  @IsHexadecimal() @Length(64, 64) state!: string;
}

export class ReleaseQuery {
  /** Compare with this release; without it, with the one before. 0 is before the first. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(MOST_RELEASES) since?: number;
}

/** A session as people are told of it. */
export class PlannedSessionReply {
  id!: string;
  kind!: SessionKind;
  unitId!: string | null;
  title!: LocalTextDto;
  /** IANA zone of the clock times. */
  timeZone!: string;
  /** What the clock on the wall shows, `2026-03-02T09:00`. It stays, should the zone's rules change. */
  begins!: string;
  ends!: string;
  /** The UTC instant, by the rules that the zone has today. */
  startsAt!: string;
  endsAt!: string;
  room!: string;
  /** Display names. */
  facilitators!: string[];
  /** Names of guests. */
  guests!: string[];
  /** Names of the groups it is for; none: for everybody. */
  groups!: string[];
}

export class ScheduleChangeReply {
  kind!: ScheduleChange['kind'];
  /** How a session that is in both differs. */
  what!: Aspect[];
  /** Null for a new session. */
  before!: PlannedSessionReply | null;
  /** Null for one that is gone. */
  after!: PlannedSessionReply | null;
}

export class AffectedPersonReply {
  personId!: string;
  displayName!: string;
  role!: 'participant' | 'facilitator';
  /** Which of the changes are hers: places in the list, from 0. */
  changes!: number[];
}

/** What publishing now would tell people. */
export class NextReleaseReply {
  /** The number that it would have. */
  number!: number;
  /** When the latest release was published; null before the first. */
  publishedAt!: string | null;
  /** In order of time; all sessions before the first release. */
  changes!: ScheduleChangeReply[];
  /** Who is told, facilitators first. */
  affected!: AffectedPersonReply[];
  /** Stands for exactly these changes. */
  state!: string;
}

export class ReleaseSummaryReply {
  id!: string;
  number!: number;
  note!: string;
  publishedAt!: string;
  /** Display name; empty for one that nobody published. */
  publishedBy!: string;
  sessions!: number;
}

export class ReleasePage {
  items!: ReleaseSummaryReply[];
  total!: number;
  page!: number;
  size!: number;
}

export class ReleaseReply {
  id!: string;
  trainingId!: string;
  number!: number;
  note!: string;
  publishedAt!: string;
  publishedBy!: string;
  sessions!: PlannedSessionReply[];
  /** The release that it is compared with; 0 for none. */
  since!: number;
  changes!: ScheduleChangeReply[];
}
