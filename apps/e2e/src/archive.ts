import { fromBuffer } from 'yauzl';

/** Every file of a zip archive by its name. */
export function filesOf(archive: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>();
    fromBuffer(archive, { lazyEntries: true }, (problem, zip) => {
      if (problem) return reject(problem);
      zip.on('error', reject).on('end', () => resolve(files));
      zip.on('entry', (entry: { fileName: string }) => {
        zip.openReadStream(entry as Parameters<typeof zip.openReadStream>[0], (failure, stream) => {
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
