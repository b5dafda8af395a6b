import { LocalTextDto } from '@kurak/curriculum-api';
import { type CheckInState, type MarkStatus } from '@kurak/delivery-model';
import { IsId, IsInstant, IsPlainText } from '@kurak/shared-api';
import { IsIn, IsOptional } from 'class-validator';

export class OpenCheckInRequest {
  /** The word is derived from it. */
  @IsId() id!: string;
  /** By the clock of the device; a wrong one is corrected by the header `x-sent-at`. */
  @IsInstant() openedAt!: string;
}

export class CloseCheckInRequest {
  @IsId() id!: string;
  @IsInstant() closedAt!: string;
}

export class WindowReply {
  /** The id of the request. */
  id!: string;
  windowId!: string;
  openedAt!: string;
  /** When it was closed, or will close by itself. */
  closesAt!: string;
}

export class CheckInRequest {
  @IsId() id!: string;
  /** `code`: read from the screen; `word`: heard. */
  @IsIn(['code', 'word']) kind!: 'code' | 'word';
  @IsPlainText(32) value!: string;
  /** When it was read or heard, by the clock of the device; a wrong one is corrected by the header `x-sent-at`. */
  @IsInstant() madeAt!: string;
  /** Of somebody beside the asker: her name as she is enrolled. */
  @IsOptional() @IsPlainText(200) displayName?: string | null;
}

export class CheckInReply {
  id!: string;
  /**
   * `waiting`: the facilitator's phone has not told yet when check-in was open. `unknown`: nobody, or more than one, is
   * called so. `not-valid`: the code has passed, or it is another word.
   */
  state!: CheckInState;
}

export class SentCheckInReply extends CheckInReply {
  /** False when it was for somebody beside the asker. */
  isOwn!: boolean;
  madeAt!: string;
}

export class CheckInSessionReply {
  sessionId!: string;
  title!: LocalTextDto;
  startsAt!: string;
  endsAt!: string;
  timeZone!: string;
  room!: string;
  /** The asker's own mark that counts; null while there is none. */
  status!: MarkStatus | null;
  /** What was sent from here, the latest first. */
  sent!: SentCheckInReply[];
}

export class CheckInSessionsReply {
  items!: CheckInSessionReply[];
}
