import type { Readable } from 'node:stream';

/** Where files are kept. Keys are made by us, never by a person: slash-separated lower-case letters, digits, hyphens, dots. */
export abstract class FileStore {
  /** Stores a file whole or not at all; a file with the same key is replaced. */
  abstract put(key: string, content: Buffer): Promise<void>;
  /** The content, or undefined when there is no such file. */
  abstract read(key: string): Promise<{ readonly stream: Readable; readonly bytes: number } | undefined>;
  /** Removes a file; one that is not there is fine. */
  abstract remove(key: string): Promise<void>;
}
