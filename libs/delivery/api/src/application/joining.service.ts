import { Injectable } from '@nestjs/common';
import { InvitationService } from '@kurak/identity-api';
import { Database, ProblemException, Sealing } from '@kurak/shared-api';
import type { FieldProblem, Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { Acquaintances } from '../roster/acquaintances';
import { ApplicationEntity } from './application.entity';
import { APPLICATION_EMAIL, APPLICATION_PHONE } from './public-application.service';
import type { DecidedApplicationDto } from './selection.dto';

interface Joiner {
  readonly applicationId: Id;
  readonly personId: Id;
}

/** Lets who applied take part as the person that she is already. */
@Injectable()
export class JoiningService {
  constructor(
    private readonly database: Database,
    private readonly acquaintances: Acquaintances,
    private readonly invitations: InvitationService,
    private readonly sealing: Sealing,
  ) {}

  /** Each joins as a participant whom the organisation knows, who has no place by another application, and only once. */
  async refuse(trainingId: Id, decided: readonly DecidedApplicationDto[]): Promise<void> {
    const ids = decided.flatMap(({ personId }) => personId ?? []);
    const known = await this.acquaintances.known(ids);
    const placed = await this.database.query<{ id: Id; personId: Id }>('SELECT id, person_id AS "personId" FROM current_application WHERE training_id = $1 AND person_id IS NOT NULL', [trainingId]);
    const problems = decided.flatMap(({ id, personId }, at): FieldProblem[] => {
      const path = `applications[${at}].personId`;
      if (personId === undefined) return [];
      if (!known.has(personId)) return [{ path, code: 'reference.missing' }];
      if (ids.indexOf(personId) < ids.lastIndexOf(personId)) return [{ path, code: 'twice' }];
      return placed.some((one) => one.personId === personId || one.id === id) ? [{ path, code: 'application.placed' }] : [];
    });
    if (problems.length > 0) throw ProblemException.invalid(...problems);
  }

  async join(trainingId: Id, decided: readonly DecidedApplicationDto[]): Promise<void> {
    const joiners = decided.flatMap(({ id, personId }): Joiner[] => (personId === undefined ? [] : [{ applicationId: id, personId }]));
    if (joiners.length === 0) return;
    await this.takeIn(trainingId, joiners);
    const applications = await this.database.repository(ApplicationEntity).findBy(joiners.map(({ applicationId: id }) => ({ id })));
    // Of her age she was told that it is asked to select, so it goes with the application.
    await this.acquaintances.learn(
      applications.map(({ id, sex, district, phone, email }) => ({
        personId: joiners.find(({ applicationId }) => applicationId === id)?.personId ?? '',
        sex,
        district,
        phone: phone && this.sealing.open(phone, { column: APPLICATION_PHONE, owner: id }),
        email: email && this.sealing.open(email, { column: APPLICATION_EMAIL, owner: id }),
      })),
    );
    const without = await this.database.query<{ id: Id }>(
      `SELECT id FROM person WHERE id = ANY($1) AND sign_in_name IS NULL
         AND NOT EXISTS (SELECT 1 FROM invitation WHERE invitation.person_id = person.id AND used_at IS NULL AND expires_at > now())`,
      [joiners.map(({ personId }) => personId)],
    );
    await this.invitations.makeFor(without.map(({ id }) => id));
  }

  /** Takes it back: each has the place that she had before, or none, and may be found to be somebody else. */
  async part(applicationIds: readonly Id[]): Promise<void> {
    const parted = await this.database.query<{ enrolmentId: Id; placeBefore: string }>(
      `WITH joined AS (
         SELECT application.id, enrolment_id, place_before FROM application JOIN enrolment ON enrolment.id = enrolment_id
         WHERE application.id = ANY($1) AND place_before IS NOT NULL AND (place_before <> 'none' OR NOT EXISTS (
           SELECT 1 FROM mark JOIN session ON session.id = mark.session_id WHERE mark.person_id = enrolment.person_id AND session.training_id = enrolment.training_id))
       ), parted AS (UPDATE application SET enrolment_id = NULL, place_before = NULL FROM joined WHERE application.id = joined.id)
       SELECT enrolment_id AS "enrolmentId", place_before AS "placeBefore" FROM joined`,
      [applicationIds],
    );
    for (const { enrolmentId, placeBefore } of parted) {
      if (placeBefore === 'none') await this.database.query('DELETE FROM enrolment WHERE id = $1', [enrolmentId]);
      else await this.database.query('UPDATE enrolment SET status = $2, version = version + 1 WHERE id = $1', [enrolmentId, placeBefore]);
    }
  }

  private async takeIn(trainingId: Id, joiners: readonly Joiner[]): Promise<void> {
    const { organisationId } = this.database.actor;
    for (const { applicationId, personId } of joiners) {
      const [place] = await this.database.query<{ id: Id; status: string }>('SELECT id, status FROM enrolment WHERE training_id = $1 AND person_id = $2 FOR UPDATE', [trainingId, personId]);
      const enrolmentId = place?.id ?? newId();
      if (place === undefined) await this.database.query(`INSERT INTO enrolment (id, organisation_id, training_id, person_id, status) VALUES ($1, $2, $3, $4, 'accepted')`, [enrolmentId, organisationId, trainingId, personId]);
      else if (place.status !== 'completed') await this.database.query(`UPDATE enrolment SET status = 'accepted', version = version + 1 WHERE id = $1`, [enrolmentId]);
      await this.database.repository(ApplicationEntity).update({ id: applicationId }, { enrolmentId, placeBefore: (place?.status ?? 'none') as ApplicationEntity['placeBefore'] });
    }
  }
}
