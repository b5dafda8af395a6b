/** Instead of a birth date, which is never asked for. Years completed. */
export const AGE_BANDS = ['under-18', '18-24', '25-34', '35-49', '50-64', '65-over'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

const FROM: readonly (readonly [number, AgeBand])[] = [[65, '65-over'], [50, '50-64'], [35, '35-49'], [25, '25-34'], [18, '18-24'], [0, 'under-18']];

/** The band of an age in years, or of a band as it is written (`25–34`, `65+`); undefined for what is neither. */
export function ageBand(written: string): AgeBand | undefined {
  const years = written.match(/\d+/g)?.map(Number) ?? [];
  const [from] = years;
  if (from === undefined || from > 120 || years.length > 2) return undefined;
  if (years.length === 1 && /^(?:under|до|<)|чейин/i.test(written.trim())) return from <= 18 ? 'under-18' : undefined;
  return FROM.find(([least]) => from >= least)?.[1];
}
