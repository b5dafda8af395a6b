import { LocalTextDto } from '@kurak/curriculum-api';
import { type DraftReasonCode, type SessionKind } from '@kurak/delivery-model';
import { IsId, IsOptionalText } from '@kurak/shared-api';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { RemoveSessionDto } from '../session/session.dto';
import { IsClockTime } from '../timetable/timetable.dto';

const TEACH = ['once', 'every-lane'] as const;

export class LaneDto {
  /** Empty when it does not matter. */
  @IsOptionalText(80) room!: string;
  /** Who is taught there; none means everybody. */
  @IsArray() @ArrayUnique() @ArrayMaxSize(40) @IsId({ each: true }) groupIds!: string[];
}

export class UnitLeadersDto {
  @IsId() unitId!: string;
  @IsArray() @ArrayUnique() @ArrayMaxSize(100) @IsId({ each: true }) leaderIds!: string[];
}

export class LunchDto {
  /** Clock time `HH:MM`; it is moved where something that stays is in its way. */
  @IsClockTime() at!: string;
  @IsInt() @Min(15) @Max(180) minutes!: number;
}

export class DraftRequest {
  /** Units to schedule, those preferred first. */
  @IsArray() @ArrayMinSize(1) @ArrayUnique() @ArrayMaxSize(120) @IsId({ each: true }) unitIds!: string[];
  /** Sessions that follow one another in a room; lanes with different groups run at the same time. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(12) @ValidateNested({ each: true }) @Type(() => LaneDto) lanes!: LaneDto[];
  /** Each unit once, in one of the lanes, or in every lane. */
  @IsIn(TEACH) teach!: (typeof TEACH)[number];
  /** Facilitators and guests who lead. */
  @IsArray() @ArrayUnique() @ArrayMaxSize(100) @IsId({ each: true }) leaderIds!: string[];
  /** Who can lead a unit; a unit that is not named can be led by all. */
  @IsArray() @ArrayMaxSize(120) @ValidateNested({ each: true }) @Type(() => UnitLeadersDto) leaders!: UnitLeadersDto[];
  /** Null for none. */
  @IsOptional() @IsObject() @ValidateNested() @Type(() => LunchDto) lunch!: LunchDto | null;
  @IsInt() @Min(5) @Max(60) breakMinutes!: number;
  /** Length of an energiser where attention drops; 0 for none. */
  @IsInt() @Min(0) @Max(30) energiserMinutes!: number;
}

export class DraftedSessionReply {
  kind!: SessionKind;
  unitId!: string | null;
  title!: LocalTextDto;
  startsAt!: string;
  endsAt!: string;
  room!: string;
  facilitatorIds!: string[];
  guestIds!: string[];
  groupIds!: string[];
}

export class DraftReasonReply {
  code!: DraftReasonCode;
  /** The unit it is about, if it is about one. */
  unitId!: string | null;
  /** Leaders it is about: persons or guests. */
  who!: string[];
  /** Minutes that are needed; null when it is not about time. */
  minutes!: number | null;
  /** Minutes that there are, where they are known. */
  available!: number | null;
}

/** A proposal; nothing is saved of it. */
export class DraftReply {
  /** Empty when there is none. */
  sessions!: DraftedSessionReply[];
  /** Sessions in whose place these come: not pinned, without marks, and made anew by the draft. */
  replaces!: RemoveSessionDto[];
  /** Why there is none; empty when there is one. */
  impossible!: DraftReasonReply[];
}
