import { IsId } from '@kurak/shared-api';
import { IsOptional } from 'class-validator';

export class AddSheetLogoRequest {
  @IsId() id!: string;
  /** A finished upload of the person who adds it: a picture. */
  @IsId() uploadId!: string;
  /** The logo in whose place it comes, null when there is none. Another one there is a conflict. */
  @IsOptional() @IsId() replaces!: string | null;
}

export class SheetLogoReply {
  id!: string;
  /** In pixels. */
  width!: number;
  /** In pixels. */
  height!: number;
  addedAt!: string;
}

export class CurrentSheetLogoReply {
  /** Null when the organisation has none. */
  logo!: SheetLogoReply | null;
}
