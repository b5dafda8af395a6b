import { Injectable } from '@nestjs/common';
import { type Decision, type EnrolmentStatus, mayDecide, type MessageKind } from '@kurak/delivery-model';
import { Contacts, InvitationService, PeopleService } from '@kurak/identity-api';
import { Creations, Database, ProblemException, Sealing } from '@kurak/shared-api';
import type { Id, LocalText } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { EnrolmentEntity } from '../enrolment/enrolment.entity';
import { MessageService } from '../message/message.service';
import { TrainingService } from '../training/training.service';
import { ApplicationEntity } from './application.entity';
import { JoiningService } from './joining.service';
import { APPLICATION_EMAIL, APPLICATION_PHONE } from './public-application.service';
import { RecognitionService } from './recognition.service';
import type { ApplicationsDecidedReply, DecideRequest } from './selection.dto';

interface Standing {
  readonly id: Id;
  readonly version: number;
  readonly status: EnrolmentStatus;
  readonly enrolmentId: Id | null;
  readonly personId: Id | null;
}

const MESSAGES: Partial<Record<Decision, MessageKind>> = { accepted: 'enrolment.accepted', waitlisted: 'enrolment.waitlisted', declined: 'enrolment.declined' };

/** Accepts, waitlists and declines those who applied, one or many; all or none. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly trainings: TrainingService,
    private readonly people: PeopleService,
    private readonly invitations: InvitationService,
    private readonly contacts: Contacts,
    private readonly messages: MessageService,
    private readonly sealing: Sealing,
    private readonly recognition: RecognitionService,
    private readonly joining: JoiningService,
  ) {}

  async decide(trainingId: Id, body: DecideRequest): Promise<ApplicationsDecidedReply> {
    const { title } = await this.trainings.entity(trainingId);
    await this.creations.once('decision', body.id, { trainingId, ...body }, async () => {
      // One writer at a time, so that two who select at once cannot both give the last place away.
      const [training] = await this.database.query<{ capacity: number | null }>('SELECT capacity FROM training WHERE id = $1 FOR UPDATE', [trainingId]);
      const standings = await this.standings(trainingId, body);
      if (body.status === 'accepted') {
        await this.joining.refuse(trainingId, body.applications);
        await this.recognition.refuseKnown(trainingId, body.applications);
        await this.refuseToOverfill(trainingId, training?.capacity ?? null, standings.length, body.applications.flatMap(({ personId }) => personId ?? []));
      }
      await this.write(trainingId, body, standings, title);
    });
    return { id: body.id, decided: body.applications.length };
  }

  private async standings(trainingId: Id, { applications, status }: DecideRequest): Promise<Standing[]> {
    const rows = await this.database.query<Standing>(
      `SELECT a.id, a.version, coalesce(e.status, a.status) AS status, a.enrolment_id AS "enrolmentId", e.person_id AS "personId"
       FROM application a LEFT JOIN enrolment e ON e.id = a.enrolment_id WHERE a.training_id = $1 AND a.id = ANY($2) ORDER BY a.id FOR UPDATE OF a`,
      [trainingId, applications.map(({ id }) => id)],
    );
    return applications.map(({ id, version }, index) => {
      const standing = rows.find((row) => row.id === id);
      if (standing === undefined) throw ProblemException.invalid({ path: `applications[${index}].id`, code: 'application.unknown' });
      if (applications.findIndex((one) => one.id === id) < index) throw ProblemException.invalid({ path: `applications[${index}].id`, code: 'twice' });
      if (standing.version !== version) throw ProblemException.stale(version, standing.version);
      if (!mayDecide(standing.status, status)) throw ProblemException.conflict('application.no-such-move', 'As one of the applications stands now, this cannot be decided');
      return standing;
    });
  }

  /** Whoever takes part already needs no further place. */
  private async refuseToOverfill(trainingId: Id, capacity: number | null, accepted: number, joining: readonly Id[]): Promise<void> {
    if (capacity === null) return;
    const [taken] = await this.database.query<{ count: number }>(
      `SELECT count(*) FILTER (WHERE NOT person_id = ANY($2))::int AS count FROM enrolment WHERE training_id = $1 AND status IN ('accepted', 'completed')`,
      [trainingId, joining],
    );
    if ((taken?.count ?? 0) + accepted > capacity) throw ProblemException.invalid({ path: 'applications', code: 'training.full' });
  }

  private async write(trainingId: Id, { status, note = '', applications }: DecideRequest, standings: readonly Standing[], trainingTitle: LocalText): Promise<void> {
    if (status === 'accepted') {
      const joining = applications.filter(({ personId }) => personId !== undefined);
      await this.welcome(trainingId, standings.filter(({ id, enrolmentId }) => enrolmentId === null && !joining.some((one) => one.id === id)));
      await this.joining.join(trainingId, joining);
    }
    const ids = applications.map(({ id }) => id);
    await this.database.query(
      `UPDATE application SET status = $2, note = $3, decided_at = CASE WHEN $2 = 'applied' THEN NULL ELSE now() END, version = version + 1 WHERE id = ANY($1)`,
      [ids, status, note.trim()],
    );
    const known = standings.filter(({ enrolmentId }) => enrolmentId !== null);
    await this.database.query('UPDATE enrolment SET status = $2, version = version + 1 WHERE id = ANY($1)', [known.map(({ enrolmentId }) => enrolmentId), status]);
    if (status === 'applied') await this.joining.part(ids);
    await this.openOrShutDoors(known, status);
    const kind = MESSAGES[status];
    if (kind === undefined) return;
    const told = await this.database.query<{ personId: Id }>(`SELECT person_id AS "personId" FROM enrolment JOIN application ON application.enrolment_id = enrolment.id WHERE application.id = ANY($1)`, [ids]);
    await this.messages.send(trainingId, told.map(({ personId }) => ({ personId, kind, details: { trainingTitle, note: note.trim() } })));
  }

  /** Makes of each who applied a person with an invitation, who takes part; what she left to be reached by goes with her. */
  private async welcome(trainingId: Id, standings: readonly Standing[]): Promise<void> {
    if (standings.length === 0) return;
    const { organisationId } = this.database.actor;
    const applications = await this.database.repository(ApplicationEntity).findBy(standings.map(({ id }) => ({ id })));
    const newcomers = applications.map((application) => ({ application, personId: newId(), enrolmentId: newId() }));
    await this.people.insert(newcomers.map(({ application: { displayName, language, sex, district }, personId }) => ({ id: personId, displayName, language, sex, district })), 'participant');
    await this.contacts.note(
      newcomers.map(({ application: { id, phone, email }, personId }) => ({
        personId,
        phone: phone && this.sealing.open(phone, { column: APPLICATION_PHONE, owner: id }),
        email: email && this.sealing.open(email, { column: APPLICATION_EMAIL, owner: id }),
      })),
    );
    await this.database.repository(EnrolmentEntity).insert(newcomers.map(({ personId, enrolmentId }) => ({ id: enrolmentId, organisationId, trainingId, personId, status: 'accepted' as const })));
    for (const { application, enrolmentId } of newcomers) await this.database.repository(ApplicationEntity).update({ id: application.id }, { enrolmentId });
  }

  /** Who was accepted once and is no longer gets in by no old invitation, unless she takes part elsewhere; who is again gets a new one. */
  private async openOrShutDoors(known: readonly Standing[], status: Decision): Promise<void> {
    const rows = await this.database.query<{ personId: Id }>(
      `SELECT person.id AS "personId" FROM person WHERE person.id = ANY($1) AND person.sign_in_name IS NULL
         AND NOT EXISTS (SELECT 1 FROM enrolment WHERE enrolment.person_id = person.id AND enrolment.status IN ('accepted', 'completed') AND $2 <> 'accepted')`,
      [known.map(({ personId }) => personId), status],
    );
    const personIds = rows.map(({ personId }) => personId);
    if (status === 'accepted') await this.invitations.makeFor(personIds);
    else await this.database.query('DELETE FROM invitation WHERE person_id = ANY($1) AND used_at IS NULL', [personIds]);
  }
}
