import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { API_SETTINGS, type ApiSettings } from '@kurak/shared-api';

/** Folders for files that nobody needs any more when the work is done. */
@Injectable()
export class WorkFolders implements OnApplicationBootstrap {
  private readonly folder: string;

  constructor(@Inject(API_SETTINGS) settings: ApiSettings) {
    this.folder = join(settings.dataDir, 'work');
  }

  /** Removes what work left behind that broke off with the server. */
  async onApplicationBootstrap(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  /** An empty folder of one's own, to be given back with {@link remove}. */
  async make(): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    return mkdtemp(join(this.folder, 'w-'));
  }

  async remove(folder: string): Promise<void> {
    await rm(folder, { recursive: true, force: true });
  }

  /** Runs work with a folder that is gone afterwards. */
  async within<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
    const folder = await this.make();
    try {
      return await work(folder);
    } finally {
      await this.remove(folder);
    }
  }
}
