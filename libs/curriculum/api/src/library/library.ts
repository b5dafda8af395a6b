import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@kurak/shared-api';
import { API_SETTINGS, type ApiSettings, Database } from '@kurak/shared-api';
import { ModuleEntity } from '../module/module.entity';
import { ModuleService } from '../module/module.service';
import { UnitEntity } from '../unit/unit.entity';
import { type LibraryModule, readLibraryModule } from './library-files';

/** The organisation that keeps the starter library; nobody belongs to it. */
export const LIBRARY_ORGANISATION = '01936c7e-0000-7000-8000-000000000001';

const LIBRARIAN: Actor = {
  personId: '01936c7e-0000-7000-8000-000000000002',
  organisationId: LIBRARY_ORGANISATION,
  role: 'facilitator',
  signInId: '01936c7e-0000-7000-8000-000000000003',
};

/** The starter library: files that become modules shared with the whole network. */
@Injectable()
export class Library {
  constructor(
    private readonly database: Database,
    private readonly modules: ModuleService,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  /** Brings the library's modules to what the files say; a module whose files changed gets a new version. */
  async load(): Promise<void> {
    const entries = await readdir(this.settings.libraryRoot, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
    const modules = await Promise.all(folders.map((folder) => readLibraryModule(join(this.settings.libraryRoot, folder))));
    await this.database.as(LIBRARIAN, async () => {
      await this.database.query(`INSERT INTO organisation (id, name) VALUES ($1, 'Kurak') ON CONFLICT (id) DO NOTHING`, [LIBRARY_ORGANISATION]);
      for (const module of modules) await this.bringUpToDate(module);
    });
  }

  private async bringUpToDate({ id, units, hash, ...texts }: LibraryModule): Promise<void> {
    const stored = await this.database.repository(ModuleEntity).findOneBy({ id });
    if (stored?.libraryHash === hash) return;
    const organisationId = LIBRARY_ORGANISATION;
    await this.database
      .repository(ModuleEntity)
      .upsert({ id, organisationId, ...texts, isShared: true, libraryHash: hash }, { conflictPaths: ['id'], skipUpdateIfNoValuesChanged: false });
    await this.database.repository(UnitEntity).delete({ moduleId: id });
    await this.database
      .repository(UnitEntity)
      .insert(units.map((unit, index) => ({ id: unit.id, organisationId, moduleId: id, position: index + 1, content: unit.content as object })));
    await this.modules.publish(id, { note: '', version: stored?.version ?? 1 });
  }
}
