import { LocalTextDto } from '@kurak/curriculum-api';
import { type Aspect, type MessageKind, type ScheduleChange } from '@kurak/delivery-model';
import { IsId } from '@kurak/shared-api';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray } from 'class-validator';

export class SessionTimeReply {
  /** What the clock on the wall shows there, `2026-03-02T09:00`. */
  begins!: string;
  ends!: string;
  room!: string;
}

/** What changed of one session of hers. */
export class SessionNewsReply {
  kind!: ScheduleChange['kind'];
  title!: LocalTextDto;
  /** How a session that stays differs. */
  what!: Aspect[];
  /** Null for a new session. */
  before!: SessionTimeReply | null;
  /** Null for one that is gone. */
  after!: SessionTimeReply | null;
}

export class MessageReply {
  id!: string;
  trainingId!: string;
  kind!: MessageKind;
  trainingTitle!: LocalTextDto;
  /** Of a schedule: number of the release; null for other kinds. */
  release!: number | null;
  /** Of a schedule: what the facilitator says about it. */
  note!: string;
  /** Of a schedule: what changed for her; nothing of the first one. */
  changes!: SessionNewsReply[];
  /** How many more changes there are. */
  more!: number;
  sentAt!: string;
  /** Null while it is new. */
  readAt!: string | null;
}

export class MessagePage {
  items!: MessageReply[];
  total!: number;
  page!: number;
  size!: number;
  /** Of all pages. */
  unread!: number;
}

export class ReadMessagesRequest {
  /** Messages of her own that she has read. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @ArrayUnique() @IsId({ each: true }) ids!: string[];
}

export class UnreadReply {
  unread!: number;
}
