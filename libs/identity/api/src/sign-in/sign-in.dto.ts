import { Language, LANGUAGES } from '@kurak/shared-model';
import { IsId, IsPlainText } from '@kurak/shared-api';
import { type Role } from '@kurak/identity-model';
import { IsIn, IsInt, IsString, Length, MaxLength } from 'class-validator';

export class SignInRequest {
  /** The name chosen when accepting the invitation. */
  @IsString() @Length(1, 100) name!: string;
  @IsString() @Length(1, 200) password!: string;
}

export const DEMO_ROLES = ['participant', 'facilitator', 'staff', 'administrator', 'outsider'] as const;

export class DemoSignInRequest {
  /** `outsider` is staff of another organisation. */
  @IsIn(DEMO_ROLES) as!: 'participant' | 'facilitator' | 'staff' | 'administrator' | 'outsider';
}

export class PersonReply {
  id!: string;
  displayName!: string;
  language!: Language;
  version!: number;
}

export class OrganisationReply {
  id!: string;
  name!: string;
}

export class MyOrganisationReply extends OrganisationReply {
  /** The person's role there. */
  role!: Role;
}

/** Who is signed in, and as what. */
export class Me {
  person!: PersonReply;
  /** The organisation in which she acts now. */
  organisation!: OrganisationReply;
  /** Her role in it. */
  role!: Role;
  /** All organisations that she belongs to. */
  organisations!: MyOrganisationReply[];
}

export class VisitReply {
  /** Null when nobody is signed in. */
  me!: Me | null;
  /** Whether this installation shows example data and lets anybody choose a role. */
  demo!: boolean;
}

export class ChangeMeRequest {
  @IsPlainText(80) displayName!: string;
  @IsIn(LANGUAGES) language!: Language;
  /** The version that the edit started from. */
  @IsInt() version!: number;
}

export class ChangePasswordRequest {
  @IsString() @MaxLength(200) current!: string;
  @IsString() @MaxLength(600) next!: string;
}

export class ChangeOrganisationRequest {
  @IsId() organisationId!: string;
}

export class SignInReply {
  id!: string;
  /** The day on which it was opened. */
  openedOn!: string;
  lastUsedOn!: string;
  /** Kind of device, e.g. `Android · Chrome`. */
  device!: string;
  /** Whether it is the one that asks. */
  current!: boolean;
}

export class SignInList {
  items!: SignInReply[];
}
