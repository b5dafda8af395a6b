import { Injectable } from '@nestjs/common';
import { NO_PAPERS, type Papers, type UnitSummary } from '@kurak/curriculum-model';
import { changeVersion, Creations, Database, ProblemException } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { IsNull } from 'typeorm';
import { v7 as newId } from 'uuid';
import { SearchTexts } from '../search/search-texts';
import { ModuleVersionEntity } from '../version/module-version.entity';
import type { ChangeModuleRequest, CreateModuleRequest, ModuleReply, ShareModuleRequest, SupplyDto, UnitOrderRequest, UpstreamStateDto } from './module.dto';
import { ModuleEntity } from './module.entity';
import { type ChangePapersRequest, paperProblems, type PapersReply } from './paper.dto';

/** The organisation that keeps the starter library; nobody belongs to it. */
export const LIBRARY_ORGANISATION = '01936c7e-0000-7000-8000-000000000001';

type NewModule = CreateModuleRequest & Partial<Pick<ModuleEntity, 'sources' | 'lineage' | 'targetGroup' | 'reason' | 'knownOrigins'>>;

interface ListedUnit {
  id: Id;
  summary: UnitSummary;
  updatedAt: Date;
}

interface Surroundings {
  organisation: string;
  adaptations: number;
  upstream: UpstreamStateDto | null;
}

/** Modules: their drafts, who shares them, the order of their units. */
@Injectable()
export class ModuleService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly texts: SearchTexts,
  ) {}

  async find(id: Id): Promise<ModuleReply> {
    const module = await this.entity(id);
    const own = module.organisationId === this.database.actor.organisationId;
    const shown = own ? module : await this.publishedTexts(module);
    const units = own ? await this.draftUnits(id) : await this.publishedUnits(shown.id);
    const { organisation, adaptations, upstream } = await this.surroundings(module);
    const { publishedNumber, publishedAt, sharing, adaptableBy, targetGroup, reason, version } = module;
    const { title, summary, audience, baseLanguage, sources, lineage, papers } = shown;
    const isNewer = (at: Date) => publishedAt !== null && at.getTime() > publishedAt.getTime();
    return {
      ...{ id, title, summary, audience, sources, baseLanguage, own, sharing, adaptableBy, targetGroup, reason, version },
      organisation: 'credit' in shown ? shown.credit : organisation,
      mayAdapt: this.mayAdapt(module),
      publishedNumber,
      publishedAt: publishedAt?.toISOString() ?? null,
      changedSince: own && (isNewer(module.updatedAt) || units.some((unit) => isNewer(unit.updatedAt))),
      lineage,
      adaptations,
      upstream: own ? upstream : null,
      papers: (['test', 'evaluation', 'followUp'] as const).filter((name) => papers[name] !== null),
      units: units.map(({ id: unitId, summary: listed }) => ({ id: unitId, ...listed })) as ModuleReply['units'],
    };
  }

  async create(body: CreateModuleRequest): Promise<ModuleReply> {
    await this.creations.once('module', body.id, body, () => this.insert(body));
    return this.find(body.id);
  }

  /** Puts a module into one's own organisation. */
  async insert(module: NewModule): Promise<ModuleEntity> {
    const added = await this.insertIfFree(module);
    if (added === undefined) throw ProblemException.invalid({ path: 'id', code: 'id.taken' });
    return added;
  }

  /** As {@link insert}; a module whose id is taken, perhaps by somebody unseen, gets another. */
  async insertAnew(module: NewModule): Promise<ModuleEntity> {
    return (await this.insertIfFree(module)) ?? this.insert({ ...module, id: newId() });
  }

  private async insertIfFree(module: NewModule): Promise<ModuleEntity | undefined> {
    const { organisationId, personId } = this.database.actor;
    const modules = this.database.repository(ModuleEntity);
    const entity = modules.create({ papers: NO_PAPERS, ...module, organisationId, createdBy: personId });
    const { raw } = (await modules.createQueryBuilder().insert().values(entity as object).orIgnore().returning('id').execute()) as { raw: unknown[] };
    if (raw.length === 0) return undefined;
    await this.texts.ofModule({ moduleId: module.id, organisationId }, module);
    return entity;
  }

  async change(id: Id, { title, summary, audience, sources, version }: ChangeModuleRequest): Promise<ModuleReply> {
    await changeVersion(this.database, ModuleEntity, { id, version }, { title, summary, audience, sources, updatedAt: () => 'now()' });
    await this.texts.ofModule({ moduleId: id, organisationId: this.database.actor.organisationId }, { title, summary, audience });
    return this.find(id);
  }

  /** Trainings that stand on a published version keep it, whoever sees the module from now on. Only who made it can keep it to herself. */
  async share(id: Id, { sharing, adaptableBy, version }: ShareModuleRequest): Promise<ModuleReply> {
    if (sharing === 'private' && (await this.ownEntity(id)).createdBy !== this.database.actor.personId) throw ProblemException.notAllowed();
    await changeVersion(this.database, ModuleEntity, { id, version }, { sharing, adaptableBy });
    if (sharing === 'network') await this.openVersions(id);
    return this.find(id);
  }

  /** Only a module that was never published can go: trainings may stand on a published one. */
  async remove(id: Id): Promise<void> {
    await this.ownEntity(id);
    const { affected } = await this.database.repository(ModuleEntity).delete({ id, publishedNumber: IsNull() });
    if (affected !== 1) throw ProblemException.conflict('module.published', 'A published module cannot be deleted');
  }

  async orderUnits(id: Id, { unitIds, version }: UnitOrderRequest): Promise<ModuleReply> {
    await changeVersion(this.database, ModuleEntity, { id, version }, { updatedAt: () => 'now()' });
    const known = (await this.draftUnits(id)).map((unit) => unit.id);
    if (known.length !== unitIds.length || known.some((unitId) => !unitIds.includes(unitId))) {
      throw ProblemException.invalid({ path: 'unitIds', code: 'units.all-once' });
    }
    await this.database.query(
      `UPDATE unit SET position = ordered.position FROM unnest($2::uuid[]) WITH ORDINALITY AS ordered (id, position)
       WHERE unit.id = ordered.id AND unit.module_id = $1`,
      [id, unitIds],
    );
    return this.find(id);
  }

  async papers(id: Id): Promise<PapersReply> {
    const module = await this.entity(id);
    const own = module.organisationId === this.database.actor.organisationId;
    const { papers } = own ? module : await this.publishedTexts(module);
    return { ...(papers as unknown as PapersReply), version: module.version };
  }

  async changePapers(id: Id, { version, ...papers }: ChangePapersRequest): Promise<PapersReply> {
    const problems = paperProblems(papers);
    if (problems.length > 0) throw ProblemException.invalid(...problems);
    const stored = papers as unknown as Papers;
    await changeVersion(this.database, ModuleEntity, { id, version }, { papers: stored as object, updatedAt: () => 'now()' });
    return this.papers(id);
  }

  /** Everything to bring, activity by activity. */
  async supplies(id: Id): Promise<SupplyDto[]> {
    const module = await this.entity(id);
    const own = module.organisationId === this.database.actor.organisationId;
    return this.database.query<SupplyDto>(
      `WITH taught AS (
         SELECT id, position, content FROM unit WHERE module_id = $1 AND $2
         UNION ALL
         SELECT unit_id, unit_version.position, content FROM unit_version JOIN module_version ON module_version.id = module_version_id
         WHERE module_id = $1 AND number = $3 AND NOT $2
       )
       SELECT taught.id AS "unitId", taught.content -> 'title' AS "unitTitle", activity -> 'title' AS "activityTitle", activity -> 'materials' AS things
       FROM taught CROSS JOIN LATERAL jsonb_array_elements(taught.content -> 'plan') WITH ORDINALITY AS step (activity, place)
       WHERE jsonb_path_exists(activity, '$.materials.*[*]')
       ORDER BY taught.position, taught.id, place`,
      [id, own, module.publishedNumber],
    );
  }

  /** A module that one may see. */
  async entity(id: Id): Promise<ModuleEntity> {
    const module = await this.database.repository(ModuleEntity).findOneBy({ id });
    if (module === null) throw ProblemException.notFound();
    return module;
  }

  /** A module of one's own organisation. */
  async ownEntity(id: Id): Promise<ModuleEntity> {
    const module = await this.entity(id);
    if (module.organisationId !== this.database.actor.organisationId) throw ProblemException.notAllowed();
    return module;
  }

  /** Whoever changes which units a module has, or their order, holds the module before any unit: two who do so at once wait, and not for each other. */
  async hold(id: Id): Promise<void> {
    await this.database.query('SELECT 1 FROM module WHERE id = $1 FOR NO KEY UPDATE', [id]);
  }

  /** Notes that a module's units changed as a whole: one came, went or moved. */
  async touch(id: Id): Promise<void> {
    await this.database.repository(ModuleEntity).update({ id }, { updatedAt: () => 'now()' });
  }

  /** Whether one may make an adaptation: of what is published, within the circle that it is open to. */
  mayAdapt({ organisationId, createdBy, publishedNumber, adaptableBy }: ModuleEntity): boolean {
    const { actor } = this.database;
    if (publishedNumber === null || actor.role !== 'facilitator') return false;
    if (adaptableBy === 'network') return true;
    return adaptableBy === 'organisation' ? organisationId === actor.organisationId : createdBy === actor.personId;
  }

  private async openVersions(id: Id): Promise<void> {
    await this.database.query(
      `WITH opened AS (UPDATE module_version SET is_shared = true WHERE module_id = $1 RETURNING id),
       units AS (UPDATE unit_version SET is_shared = true FROM opened WHERE module_version_id = opened.id),
       used AS (UPDATE material SET is_shared = true FROM material_use, opened WHERE material_use.module_version_id = opened.id AND material.id = material_use.material_id
                  AND material.organisation_id = app_organisation())
       UPDATE lesson_version SET is_shared = true FROM opened WHERE module_version_id = opened.id`,
      [id],
    );
  }

  private draftUnits(moduleId: Id): Promise<ListedUnit[]> {
    return this.database.query('SELECT id, summary, updated_at AS "updatedAt" FROM unit WHERE module_id = $1 ORDER BY position, id', [moduleId]);
  }

  private publishedTexts({ id: moduleId, publishedNumber }: ModuleEntity): Promise<ModuleVersionEntity> {
    return this.database.repository(ModuleVersionEntity).findOneByOrFail({ moduleId, number: publishedNumber ?? 0 });
  }

  private publishedUnits(versionId: Id): Promise<ListedUnit[]> {
    return this.database.query(`SELECT unit_id AS id, summary, 'epoch'::timestamptz AS "updatedAt" FROM unit_version WHERE module_version_id = $1 ORDER BY position`, [versionId]);
  }

  private async surroundings({ id, lineage, knownOrigins }: ModuleEntity): Promise<Surroundings> {
    const [found] = await this.database.query<Omit<Surroundings, 'upstream'> & { parent: Id | null; newest: number | null; behind: number }>(
      `SELECT coalesce((SELECT name FROM organisation WHERE id = app_organisation() AND id <> '${LIBRARY_ORGANISATION}'), '') AS organisation,
              (SELECT count(*)::int FROM module WHERE lineage @> jsonb_build_array(jsonb_build_object('moduleId', $1::text))) AS adaptations,
              parent.id AS parent, parent.published_number AS newest,
              (SELECT count(*)::int FROM unit
               JOIN module_version taken ON taken.id = unit.taken_version_id AND taken.module_id = parent.id AND taken.number < parent.published_number
               JOIN unit_version before ON before.module_version_id = taken.id AND before.unit_id = unit.origin_unit_id
               LEFT JOIN unit_version after ON after.module_version_id = newest.id AND after.unit_id = unit.origin_unit_id
               WHERE unit.module_id = $1::uuid AND after.content IS DISTINCT FROM before.content)
              + (SELECT count(*)::int FROM unit_version added WHERE added.module_version_id = newest.id AND NOT added.unit_id = ANY($3::uuid[])) AS behind
       FROM (SELECT $2::uuid AS id) AS wanted LEFT JOIN module parent ON parent.id = wanted.id
       LEFT JOIN module_version newest ON newest.module_id = parent.id AND newest.number = parent.published_number`,
      [id, lineage.at(-1)?.moduleId ?? null, knownOrigins],
    );
    const { organisation = '', adaptations = 0, parent = null, newest = null, behind = 0 } = found ?? {};
    const upstream = parent !== null && newest !== null ? { moduleId: parent, number: newest, unitsBehind: behind } : null;
    return { organisation, adaptations, upstream };
  }
}
