import type { Span } from '@kurak/delivery-model';
import { ProblemException } from '@kurak/shared-api';

/** Spans in order of time, those that touch or overlap as one; 422 for one that ends before it starts. */
export function orderedSpans(free: readonly Span[]): Span[] {
  const backwards = free.flatMap(({ from, to }, index) => (Date.parse(to) > Date.parse(from) ? [] : [{ path: `free[${index}].to`, code: 'ends-before-it-starts' }]));
  if (backwards.length > 0) throw ProblemException.invalid(...backwards);
  const ordered: { from: string; to: string }[] = [];
  for (const { from, to } of [...free].sort((one, other) => Date.parse(one.from) - Date.parse(other.from))) {
    const last = ordered.at(-1);
    if (last === undefined || Date.parse(from) > Date.parse(last.to)) ordered.push({ from, to });
    else if (Date.parse(to) > Date.parse(last.to)) last.to = to;
  }
  return ordered;
}
