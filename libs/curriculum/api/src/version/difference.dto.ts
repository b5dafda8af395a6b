import type { Grouping, Method } from '@kurak/curriculum-model';
import type { Language } from '@kurak/shared-model';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { LocalTextDto } from '../text.dto';

export class DifferencesQuery {
  /** Number of the earlier version. */
  @Type(() => Number) @IsInt() @Min(1) @Max(100_000) from!: number;
  /** Number of the later version; left out, the draft, or of others' modules the newest version. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100_000) to?: number;
}

export class TextDifferenceDto {
  language!: Language;
  before!: string;
  after!: string;
}

/** What of a part is no text. */
export class PartFactsDto {
  minutes?: number;
  method?: Method;
  grouping?: Grouping;
  /** Of a check question: its right answers. */
  right?: string[];
}

/** One thing in which two states of a module differ. */
export class DifferenceDto {
  unitId!: string;
  unitTitle!: LocalTextDto;
  /** `title`, `objectives`, `lesson/<block>` or `plan/<activity>`; null for the whole unit. */
  part!: string | null;
  kind!: 'added' | 'removed' | 'changed' | 'moved';
  texts!: TextDifferenceDto[];
  factsBefore!: PartFactsDto;
  factsAfter!: PartFactsDto;
}

export class DifferenceList {
  items!: DifferenceDto[];
}
