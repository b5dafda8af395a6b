import { LocalTextDto } from '@kurak/curriculum-api';
import { MARK_STATUSES, type MarkStatus, type MarkWay } from '@kurak/delivery-model';
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
  /** When it was made, by the clock of the device that made it, UTC. A clock that is wrong is corrected by the header `x-sent-at`. */
  @IsInstant() madeAt!: string;
  /** The mark that counted on that device until then. This one is later than it, whatever the clock says. */
  @IsOptional() @IsId() seen?: string | null;
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
  way!: MarkWay;
  /** Display name of who recorded it. */
  recordedBy!: string;
  /** Of a check-in on somebody else's phone: the display name of whose. */
  via!: string | null;
}

export class DecidedReply {
  /** What the asker had recorded. */
  mine!: CurrentMarkReply;
  /** What somebody else had. */
  theirs!: CurrentMarkReply;
  /** Which of the two counts. */
  counts!: 'mine' | 'theirs';
}

export class AttendeeReply {
  personId!: string;
  displayName!: string;
  /** Her district, where somebody else of the training has the same name; otherwise null. */
  toldApartBy!: string | null;
  /** False for who is of another group than the session's, and was not marked. */
  isExpected!: boolean;
  /** The mark that counts; null while there is none. */
  mark!: CurrentMarkReply | null;
  /** How many other marks there are. */
  corrected!: number;
  /** What was decided between the asker's mark and another's that says something else; null when there is nothing to tell. */
  decided!: DecidedReply | null;
}

export class CheckInWindowReply {
  id!: string;
  openedAt!: string;
  /** When it was closed, or will close by itself. */
  closesAt!: string;
}

export class CheckInStateReply {
  /** What codes and words of this session are computed from; only for those who may mark. */
  secret!: string;
  windows!: CheckInWindowReply[];
  /** Check-ins that came from phones before the window did. */
  waiting!: number;
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
  /** Null for those who only look. */
  checkIn!: CheckInStateReply | null;
  /** When the server said this, by its clock. */
  asOf!: string;
}

export class RecordedMarksReply {
  /** The id of the request. */
  id!: string;
  /** The ids of all its marks, stored now or before. */
  ids!: string[];
}

export class PastMarkReply extends CurrentMarkReply {
  /** When the server received it. */
  receivedAt!: string;
  /** What the device's clock showed, where it was wrong. */
  deviceAt!: string | null;
  /** Whether this is the one that counts. */
  counts!: boolean;
}

export class MarkHistoryReply {
  /** Every mark of the person at the session, the latest first. */
  items!: PastMarkReply[];
}
