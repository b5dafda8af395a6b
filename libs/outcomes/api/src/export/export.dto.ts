import { IsId } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { IsIn } from 'class-validator';
import { type ExportStatus } from './results-export.entity';

export class ExportRequest {
  @IsId() id!: string;
  /** The language of its headings. */
  @IsIn(LANGUAGES) language!: Language;
}

export class ExportReply {
  id!: string;
  trainingId!: string;
  /** `waiting` until the file is made. */
  status!: ExportStatus;
  createdAt!: string;
}
