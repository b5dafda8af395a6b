import { IsId } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

const MOST_VERSIONS = 2_147_483_647;

/** What of a module is printed. */
export class PrintQuery {
  /** The language to print in; what is not written in it stands in the base language. */
  @IsIn(LANGUAGES) language!: Language;
  /** The unit to print alone; without it the whole module. */
  @IsOptional() @IsId() unitId?: string;
  /** The version to print; without it the draft of one's own module, the newest version of another's. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(MOST_VERSIONS) number?: number;
}
