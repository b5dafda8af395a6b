import { LocalTextDto } from '@kurak/curriculum-api';
import { IsId, IsInstant, IsPlainText } from '@kurak/shared-api';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, ValidateIf, ValidateNested } from 'class-validator';

export class SpanDto {
  /** UTC instant. */
  @IsInstant() from!: string;
  @IsInstant() to!: string;
}

export class MakeAvailabilityLinkRequest {
  @IsId() id!: string;
}

export class ChangeAvailabilityRequest {
  /** When she can be there; null when nothing is known, which counts as always. */
  @ValidateIf((_body, value) => value !== null) @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => SpanDto) free!: SpanDto[] | null;
  /** The version that the edit started from; 0 while there is none. */
  @IsInt() version!: number;
}

export class AvailabilityReply {
  /** A person or a guest. */
  who!: string;
  name!: string;
  isGuest!: boolean;
  /** Path that opens her page, with the code in its fragment, which no server sees; null while she has none. */
  link!: string | null;
  /** When it was last said; null while nothing is known. */
  answeredAt!: string | null;
  /** Null while nothing is known, which counts as always. */
  free!: SpanDto[] | null;
  version!: number;
}

export class AvailabilityList {
  items!: AvailabilityReply[];
}

export class AvailabilityCodeRequest {
  /** As it stands in the link; spaces, hyphens and case do not matter. */
  @IsPlainText(80) code!: string;
}

export class AnswerAvailabilityRequest extends AvailabilityCodeRequest {
  /** When she can be there; nothing for not at all. */
  @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => SpanDto) free!: SpanDto[];
  /** The version that the answer started from. */
  @IsInt() version!: number;
}

/** What somebody sees who was asked when she can be there. */
export class OpenAvailabilityReply {
  /** Of the training. */
  title!: LocalTextDto;
  startsOn!: string;
  endsOn!: string;
  timeZone!: string;
  /** The usual hours of a day, `HH:MM`. */
  dayStartsAt!: string;
  dayEndsAt!: string;
  /** What she said last; null before. */
  free!: SpanDto[] | null;
  version!: number;
}
