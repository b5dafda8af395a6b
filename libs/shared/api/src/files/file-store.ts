import type { Readable } from 'node:stream';

/** Some of a file: from one byte to another, both included, counted from 0. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** Where files are kept. Keys are made by us, never by a person: slash-separated lower-case letters, digits, hyphens, dots. */
export abstract class FileStore {
  /** Stores a file whole or not at all; a file with the same key is replaced. A stream is stored as it comes, however long it is. */
  abstract put(key: string, content: Buffer | Readable): Promise<void>;
  /** The content, or the range of it, and how many bytes that is; undefined when there is no such file. The range lies within the file. */
  abstract read(key: string, range?: ByteRange): Promise<{ readonly stream: Readable; readonly bytes: number } | undefined>;
  /** Removes a file; one that is not there is fine. */
  abstract remove(key: string): Promise<void>;
}
