import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';

interface Entry {
  readonly fileName: string;
}

interface Zip {
  on(event: 'entry', listener: (entry: Entry) => void): Zip;
  on(event: 'end', listener: () => void): Zip;
  on(event: 'error', listener: (problem: Error) => void): Zip;
  readEntry(): void;
  openReadStream(entry: Entry, done: (problem: Error | null, stream: Readable) => void): void;
}

/** The package brings no types; this is as much of them as is used here. */
const { fromBuffer } = createRequire(import.meta.url)('yauzl') as {
  fromBuffer(archive: Buffer, options: { lazyEntries: true }, done: (problem: Error | null, zip: Zip) => void): void;
};

/** Every file of a zip archive by its name. */
export function filesOf(archive: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>();
    fromBuffer(archive, { lazyEntries: true }, (problem, zip) => {
      if (problem) return reject(problem);
      zip.on('error', reject).on('end', () => resolve(files));
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          const pieces: Buffer[] = [];
          stream.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => {
            files.set(entry.fileName, Buffer.concat(pieces));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

/** What an archive says of its module, each id as the number of its first appearance: another installation may give others. */
export function withoutIds(json: string): unknown {
  const known = new Map<string, string>();
  const numbered = json.replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, (id) => {
    if (!known.has(id)) known.set(id, `#${known.size + 1}`);
    return known.get(id) ?? '';
  });
  return JSON.parse(numbered);
}
