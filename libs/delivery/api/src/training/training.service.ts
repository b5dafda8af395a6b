import { Injectable } from '@nestjs/common';
import { PublishedModules } from '@kurak/curriculum-api';
import { changeVersion, Creations, Database, offsetOf, type PageQuery, ProblemException, searchPattern } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import type { ChangeTrainingRequest, CreateTrainingRequest, TrainingPage, TrainingReply, TrainingRow } from './training.dto';
import { TrainingEntity, TrainingModuleEntity } from './training.entity';

/** Trainings: what is taught, when and where. */
@Injectable()
export class TrainingService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly published: PublishedModules,
  ) {}

  async list(query: PageQuery): Promise<TrainingPage> {
    const rows = await this.database.query<TrainingRow & { total: number }>(
      `WITH listed AS (
         SELECT *, count(*) OVER ()::int AS total FROM training
         WHERE place ILIKE $1 OR EXISTS (SELECT 1 FROM jsonb_each_text(title) AS text WHERE text.value ILIKE $1)
         ORDER BY starts_on DESC, id LIMIT $2 OFFSET $3
       )
       SELECT id, title, starts_on::text AS "startsOn", ends_on::text AS "endsOn", place, mode, status, total,
              (SELECT count(*)::int FROM enrolment WHERE training_id = listed.id AND enrolment.status IN ('accepted', 'completed')) AS enrolled,
              (SELECT count(*)::int FROM session WHERE training_id = listed.id AND kind <> 'break') AS sessions
       FROM listed ORDER BY starts_on DESC, id`,
      [searchPattern(query), query.size, offsetOf(query)],
    );
    return { items: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0, page: query.page, size: query.size };
  }

  async find(id: Id): Promise<TrainingReply> {
    const training = await this.entity(id);
    const [counts] = await this.database.query<{ enrolled: number; completed: number; versions: Id[] }>(
      `SELECT (SELECT count(*)::int FROM enrolment WHERE training_id = $1 AND status IN ('accepted', 'completed')) AS enrolled,
              (SELECT count(*)::int FROM enrolment WHERE training_id = $1 AND status = 'completed') AS completed,
              (SELECT coalesce(array_agg(module_version_id ORDER BY position), '{}') FROM training_module WHERE training_id = $1) AS versions`,
      [id],
    );
    const { enrolled = 0, completed = 0, versions = [] } = counts ?? {};
    const modules = await this.published.versions(versions);
    const { organisationId: _organisation, updatedAt: _updated, ...fields } = training;
    return {
      ...fields,
      enrolled,
      completed,
      modules: modules.map(({ moduleId, versionId, number, newestNumber, title, units }) => ({ moduleId, versionId, number, newestNumber, title, units })),
    };
  }

  async create(body: CreateTrainingRequest): Promise<TrainingReply> {
    refuseBackwards(body);
    await this.creations.once('training', body.id, body, async () => {
      const { moduleIds, ...fields } = body;
      await this.database.repository(TrainingEntity).insert({ ...fields, capacity: body.capacity ?? null, organisationId: this.database.actor.organisationId });
      await this.teach(body.id, moduleIds);
    });
    return this.find(body.id);
  }

  async change(id: Id, { version, moduleIds, ...fields }: ChangeTrainingRequest): Promise<TrainingReply> {
    refuseBackwards(fields);
    await changeVersion(this.database, TrainingEntity, { id, version }, { ...fields, capacity: fields.capacity ?? null, updatedAt: () => 'now()' });
    await this.teach(id, moduleIds);
    return this.find(id);
  }

  /** Everybody in the training goes on with the newest version; what they read and answered stays theirs. */
  async moveToNewest(id: Id, moduleId: Id, version: number): Promise<TrainingReply> {
    await changeVersion(this.database, TrainingEntity, { id, version }, { updatedAt: () => 'now()' });
    const [newest] = await this.published.newest([moduleId]);
    const [taught] = await this.database.query<{ versionId: Id }>(
      `SELECT module_version_id AS "versionId" FROM training_module JOIN module_version ON module_version.id = module_version_id WHERE training_id = $1 AND module_id = $2`,
      [id, moduleId],
    );
    if (newest === undefined || taught === undefined) throw ProblemException.notFound();
    const orphans = await this.database.query(
      `SELECT 1 FROM session JOIN unit_version taught ON taught.module_version_id = $2 AND taught.unit_id = session.unit_id
       WHERE training_id = $1 AND NOT EXISTS (SELECT 1 FROM unit_version newest WHERE newest.module_version_id = $3 AND newest.unit_id = session.unit_id) LIMIT 1`,
      [id, taught.versionId, newest.versionId],
    );
    if (orphans.length > 0) throw ProblemException.conflict('module.unit-scheduled', 'A session teaches a unit that the newest version does not have');
    await this.database.query('UPDATE training_module SET module_version_id = $3 WHERE training_id = $1 AND module_version_id = $2', [id, taught.versionId, newest.versionId]);
    return this.find(id);
  }

  /** Only while nothing hangs on it: no people, no sessions. */
  async remove(id: Id): Promise<void> {
    await this.entity(id);
    const inUse = await this.database.query('SELECT 1 FROM enrolment WHERE training_id = $1 UNION ALL SELECT 1 FROM session WHERE training_id = $1 LIMIT 1', [id]);
    if (inUse.length > 0) throw ProblemException.conflict('training.in-use', 'A training with people or sessions cannot be deleted');
    await this.database.repository(TrainingEntity).delete({ id });
  }

  facilitators(): Promise<{ id: Id; displayName: string }[]> {
    return this.database.query(
      `SELECT person.id, person.display_name AS "displayName" FROM membership JOIN person ON person.id = membership.person_id
       WHERE membership.role IN ('facilitator', 'staff') ORDER BY person.display_name, person.id`,
    );
  }

  async entity(id: Id): Promise<TrainingEntity> {
    const training = await this.database.repository(TrainingEntity).findOneBy({ id });
    if (training === null) throw ProblemException.notFound();
    return training;
  }

  /** A module that is taught already stays in the version that the training started on. */
  private async teach(trainingId: Id, moduleIds: readonly Id[]): Promise<void> {
    const { organisationId } = this.database.actor;
    const taught = await this.database.query<{ module_id: Id; version_id: Id }>(
      'SELECT module_id, module_version.id AS version_id FROM training_module JOIN module_version ON module_version.id = module_version_id WHERE training_id = $1',
      [trainingId],
    );
    const newest = await this.published.newest(moduleIds.filter((id) => !taught.some((row) => row.module_id === id)));
    const versions = moduleIds.map((id, index) => {
      const versionId = taught.find((row) => row.module_id === id)?.version_id ?? newest.find((module) => module.moduleId === id)?.versionId;
      if (versionId === undefined) throw ProblemException.invalid({ path: `moduleIds[${index}]`, code: 'module.not-published' });
      return { trainingId, moduleVersionId: versionId, organisationId, position: index + 1 };
    });
    await this.database.repository(TrainingModuleEntity).delete({ trainingId });
    if (versions.length > 0) await this.database.repository(TrainingModuleEntity).insert(versions);
  }
}

function refuseBackwards({ startsOn, endsOn }: { startsOn: string; endsOn: string }): void {
  if (endsOn < startsOn) throw ProblemException.invalid({ path: 'endsOn', code: 'ends-before-it-starts' });
}
