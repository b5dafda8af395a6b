import { AGE_BANDS, type AgeBand, ENROLMENT_STATUSES, type EnrolmentStatus, SET_BY_HAND, type SetByHand, SEXES, type Sex } from '@kurak/delivery-model';
import { IsId, IsOptionalText, IsPlainText, PageQuery } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, ValidateNested } from 'class-validator';

export class NewcomerDto {
  /** Id of the person to be made. */
  @IsId() id!: string;
  /** As she wants to be called; may be a pseudonym. */
  @IsPlainText(80) displayName!: string;
  @IsOptional() @IsIn(SEXES) sex?: Sex | null;
  /** Where she comes from: donors ask for it; it may be left out. */
  @IsOptional() @IsOptionalText(80) district?: string | null;
}

export class EnrolRequest {
  @IsId() id!: string;
  /** The language in which Kurak first speaks to them. */
  @IsIn(LANGUAGES) language!: Language;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @ValidateNested() @Type(() => NewcomerDto) people!: NewcomerDto[];
}

export class EnrolmentQuery extends PageQuery {
  /** Only those who are at this. */
  @IsOptional() @IsIn(ENROLMENT_STATUSES) status?: EnrolmentStatus;
  /** `yes`: only those added at the door of whom no more than the name is known. */
  @IsOptional() @IsIn(['yes']) toComplete?: 'yes';
}

export class ChangeEnrolmentRequest {
  /** Completed is nobody by hand; for who has completed, `accepted` leaves that as it is. */
  @IsIn(SET_BY_HAND) status!: SetByHand;
  @IsPlainText(80) displayName!: string;
  @IsOptional() @IsIn(SEXES) sex!: Sex | null;
  @IsOptional() @IsOptionalText(80) district!: string | null;
  /** Left out: stays as it is. */
  @IsOptional() @IsIn(AGE_BANDS) ageBand?: AgeBand | null;
  /** Of who was added at the door: true when there is no more to ask. */
  @IsOptional() @IsBoolean() isComplete?: boolean;
  /** The version that the edit started from. */
  @IsInt() version!: number;
}

export class EnrolmentReply {
  id!: string;
  personId!: string;
  displayName!: string;
  sex!: Sex | null;
  district!: string | null;
  ageBand!: AgeBand | null;
  status!: EnrolmentStatus;
  /** Added at the door, with no more than her name: the rest is still to be asked. */
  toComplete!: boolean;
  /** Whether she has accepted an invitation and can sign in. */
  joined!: boolean;
  version!: number;
}

export class EnrolmentPage {
  items!: EnrolmentReply[];
  total!: number;
  page!: number;
  size!: number;
}

export class EnrolledReply {
  /** The id of the request. */
  id!: string;
  enrolled!: number;
}
