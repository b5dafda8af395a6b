import { LocalTextDto } from '@kurak/curriculum-api';
import { SESSION_KINDS, type SessionKind } from '@kurak/delivery-model';
import { IsId, IsInstant, IsLocalText, IsOptionalText } from '@kurak/shared-api';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional } from 'class-validator';

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
}

export class CreateSessionRequest extends SessionFields {
  @IsId() id!: string;
}

export class ChangeSessionRequest extends SessionFields {
  /** The version that the edit started from. */
  @IsInt() version!: number;
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
  /** People marked so far. */
  marked!: number;
  version!: number;
}

export class SessionList {
  items!: SessionReply[];
}
