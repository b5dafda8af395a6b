import { type RosterRow, repeatedNames, rosterRows } from '@kurak/delivery-model';

/** A pasted row as the preview shows it. */
export interface PreviewRow extends RosterRow {
  /** The name stands before it in the list, or is enrolled already. */
  readonly isRepeated: boolean;
}

/** People out of pasted text, each with whether her name was there before. */
export function rosterPreview(pasted: string, enrolled: readonly string[]): PreviewRow[] {
  const rows = rosterRows(pasted);
  const repeated = repeatedNames(rows, enrolled);
  // The repeated names come in the order of the rows, without first occurrences: from the end, each finds its own row.
  const preview: PreviewRow[] = [];
  for (const row of rows.toReversed()) {
    const isRepeated = repeated.at(-1) === row.displayName;
    if (isRepeated) repeated.pop();
    preview.push({ ...row, isRepeated });
  }
  return preview.reverse();
}
