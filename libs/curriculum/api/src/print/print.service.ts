import { Injectable } from '@nestjs/common';
import { ProblemException } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { MaterialFiles } from '../material/material-files';
import { WholeModules } from '../module/whole-modules';
import { unitsPrinted } from './document';
import type { PictureFile } from './pictures';
import type { ModulePrint } from './print-job';
import type { PrintQuery } from './print.dto';
import { picturesIn } from './spoken';

/** Gathers what a print is made of: after it the database is needed no more. */
@Injectable()
export class PrintService {
  constructor(
    private readonly modules: WholeModules,
    private readonly materials: MaterialFiles,
  ) {}

  async job(kind: ModulePrint['kind'], moduleId: Id, { language, unitId, number }: PrintQuery): Promise<ModulePrint> {
    const module = await this.modules.read(moduleId, number);
    const printed = { module, language, unitId: unitId ?? null, day: new Date().toISOString().slice(0, 10) };
    const units = unitsPrinted(printed);
    if (unitId !== undefined && units.length === 0) throw ProblemException.notFound();
    return { ...printed, kind, pictures: await this.pictures(picturesIn({ ...module, units }, language)) };
  }

  private async pictures(ids: readonly Id[]): Promise<Map<Id, PictureFile>> {
    const files = new Map<Id, PictureFile>();
    for (const id of ids) {
      const file = await this.materials.bytesOf(id);
      if (file) files.set(id, { mediaType: file.mediaType, bytes: file.bytes });
    }
    return files;
  }
}
