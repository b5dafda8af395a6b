/** One page of a list that is paged in SQL. */
export interface Page<T> {
  readonly items: T[];
  /** How many there are on all pages. */
  readonly total: number;
  /** Which page this is, from 1. */
  readonly page: number;
  /** How many items a full page holds. */
  readonly size: number;
}

export const DEFAULT_PAGE_SIZE = 50;
export const LARGEST_PAGE_SIZE = 200;
