import { Injectable } from '@nestjs/common';
import { isCheck, lessonIn, lessonLanguages, publicationProblems, type UnitContent } from '@kurak/curriculum-model';
import { changeVersion, Creations, Database, offsetOf, type PageQuery, ProblemException, searchPattern } from '@kurak/shared-api';
import { type Id, type Language, LANGUAGES, type LocalText } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { UnitEntity } from '../unit/unit.entity';
import { LessonVersionEntity, ModuleVersionEntity, UnitVersionEntity } from '../version/module-version.entity';
import type { ChangeModuleRequest, CreateModuleRequest, ModulePage, ModuleReply, ModuleVersionRow, PublishRequest, UnitOrderRequest, UnitRow } from './module.dto';
import { ModuleEntity } from './module.entity';

interface ListRow {
  id: Id;
  title: LocalText;
  summary: LocalText;
  baseLanguage: Language;
  organisation: string | null;
  own: boolean;
  publishedNumber: number | null;
  units: number;
  minutes: number;
  updatedAt: Date;
  total: number;
}

/** Modules: their drafts, the order of their units, their publication. */
@Injectable()
export class ModuleService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
  ) {}

  /** One's own organisation's modules first, then those shared with the network. */
  async list(query: PageQuery): Promise<ModulePage> {
    const rows = await this.database.query<ListRow>(
      `WITH listed AS (
         SELECT module.id, module.organisation_id, module.base_language, module.published_number, module.organisation_id = app_organisation() AS own,
                coalesce(frozen.title, module.title) AS title, coalesce(frozen.summary, module.summary) AS summary,
                coalesce(frozen.published_at, module.updated_at) AS updated_at, count(*) OVER ()::int AS total
         FROM module
         LEFT JOIN module_version frozen ON frozen.module_id = module.id AND frozen.number = module.published_number AND module.organisation_id <> app_organisation()
         WHERE EXISTS (SELECT 1 FROM jsonb_each_text(coalesce(frozen.title, module.title)) AS text WHERE text.value ILIKE $1)
         ORDER BY own DESC, updated_at DESC, module.id LIMIT $2 OFFSET $3
       )
       SELECT listed.id, listed.title, listed.summary, listed.base_language AS "baseLanguage", organisation.name AS organisation,
              listed.own, listed.published_number AS "publishedNumber", listed.updated_at AS "updatedAt", listed.total,
              content.units, content.minutes
       FROM listed LEFT JOIN organisation ON organisation.id = listed.organisation_id
       CROSS JOIN LATERAL (
         SELECT count(*)::int AS units, coalesce(sum((part.content ->> 'minutes')::int), 0)::int AS minutes FROM (
           SELECT unit.content FROM unit WHERE unit.module_id = listed.id AND listed.own
           UNION ALL
           SELECT jsonb_build_object('minutes', frozen.minutes) FROM unit_version frozen JOIN module_version ON module_version.id = frozen.module_version_id
           WHERE NOT listed.own AND module_version.module_id = listed.id AND module_version.number = listed.published_number
         ) AS part
       ) AS content
       ORDER BY listed.own DESC, listed.updated_at DESC, listed.id`,
      [searchPattern(query), query.size, offsetOf(query)],
    );
    return {
      items: rows.map(({ total: _total, organisation, updatedAt, ...row }) => ({ ...row, organisation: organisation ?? '', updatedAt: updatedAt.toISOString() })),
      total: rows[0]?.total ?? 0,
      page: query.page,
      size: query.size,
    };
  }

  async find(id: Id): Promise<ModuleReply> {
    const module = await this.entity(id);
    const own = module.organisationId === this.database.actor.organisationId;
    const units = own ? await this.draftUnits(id) : await this.publishedUnits(module);
    const { isShared, publishedNumber, publishedAt, version } = module;
    const { title, summary, audience, baseLanguage, translationStatus } = own ? module : await this.publishedTexts(module);
    const isNewer = (at: Date) => publishedAt !== null && at.getTime() > publishedAt.getTime();
    return {
      id,
      title,
      summary,
      audience,
      baseLanguage,
      translationStatus,
      own,
      shared: isShared,
      publishedNumber,
      publishedAt: publishedAt?.toISOString() ?? null,
      changedSince: own && (isNewer(module.updatedAt) || units.some((unit) => isNewer(unit.updatedAt))),
      version,
      units: units.map(({ id: unitId, content }) => unitRow(unitId, content)),
    };
  }

  async create(body: CreateModuleRequest): Promise<ModuleReply> {
    const { organisationId } = this.database.actor;
    await this.creations.once('module', body.id, body, () => this.database.repository(ModuleEntity).insert({ ...body, organisationId }));
    return this.find(body.id);
  }

  async change(id: Id, { title, summary, audience, version }: ChangeModuleRequest): Promise<ModuleReply> {
    await changeVersion(this.database, ModuleEntity, { id, version }, { title, summary, audience, updatedAt: () => 'now()' });
    return this.find(id);
  }

  /** Only a module that was never published can go: trainings may stand on a published one. */
  async remove(id: Id): Promise<void> {
    const module = await this.ownEntity(id);
    if (module.publishedNumber !== null) throw ProblemException.conflict('module.published', 'A published module cannot be deleted');
    await this.database.repository(ModuleEntity).delete({ id });
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

  /** Freezes the draft as the next version. */
  async publish(id: Id, { note, version }: PublishRequest): Promise<ModuleReply> {
    await this.freeze(id, version, note.trim());
    return this.find(id);
  }

  async versions(id: Id): Promise<ModuleVersionRow[]> {
    await this.entity(id);
    const rows = await this.database.query<Omit<ModuleVersionRow, 'publishedAt'> & { publishedAt: Date }>(
      `SELECT module_version.id, number, note, published_at AS "publishedAt", coalesce(person.display_name, '') AS "publishedBy"
       FROM module_version LEFT JOIN person ON person.id = published_by WHERE module_id = $1 ORDER BY number DESC`,
      [id],
    );
    return rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }));
  }

  /** A module of one's own organisation. */
  async ownEntity(id: Id): Promise<ModuleEntity> {
    const module = await this.entity(id);
    if (module.organisationId !== this.database.actor.organisationId) throw ProblemException.notAllowed();
    return module;
  }

  /** Notes that a module's units changed as a whole: one came, went or moved. */
  async touch(id: Id): Promise<void> {
    await this.database.repository(ModuleEntity).update({ id }, { updatedAt: () => 'now()' });
  }

  private async freeze(id: Id, version: number, note: string): Promise<void> {
    const module = await this.ownEntity(id);
    const number = (module.publishedNumber ?? 0) + 1;
    await changeVersion(this.database, ModuleEntity, { id, version }, { publishedNumber: number, publishedAt: () => 'now()', updatedAt: () => 'now()' });
    const units = await this.draftUnits(id);
    const problems = publicationProblems(units.map((unit) => unit.content), module.baseLanguage);
    if (problems.length > 0) {
      throw ProblemException.invalid(...problems.map((problem) => ({ path: 'unit' in problem ? `units[${problem.unit}]` : 'units', code: problem.code })));
    }
    const versionId = newId();
    const { organisationId, title, summary, audience, baseLanguage, translationStatus, isShared } = module;
    const publishedBy = this.database.actor.personId;
    await this.database.repository(ModuleVersionEntity).insert({
      ...{ id: versionId, organisationId, moduleId: id, number, note, isShared, publishedBy },
      ...{ title, summary, audience, baseLanguage, translationStatus },
    });
    const frozen = { moduleVersionId: versionId, organisationId, isShared };
    await this.database.repository(UnitVersionEntity).insert(
      units.map(({ id: unitId, content }, index) => {
        const { title: unitTitle, minutes, lesson } = content;
        return { ...frozen, unitId, position: index + 1, title: unitTitle, minutes, checks: lesson.filter(isCheck).length, content: content as object };
      }),
    );
    await this.database.repository(LessonVersionEntity).insert(
      units.flatMap(({ id: unitId, content }) =>
        LANGUAGES.map((language) => ({ ...frozen, unitId, language, lesson: lessonIn(content, language, baseLanguage) as object })),
      ),
    );
  }

  private async entity(id: Id): Promise<ModuleEntity> {
    const module = await this.database.repository(ModuleEntity).findOneBy({ id });
    if (module === null) throw ProblemException.notFound();
    return module;
  }

  private draftUnits(moduleId: Id): Promise<UnitEntity[]> {
    return this.database.repository(UnitEntity).find({ where: { moduleId }, order: { position: 'ASC', id: 'ASC' } });
  }

  private publishedTexts({ id: moduleId, publishedNumber }: ModuleEntity): Promise<ModuleVersionEntity> {
    return this.database.repository(ModuleVersionEntity).findOneByOrFail({ moduleId, number: publishedNumber ?? 0 });
  }

  private publishedUnits(module: ModuleEntity): Promise<{ id: Id; content: UnitContent; updatedAt: Date }[]> {
    return this.database.query(
      `SELECT unit_id AS id, content, published_at AS "updatedAt"
       FROM unit_version JOIN module_version ON module_version.id = module_version_id
       WHERE module_id = $1 AND number = $2 ORDER BY position`,
      [module.id, module.publishedNumber],
    );
  }
}

function unitRow(id: Id, content: UnitContent): UnitRow {
  const { title, minutes, lesson, plan } = content;
  return { id, title, minutes, blocks: lesson.length, checks: lesson.filter(isCheck).length, activities: plan.length, languages: lessonLanguages(content) };
}
