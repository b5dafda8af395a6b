import { IsId, IsLocalText, MayBeLeftOut } from '@kurak/shared-api';
import type { Language } from '@kurak/shared-model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsInt, Matches, Max, Min, ValidateNested } from 'class-validator';
import { IsLocalList, LocalListDto, LocalTextDto } from '../text.dto';
import { ActivityDto, BlockDto, PART_ID } from './block.dto';

const PART = /^(title|objectives|(lesson|plan)\/[a-z0-9-]{1,60})$/;

export class CreateUnitRequest {
  @IsId() id!: string;
  @IsLocalText(160) title!: LocalTextDto;
}

/** What changed; a field that is left out stays as it was. */
export class ChangeUnitRequest {
  @MayBeLeftOut() @IsLocalText(160) title?: LocalTextDto;
  @MayBeLeftOut() @IsLocalList(10, 300) objectives?: LocalListDto;
  /** Planned length in minutes. */
  @MayBeLeftOut() @IsInt() @Min(5) @Max(480) minutes?: number;
  /** Blocks that are new or differ; new ones come last unless `lesson` places them. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(100) @ValidateNested() @Type(() => BlockDto) blocks?: BlockDto[];
  /** Activities that are new or differ; new ones come last unless `plan` places them. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(60) @ValidateNested() @Type(() => ActivityDto) activities?: ActivityDto[];
  /** Ids of all blocks in their order; one that is not named goes. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(100) @ArrayUnique() @Matches(PART_ID, { each: true }) lesson?: string[];
  /** Ids of all activities in their order; one that is not named goes. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(60) @ArrayUnique() @Matches(PART_ID, { each: true }) plan?: string[];
  /** The version that the edit started from. */
  @IsInt() version!: number;
}

export class ReviewDto {
  /** Name of who read it; empty for the starter library. */
  name!: string;
  /** UTC. */
  at!: string;
}

/** How far a unit is in a language. */
export class TranslationDto {
  language!: Language;
  /** Parts that the base language has. */
  parts!: number;
  /** Of these, parts that this language has whole. */
  translated!: number;
  /** Parts whose base text changed since they were translated: `title`, `objectives`, `lesson/<block>`, `plan/<activity>`. */
  stale!: string[];
  missing!: string[];
  /** Who read it and found it right; null while nobody has, and again when it changed. */
  review!: ReviewDto | null;
}

export class UsedMaterialDto {
  id!: string;
  kind!: string;
  name!: string;
  mediaType!: string;
  bytes!: number;
  width!: number | null;
  height!: number | null;
}

export class UnitReply {
  id!: string;
  moduleId!: string;
  moduleTitle!: LocalTextDto;
  baseLanguage!: Language;
  /** Whether it may be changed: it is one's own organisation's. */
  own!: boolean;
  title!: LocalTextDto;
  objectives!: LocalListDto;
  minutes!: number;
  lesson!: BlockDto[];
  plan!: ActivityDto[];
  translations!: TranslationDto[];
  /** The materials in its lesson. */
  materials!: UsedMaterialDto[];
  /** 0 for a unit of another organisation, which is shown as it was published. */
  version!: number;
}

/** What saving changed besides what was sent. */
export class UnitSavedReply {
  version!: number;
  translations!: TranslationDto[];
}

export class StalePartDto {
  part!: string;
  /** What the base language said when it was translated. */
  was!: string;
  /** What it says now. */
  is!: string;
}

export class StalePartList {
  items!: StalePartDto[];
}

export class ChangeTranslationRequest {
  /** True when the unit was read in this language and found right, false to take that back. */
  @MayBeLeftOut() @IsBoolean() reviewed?: boolean;
  /** Parts that are right as they are though their base text changed. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(200) @Matches(PART, { each: true }) upToDate?: string[];
  /** The unit's version that was read. */
  @IsInt() version!: number;
}

