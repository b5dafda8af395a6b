import { IsId, IsOptionalText } from '@kurak/shared-api';
import { isMeetingAddress, LONGEST_MEETING_ADDRESS } from '@kurak/delivery-model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, ValidateBy, ValidateNested } from 'class-validator';

const IsMeetingAddress = () => ValidateBy({ name: 'meeting.address', validator: { validate: (value: unknown) => value === '' || isMeetingAddress(value) } });

export class SessionMeetingDto {
  @IsId() sessionId!: string;
  /** An `https` address. */
  @IsMeetingAddress() @IsOptionalText(LONGEST_MEETING_ADDRESS) address!: string;
}

export class ChangeMeetingsRequest {
  /** An `https` address for every session that has none of its own; empty for none. */
  @IsMeetingAddress() @IsOptionalText(LONGEST_MEETING_ADDRESS) address!: string;
  /** Sessions with an address of their own; an empty one counts as none. */
  @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => SessionMeetingDto) sessions!: SessionMeetingDto[];
  /** The version that the edit started from; 0 when there was none. */
  @IsInt() version!: number;
}

export class MeetingsReply {
  address!: string;
  sessions!: SessionMeetingDto[];
  version!: number;
}

export class MeetingReply {
  /** From when to when the address is told. */
  opensAt!: string;
  closesAt!: string;
  /** By the clock here: the asker's own may be wrong. */
  isOver!: boolean;
  /** Null outside that time. */
  address!: string | null;
}
