import { IsId, IsPlainText } from '@kurak/shared-api';
import { Language, LANGUAGES } from '@kurak/shared-model';
import { type Role, ROLES } from '@kurak/identity-model';
import { IsIn, IsInt } from 'class-validator';

/** A person as a member of this organisation. */
export class MemberReply {
  /** Id of the person. */
  id!: string;
  displayName!: string;
  language!: Language;
  role!: Role;
  /** Whether she has accepted an invitation and can sign in. */
  joined!: boolean;
  /** Version of her membership. */
  version!: number;
}

export class MemberPage {
  items!: MemberReply[];
  total!: number;
  page!: number;
  size!: number;
}

export class AddPersonRequest {
  @IsId() id!: string;
  @IsPlainText(80) displayName!: string;
  @IsIn(LANGUAGES) language!: Language;
  @IsIn(ROLES) role!: Role;
}

export class ChangeRoleRequest {
  @IsIn(ROLES) role!: Role;
  /** The version that the edit started from. */
  @IsInt() version!: number;
}
