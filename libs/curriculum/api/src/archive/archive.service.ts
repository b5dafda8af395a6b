import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { materialsIn } from '@kurak/curriculum-model';
import { Creations, Database, ProblemException } from '@kurak/shared-api';
import { type Id, inLanguage } from '@kurak/shared-model';
import { AtOnce } from '../at-once';
import { fileName } from '../material/file-name';
import { MaterialFiles } from '../material/material-files';
import { Uploads } from '../material/uploads';
import { type WholeModule, WholeModules } from '../module/whole-modules';
import type { ImportModuleRequest, ImportReply, ReportLineDto } from './archive.dto';
import { CarriedMaterials, isUnfit } from './carried-materials';
import { MODULE, type StoredModule } from './kurak/module-shape';
import { withMaterials } from './kurak/placed-materials';
import { writeArchive } from './kurak/write-archive';
import { ModuleImportEntity } from './module-import.entity';
import { type ReadImport, readImport } from './read-import';
import { ImportProblem } from './unpack/import-problem';
import { WorkFolders } from './work-folders';

/** More lines than anybody reads. */
const LONGEST_REPORT = 1_000;

/** Imports and exports that are made at once, of each: they take a connection to the database for seconds. */
const MOST_AT_ONCE = 2;

/** A module packed into one file, which goes when it has been read. */
export interface PackedModule {
  readonly stream: Readable;
  readonly bytes: number;
  readonly name: string;
}

/** Modules that leave as archives, and that come as archives or as courses of other systems. */
@Injectable()
export class ArchiveService {
  private readonly importing = new AtOnce(MOST_AT_ONCE);
  private readonly packing = new AtOnce(MOST_AT_ONCE);

  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly modules: WholeModules,
    private readonly materials: CarriedMaterials,
    private readonly files: MaterialFiles,
    private readonly uploads: Uploads,
    private readonly folders: WorkFolders,
  ) {}

  /** The draft of a module of one's own, the newest version of another's; with a number, that version. */
  async pack(id: Id, number?: number): Promise<PackedModule> {
    const whole = await this.modules.read(id, number);
    return this.packing.run(() => this.packed(whole));
  }

  /** Makes a module out of an upload, which is gone afterwards; everything comes, or nothing. */
  async import(body: ImportModuleRequest): Promise<ImportReply> {
    await this.creations.once('module-import', body.id, body, () => this.importing.run(() => this.take(body)));
    const made = await this.database.repository(ModuleImportEntity).findOneBy({ id: body.id });
    if (made === null) throw ProblemException.notFound();
    return made.answer;
  }

  private async packed(whole: WholeModule): Promise<PackedModule> {
    const folder = await this.folders.make();
    try {
      const path = join(folder, 'archive.zip');
      await this.write(whole, path);
      const stream = createReadStream(path);
      stream.once('close', () => void this.folders.remove(folder).catch(() => undefined));
      const title = inLanguage(whole.title, whole.baseLanguage, whole.baseLanguage)?.value ?? '';
      return { stream, bytes: (await stat(path)).size, name: fileName(`${title}.zip`, 'kurak.zip') };
    } catch (error) {
      await this.folders.remove(folder);
      throw error instanceof ImportProblem ? ProblemException.conflict('archive.large', 'The module is too large to be packed into one archive') : error;
    }
  }

  private async write({ organisation, number, publishedAt, ...whole }: WholeModule, path: string): Promise<void> {
    const { id, title, summary, audience, baseLanguage, sources, papers, lineage, units } = whole;
    const module: StoredModule = { id, title, summary, audience, baseLanguage, sources, papers, lineage, units };
    const shown = [...new Set(units.flatMap(({ content }) => materialsIn(content.lesson)))];
    const materials = await this.materials.leaving(shown);
    await writeArchive({ module, organisation, number, publishedAt, materials }, createWriteStream(path, { mode: 0o600 }));
  }

  private async take({ id, uploadId, language }: ImportModuleRequest): Promise<void> {
    const { personId, organisationId } = this.database.actor;
    const upload = await this.uploads.toUse(personId, uploadId);
    const written: Id[] = [];
    try {
      const answer = await this.folders.within(async (folder) => this.store(await readImport(upload.path, folder, language, upload.name), written));
      await this.database.repository(ModuleImportEntity).insert({ id, organisationId, moduleId: answer.moduleId, answer: answer as object });
      await this.files.forgetUpload(uploadId);
    } catch (error) {
      await this.materials.undo(written);
      throw error instanceof ImportProblem ? refusal(error) : error;
    }
  }

  private async store({ kind, module, materials, report }: ReadImport, written: Id[]): Promise<ImportReply> {
    const how = kind === 'archive' ? 'as it is' : 'anew';
    const { ids, refused } = await this.materials.arriving(materials, how, (storedAs) => written.push(storedAs)).catch((error: unknown) => {
      throw isUnfit(error) ? new ImportProblem('medium', error.problem.errors?.[0]?.path) : error;
    });
    const placed = MODULE(withMaterials(module, ids), 'module');
    const moduleId = await this.modules.create(placed);
    const lines = [...report, ...refused.map(({ name }) => ({ place: '', what: 'picture-refused', name }))];
    return { moduleId, kind, title: placed.title, units: placed.units.length, materials: ids.size, report: shortened(lines) };
  }
}

function shortened(report: readonly ReportLineDto[]): ReportLineDto[] {
  if (report.length <= LONGEST_REPORT) return [...report];
  return [...report.slice(0, LONGEST_REPORT), { place: '', what: 'more', name: String(report.length - LONGEST_REPORT) }];
}

/** Problem details of a file that is not imported: the code as `import.…`, where in the file as detail. */
function refusal({ code, message, place }: ImportProblem): ProblemException {
  return ProblemException.of(422, 'import.refused', `${message}; nothing was imported`, { ...(place !== '' && { detail: place }), errors: [{ path: 'uploadId', code: `import.${code}` }] });
}
