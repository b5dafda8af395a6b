import { type Cells, decodedText, rosterFileKind, separatedCells } from '@kurak/delivery-model';

/** No file about attendance is larger, in bytes. */
const LARGEST = 5 * 1024 * 1024;

/** What a file holds, and by what the same file is known again; or why it cannot be read. */
export type FileCells = { readonly cells: Cells; readonly hash: string } | 'old' | 'large' | 'other';

/** Reads a table of any of the kinds that people have, on this device. */
export async function cellsOf(file: File): Promise<FileCells> {
  if (file.size > LARGEST) return 'large';
  const bytes = new Uint8Array(await bytesOf(file));
  const hash = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  switch (rosterFileKind(bytes)) {
    case 'text':
      return { cells: separatedCells(decodedText(bytes).text), hash };
    case 'xlsx':
      return { cells: await cellsOfSheet(file), hash };
    case 'old-excel':
      return 'old';
    case 'other':
      return 'other';
  }
}

function bytesOf(file: File): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read'));
    reader.readAsArrayBuffer(file);
  });
}

async function cellsOfSheet(file: File): Promise<Cells> {
  const { readSheet } = await import('read-excel-file/browser');
  const rows = await readSheet(file);
  return rows.map((row) => row.map((cell) => (cell === null ? '' : cell instanceof Date ? cell.toISOString().slice(0, 19).replace('T', ' ') : String(cell).trim())));
}
