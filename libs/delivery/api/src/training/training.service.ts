import { Injectable } from '@nestjs/common';
import { PublishedModules } from '@kurak/curriculum-api';
import { LONGEST_TRAINING, movedTraining } from '@kurak/delivery-model';
import { changeVersion, Creations, Database, offsetOf, ProblemException, searchPattern } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { MessageService } from '../message/message.service';
import type { ChangeTrainingRequest, CreateTrainingRequest, MoveTrainingRequest, TrainingPage, TrainingQuery, TrainingReply, TrainingRow } from './training.dto';
import { TrainingEntity, TrainingModuleEntity } from './training.entity';
import { trainingReply } from './training.mapper';

/** Trainings: what is taught, when and where. */
@Injectable()
export class TrainingService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly published: PublishedModules,
    private readonly messages: MessageService,
  ) {}

  async list(query: TrainingQuery): Promise<TrainingPage> {
    const rows = await this.database.query<TrainingRow & { total: number }>(
      `WITH listed AS (
         SELECT *, count(*) OVER ()::int AS total FROM training
         WHERE (place ILIKE $1 OR EXISTS (SELECT 1 FROM jsonb_each_text(title) AS text WHERE text.value ILIKE $1)) AND ($4::text IS NULL OR status = $4)
         ORDER BY starts_on DESC, id LIMIT $2 OFFSET $3
       )
       SELECT id, title, starts_on::text AS "startsOn", ends_on::text AS "endsOn", place, mode, status, total,
              (SELECT count(*)::int FROM enrolment WHERE training_id = listed.id AND enrolment.status IN ('accepted', 'completed')) AS enrolled,
              (SELECT count(*)::int FROM session WHERE training_id = listed.id AND kind IN ('unit', 'other')) AS sessions
       FROM listed ORDER BY starts_on DESC, id`,
      [searchPattern(query), query.size, offsetOf(query), query.status ?? null],
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
    return trainingReply(training, { enrolled, completed }, modules);
  }

  async create(body: CreateTrainingRequest): Promise<TrainingReply> {
    refuseWrongDays(body);
    await this.creations.once('training', body.id, body, async () => {
      const { moduleIds, ...fields } = body;
      await this.database.repository(TrainingEntity).insert({ ...fields, capacity: body.capacity ?? null, organisationId: this.database.actor.organisationId });
      await this.teach(body.id, moduleIds);
    });
    return this.find(body.id);
  }

  async change(id: Id, { version, moduleIds, ...fields }: ChangeTrainingRequest): Promise<TrainingReply> {
    refuseWrongDays(fields);
    await changeVersion(this.database, TrainingEntity, { id, version }, { ...fields, capacity: fields.capacity ?? null, updatedAt: () => 'now()' });
    await this.teach(id, moduleIds);
    return this.find(id);
  }

  /** Moves it as the rule allows; who is enrolled is told of a cancellation, and of its being taken back. */
  async move(id: Id, { status, reason = '', version }: MoveTrainingRequest): Promise<TrainingReply> {
    const training = await this.entity(id);
    const moved = movedTraining({ status: training.status, before: training.statusBefore }, status);
    if (version === training.version && moved === undefined) throw noSuchMove();
    const isCancelled = status === 'cancelled';
    if (isCancelled && reason.trim() === '') throw ProblemException.invalid({ path: 'reason', code: 'required' });
    await changeVersion(this.database, TrainingEntity, { id, version }, {
      status,
      statusBefore: moved?.before ?? null,
      cancelReason: isCancelled ? reason.trim() : '',
      updatedAt: () => 'now()',
    });
    if (isCancelled) await this.tellEverybody(training, 'training.cancelled', { note: reason.trim() });
    if (training.status === 'cancelled') await this.tellEverybody(training, 'training.resumed', {});
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
    const inUse = await this.database.query(
      `SELECT 1 FROM enrolment WHERE training_id = $1 UNION ALL SELECT 1 FROM session WHERE training_id = $1
       UNION ALL SELECT 1 FROM attendance_evidence WHERE training_id = $1 UNION ALL SELECT 1 FROM application WHERE training_id = $1 LIMIT 1`,
      [id],
    );
    if (inUse.length > 0) throw ProblemException.conflict('training.in-use', 'A training with people or sessions cannot be deleted');
    await this.database.repository(TrainingEntity).delete({ id });
  }

  /** A stale edit is refused as stale, by whoever saves; this says no to an edit of the state that there is. */
  async refuseMove(id: Id, version: number, to: 'completed' | 'running'): Promise<void> {
    const { status, statusBefore: before, version: current } = await this.entity(id);
    if (version === current && movedTraining({ status, before }, to) === undefined) throw noSuchMove();
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

  /** Everybody who takes part, waits for a place or was asked to come. */
  private async tellEverybody({ id, title }: TrainingEntity, kind: 'training.cancelled' | 'training.resumed', details: object): Promise<void> {
    const people = await this.database.query<{ personId: Id }>(
      `SELECT person_id AS "personId" FROM enrolment WHERE training_id = $1 AND status IN ('invited', 'applied', 'accepted', 'waitlisted')`,
      [id],
    );
    await this.messages.send(id, people.map(({ personId }) => ({ personId, kind, details: { trainingTitle: title, ...details } })));
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

const DAY = 86_400_000;

function refuseWrongDays({ startsOn, endsOn }: { startsOn: string; endsOn: string }): void {
  if (endsOn < startsOn) throw ProblemException.invalid({ path: 'endsOn', code: 'ends-before-it-starts' });
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / DAY + 1;
  if (days > LONGEST_TRAINING) throw ProblemException.invalid({ path: 'endsOn', code: 'training.too-long' });
}

function noSuchMove(): ProblemException {
  return ProblemException.conflict('training.no-such-move', 'From where it stands the training cannot be moved there');
}
