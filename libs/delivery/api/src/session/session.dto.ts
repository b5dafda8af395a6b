import { LocalTextDto } from '@kurak/curriculum-api';
import { SESSION_KINDS, type SessionKind, WARNING_CODES, type WarningCode } from '@kurak/delivery-model';
import { IsId, IsInstant, IsLocalText, IsOptionalText, MayBeLeftOut } from '@kurak/shared-api';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, ValidateNested } from 'class-validator';

/** A warning that is to stand, and why. */
export class AcceptWarningDto {
  @IsIn(WARNING_CODES) code!: WarningCode;
  /** The other session, when two clash. */
  @IsOptional() @IsId() with!: string | null;
  @IsOptionalText(300) note!: string;
}

class SessionFields {
  @IsIn(SESSION_KINDS) kind!: SessionKind;
  /** The unit that is taught; null for anything but a unit. */
  @IsOptional() @IsId() unitId!: string | null;
  @IsLocalText(160) title!: LocalTextDto;
  /** UTC instant. */
  @IsInstant() startsAt!: string;
  @IsInstant() endsAt!: string;
  @IsOptionalText(80) room!: string;
  @IsArray() @ArrayUnique() @ArrayMaxSize(10) @IsId({ each: true }) facilitatorIds!: string[];
  /** Guests of the training who lead it; left out: as before, or none. */
  @MayBeLeftOut() @IsArray() @ArrayUnique() @ArrayMaxSize(10) @IsId({ each: true }) guestIds?: string[];
  /** Who takes part, none for everybody; left out: as before, or everybody. */
  @MayBeLeftOut() @IsArray() @ArrayUnique() @ArrayMaxSize(40) @IsId({ each: true }) groupIds?: string[];
  /** A draft does not move it; left out: as before, or not so. */
  @MayBeLeftOut() @IsBoolean() isPinned?: boolean;
  /** All warnings that are to stand; left out: those accepted before. One that is there no longer is forgotten. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => AcceptWarningDto) accepted?: AcceptWarningDto[];
}

export class CreateSessionRequest extends SessionFields {
  @IsId() id!: string;
}

export class ChangeSessionRequest extends SessionFields {
  /** The version that the edit started from. */
  @IsInt() version!: number;
}

export class SaveSessionDto extends SessionFields {
  @IsId() id!: string;
  /** The version that the edit started from; null for a new session. */
  @IsOptional() @IsInt() version!: number | null;
}

export class RemoveSessionDto {
  @IsId() id!: string;
  /** The version that the decision was made on. */
  @IsInt() version!: number;
}

/** Many changes at once, all or none; clashes are looked for in what comes of them. */
export class ChangeScheduleRequest {
  @IsArray() @ArrayMaxSize(400) @ValidateNested({ each: true }) @Type(() => SaveSessionDto) save!: SaveSessionDto[];
  /** A session that is gone already may be named. */
  @IsArray() @ArrayMaxSize(400) @ValidateNested({ each: true }) @Type(() => RemoveSessionDto) remove!: RemoveSessionDto[];
}

export class AcceptedWarningReply {
  code!: WarningCode;
  /** The other session, when two clash. */
  with!: string | null;
  note!: string;
  /** Who accepted it. */
  by!: string;
  at!: string;
}

export class SessionReply {
  id!: string;
  trainingId!: string;
  kind!: SessionKind;
  unitId!: string | null;
  title!: LocalTextDto;
  startsAt!: string;
  endsAt!: string;
  room!: string;
  facilitatorIds!: string[];
  /** Display names of the facilitators, in the same order. */
  facilitators!: string[];
  guestIds!: string[];
  /** Names of the guests, in the same order. */
  guests!: string[];
  /** Who takes part; none means everybody. */
  groupIds!: string[];
  isPinned!: boolean;
  accepted!: AcceptedWarningReply[];
  /** People marked so far. */
  marked!: number;
  version!: number;
}

export class SessionList {
  items!: SessionReply[];
}
