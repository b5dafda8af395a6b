import { MARK_STATUSES, type MarkStatus, type MatchedBy } from '@kurak/delivery-model';
import { IsId, IsOptionalText, IsPlainText } from '@kurak/shared-api';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';

const IMPORT_WAYS = ['import', 'meeting'] as const;
type ImportWay = (typeof IMPORT_WAYS)[number];

export class SoughtPersonDto {
  /** Names that the file knows her by. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(6) @IsPlainText(200, { each: true }) names!: string[];
  @IsOptionalText(254) email!: string;
  @IsOptionalText(60) phone!: string;
}

export class MatchPeopleRequest {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @ValidateNested() @Type(() => SoughtPersonDto) people!: SoughtPersonDto[];
}

export class CandidateReply {
  personId!: string;
  displayName!: string;
  by!: MatchedBy;
  /** Of names, 0 to 1. */
  likeness!: number;
}

export class PersonMatchReply {
  /** Likest first. */
  candidates!: CandidateReply[];
  /** Who it is taken to be until a person says otherwise; null where that would be a guess. */
  chosen!: string | null;
}

export class PersonMatchList {
  /** One for each that was asked about, in the same order. */
  items!: PersonMatchReply[];
}

export class ImportedMarkDto {
  @IsId() personId!: string;
  @IsIn(MARK_STATUSES) status!: MarkStatus;
  /** Of `late`: by how many minutes. */
  @IsOptional() @IsInt() @Min(0) @Max(600) minutesLate?: number | null;
}

export class ImportedSessionDto {
  @IsId() sessionId!: string;
  /** Of each person at most one. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @ValidateNested() @Type(() => ImportedMarkDto) marks!: ImportedMarkDto[];
}

export class ImportMarksRequest {
  @IsId() id!: string;
  /** From a table of marks, or from a meeting's participant list. */
  @IsIn(IMPORT_WAYS) way!: ImportWay;
  /** SHA-256 of the file in hexadecimal: by it the same file is known. */
  @Matches(/^[0-9a-f]{64}$/) fileHash!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested() @Type(() => ImportedSessionDto) sessions!: ImportedSessionDto[];
}

export class MarkImportReply {
  id!: string;
  trainingId!: string;
  way!: ImportWay;
  fileHash!: string;
  /** Marks that said something new. */
  added!: number;
  /** Marks that were so already, or that this file has brought before. */
  unchanged!: number;
  /** Display name of who imported it. */
  importedBy!: string;
  importedAt!: string;
}

export class MarkImportPage {
  items!: MarkImportReply[];
  total!: number;
  page!: number;
  size!: number;
}
