import { type Roster, decodedText, rosterFileKind, rosterOfCells, rosterOfText } from '@kurak/delivery-model';

/** Larger than any list of five thousand people. */
const MOST_BYTES = 8 * 1_048_576;

/** A file that is no roster; `code` says why, for `delivery.roster.file.`. */
export class RosterFileError extends Error {
  constructor(readonly code: 'large' | 'old' | 'other' | 'broken') {
    super(code);
  }
}

/**
 * Reads a roster on this device: what the file holds besides the list never leaves it. What kind it is, its first bytes
 * say; of a workbook the first sheet counts.
 */
export async function rosterOfFile(file: File): Promise<Roster> {
  if (file.size > MOST_BYTES) throw new RosterFileError('large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = rosterFileKind(bytes);
  if (kind === 'old-excel') throw new RosterFileError('old');
  if (kind === 'other') throw new RosterFileError('other');
  return kind === 'text' ? rosterOfText(decodedText(bytes).text) : rosterOfCells(await cellsOfWorkbook(bytes));
}

async function cellsOfWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/browser');
  try {
    const rows = await readSheet(bytes.buffer);
    return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell).trim()))).filter((row) => row.some((cell) => cell !== ''));
  } catch {
    throw new RosterFileError('broken');
  }
}
