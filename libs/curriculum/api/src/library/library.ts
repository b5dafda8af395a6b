import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Reviews } from '@kurak/curriculum-model';
import type { Actor } from '@kurak/shared-api';
import { API_SETTINGS, type ApiSettings, Database } from '@kurak/shared-api';
import { LANGUAGES } from '@kurak/shared-model';
import { MaterialFiles } from '../material/material-files';
import { ModuleEntity } from '../module/module.entity';
import { LIBRARY_ORGANISATION } from '../module/module.service';
import { SearchTexts } from '../search/search-texts';
import { UnitEntity } from '../unit/unit.entity';
import { UnitWriter } from '../unit/unit-writer';
import { PublicationService } from '../version/publication.service';
import { type LibraryModule, readLibraryModule } from './library-files';

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
    private readonly publications: PublicationService,
    private readonly units: UnitWriter,
    private readonly materials: MaterialFiles,
    private readonly texts: SearchTexts,
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

  private async bringUpToDate(module: LibraryModule): Promise<void> {
    const { id, title, summary, audience, baseLanguage, sources, papers, hash } = module;
    const modules = this.database.repository(ModuleEntity);
    const stored = await modules.findOneBy({ id });
    if (stored?.libraryHash === hash) return;
    await this.keepPictures(module);
    const home = { id, organisationId: LIBRARY_ORGANISATION, baseLanguage };
    const fields = { ...home, title, summary, audience, sources: [...sources], papers: papers as object, sharing: 'network', adaptableBy: 'network', libraryHash: hash } as const;
    await modules.upsert({ ...fields, createdBy: LIBRARIAN.personId } as object, { conflictPaths: ['id'], skipUpdateIfNoValuesChanged: false });
    await this.texts.ofModule({ moduleId: id, organisationId: LIBRARY_ORGANISATION }, module);
    await this.database.query('DELETE FROM curriculum_text WHERE module_id = $1 AND unit_id <> $1 AND NOT is_published', [id]);
    await this.database.repository(UnitEntity).delete({ moduleId: id });
    const reviews = this.reviewsOf(module);
    await this.units.add(home, module.units.map((unit) => ({ id: unit.id, content: unit.content, reviews })));
    await this.publications.publish(id, { note: '', version: stored?.version ?? 1 });
  }

  /** The files say which languages were read by somebody who speaks them; they do not say who. */
  private reviewsOf({ status }: LibraryModule): Reviews {
    const at = new Date(0).toISOString();
    const reviewed = LANGUAGES.filter((language) => status[language] === 'reviewed');
    return Object.fromEntries(reviewed.map((language) => [language, { personId: null, name: '', at }]));
  }

  private async keepPictures({ pictures }: LibraryModule): Promise<void> {
    for (const { id, name, drawing, title, alternative } of pictures) {
      if ((await this.materials.bytesOf(id)) !== undefined) continue;
      await this.materials.keep({ id, name, bytes: Buffer.from(drawing), title, alternative, transcript: {} });
    }
  }
}
