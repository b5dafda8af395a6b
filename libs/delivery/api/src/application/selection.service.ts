import { Injectable } from '@nestjs/common';
import type { EnrolmentStatus } from '@kurak/delivery-model';
import { AuditLog } from '@kurak/identity-api';
import { Database, offsetOf, ProblemException, Sealing, searchPattern } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { TrainingService } from '../training/training.service';
import { ApplicationEntity, ApplicationFormEntity, ApplicationScoreEntity } from './application.entity';
import { APPLICATION_EMAIL, APPLICATION_PHONE } from './public-application.service';
import type { ApplicationContactReply, ApplicationPage, ApplicationQuery, ApplicationReply, ApplicationRow, BalancePartReply, BalanceReply, ScoreReply, ScoreRequest } from './selection.dto';

/** The mean of the criteria's means, as the model's meanScore has it; criteria that the form no longer has count no more. */
const ROW = `
  SELECT a.id, a.display_name AS "displayName", a.language, a.status, a.sex, a.age_band AS "ageBand", a.district,
         to_char(a.applied_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "appliedAt", scored.score, coalesce(scored.by, 0) AS "scoredBy",
         coalesce(scored.mine, 0) AS "scoredByMe", a.version
  FROM current_application a
  LEFT JOIN LATERAL (
    SELECT round(avg(criterion.mean), 2)::float8 AS score, max(criterion.by)::int AS by, sum(criterion.mine)::int AS mine FROM (
      SELECT avg(s.score) AS mean, count(*) AS by, count(*) FILTER (WHERE s.person_id = (SELECT app_person())) AS mine FROM application_score s
      JOIN application_form f ON f.id = a.training_id AND f.criteria @> jsonb_build_array(jsonb_build_object('id', s.criterion_id))
      WHERE s.application_id = a.id GROUP BY s.criterion_id
    ) AS criterion
  ) AS scored ON true`;

const ORDERS = {
  appliedAt: 'a.applied_at',
  displayName: 'a.display_name',
  district: 'a.district',
  score: 'scored.score',
} as const;

const BALANCED = ['sex', 'age_band', 'district', 'language', 'disability'] as const;

/** Those who applied, as those who select see them: to compare, to score, to keep a balance. */
@Injectable()
export class SelectionService {
  constructor(
    private readonly database: Database,
    private readonly trainings: TrainingService,
    private readonly sealing: Sealing,
    private readonly audit: AuditLog,
  ) {}

  async list(trainingId: Id, query: ApplicationQuery): Promise<ApplicationPage> {
    await this.trainings.entity(trainingId);
    const { status = null, sex = null, language = null, sort = 'appliedAt' } = query;
    const condition = `a.training_id = $1 AND (a.display_name ILIKE $2 OR a.district ILIKE $2) AND ($3::text IS NULL OR a.status = $3)
      AND ($4::text IS NULL OR a.sex = $4) AND ($5::text IS NULL OR a.language = $5)`;
    const parameters = [trainingId, searchPattern(query), status, sex, language];
    const order = ORDERS[sort.replace('-', '') as keyof typeof ORDERS];
    const [count] = await this.database.query<{ total: number }>(`SELECT count(*)::int AS total FROM current_application a WHERE ${condition}`, parameters);
    const items = await this.database.query<ApplicationRow>(
      `${ROW} WHERE ${condition} ORDER BY ${order} ${sort.startsWith('-') ? 'DESC' : 'ASC'} NULLS LAST, a.applied_at, a.id LIMIT $6 OFFSET $7`,
      [...parameters, query.size, offsetOf(query)],
    );
    return { items, total: count?.total ?? 0, page: query.page, size: query.size };
  }

  async find(id: Id): Promise<ApplicationReply> {
    const row = await this.row('a.id = $1', [id]);
    if (row === undefined) throw ProblemException.notFound();
    const { trainingId, disability, motivation, answers, note, phone, email } = await this.entity(id);
    const scores = await this.database.query<ScoreReply>(
      `SELECT s.criterion_id AS "criterionId", coalesce(person.display_name, '') AS by, s.person_id = app_person() AS "isMine", s.score
       FROM application_score s LEFT JOIN person ON person.id = s.person_id
       JOIN application_form f ON f.id = $2 AND f.criteria @> jsonb_build_array(jsonb_build_object('id', s.criterion_id))
       WHERE s.application_id = $1 ORDER BY s.person_id = app_person() DESC, person.display_name, s.person_id`,
      [id, trainingId],
    );
    return { ...row, disability, motivation, answers, scores, note, hasPhone: phone !== null, hasEmail: email !== null };
  }

  /** How she can be reached; that somebody looked is written down. */
  async contact(id: Id): Promise<ApplicationContactReply> {
    const { phone, email } = await this.entity(id);
    await this.audit.record('application-contact-read', id);
    return {
      phone: phone && this.sealing.open(phone, { column: APPLICATION_PHONE, owner: id }),
      email: email && this.sealing.open(email, { column: APPLICATION_EMAIL, owner: id }),
    };
  }

  /** One's own scores; those of others stay as they are. */
  async score(id: Id, { scores }: ScoreRequest): Promise<ApplicationReply> {
    const { trainingId } = await this.entity(id);
    const { criteria } = await this.database.repository(ApplicationFormEntity).findOneByOrFail({ id: trainingId });
    const unknown = scores.findIndex(({ criterionId }) => !criteria.some((criterion) => criterion.id === criterionId));
    if (unknown >= 0) throw ProblemException.invalid({ path: `scores[${unknown}].criterionId`, code: 'application.no-criterion' });
    const twice = scores.findIndex(({ criterionId }, index) => scores.findIndex((score) => score.criterionId === criterionId) < index);
    if (twice >= 0) throw ProblemException.invalid({ path: `scores[${twice}].criterionId`, code: 'twice' });
    const { organisationId, personId } = this.database.actor;
    const table = this.database.repository(ApplicationScoreEntity);
    for (const { criterionId, score } of scores) {
      const place = { applicationId: id, criterionId, personId };
      if (score === null || score === undefined) await table.delete(place);
      else await table.upsert({ ...place, organisationId, score }, ['applicationId', 'criterionId', 'personId']);
    }
    return this.find(id);
  }

  async balance(trainingId: Id): Promise<BalanceReply> {
    const { capacity } = await this.trainings.entity(trainingId);
    const counted = await this.database.query<{ status: EnrolmentStatus; count: number }>('SELECT status, count(*)::int AS count FROM current_application WHERE training_id = $1 GROUP BY status', [trainingId]);
    const [taken] = await this.database.query<{ count: number }>(`SELECT count(*)::int AS count FROM enrolment WHERE training_id = $1 AND status IN ('accepted', 'completed')`, [trainingId]);
    const of = (...statuses: EnrolmentStatus[]) => counted.filter(({ status }) => statuses.includes(status)).reduce((sum, { count }) => sum + count, 0);
    const free = capacity === null ? null : Math.max(0, capacity - (taken?.count ?? 0));
    return {
      applied: counted.reduce((sum, { count }) => sum + count, 0) - of('withdrawn'),
      undecided: of('applied', 'invited'),
      accepted: of('accepted', 'completed'),
      waitlisted: of('waitlisted'),
      declined: of('declined'),
      withdrawn: of('withdrawn'),
      capacity,
      free,
      nextWaiting: free === 0 ? null : ((await this.row(`a.training_id = $1 AND a.status = 'waitlisted' ORDER BY a.decided_at, a.applied_at, a.id LIMIT 1`, [trainingId])) ?? null),
      parts: await this.parts(trainingId),
    };
  }

  private async parts(trainingId: Id): Promise<BalancePartReply[]> {
    const rows = await this.database.query<{ by: string; value: string | null; applied: number; accepted: number }>(
      `SELECT side.by, side.value, count(*)::int AS applied, count(*) FILTER (WHERE a.status IN ('accepted', 'completed'))::int AS accepted
       FROM current_application a
       CROSS JOIN LATERAL (VALUES ${BALANCED.map((column, at) => `(${at}, '${column}', a.${column})`).join(', ')}) AS side (at, by, value)
       WHERE a.training_id = $1 AND a.status <> 'withdrawn'
       GROUP BY side.at, side.by, side.value ORDER BY side.at, applied DESC, side.value NULLS LAST`,
      [trainingId],
    );
    return BALANCED.map((column) => ({
      by: column === 'age_band' ? 'ageBand' : column,
      shares: rows.filter(({ by }) => by === column).map(({ value, applied, accepted }) => ({ value, applied, accepted })),
    })).filter(({ shares }) => shares.some(({ value }) => value !== null));
  }

  private async row(condition: string, parameters: readonly unknown[]): Promise<ApplicationRow | undefined> {
    const [row] = await this.database.query<ApplicationRow>(`${ROW} WHERE ${condition}`, parameters);
    return row;
  }

  private async entity(id: Id): Promise<ApplicationEntity> {
    const application = await this.database.repository(ApplicationEntity).findOneBy({ id });
    if (application === null) throw ProblemException.notFound();
    return application;
  }
}
