import { createHash } from 'node:crypto';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { deflateRawSync } from 'node:zlib';
import { Meter, PACKAGE_LIMITS } from '../unpack/meter';
import { ZipFile } from '../unpack/zip-packages';
import { type ArchiveContent, type ArchivedFile, type ArchivedMaterial, type ArchiveLabel, type CarriedMaterial, FORMAT, FORMAT_VERSION, LABEL_FILE, MEDIA_FILE, MODULE_FILE } from './archive-format';
import { markdownFiles } from './module-markdown';
import { canonicalJson, refuseEndless } from './shape';

/** Made in local time, as zip writes it down: the same numbers everywhere. */
const ALWAYS = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/** Text that would be packed more tightly than this is stored as it is: nobody takes it for a bomb. */
const TIGHTEST = 100;

interface Entry {
  readonly name: string;
  readonly isPacked: boolean;
  read(): Promise<Buffer>;
}

/**
 * Writes a module as one archive: the same module gives the same bytes.
 *
 * @throws ImportProblem `too-large` or `too-many-files` for one that could not be read again
 */
export async function writeArchive({ module, organisation, number, publishedAt, materials }: ArchiveContent, target: Writable): Promise<void> {
  const archived = materials.map((material) => archivedMaterial(material)).sort(byId);
  const fileOf = new Map(archived.map(({ id, file }) => [id, file]));
  const entries: Entry[] = [
    jsonEntry(MODULE_FILE, module),
    jsonEntry(MEDIA_FILE, archived),
    ...markdownFiles(module, (id) => fileOf.get(id) ?? '').map(({ name, text }) => textEntry(name, text)),
    ...[...materials].sort(byId).map((material) => ({ name: fileOf.get(material.id) ?? '', isPacked: false, read: () => material.read() })),
  ];
  const files: ArchivedFile[] = [];
  const label = () => Promise.resolve(Buffer.from(canonicalJson({ format: FORMAT, formatVersion: FORMAT_VERSION, publishedAt, number, organisation, files } satisfies ArchiveLabel)));
  await writeZip(entries, files, { name: LABEL_FILE, isPacked: true, read: label }, target);
}

function archivedMaterial({ id, name, mediaType, title, alternative, transcript }: CarriedMaterial): ArchivedMaterial {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin';
  return { id, name, mediaType, title, alternative, transcript, file: `media/${id}.${extension}` };
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}

function jsonEntry(name: string, value: unknown): Entry {
  const text = canonicalJson(value);
  refuseEndless(Buffer.from(text), name);
  return textEntry(name, text);
}

function textEntry(name: string, text: string): Entry {
  const content = Buffer.from(text);
  return { name, isPacked: deflateRawSync(content).length * TIGHTEST > content.length, read: () => Promise.resolve(content) };
}

/** One file after another, so that no two of them are in memory; the label comes last, when all others are known. */
async function writeZip(entries: readonly Entry[], files: ArchivedFile[], label: Entry, target: Writable): Promise<void> {
  const zip = new ZipFile();
  const meter = new Meter(PACKAGE_LIMITS);
  zip.on('error', (error: Error) => zip.outputStream.destroy(error));
  for (const entry of [...entries, label]) {
    zip.addReadStreamLazy(entry.name, { ...ALWAYS, compress: entry.isPacked }, (answer) => {
      weighed(entry, meter).then(
        (content) => {
          if (entry !== label) files.push({ name: entry.name, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') });
          answer(null, Readable.from([content], { objectMode: false }));
        },
        (error: unknown) => answer(error),
      );
    });
  }
  zip.end();
  await pipeline(zip.outputStream, target);
}

async function weighed({ name, read }: Entry, meter: Meter): Promise<Buffer> {
  const content = await read();
  meter.nextFile();
  meter.count(content.length, name);
  return content;
}
