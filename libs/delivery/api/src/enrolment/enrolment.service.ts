import { Injectable } from '@nestjs/common';
import { mayMove, type MessageKind, type SetByHand, TAKING_PART } from '@kurak/delivery-model';
import { type InvitationReply, InvitationService, PeopleService } from '@kurak/identity-api';
import { changeVersion, Creations, Database, offsetOf, type PageQuery, ProblemException, searchPattern } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { MessageService } from '../message/message.service';
import { TrainingService } from '../training/training.service';
import type { ChangeEnrolmentRequest, EnrolledReply, EnrolmentPage, EnrolmentReply, EnrolRequest } from './enrolment.dto';
import { EnrolmentEntity } from './enrolment.entity';

const ENROLMENT = `
  SELECT enrolment.id, enrolment.person_id AS "personId", person.display_name AS "displayName", person.sex, person.district,
         enrolment.status, person.sign_in_name IS NOT NULL AS joined, enrolment.version
  FROM enrolment JOIN person ON person.id = enrolment.person_id`;

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

  async list(trainingId: Id, query: PageQuery): Promise<EnrolmentPage> {
    await this.trainings.entity(trainingId);
    const [count] = await this.database.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM enrolment JOIN person ON person.id = enrolment.person_id WHERE training_id = $1 AND person.display_name ILIKE $2`,
      [trainingId, searchPattern(query)],
    );
    const items = await this.database.query<EnrolmentReply>(
      `${ENROLMENT} WHERE enrolment.training_id = $1 AND person.display_name ILIKE $2
       ORDER BY person.display_name, enrolment.id LIMIT $3 OFFSET $4`,
      [trainingId, searchPattern(query), query.size, offsetOf(query)],
    );
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

  async change(id: Id, { status, version, displayName, sex, district }: ChangeEnrolmentRequest): Promise<EnrolmentReply> {
    const { personId, status: before } = await this.find(id);
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
    await this.database.query('UPDATE person SET display_name = $2, sex = $3, district = $4, version = version + 1 WHERE id = $1', [
      personId,
      displayName.trim(),
      sex ?? null,
      district?.trim() || null,
    ]);
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
