import { Language } from '@kurak/shared-model';
import { IsString, MaxLength, Length } from 'class-validator';

export class LookUpInvitationRequest {
  /** As printed or read aloud; spaces, hyphens and case do not matter. */
  @IsString() @Length(1, 40) code!: string;
}

export class AcceptInvitationRequest extends LookUpInvitationRequest {
  /** The name to sign in with from now on. */
  @IsString() @MaxLength(100) name!: string;
  @IsString() @MaxLength(600) password!: string;
}

/** What a person sees before she accepts. */
export class OpenInvitationReply {
  displayName!: string;
  /** Name of the organisation that invites. */
  organisation!: string;
  language!: Language;
  /** A sign-in name to start from: her own if she has one already. */
  suggestedName!: string;
}

export class InvitationReply {
  personId!: string;
  displayName!: string;
  /** One-use code, `XXXX-XXXX-XXXX`; null once used or expired. */
  code!: string | null;
  /** Path that opens the invitation, with the code in its fragment, which no server sees. */
  link!: string | null;
  /** The last day on which it can be used. */
  expiresOn!: string;
  used!: boolean;
}

export class InvitationList {
  items!: InvitationReply[];
}
