import { LocalTextDto } from '@kurak/curriculum-api';
import { ASKABLE, type Askable, KEPT_DAYS, MOST_CRITERIA, MOST_QUESTIONS } from '@kurak/delivery-model';
import { IsDay, IsId, IsLocalText, IsOptionalText } from '@kurak/shared-api';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';

export class ApplicationQuestionDto {
  @IsId() id!: string;
  @IsLocalText(300) text!: LocalTextDto;
}

export class CriterionDto {
  @IsId() id!: string;
  @IsLocalText(120) name!: LocalTextDto;
}

export class SaveApplicationFormRequest {
  /** Whether applications are taken; a planned training becomes open with it. */
  @IsBoolean() isOpen!: boolean;
  /** The last day on which they are, in the training's time zone; null for no such day. */
  @IsOptional() @IsDay() closesOn!: string | null;
  /** What the training is about, for who thinks of applying. */
  @IsLocalText(1_000, { mayBeEmpty: true }) intro!: LocalTextDto;
  /** Whom to ask, as the privacy notice names it. */
  @IsOptionalText(160) contact!: string;
  /** What is asked besides name and language; each may be left out by who applies. */
  @IsArray() @ArrayUnique() @IsIn(ASKABLE, { each: true }) asks!: Askable[];
  @IsArray() @ArrayMaxSize(MOST_QUESTIONS) @ValidateNested({ each: true }) @Type(() => ApplicationQuestionDto) questions!: ApplicationQuestionDto[];
  @IsArray() @ArrayMaxSize(MOST_CRITERIA) @ValidateNested({ each: true }) @Type(() => CriterionDto) criteria!: CriterionDto[];
  /** For how many days after the training what was written is kept; then it is erased. */
  @IsInt() @Min(KEPT_DAYS.least) @Max(KEPT_DAYS.most) keptDays!: number;
  /** The version that the edit started from; 0 while nothing was saved. */
  @IsInt() version!: number;
}

export class ApplicationFormReply {
  trainingId!: string;
  isOpen!: boolean;
  closesOn!: string | null;
  intro!: LocalTextDto;
  contact!: string;
  asks!: Askable[];
  questions!: ApplicationQuestionDto[];
  criteria!: CriterionDto[];
  keptDays!: number;
  /** Whether somebody could apply just now. */
  takesApplications!: boolean;
  /** Path of the public page, with the code in its fragment, which no server sees. */
  link!: string;
  /** How many have applied so far. */
  applications!: number;
  version!: number;
}
