import { IsDay } from '@kurak/shared-api';
import { type Language, LANGUAGES } from '@kurak/shared-model';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

export const SHEET_COLUMNS = ['day', 'sessions'] as const;
/** Whether people sign once a day or at each session of it. */
export type SheetColumns = (typeof SHEET_COLUMNS)[number];

export class SignInSheetQuery {
  /** The language of its words. */
  @IsIn(LANGUAGES) language!: Language;
  /** A day of the training. */
  @IsDay() day!: string;
  /** Whether people sign once a day or at each session of it. */
  @IsOptional() @IsIn(SHEET_COLUMNS) columns: SheetColumns = 'day';
  /** How many empty rows there are for people who are not on the list. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(60) blank: number = 5;
}
