import { IsId, IsLocalText, IsPlainText, MayBeLeftOut } from '@kurak/shared-api';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Matches } from 'class-validator';
import { LocalTextDto } from '../text.dto';
import { TranslationDto } from '../unit/unit.dto';
import { DifferenceDto } from '../version/difference.dto';

const PART = /^(title|objectives|(lesson|plan)\/[a-z0-9-]{1,60})$/;

export class AdaptRequest {
  @IsId() id!: string;
  @IsLocalText(120) title!: LocalTextDto;
  /** For whom. */
  @IsPlainText(200) targetGroup!: string;
  @IsPlainText(500) reason!: string;
}

/** A module in the tree of adaptations. */
export class LineageNodeDto {
  id!: string;
  /** The module above it that is shown; null for the first. */
  parentId!: string | null;
  title!: LocalTextDto;
  /** Empty for the starter library. */
  organisation!: string;
  /** Whether one may open it; a module that is no longer shared stands in the tree by its credit only. */
  visible!: boolean;
  own!: boolean;
  targetGroup!: string;
  publishedNumber!: number | null;
}

export class LineageTree {
  items!: LineageNodeDto[];
}

/** What the original did with a unit since it was taken. */
export class UpstreamUnitDto {
  /** The unit here; null for one that is new there. */
  unitId!: string | null;
  originUnitId!: string;
  title!: LocalTextDto;
  kind!: 'changed' | 'added' | 'removed';
  /** What changed there since it was taken. */
  differences!: DifferenceDto[];
  /** Parts that changed both there and here in the same words: here stands, unless it is asked otherwise. */
  conflicts!: string[];
  /** Version of the unit here; null for one that is new there. */
  version!: number | null;
}

export class UpstreamReply {
  /** Number of the original's newest version. */
  number!: number;
  items!: UpstreamUnitDto[];
}

export class TakeUnitRequest {
  /** `take` brings the changes in; `leave` keeps the unit here as it is until the original publishes anew. */
  @IsIn(['take', 'leave']) how!: 'take' | 'leave';
  /** Parts in which the original's words stand where both changed the same ones. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(200) @Matches(PART, { each: true }) theirs?: string[];
  /** The version of the unit here that was seen; left out for a unit that is new. */
  @MayBeLeftOut() @IsInt() version?: number;
}

export class TakenReply {
  /** The unit here; null when there is none. */
  unitId!: string | null;
  version!: number | null;
  translations!: TranslationDto[];
  /** Parts in which what was written here was kept. */
  kept!: string[];
}
