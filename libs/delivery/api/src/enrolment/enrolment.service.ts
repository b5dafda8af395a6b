import { Injectable } from '@nestjs/common';
import { mayMove, type MessageKind, type SetByHand, TAKING_PART } from '@kurak/delivery-model';
import { type InvitationReply, InvitationService, PeopleService } from '@kurak/identity-api';
import { changeVersion, Creations, Database, offsetOf, ProblemException, searchPattern } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { MessageService } from '../message/message.service';
import { TrainingService } from '../training/training.service';
import type { ChangeEnrolmentRequest, EnrolledReply, EnrolmentPage, EnrolmentQuery, EnrolmentReply, EnrolRequest } from './enrolment.dto';
import { EnrolmentEntity } from './enrolment.entity';

const ENROLMENT = `
  SELECT enrolment.id, enrolment.person_id AS "personId", person.display_name AS "displayName", person.sex, person.district,
         person.age_band AS "ageBand", enrolment.status, walk_in.enrolment_id IS NOT NULL AND walk_in.completed_at IS NULL AS "toComplete",
         person.sign_in_name IS NOT NULL AS joined, enrolment.version
  FROM enrolment JOIN person ON person.id = enrolment.person_id LEFT JOIN walk_in ON walk_in.enrolment_id = enrolment.id`;

const LISTED = `enrolment.training_id = $1 AND person.display_name ILIKE $2 AND ($3::text IS NULL OR enrolment.status = $3)
  AND ($4::text IS NULL OR (walk_in.enrolment_id IS NOT NULL AND walk_in.completed_at IS NULL))`;

const MESSAGES: Partial<Record<SetByHand, MessageKind>> = { accepted: 'enrolment.accepted', waitlisted: 'enrolment.waitlisted', declined: 'enrolment.declined' };

/** Who takes part in a training. */
@Injectable()
export class EnrolmentService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly trainings: TrainingService,
    private readonly people: PeopleService,
    private readonly invitations: InvitationService,
    private readonly messages: MessageService,
  ) {}

  async list(trainingId: Id, query: EnrolmentQuery): Promise<EnrolmentPage> {
    await this.trainings.entity(trainingId);
    const asked = [trainingId, searchPattern(query), query.status ?? null, query.toComplete ?? null];
    const [count] = await this.database.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM enrolment JOIN person ON person.id = enrolment.person_id LEFT JOIN walk_in ON walk_in.enrolment_id = enrolment.id WHERE ${LISTED}`,
      asked,
    );
    const items = await this.database.query<EnrolmentReply>(`${ENROLMENT} WHERE ${LISTED} ORDER BY person.display_name, enrolment.id LIMIT $5 OFFSET $6`, [...asked, query.size, offsetOf(query)]);
    return { items, total: count?.total ?? 0, page: query.page, size: query.size };
  }

  /** Makes an account and an invitation for each newcomer; all or none. */
  async enrol(trainingId: Id, body: EnrolRequest): Promise<EnrolledReply> {
    await this.trainings.entity(trainingId);
    await this.creations.once('enrolment', body.id, { trainingId, ...body }, async () => {
      await this.refuseToOverfill(trainingId, body.people.length, 'people');
      const twice = body.people.findIndex(({ id }, index) => body.people.findIndex((person) => person.id === id) < index);
      if (twice >= 0) throw ProblemException.invalid({ path: `people[${twice}].id`, code: 'twice' });
      await this.people.insert(body.people.map(({ district, ...person }) => ({ ...person, district: district?.trim() || null, language: body.language })), 'participant');
      const { organisationId } = this.database.actor;
      await this.database
        .repository(EnrolmentEntity)
        .insert(body.people.map(({ id }) => ({ id: newId(), organisationId, trainingId, personId: id, status: 'accepted' as const })));
    });
    return { id: body.id, enrolled: body.people.length };
  }

  /**
   * Holds a training's places until the request ends, and refuses more people than there are places for. Returns who of them
   * is in it already, in whatever status.
   */
  async hold(trainingId: Id, personIds: readonly Id[]): Promise<Set<Id>> {
    await this.database.query('SELECT 1 FROM training WHERE id = $1 FOR UPDATE', [trainingId]);
    const rows = await this.database.query<{ person_id: Id }>('SELECT person_id FROM enrolment WHERE training_id = $1 AND person_id = ANY($2)', [trainingId, personIds]);
    await this.refuseToOverfill(trainingId, personIds.length - rows.length, 'people');
    return new Set(rows.map((row) => row.person_id));
  }

  /** Lets persons who are there already take part. */
  async accept(trainingId: Id, personIds: readonly Id[]): Promise<void> {
    const { organisationId } = this.database.actor;
    await this.database.query(
      `INSERT INTO enrolment (id, organisation_id, training_id, person_id, status)
       SELECT id, $1, $2, person_id, 'accepted' FROM unnest($3::uuid[], $4::uuid[]) AS added (id, person_id)`,
      [organisationId, trainingId, personIds.map(() => newId()), personIds],
    );
  }

  async change(id: Id, { status, version, displayName, sex, district, ageBand, isComplete }: ChangeEnrolmentRequest): Promise<EnrolmentReply> {
    const { personId, status: before, ageBand: bandBefore } = await this.find(id);
    const { trainingId } = await this.database.repository(EnrolmentEntity).findOneByOrFail({ id });
    // Who has completed the training takes part in it as well: a change of her name does not take that away.
    const isCompleted = status === 'accepted' && before === 'completed';
    if (status === 'accepted' && !TAKING_PART.includes(before)) {
      await this.refuseToOverfill(trainingId, 1, 'status');
    }
    await changeVersion(this.database, EnrolmentEntity, { id, version }, { status: isCompleted ? before : status });
    if (before !== status && !isCompleted) {
      if (!mayMove(before, status)) throw ProblemException.conflict('enrolment.no-such-move', 'As her enrolment stands now, it cannot be changed so');
      await this.tell(trainingId, personId, status);
    }
    await this.database.query('UPDATE person SET display_name = $2, sex = $3, district = $4, age_band = $5, version = version + 1 WHERE id = $1', [
      personId,
      displayName.trim(),
      sex ?? null,
      district?.trim() || null,
      ageBand === undefined ? bandBefore : ageBand,
    ]);
    if (isComplete) await this.database.query('UPDATE walk_in SET completed_at = now() WHERE enrolment_id = $1 AND completed_at IS NULL', [id]);
    return this.find(id);
  }

  /** Invitations of everybody who takes part, to print. */
  async showInvitations(trainingId: Id): Promise<InvitationReply[]> {
    await this.trainings.entity(trainingId);
    const rows = await this.database.query<{ person_id: Id }>(`SELECT person_id FROM enrolment WHERE training_id = $1 AND status IN ('accepted', 'completed')`, [trainingId]);
    return this.invitations.show(rows.map((row) => row.person_id));
  }

  /** Who is taken in, waitlisted or declined finds it said when she next opens Kurak. */
  private async tell(trainingId: Id, personId: Id, status: SetByHand): Promise<void> {
    const kind = MESSAGES[status];
    if (kind === undefined) return;
    const { title: trainingTitle } = await this.trainings.entity(trainingId);
    await this.messages.send(trainingId, [{ personId, kind, details: { trainingTitle } }]);
  }

  private async refuseToOverfill(trainingId: Id, newcomers: number, path: string): Promise<void> {
    // One writer at a time, so that two who enrol at once cannot both take the last place.
    const [training] = await this.database.query<{ capacity: number | null }>('SELECT capacity FROM training WHERE id = $1 FOR UPDATE', [trainingId]);
    const [taken] = await this.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM enrolment WHERE training_id = $1 AND status IN ('accepted', 'completed')`,
      [trainingId],
    );
    const capacity = training?.capacity ?? null;
    if (capacity !== null && (taken?.count ?? 0) + newcomers > capacity) throw ProblemException.invalid({ path, code: 'training.full' });
  }

  private async find(id: Id): Promise<EnrolmentReply> {
    const [enrolment] = await this.database.query<EnrolmentReply>(`${ENROLMENT} WHERE enrolment.id = $1`, [id]);
    if (enrolment === undefined) throw ProblemException.notFound();
    return enrolment;
  }
}
