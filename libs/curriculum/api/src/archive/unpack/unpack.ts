import { open } from 'node:fs/promises';
import { ImportProblem } from './import-problem';
import { PACKAGE_LIMITS, type PackageLimits } from './meter';
import { unpackTarGz } from './unpack-tar';
import { unpackZip } from './unpack-zip';
import type { Unpacked } from './unpacked';

/** How a file is packed, by its first bytes; `none` when it is not. */
export type Packing = 'zip' | 'tar.gz' | 'none';

export async function packingOf(file: string): Promise<Packing> {
  const handle = await open(file);
  try {
    const start = Buffer.alloc(4);
    await handle.read(start, 0, 4, 0);
    // The second of zip's signatures is that of an archive with nothing in it.
    if (['504b0304', '504b0506'].includes(start.toString('hex'))) return 'zip';
    return start.subarray(0, 2).toString('hex') === '1f8b' ? 'tar.gz' : 'none';
  } finally {
    await handle.close();
  }
}

/**
 * Unpacks a zip or tar.gz file into a folder that is empty and one's own.
 *
 * @throws ImportProblem `unknown-kind` when it is neither; others for what is wrong in it
 */
export async function unpack(file: string, folder: string, limits: PackageLimits = PACKAGE_LIMITS): Promise<Unpacked> {
  const packing = await packingOf(file);
  if (packing === 'none') throw new ImportProblem('unknown-kind');
  return packing === 'zip' ? unpackZip(file, folder, limits) : unpackTarGz(file, folder, limits);
}
