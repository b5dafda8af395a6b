import { IsOptionalText } from '@kurak/shared-api';
import { IsInt, IsOptional } from 'class-validator';

export class ContactReply {
  /** E.164, e.g. `+996555123456`. */
  phone!: string | null;
  email!: string | null;
  /** Version of the enrolment. */
  version!: number;
}

export class ChangeContactRequest {
  /** In any shape; without a country code it is of the country where the training is. Null: forget it. */
  @IsOptional() @IsOptionalText(60) phone!: string | null;
  @IsOptional() @IsOptionalText(254) email!: string | null;
  /** The version of the enrolment that the edit started from. */
  @IsInt() version!: number;
}
