import { type EnrolmentStatus, SET_BY_HAND, type SetByHand, SEXES, type Sex } from '@kurak/delivery-model';
import { IsId, IsOptionalText, IsPlainText } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, ValidateNested } from 'class-validator';

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

export class ChangeEnrolmentRequest {
  /** Completed is nobody by hand; for who has completed, `accepted` leaves that as it is. */
  @IsIn(SET_BY_HAND) status!: SetByHand;
  @IsPlainText(80) displayName!: string;
  @IsOptional() @IsIn(SEXES) sex!: Sex | null;
  @IsOptional() @IsOptionalText(80) district!: string | null;
  /** The version that the edit started from. */
  @IsInt() version!: number;
}

export class EnrolmentReply {
  id!: string;
  personId!: string;
  displayName!: string;
  sex!: Sex | null;
  district!: string | null;
  status!: EnrolmentStatus;
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
