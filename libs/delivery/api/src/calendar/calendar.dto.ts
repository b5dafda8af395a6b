import { IsId } from '@kurak/shared-api';

export class MakeCalendarRequest {
  /** Made by whoever asks: asked for twice, there is one address. */
  @IsId() feedId!: string;
}

/** Where one's calendar is read. */
export class CalendarReply {
  /** Path with the secret; null while there is none. */
  address!: string | null;
}
