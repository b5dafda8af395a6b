import { LocalTextDto } from '@kurak/curriculum-api';
import { MARK_STATUSES, type MarkStatus } from '@kurak/delivery-model';
import { IsId, IsInstant, IsOptionalText } from '@kurak/shared-api';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';

export class MarkDto {
  @IsId() id!: string;
  @IsId() personId!: string;
  @IsIn(MARK_STATUSES) status!: MarkStatus;
  /** Of `late`: by how many minutes. */
  @IsOptional() @IsInt() @Min(0) @Max(600) minutesLate?: number | null;
  /** Of `excused`: why. */
  @IsOptional() @IsOptionalText(200) reason?: string | null;
  /** When it was made, on the device that made it, UTC. */
  @IsInstant() madeAt!: string;
}

export class RecordMarksRequest {
  @IsId() id!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @ValidateNested() @Type(() => MarkDto) marks!: MarkDto[];
}

export class CurrentMarkReply {
  id!: string;
  status!: MarkStatus;
  minutesLate!: number | null;
  reason!: string | null;
  madeAt!: string;
  /** Display name of who recorded it. */
  recordedBy!: string;
}

export class AttendeeReply {
  personId!: string;
  displayName!: string;
  /** The mark that counts; null while there is none. */
  mark!: CurrentMarkReply | null;
  /** How many earlier marks it corrects. */
  corrected!: number;
}

export class AttendanceSheetReply {
  sessionId!: string;
  trainingId!: string;
  title!: LocalTextDto;
  startsAt!: string;
  endsAt!: string;
  timeZone!: string;
  room!: string;
  people!: AttendeeReply[];
}

export class RecordedMarksReply {
  /** The id of the request. */
  id!: string;
  /** The ids of all its marks, stored now or before. */
  ids!: string[];
}
