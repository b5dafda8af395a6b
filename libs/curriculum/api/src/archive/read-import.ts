import { open } from 'node:fs/promises';
import { isCleanText, type Language } from '@kurak/shared-model';
import { MANIFEST_FILE, readCommonCartridge } from './foreign/common-cartridge';
import type { Imported } from './foreign/draft';
import { LARGEST_MARKDOWN, readMarkdown } from './foreign/markdown';
import { MOODLE_FILE, readMoodle } from './foreign/moodle';
import { LABEL_FILE } from './kurak/archive-format';
import { readArchive } from './kurak/read-archive';
import { ImportProblem } from './unpack/import-problem';
import { packingOf, unpack } from './unpack/unpack';

/** What a file to be imported turned out to be. */
export type ImportKind = 'archive' | 'common-cartridge' | 'moodle' | 'markdown';

export interface ReadImport extends Imported {
  readonly kind: ImportKind;
}

/**
 * Finds out by its content what a file is, and makes a module of it. Its materials lie in the folder: they can be read for as long
 * as that is there.
 *
 * @param folder empty and one's own
 * @param language of what is no archive
 * @param name of the file, for a title where it has none itself
 * @throws ImportProblem
 */
export async function readImport(file: string, folder: string, language: Language, name: string): Promise<ReadImport> {
  const packing = await packingOf(file);
  if (packing === 'none') return { kind: 'markdown', ...readMarkdown(await textOf(file), language, name) };
  const files = await unpack(file, folder);
  if (packing === 'zip' && files.has(LABEL_FILE)) {
    const { module, materials } = await readArchive(files);
    return { kind: 'archive', module, materials, report: [] };
  }
  if (packing === 'zip' && files.has(MANIFEST_FILE)) return { kind: 'common-cartridge', ...(await readCommonCartridge(files, language)) };
  if (files.has(MOODLE_FILE)) return { kind: 'moodle', ...(await readMoodle(files, language)) };
  throw new ImportProblem('unknown-kind');
}

/** Documents of other kinds that are text by accident. */
const NO_MARKDOWN = /^\s*(<\?xml|<!doctype|<html|<svg|%PDF-|\{\\rtf)/i;

/** The bytes of a file that is text through and through. */
async function textOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LARGEST_MARKDOWN + 1), 0, LARGEST_MARKDOWN + 1, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const text = decoded(bytes);
    if (text === undefined || !isCleanText(text) || NO_MARKDOWN.test(text)) throw new ImportProblem('unknown-kind');
    if (bytesRead > LARGEST_MARKDOWN) throw new ImportProblem('too-large');
    return bytes;
  } finally {
    await handle.close();
  }
}

/** Undefined for what is no text. The last letter may be half: it may have been cut off here. */
function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
