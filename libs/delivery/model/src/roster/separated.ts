/** Rows of cells, as a spreadsheet or a list of lines holds them. */
export type Cells = readonly (readonly string[])[];

const SEPARATORS = ['\t', ';', ','] as const;
/** So many lines tell what separates the cells. */
const LOOKED_AT = 50;

/** Cells of a text whose lines hold cells between tabs, semicolons or commas (RFC 4180, and what spreadsheets make of it). */
export function separatedCells(text: string, separator: string = guessedSeparator(text)): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  const endCell = () => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[(at += 1)] as string;
      else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') [cell, isQuoted] = ['', true];
    else if (sign === separator) endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at += 1;
      endRow();
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows.filter((cells) => cells.some((content) => content !== ''));
}

/** What parts most lines into the same number of cells. Spreadsheets of our region write semicolons, pasted cells tabs. */
function guessedSeparator(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').slice(0, LOOKED_AT);
  const said = /^sep=(.)$/.exec(lines[0] ?? '')?.[1];
  if (said !== undefined) return said;
  const worth = (separator: string) => {
    const counts = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length - 1);
    const least = Math.max(1, counts[0] ?? 0);
    return counts.filter((count) => count >= 1).length + counts.filter((count) => count === least).length;
  };
  return SEPARATORS.reduce((best, separator) => (worth(separator) > worth(best) ? separator : best));
}
