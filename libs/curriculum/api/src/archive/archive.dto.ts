import { IsId } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { LocalTextDto } from '../text.dto';

export class ArchiveQuery {
  /** A published version; without it the draft of one's own module, the newest version of another's. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(1_000_000) number?: number;
}

export class ImportModuleRequest {
  @IsId() id!: string;
  /** A finished upload: a module archive, a Common Cartridge, a Moodle backup or a Markdown file. */
  @IsId() uploadId!: string;
  /** The language that it is in; an archive says that itself. */
  @IsIn(LANGUAGES) language!: Language;
}

/** Something that did not come as it was. */
export class ReportLineDto {
  /** Where it was: names of the section and what is in it; empty for the whole. */
  place!: string;
  /**
   * `not-supported` has no counterpart here and was left out, `shortened` was too long, `split` came in parts, `picture-missing` is not in
   * the file, `picture-refused` is no picture, `no-alternative` is a picture without words for who cannot see it, `no-right-answer` is a
   * question without one, `not-placed` stood in no part of the course; `table` became lines of text; `recording`, `frame`, `file`, `drawing`,
   * `too-long`, `too-deep` were left out of a page; `more` is the number of lines that are not shown.
   */
  what!: string;
  /** Of what it is about. */
  name!: string;
}

export class ImportReply {
  moduleId!: string;
  /** What the file was. */
  kind!: 'archive' | 'common-cartridge' | 'moodle' | 'markdown';
  title!: LocalTextDto;
  /** How many came. */
  units!: number;
  /** How many pictures, recordings and documents came. */
  materials!: number;
  report!: ReportLineDto[];
}
