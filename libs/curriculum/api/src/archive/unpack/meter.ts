import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { crc32 } from 'node:zlib';
import { ImportProblem, type ImportProblemCode } from './import-problem';

/** How much a package may hold. */
export interface PackageLimits {
  readonly files: number;
  /** Of all files together, unpacked. */
  readonly bytes: number;
  /** How many times larger than its packed form a file may be, once it is larger than {@link ratioFrom}. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const PACKAGE_LIMITS: PackageLimits = { files: 2_000, bytes: 300 * 1024 ** 2, ratio: 200, ratioFrom: 1024 ** 2 };

/** Counts what comes out of a package while it comes, and stops it at the limit; nothing that a header says is believed. */
export class Meter {
  private bytes = 0;
  private files = 0;

  constructor(private readonly limits: PackageLimits) {}

  nextFile(): void {
    this.files += 1;
    if (this.files > this.limits.files) throw new ImportProblem('too-many-files');
  }

  /** @param more bytes that came out, beyond those that were counted before */
  count(more: number, place: string): void {
    this.bytes += more;
    if (this.bytes > this.limits.bytes) throw new ImportProblem('too-large', place);
  }

  /** @param packed bytes that were read for `unpacked` bytes */
  compare(packed: number, unpacked: number, place: string): void {
    if (unpacked > this.limits.ratioFrom && unpacked > packed * this.limits.ratio) throw new ImportProblem('bomb', place);
  }
}

/** Lets bytes through, weighs them, and fails as soon as `look` does. */
export class Scale extends Transform {
  bytes = 0;
  checksum = 0;
  private readonly hash = createHash('sha256');

  /** @param look called with the bytes of each piece, after they were added */
  constructor(private readonly look: (bytes: number, all: number) => void) {
    super();
  }

  get sha256(): string {
    return this.hash.copy().digest('hex');
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      this.bytes += chunk.length;
      this.hash.update(chunk);
      this.checksum = crc32(chunk, this.checksum);
      this.look(chunk.length, this.bytes);
    } catch (error) {
      done(error as Error);
      return;
    }
    done(null, chunk);
  }
}

/** What an error of a stream that unpacks means; an error that has nothing to do with the file stays what it is. */
export function asImportProblem(error: unknown, place = ''): unknown {
  if (error instanceof ImportProblem) return error;
  const { code = '', message, syscall } = error as { code?: string; message: string; syscall?: string };
  if (syscall !== undefined) return error;
  return new ImportProblem(meaningOf(code, message), place);
}

function meaningOf(code: string, message: string): ImportProblemCode {
  if (code === 'Z_BUF_ERROR' || /truncated|overflows file bounds|EOF|end of (file|data)/i.test(message)) return 'truncated';
  return /encryption/.test(message) ? 'encrypted' : 'damaged';
}
