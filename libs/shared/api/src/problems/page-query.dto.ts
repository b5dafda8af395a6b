import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { DEFAULT_PAGE_SIZE, LARGEST_PAGE_SIZE } from '@kurak/shared-model';
import { IsOptionalText } from './validators';

/** Which page of a list. */
export class PageQuery {
  /** Which page, from 1. */
  @ApiPropertyOptional({ default: 1 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100_000) page: number = 1;
  /** How many items a page holds. */
  @ApiPropertyOptional({ default: DEFAULT_PAGE_SIZE }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(LARGEST_PAGE_SIZE) size: number = DEFAULT_PAGE_SIZE;
  /** Words that a name or title contains. */
  @IsOptional() @IsOptionalText(100) search?: string;
}

/** How many rows to pass over. */
export function offsetOf(query: PageQuery): number {
  return (query.page - 1) * query.size;
}

/** A pattern for ILIKE that finds the words anywhere, or everything when there are none. */
export function searchPattern(query: PageQuery): string {
  const words = (query.search ?? '').trim().replace(/[\\%_]/g, '\\$&');
  return `%${words}%`;
}
