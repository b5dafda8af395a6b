import { makeTestedModule } from '@kurak/curriculum-api/testing';
import { makeSession, makeTraining } from '@kurak/delivery-api/testing';
import { makePerson, makeTeam, signIn, type Team, type TestPerson } from '@kurak/identity-api/testing';
import type { TestApi } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { hash } from '@node-rs/argon2';
import { v7 as newId } from 'uuid';

/** Everybody has it, as a fast hash: how slow the real one is does not matter here. */
export const PASSWORD = 'bir eki uch tort besh';

export interface WorldTraining {
  readonly trainingId: Id;
  readonly sessionId: Id;
  /** The enrolment of the world's participant. */
  readonly enrolmentId: Id;
}

/** Two organisations with people of every role who ask, and the making of things that belong to the first. */
export class World {
  private constructor(
    readonly api: TestApi,
    /** Who asks in the first organisation. */
    readonly own: Team,
    /** Who asks in the second. */
    readonly other: Team,
    /** In the first organisation as well, and in none of its trainings. */
    readonly neighbour: TestPerson,
    /** Two more people of the first organisation, who make its things and ask for nothing. */
    readonly facilitator: TestPerson,
    readonly administrator: TestPerson,
    /** A published module of the first organisation, with a test, and its only unit. */
    readonly taught: { readonly moduleId: Id; readonly unitId: Id },
  ) {}

  static async make(api: TestApi): Promise<World> {
    const own = await makeTeam(api, 'Ак Кайың');
    const other = await makeTeam(api, 'Көк Жал');
    const neighbour = await makePerson(api, 'participant', own.organisationId, 'Neighbour');
    const passwordHash = await hash(PASSWORD, { memoryCost: 64, timeCost: 1, parallelism: 1 });
    await api.rows('UPDATE person SET password_hash = $1', [passwordHash]);
    const facilitator = await makePerson(api, 'facilitator', own.organisationId, 'Maker');
    const administrator = await makePerson(api, 'administrator', own.organisationId, 'Maker');
    return new World(api, own, other, neighbour, facilitator, administrator, await makeTestedModule(facilitator));
  }

  /** A planned training of the taught module, with a session; the participant takes part. */
  async training(): Promise<WorldTraining> {
    const trainingId = await makeTraining(this.facilitator, [this.taught.moduleId]);
    const sessionId = await makeSession(this.facilitator, trainingId);
    const enrolmentId = newId();
    await this.api.rows(`INSERT INTO enrolment (id, organisation_id, training_id, person_id, status) VALUES ($1, $2, $3, $4, 'accepted')`, [
      enrolmentId,
      this.own.organisationId,
      trainingId,
      this.own.participant.id,
    ]);
    return { trainingId, sessionId, enrolmentId };
  }

  /** An adaptation of the taught module, and the unit of the original that it has. */
  async adapted(): Promise<{ moduleId: Id; originUnitId: Id }> {
    const moduleId = newId();
    const reply = await this.facilitator.post(`/modules/${this.taught.moduleId}/adaptations`, { id: moduleId, title: { en: 'Ours' }, targetGroup: 'Women', reason: 'Cases' });
    if (reply.status !== 201) throw new Error(`No adaptation: ${JSON.stringify(reply.body)}`);
    return { moduleId, originUnitId: this.taught.unitId };
  }

  /** A person of the first organisation, not joined, with an open invitation. */
  async invited(displayName = 'Айжан'): Promise<{ personId: Id; code: string }> {
    const { id } = await makePerson(this.api, 'participant', this.own.organisationId, displayName);
    const { body } = await this.administrator.post<{ code: string }>(`/people/${id}/invitation`, {});
    return { personId: id, code: body.code };
  }

  async testimonial(trainingId: Id): Promise<Id> {
    const body = await this.testimonialBody();
    const author = await signIn(this.api, this.own.participant.id, this.own.organisationId, 'participant');
    const reply = await author.post(`/trainings/${trainingId}/testimonials`, body);
    if (reply.status !== 201) throw new Error(`No testimonial: ${JSON.stringify(reply.body)}`);
    return body.id;
  }

  async testimonialBody() {
    const wordings = await this.api.rows<{ use: string; id: Id }>(`SELECT use, id FROM consent_wording WHERE language = 'en'`);
    const decisions = wordings.map(({ use, id }) => ({ use, agreed: true, wordingId: id }));
    return { id: newId(), text: 'I speak up now.', language: 'en', identity: 'anonymous', pseudonym: '', decisions };
  }

  async export(trainingId: Id, status: 'waiting' | 'ready'): Promise<Id> {
    const id = newId();
    await this.api.rows(
      `INSERT INTO results_export (id, organisation_id, training_id, requested_by, language, status) VALUES ($1, $2, $3, $4, 'en', $5)`,
      [id, this.own.organisationId, trainingId, this.own.staff.id, status],
    );
    return id;
  }

  /** The same people on devices of their own, so that what one request does to its sign-in disturbs no other. */
  async askers(): Promise<Record<Asker, TestPerson | undefined>> {
    const anew = ({ id, organisationId, role }: TestPerson) => signIn(this.api, id, organisationId, role);
    const { own, other } = this;
    return {
      nobody: undefined,
      participant: await anew(own.participant),
      facilitator: await anew(own.facilitator),
      staff: await anew(own.staff),
      administrator: await anew(own.administrator),
      neighbour: await anew(this.neighbour),
      'participant elsewhere': await anew(other.participant),
      'facilitator elsewhere': await anew(other.facilitator),
      'staff elsewhere': await anew(other.staff),
      'administrator elsewhere': await anew(other.administrator),
    };
  }
}

export const ASKERS = [
  'nobody',
  'participant',
  'facilitator',
  'staff',
  'administrator',
  'neighbour',
  'participant elsewhere',
  'facilitator elsewhere',
  'staff elsewhere',
  'administrator elsewhere',
] as const;

/** Who asks: `neighbour` is a participant of the same organisation who is not in the training, `elsewhere` another organisation. */
export type Asker = (typeof ASKERS)[number];
