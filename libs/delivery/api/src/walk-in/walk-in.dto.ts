import { IsId, IsInstant, IsPlainText } from '@kurak/shared-api';

export class AddWalkInRequest {
  @IsId() id!: string;
  /** Id of the person to be made. */
  @IsId() personId!: string;
  @IsPlainText(80) displayName!: string;
  /** Id of her mark: she is there. */
  @IsId() markId!: string;
  /** When it was made, on the device that made it, UTC. */
  @IsInstant() madeAt!: string;
}

export class WalkInReply {
  /** The id of the request. */
  id!: string;
  personId!: string;
}
