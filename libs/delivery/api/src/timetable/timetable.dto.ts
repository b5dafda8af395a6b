import { LocalTextDto } from '@kurak/curriculum-api';
import { isClockTime } from '@kurak/delivery-model';
import { IsId, IsOptionalText, IsPlainText, MayBeLeftOut } from '@kurak/shared-api';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, ValidateBy, ValidateNested } from 'class-validator';

/** A clock time such as `09:00`; code `clock-time`. */
export const IsClockTime = () => ValidateBy({ name: 'clock-time', validator: { validate: isClockTime } });

export class GroupDto {
  @IsId() id!: string;
  @IsPlainText(60) name!: string;
  /** Participants of the training, by person. */
  @IsArray() @ArrayUnique() @ArrayMaxSize(500) @IsId({ each: true }) memberIds!: string[];
}

export class GuestDto {
  @IsId() id!: string;
  @IsPlainText(100) name!: string;
  @IsOptionalText(300) about!: string;
}

export class BuildsOnDto {
  @IsId() unitId!: string;
  /** Units of the training that are to come before it. */
  @IsArray() @ArrayUnique() @ArrayMaxSize(20) @IsId({ each: true }) unitIds!: string[];
}

class TimetableFields {
  /** Clock time `HH:MM` in the training's time zone. */
  @IsClockTime() dayStartsAt!: string;
  @IsClockTime() dayEndsAt!: string;
  /** Modules whose units can come in any order; in all others each unit builds on the one before. */
  @IsArray() @ArrayUnique() @ArrayMaxSize(20) @IsId({ each: true }) unorderedModuleIds!: string[];
  /** Units for which something else is to come before than the module says. */
  @IsArray() @ArrayMaxSize(400) @ValidateNested({ each: true }) @Type(() => BuildsOnDto) buildsOn!: BuildsOnDto[];
  /** All rooms that are known before a session stands in them; left out: as before. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(40) @IsPlainText(80, { each: true }) rooms?: string[];
  /** All groups; one that is not named goes. */
  @IsArray() @ArrayMaxSize(40) @ValidateNested({ each: true }) @Type(() => GroupDto) groups!: GroupDto[];
  /** All guests; one that is not named goes. */
  @IsArray() @ArrayMaxSize(60) @ValidateNested({ each: true }) @Type(() => GuestDto) guests!: GuestDto[];
}

export class ChangeTimetableRequest extends TimetableFields {
  /** The version that the edit started from. */
  @IsInt() version!: number;
}

export class SpanReply {
  /** UTC instant. */
  from!: string;
  to!: string;
}

export class AvailabilityEntry {
  /** A person or a guest. */
  who!: string;
  free!: SpanReply[];
}

export class MethodMinutesReply {
  method!: string;
  minutes!: number;
}

export class PlannedUnitReply {
  id!: string;
  moduleId!: string;
  title!: LocalTextDto;
  /** Planned length in minutes. */
  minutes!: number;
  /** Units that are to come before it. */
  buildsOn!: string[];
  /** What its session plan is made of. */
  methods!: MethodMinutesReply[];
}

/** All that the rules of a schedule go by, besides its sessions. */
export class TimetableReply {
  startsOn!: string;
  endsOn!: string;
  timeZone!: string;
  dayStartsAt!: string;
  dayEndsAt!: string;
  unorderedModuleIds!: string[];
  buildsOn!: BuildsOnDto[];
  /** Known before a session stands in them. */
  rooms!: string[];
  groups!: GroupDto[];
  guests!: GuestDto[];
  /** Who has said when she can be there; everybody else always can. */
  availability!: AvailabilityEntry[];
  units!: PlannedUnitReply[];
  version!: number;
}
