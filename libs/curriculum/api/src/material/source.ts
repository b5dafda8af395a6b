import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';

/** A file: the path of one that lies ready, or all that is in it. */
export type Source = string | Buffer;

export async function sizeOf(source: Source): Promise<number> {
  return typeof source === 'string' ? (await stat(source)).size : source.length;
}

export function streamOf(source: Source): Readable {
  return typeof source === 'string' ? createReadStream(source) : Readable.from([source]);
}

/**
 * A file that cannot be kept as a material: `material.empty`, `material.type` (of no kind that is taken), `material.broken`
 * (not what it begins like) or `material.pixels` (a picture too large to unpack).
 */
export class UnfitFile extends Error {
  constructor(readonly code: `material.${'empty' | 'type' | 'broken' | 'pixels'}`) {
    super(code);
    this.name = 'UnfitFile';
  }
}
