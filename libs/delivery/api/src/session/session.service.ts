import { Injectable } from '@nestjs/common';
import { clashesOf } from '@kurak/delivery-model';
import { changeVersion, Creations, Database, ProblemException } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import type { TrainingEntity } from '../training/training.entity';
import { TrainingService } from '../training/training.service';
import type { ChangeSessionRequest, CreateSessionRequest, SessionReply } from './session.dto';
import { SessionEntity, SessionFacilitatorEntity } from './session.entity';

type SessionFields = Omit<CreateSessionRequest, 'id'>;

const SESSION = `
  SELECT session.id, session.training_id AS "trainingId", session.kind, session.unit_id AS "unitId", session.title,
         session.starts_at AS "startsAt", session.ends_at AS "endsAt", session.room, session.version,
         coalesce(led.ids, '{}') AS "facilitatorIds", coalesce(led.names, '{}') AS facilitators,
         (SELECT count(DISTINCT person_id)::int FROM mark WHERE mark.session_id = session.id) AS marked
  FROM session LEFT JOIN LATERAL (
    SELECT array_agg(person.id ORDER BY person.display_name, person.id) AS ids,
           array_agg(person.display_name ORDER BY person.display_name, person.id) AS names
    FROM session_facilitator JOIN person ON person.id = session_facilitator.person_id
    WHERE session_facilitator.session_id = session.id
  ) AS led ON true`;

interface SessionRow extends Omit<SessionReply, 'startsAt' | 'endsAt'> {
  startsAt: Date;
  endsAt: Date;
}

/** The schedule of a training. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly trainings: TrainingService,
  ) {}

  async list(trainingId: Id): Promise<SessionReply[]> {
    await this.trainings.entity(trainingId);
    return this.rows('session.training_id = $1 ORDER BY session.starts_at, session.room, session.id', trainingId);
  }

  async find(id: Id): Promise<SessionReply> {
    const [session] = await this.rows('session.id = $1', id);
    if (session === undefined) throw ProblemException.notFound();
    return session;
  }

  async create(trainingId: Id, body: CreateSessionRequest): Promise<SessionReply> {
    await this.creations.once('session', body.id, { trainingId, ...body }, async () => {
      const { id, facilitatorIds, ...fields } = body;
      await this.check(trainingId, id, body);
      const { organisationId } = this.database.actor;
      await this.database.repository(SessionEntity).insert({ id, trainingId, organisationId, ...fields, unitId: fields.unitId ?? null });
      await this.lead(id, facilitatorIds);
    });
    return this.find(body.id);
  }

  async change(id: Id, { version, facilitatorIds, ...fields }: ChangeSessionRequest): Promise<SessionReply> {
    const { trainingId } = await this.find(id);
    await this.check(trainingId, id, { ...fields, facilitatorIds });
    await changeVersion(this.database, SessionEntity, { id, version }, { ...fields, unitId: fields.unitId ?? null });
    await this.lead(id, facilitatorIds);
    return this.find(id);
  }

  /** A session at which attendance was taken stays. */
  async remove(id: Id): Promise<void> {
    const { marked } = await this.find(id);
    if (marked > 0) throw ProblemException.conflict('session.has-marks', 'Attendance was taken at this session, so it stays');
    await this.database.repository(SessionEntity).delete({ id });
  }

  private async check(trainingId: Id, id: Id, fields: SessionFields): Promise<void> {
    const training = await this.trainings.entity(trainingId);
    // One writer at a time, so that two sessions saved at once cannot both miss the other.
    await this.database.query('SELECT id FROM training WHERE id = $1 FOR UPDATE', [trainingId]);
    if ((fields.kind === 'unit') !== Boolean(fields.unitId)) throw ProblemException.invalid({ path: 'unitId', code: fields.unitId ? 'session.no-unit-here' : 'required' });
    if (fields.unitId) await this.refuseUnitNotTaught(training, fields.unitId);
    const clashes = clashesOf({ id, ...fields }, await this.list(trainingId), training);
    if (clashes.length > 0) throw ProblemException.invalid(...clashes.map(({ code }) => ({ path: PATHS[code], code })));
  }

  private async refuseUnitNotTaught(training: TrainingEntity, unitId: Id): Promise<void> {
    const [taught] = await this.database.query(
      'SELECT 1 FROM training_module JOIN unit_version USING (module_version_id) WHERE training_id = $1 AND unit_id = $2',
      [training.id, unitId],
    );
    if (taught === undefined) throw ProblemException.invalid({ path: 'unitId', code: 'session.unit-not-taught' });
  }

  private async lead(sessionId: Id, personIds: readonly Id[]): Promise<void> {
    const { organisationId } = this.database.actor;
    const known = new Set((await this.trainings.facilitators()).map((facilitator) => facilitator.id));
    const unknown = personIds.findIndex((personId) => !known.has(personId));
    if (unknown >= 0) throw ProblemException.invalid({ path: `facilitatorIds[${unknown}]`, code: 'facilitator.unknown' });
    await this.database.repository(SessionFacilitatorEntity).delete({ sessionId });
    if (personIds.length > 0) await this.database.repository(SessionFacilitatorEntity).insert(personIds.map((personId) => ({ sessionId, personId, organisationId })));
  }

  private async rows(condition: string, parameter: Id): Promise<SessionReply[]> {
    const rows = await this.database.query<SessionRow>(`${SESSION} WHERE ${condition}`, [parameter]);
    return rows.map((row) => ({ ...row, startsAt: row.startsAt.toISOString(), endsAt: row.endsAt.toISOString() }));
  }
}

const PATHS = {
  'session.ends-before-it-starts': 'endsAt',
  'session.outside-training': 'startsAt',
  'session.room-taken': 'room',
  'session.facilitator-taken': 'facilitatorIds',
} as const;
