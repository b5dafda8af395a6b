import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, ProblemException } from '@kurak/shared-api';
import { type Id, wallTime } from '@kurak/shared-model';
import { FEEDBACK_SCALES, FEWEST_RESPONSES, summarise } from '@kurak/voices-model';
import type { FeedbackGivenReply, FeedbackRequest, FeedbackSummaryReply } from './feedback.dto';
import { FeedbackReceiptEntity, FeedbackResponseEntity } from './feedback.entity';

/** Feedback on a training. */
@Injectable()
export class FeedbackService {
  constructor(private readonly database: Database) {}

  /** Once a person: the same request again answers as the first did, another is refused. */
  async give(trainingId: Id, { id, ...answers }: FeedbackRequest): Promise<FeedbackGivenReply> {
    const { personId, organisationId } = this.database.actor;
    const [training] = await this.database.query<{ time_zone: string }>('SELECT time_zone FROM training WHERE id = $1', [trainingId]);
    if (training === undefined) throw ProblemException.notFound();
    const receiptHash = createHash('sha256').update(JSON.stringify([id, answers])).digest();
    const added = await this.database.query(
      `INSERT INTO feedback_receipt (training_id, person_id, organisation_id, receipt_hash) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING training_id`,
      [trainingId, personId, organisationId, receiptHash],
    );
    if (added.length > 0) {
      const givenOn = wallTime(new Date(), training.time_zone).day;
      const response = { id: randomUUID(), organisationId, trainingId, givenOn, ...answers };
      await this.database.repository(FeedbackResponseEntity).createQueryBuilder().insert().values(response).updateEntity(false).execute();
    } else if (!(await this.database.repository(FeedbackReceiptEntity).existsBy({ trainingId, personId, receiptHash }))) {
      throw ProblemException.conflict('feedback.given', 'Feedback on this training was given already');
    }
    return { id };
  }

  async isGiven(trainingId: Id): Promise<boolean> {
    const { personId } = this.database.actor;
    const [training] = await this.database.query('SELECT 1 FROM training WHERE id = $1', [trainingId]);
    if (training === undefined) throw ProblemException.notFound();
    return this.database.repository(FeedbackReceiptEntity).existsBy({ trainingId, personId });
  }

  async summary(trainingId: Id): Promise<FeedbackSummaryReply> {
    const [counts] = await this.database.query<{ enrolled: number }>(
      `SELECT (SELECT count(*)::int FROM enrolment WHERE training_id = training.id AND enrolment.status IN ('accepted', 'completed')) AS enrolled
       FROM training WHERE id = $1`,
      [trainingId],
    );
    if (counts === undefined) throw ProblemException.notFound();
    const responses = await this.database.repository(FeedbackResponseEntity).find({ where: { trainingId }, order: { id: 'ASC' } });
    const given = responses.length;
    if (given < FEWEST_RESPONSES) return { enrolled: counts.enrolled, given, tooFew: true, scales: [], comments: [] };
    return {
      enrolled: counts.enrolled,
      given,
      tooFew: false,
      scales: FEEDBACK_SCALES.map((scale) => ({ ...summarise(scale, responses.map((response) => response[scale])) })) as FeedbackSummaryReply['scales'],
      comments: responses.filter(({ liked, change }) => liked !== '' || change !== '').map(({ liked, change }) => ({ liked, change })),
    };
  }
}
