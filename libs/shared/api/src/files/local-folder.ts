import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { API_SETTINGS, type ApiSettings } from '../settings';
import { type ByteRange, FileStore } from './file-store';

const KEY = /^[a-z0-9-]+(\/[a-z0-9-]+)*(\.[a-z0-9]+)?$/;

/** Files in the data folder, readable by the owner only. */
@Injectable()
export class LocalFolder extends FileStore {
  private readonly folder: string;

  constructor(@Inject(API_SETTINGS) settings: ApiSettings) {
    super();
    this.folder = join(settings.dataDir, 'files');
  }

  async put(key: string, content: Buffer | Readable): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const partial = `${path}.${randomUUID()}`;
    try {
      await writeFile(partial, content, { flag: 'wx', mode: 0o600, flush: true });
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  async read(key: string, range?: ByteRange) {
    const path = this.pathOf(key);
    try {
      const { size } = await stat(path);
      if (range === undefined) return { stream: createReadStream(path), bytes: size };
      return { stream: createReadStream(path, { start: range.first, end: range.last }), bytes: range.last - range.first + 1 };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error('A file key of another shape');
    return join(this.folder, key);
  }
}
