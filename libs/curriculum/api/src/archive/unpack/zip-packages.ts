import type { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';

// What we use of two packages that say nothing of their types.

export interface ExtraField {
  readonly id: number;
  readonly data: Buffer;
}

/** A file of a zip as its list describes it. */
export interface Entry {
  readonly generalPurposeBitFlag: number;
  readonly compressionMethod: number;
  readonly crc32: number;
  readonly uncompressedSize: number;
  readonly externalFileAttributes: number;
  readonly fileNameRaw: Buffer;
  readonly extraFields: readonly ExtraField[];
  isEncrypted(): boolean;
}

/** A zip that is read. */
export interface OpenZip {
  readonly entryCount: number;
  eachEntry(): AsyncIterableIterator<Entry>;
  openReadStreamPromise(entry: Entry, options: { readonly decodeFileData: false }): Promise<Readable>;
  close(): void;
}

interface Yauzl {
  openPromise(path: string, options: { readonly autoClose: boolean; readonly decodeStrings: boolean; readonly validateEntrySizes: boolean }): Promise<OpenZip>;
  getFileNameLowLevel(generalPurposeBitFlag: number, name: Buffer, extraFields: readonly ExtraField[], strict: boolean): string;
}

/** A zip that is written. */
export interface NewZip extends EventEmitter {
  readonly outputStream: Readable;
  addReadStreamLazy(
    name: string,
    options: { readonly mtime: Date; readonly mode: number; readonly forceDosTimestamp: boolean; readonly compress: boolean },
    open: (answer: (error: unknown, stream?: Readable) => void) => void,
  ): void;
  end(): void;
}

interface Yazl {
  readonly ZipFile: new () => NewZip;
}

const require = createRequire(import.meta.url);

export const { openPromise: openZip, getFileNameLowLevel: nameOf } = require('yauzl') as Yauzl;
export const { ZipFile } = require('yazl') as Yazl;
