import { AGE_BANDS, type AgeBand, type EnrolmentStatus, FATES, type Fate, LARGEST_ROSTER, PHONE_COUNTRIES, type PhoneCountry, SEXES, type Sex } from '@kurak/delivery-model';
import { IsId, IsOptionalText, IsPlainText } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, ValidateNested } from 'class-validator';

export class CheckedPersonDto {
  @IsPlainText(80) displayName!: string;
  @IsOptional() @IsOptionalText(80) district?: string | null;
  /** As it was typed. */
  @IsOptional() @IsOptionalText(60) phone?: string | null;
  @IsOptional() @IsOptionalText(254) email?: string | null;
}

export class CheckRosterRequest {
  /** Where phone numbers without a country code are from. */
  @IsIn(PHONE_COUNTRIES) country!: PhoneCountry;
  /** A long roster is checked in parts. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(1_000) @ValidateNested() @Type(() => CheckedPersonDto) people!: CheckedPersonDto[];
}

export class KnownPersonReply {
  personId!: string;
  displayName!: string;
  district!: string | null;
  samePhone!: boolean;
  sameEmail!: boolean;
  /** Her place in this training, if she has one. */
  status!: EnrolmentStatus | null;
}

export class CheckedPersonReply {
  /** E.164; null where there is none or it is wrong. */
  phone!: string | null;
  /** A phone was given that cannot be one. */
  phoneIsWrong!: boolean;
  /** What is proposed to become of the row. */
  @ApiProperty({ enum: FATES }) fate!: Fate;
  /** Who she is, when she joins or is enrolled already. */
  personId!: string | null;
  /** Who she may be, likest first. */
  known!: KnownPersonReply[];
}

export class CheckedRosterReply {
  /** One for each person that was sent, in their order. */
  items!: CheckedPersonReply[];
}

export class RosterPersonDto {
  /** Of a person who is known already, or of the person to be made. */
  @IsId() personId!: string;
  @IsIn(['new', 'joins']) as!: 'new' | 'joins';
  @IsPlainText(80) displayName!: string;
  @IsOptional() @IsIn(SEXES) sex?: Sex | null;
  @IsOptional() @IsOptionalText(80) district?: string | null;
  /** In any shape; kept sealed. */
  @IsOptional() @IsOptionalText(60) phone?: string | null;
  /** Kept sealed. */
  @IsOptional() @IsOptionalText(254) email?: string | null;
  @IsOptional() @IsIn(LANGUAGES) language?: Language | null;
  @IsOptional() @IsIn(AGE_BANDS) ageBand?: AgeBand | null;
  /** Who she was said not to be, though she has their name or phone. */
  @IsOptional() @IsArray() @ArrayMaxSize(10) @IsId({ each: true }) apartFrom?: string[] | null;
}

export class EnterRosterRequest {
  @IsId() id!: string;
  /** The language in which Kurak first speaks to those whose row does not say. */
  @IsIn(LANGUAGES) language!: Language;
  @IsIn(PHONE_COUNTRIES) country!: PhoneCountry;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(LARGEST_ROSTER) @ValidateNested() @Type(() => RosterPersonDto) people!: RosterPersonDto[];
}

export class EnteredRosterReply {
  /** The id of the request. */
  id!: string;
  /** How many persons were made. */
  added!: number;
  /** How many were known already. */
  joined!: number;
}
