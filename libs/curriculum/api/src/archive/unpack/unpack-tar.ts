import { createReadStream, createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type Extract, extract, type Header } from 'tar-stream';
import { ImportProblem } from './import-problem';
import { asImportProblem, Meter, type PackageLimits, Scale } from './meter';
import { checkName, type Unpacked, Unpacking } from './unpacked';

/** Headers and padding of a tar file, for the sum of what comes out of gzip. */
const OVERHEAD = 1.1;

/** As `unpackZip`, for a tar file in gzip. */
export async function unpackTarGz(file: string, folder: string, limits: PackageLimits): Promise<Unpacked> {
  const unpacking = new Unpacking(folder);
  const files = new Meter(limits);
  const stream = new Meter({ ...limits, bytes: limits.bytes * OVERHEAD });
  const gunzip = createGunzip();
  const watch = new Scale((more, all) => {
    stream.count(more, '');
    stream.compare(gunzip.bytesWritten, all, '');
  });
  const tar = withShortHeaders(extract());
  const unpack = async () => {
    for await (const entry of tar) {
      files.nextFile();
      await keep(entry.header, entry as unknown as Readable, unpacking, files);
    }
  };
  const ends = await Promise.allSettled([pipeline(createReadStream(file), gunzip, watch, tar as unknown as NodeJS.WritableStream), unpack()]);
  const causes = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as Error & { code?: string }] : []));
  // Whichever half fails first, the other one fails too, for no reason of its own.
  const cause = causes.find((error) => error instanceof ImportProblem) ?? causes.find(({ code }) => code?.startsWith('Z_')) ?? causes[0];
  if (cause !== undefined) throw asImportProblem(cause);
  return unpacking.done();
}

/** What a header may say of one file beyond its own fields (a long name), in bytes. */
const LONGEST_HEADER = 64 * 1024;

/**
 * Stops at headers that say something of all files that follow, and at ones that are very long. No course has them, and tar-stream
 * would copy them anew for each file, however many there are.
 */
function withShortHeaders(tar: Extract): Extract {
  let last: Header | null = null;
  return Object.defineProperty(tar, '_header', {
    get: () => last,
    set(header: Header | null) {
      const type: string = header?.type ?? '';
      if (type === 'pax-global-header' || (/^(pax|gnu)-/.test(type) && (header?.size ?? 0) > LONGEST_HEADER)) throw new ImportProblem('damaged');
      last = header;
    },
  });
}

async function keep({ name: full, type, size }: Header, content: Readable, unpacking: Unpacking, meter: Meter): Promise<void> {
  const name = full.startsWith('./') ? full.slice(2) : full;
  if (type === 'directory') {
    content.resume();
    if (name !== '') checkName(name);
    return;
  }
  const path = unpacking.place(name);
  if (type !== 'file' && type !== 'contiguous-file') throw new ImportProblem('link', name);
  const scale = new Scale((more) => meter.count(more, name));
  await pipeline(content, scale, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  if (scale.bytes !== size) throw new ImportProblem('size-differs', name);
  unpacking.keep(name, { path, bytes: scale.bytes, sha256: scale.sha256 });
}
