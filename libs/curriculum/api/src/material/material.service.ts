import { Injectable } from '@nestjs/common';
import { changeVersion, Creations, Database, offsetOf, ProblemException, searchPattern } from '@kurak/shared-api';
import { type Id, type Problem, problemType } from '@kurak/shared-model';
import { QueryFailedError } from 'typeorm';
import { AtOnce } from '../at-once';
import { MaterialFiles } from './material-files';
import type { ChangeMaterialRequest, CreateMaterialRequest, MaterialPage, MaterialQuery, MaterialReply, MaterialRow, MaterialUseDto } from './material.dto';
import { MaterialEntity } from './material.entity';
import { UnfitFile } from './source';
import { Uploads } from './uploads';

/** PostgreSQL's error class of a row that another one refers to. */
const FOREIGN_KEY = '23503';

const FIELDS = `
  material.id, material.name, material.kind, material.media_type AS "mediaType", material.bytes, material.width, material.height,
  material.title, material.alternative, material.transcript, material.organisation_id = app_organisation() AS own,
  material.is_published AS published, material.is_shared AS shared, material.created_at AS "createdAt", material.version`;

/** Pictures that are made anew at once: each takes a thread and a connection to the database for seconds. */
const MOST_AT_ONCE = 4;

type Found<Shown> = Omit<Shown, 'createdAt'> & { createdAt: Date };

/** Materials of an organisation and those that the network shares. */
@Injectable()
export class MaterialService {
  private readonly atOnce = new AtOnce(MOST_AT_ONCE);

  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly uploads: Uploads,
    private readonly files: MaterialFiles,
  ) {}

  /** Newest first. */
  async list(query: MaterialQuery): Promise<MaterialPage> {
    const rows = await this.database.query<Found<MaterialRow> & { total: number }>(
      `WITH listed AS (
         SELECT material.*, count(*) OVER ()::int AS total FROM material
         WHERE ($2::text IS NULL OR kind = $2)
           AND (name ILIKE $1 OR EXISTS (SELECT 1 FROM jsonb_each_text(title) AS text WHERE text.value ILIKE $1))
         ORDER BY created_at DESC, id DESC LIMIT $3 OFFSET $4
       )
       SELECT ${FIELDS}, material.total, (SELECT count(DISTINCT unit_id)::int FROM material_use WHERE material_id = material.id) AS uses
       FROM listed AS material ORDER BY material.created_at DESC, material.id DESC`,
      [searchPattern(query), query.kind ?? null, query.size, offsetOf(query)],
    );
    return { items: rows.map(({ total: _total, ...row }) => shown(row)), total: rows[0]?.total ?? 0, page: query.page, size: query.size };
  }

  async find(id: Id): Promise<MaterialReply> {
    const [found] = await this.database.query<Found<Omit<MaterialReply, 'uses'>>>(`SELECT ${FIELDS} FROM material WHERE id = $1`, [id]);
    if (found === undefined) throw ProblemException.notFound();
    return { ...shown(found), uses: await this.usesOf(id) };
  }

  /** Makes a material of an upload, which is gone afterwards. */
  async create(body: CreateMaterialRequest): Promise<MaterialReply> {
    await this.creations.once('material', body.id, body, () => this.atOnce.run(() => this.takeUpload(body)));
    return this.find(body.id);
  }

  async change(id: Id, { title, alternative, transcript, version }: ChangeMaterialRequest): Promise<MaterialReply> {
    await changeVersion(this.database, MaterialEntity, { id, version }, { title, alternative, transcript, updatedAt: () => 'now()' });
    return this.find(id);
  }

  /** Only a material that no unit shows can go, neither a draft nor a published version. */
  async remove(id: Id): Promise<void> {
    const material = await this.entity(id);
    if (material.organisationId !== this.database.actor.organisationId) throw ProblemException.notAllowed();
    const uses = await this.usesOf(id);
    if (uses.length > 0) throw used(uses);
    await this.database.repository(MaterialEntity).delete({ id }).catch((error: unknown) => {
      // By another organisation, whose uses nobody sees here, or since the question was asked.
      throw error instanceof QueryFailedError && (error.driverError as { code?: string }).code === FOREIGN_KEY ? used([]) : error;
    });
    await this.files.forget(material);
  }

  /** A material that the actor may see. */
  async entity(id: Id): Promise<MaterialEntity> {
    const material = await this.database.repository(MaterialEntity).findOneBy({ id });
    if (material === null) throw ProblemException.notFound();
    return material;
  }

  private async takeUpload({ uploadId, ...body }: CreateMaterialRequest): Promise<void> {
    const upload = await this.uploads.toUse(this.database.actor.personId, uploadId);
    await this.files.add(upload.path, { ...body, name: upload.name }).catch((error: unknown) => {
      throw error instanceof UnfitFile ? ProblemException.invalid({ path: 'uploadId', code: error.code }) : error;
    });
    await this.files.forgetUpload(uploadId);
  }

  private usesOf(materialId: Id): Promise<MaterialUseDto[]> {
    return this.database.query(
      `SELECT used.module_id AS "moduleId", coalesce(module.title, '{}') AS "moduleTitle", used.unit_id AS "unitId",
              coalesce(unit.content -> 'title', frozen.title, '{}') AS "unitTitle", used.draft, used.published
       FROM (
         SELECT module_id, unit_id, bool_or(module_version_id IS NULL) AS draft, bool_or(module_version_id IS NOT NULL) AS published,
                max(module_version_id::text)::uuid AS version_id
         FROM material_use WHERE material_id = $1 GROUP BY module_id, unit_id
       ) AS used
       LEFT JOIN module ON module.id = used.module_id
       LEFT JOIN unit ON unit.id = used.unit_id
       LEFT JOIN unit_version frozen ON frozen.module_version_id = used.version_id AND frozen.unit_id = used.unit_id AND module.id IS NOT NULL
       ORDER BY used.module_id, used.unit_id`,
      [materialId],
    );
  }
}

/** Problem details with where the material is used. */
function used(uses: readonly MaterialUseDto[]): ProblemException {
  const problem: Problem & { uses: readonly MaterialUseDto[] } = {
    type: problemType('material.used'),
    title: 'A unit shows this, or a published version of one',
    status: 409,
    uses,
  };
  return new ProblemException(problem);
}

function shown<Row extends { createdAt: Date }>(row: Row): Omit<Row, 'createdAt'> & { createdAt: string } {
  return { ...row, createdAt: row.createdAt.toISOString() };
}
