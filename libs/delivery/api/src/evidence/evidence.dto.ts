import { IsDay, IsId } from '@kurak/shared-api';
import { IsOptional } from 'class-validator';

export class AddEvidenceRequest {
  @IsId() id!: string;
  /** A finished upload of the person who adds it: a picture or a PDF. */
  @IsId() uploadId!: string;
  /** A day of the training that it is evidence of. */
  @IsDay() day!: string;
  /** A session of that day, when it is evidence of that one only. */
  @IsOptional() @IsId() sessionId!: string | null;
}

export class EvidenceReply {
  id!: string;
  trainingId!: string;
  day!: string;
  sessionId!: string | null;
  name!: string;
  /** `image/webp` or `application/pdf`. */
  mediaType!: string;
  bytes!: number;
  /** Display name of who added it. */
  addedBy!: string;
  addedAt!: string;
}

export class EvidencePage {
  items!: EvidenceReply[];
  total!: number;
  page!: number;
  size!: number;
}
