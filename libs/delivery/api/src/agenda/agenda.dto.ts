import { LocalTextDto } from '@kurak/curriculum-api';
import { type SessionKind, type TrainingStatus } from '@kurak/delivery-model';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { IsBoolean, IsIn, IsInt } from 'class-validator';

export const AUDIENCES = ['participants', 'facilitators'] as const;
export type Audience = (typeof AUDIENCES)[number];

export class AgendaPrintQuery {
  @IsIn(LANGUAGES) language!: Language;
  /** For whom: participants get no names; facilitators get them, and room for notes. */
  @IsIn(AUDIENCES) audience!: Audience;
}

export class ChangePublicAgendaRequest {
  @IsBoolean() isOn!: boolean;
  /** Whether the place and the rooms are told. */
  @IsBoolean() withRooms!: boolean;
  /** Whether the names of those who lead are told. */
  @IsBoolean() withNames!: boolean;
  /** The version that the edit started from; 0 when there was none. */
  @IsInt() version!: number;
}

export class PublicAgendaReply {
  isOn!: boolean;
  withRooms!: boolean;
  withNames!: boolean;
  /** Path of the page for anybody; null while it is off. */
  page!: string | null;
  /** Path of the calendar for anybody. */
  calendar!: string | null;
  version!: number;
}

export class AgendaSessionReply {
  id!: string;
  kind!: SessionKind;
  title!: LocalTextDto;
  timeZone!: string;
  /** What the clock on the wall shows, `2026-03-02T09:00`. */
  begins!: string;
  ends!: string;
  /** The UTC instant. */
  startsAt!: string;
  endsAt!: string;
  /** Empty while rooms are not told. */
  room!: string;
  /** Display names; none while they are not told. */
  facilitators!: string[];
}

/** A schedule as anybody may see it. */
export class AgendaReply {
  title!: LocalTextDto;
  organisation!: string;
  /** Empty while it is not told. */
  place!: string;
  startsOn!: string;
  endsOn!: string;
  timeZone!: string;
  languages!: Language[];
  status!: TrainingStatus;
  /** Number of the release. */
  release!: number;
  publishedAt!: string;
  sessions!: AgendaSessionReply[];
}
