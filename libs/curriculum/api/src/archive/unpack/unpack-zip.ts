import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { ImportProblem } from './import-problem';
import { asImportProblem, Meter, type PackageLimits, Scale } from './meter';
import { checkName, type Unpacked, Unpacking } from './unpacked';
import { type Entry, nameOf, type OpenZip, openZip } from './zip-packages';

const STORED = 0;
const DEFLATED = 8;

/** Kinds of files in the upper half of the external attributes, as Unix writes them; 0 where another system did. */
const KIND = 0xf000;
const REGULAR = 0x8000;
const FOLDER = 0x4000;

/**
 * Unpacks a zip file into a folder of one's own, under names made by us.
 *
 * @throws ImportProblem for a file that is damaged, or that is made to do harm
 */
export async function unpackZip(file: string, folder: string, limits: PackageLimits): Promise<Unpacked> {
  const packed = (await stat(file)).size;
  const zip = await openZip(file, { autoClose: false, decodeStrings: false, validateEntrySizes: false }).catch((error: unknown) => {
    throw asImportProblem(error);
  });
  const meter = new Meter(limits);
  const unpacking = new Unpacking(folder);
  let unpacked = 0;
  try {
    if (zip.entryCount > limits.files) throw new ImportProblem('too-many-files');
    for await (const entry of zip.eachEntry()) {
      meter.nextFile();
      // Entries that lie over each other could make much out of little, each of them within its limit.
      unpacked += await unpackEntry(zip, entry, unpacking, meter);
      meter.compare(packed, unpacked, '');
    }
  } catch (error) {
    throw asImportProblem(error);
  } finally {
    zip.close();
  }
  return unpacking.done();
}

/** @returns how many bytes came out */
async function unpackEntry(zip: OpenZip, entry: Entry, unpacking: Unpacking, meter: Meter): Promise<number> {
  const name = nameOf(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
  checkName(name);
  if (entry.isEncrypted()) throw new ImportProblem('encrypted', name);
  const kind = (entry.externalFileAttributes >>> 16) & KIND;
  if (kind !== 0 && kind !== REGULAR && kind !== FOLDER) throw new ImportProblem('link', name);
  if (name.endsWith('/')) return 0;
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) throw new ImportProblem('compression', name);
  const path = unpacking.place(name);
  const scale = await write(zip, entry, { name, path }, meter);
  if (scale.bytes !== entry.uncompressedSize) throw new ImportProblem('size-differs', name);
  if (scale.checksum !== entry.crc32) throw new ImportProblem('damaged', name);
  unpacking.keep(name, { path, bytes: scale.bytes, sha256: scale.sha256 });
  return scale.bytes;
}

async function write(zip: OpenZip, entry: Entry, { name, path }: { name: string; path: string }, meter: Meter): Promise<Scale> {
  const inflate = entry.compressionMethod === DEFLATED ? createInflateRaw() : undefined;
  const scale = new Scale((more, all) => {
    if (all > entry.uncompressedSize) throw new ImportProblem('size-differs', name);
    meter.count(more, name);
    // What was truly read: the packed size that the header says could be any number.
    if (inflate !== undefined) meter.compare(inflate.bytesWritten, all, name);
  });
  const target = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  const source: Readable = await zip.openReadStreamPromise(entry, { decodeFileData: false }).catch((error: unknown) => {
    target.destroy();
    throw asImportProblem(error, name);
  });
  try {
    await (inflate === undefined ? pipeline(source, scale, target) : pipeline(source, inflate, scale, target));
  } catch (error) {
    throw asImportProblem(error, name);
  }
  return scale;
}
