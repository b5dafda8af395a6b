import { GROUPINGS, type Grouping, METHODS, type Method } from '@kurak/curriculum-model';
import { IsId, IsLocalText } from '@kurak/shared-api';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { IsLocalList, IsLocalRichText, LocalListDto, LocalRichTextDto, LocalTextDto } from '../text.dto';

const PART_ID = /^[a-z0-9-]{1,60}$/;

export class ChoiceDto {
  /** Unique within the question; never changes. */
  @Matches(PART_ID) id!: string;
  @IsLocalText(300, { mayBeEmpty: true }) text!: LocalTextDto;
  @IsBoolean() isRight!: boolean;
  /** Shown once it has been chosen. */
  @IsLocalText(600, { mayBeEmpty: true }) explanation!: LocalTextDto;
}

/** A step of a lesson: `text`, `safety` and `reflection` have a text, `check` a question and choices. */
export class BlockDto {
  /** Unique within the unit; never changes: progress hangs on it. */
  @Matches(PART_ID) id!: string;
  @IsIn(['text', 'safety', 'reflection', 'check']) kind!: 'text' | 'safety' | 'reflection' | 'check';
  @IsOptional() @IsLocalRichText() text?: LocalRichTextDto;
  @IsOptional() @IsLocalText(600, { mayBeEmpty: true }) question?: LocalTextDto;
  @IsOptional() @IsArray() @ArrayMaxSize(8) @ValidateNested() @Type(() => ChoiceDto) choices?: ChoiceDto[];
}

/** A step of a session plan. */
export class ActivityDto {
  @Matches(PART_ID) id!: string;
  @IsIn(METHODS) method!: Method;
  @IsInt() @Min(1) @Max(480) minutes!: number;
  @IsIn(GROUPINGS) grouping!: Grouping;
  @IsLocalText(160, { mayBeEmpty: true }) title!: LocalTextDto;
  @IsLocalRichText() instructions!: LocalRichTextDto;
  @IsLocalList(30, 200) materials!: LocalListDto;
  @IsLocalRichText() debrief!: LocalRichTextDto;
}

export class CreateUnitRequest {
  @IsId() id!: string;
  @IsLocalText(160) title!: LocalTextDto;
}

export class ChangeUnitRequest {
  @IsLocalText(160) title!: LocalTextDto;
  @IsLocalList(10, 300) objectives!: LocalListDto;
  /** Planned length in minutes. */
  @IsInt() @Min(5) @Max(480) minutes!: number;
  @IsArray() @ArrayMaxSize(100) @ValidateNested() @Type(() => BlockDto) lesson!: BlockDto[];
  @IsArray() @ArrayMaxSize(60) @ValidateNested() @Type(() => ActivityDto) plan!: ActivityDto[];
  /** The version that the edit started from. */
  @IsInt() version!: number;
}

export class UnitReply {
  id!: string;
  moduleId!: string;
  moduleTitle!: LocalTextDto;
  baseLanguage!: 'en' | 'ru' | 'ky';
  /** Whether it may be changed: it is one's own organisation's. */
  own!: boolean;
  title!: LocalTextDto;
  objectives!: LocalListDto;
  minutes!: number;
  lesson!: BlockDto[];
  plan!: ActivityDto[];
  /** 0 for a unit of another organisation, which is shown as it was published. */
  version!: number;
}
