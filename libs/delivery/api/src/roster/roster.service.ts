import { Injectable } from '@nestjs/common';
import { emailAddress, isSurely, phoneNumber, type PhoneCountry, proposedFate } from '@kurak/delivery-model';
import { Contacts, PeopleService } from '@kurak/identity-api';
import { Creations, ProblemException } from '@kurak/shared-api';
import type { FieldProblem, Id } from '@kurak/shared-model';
import { EnrolmentService } from '../enrolment/enrolment.service';
import { TrainingService } from '../training/training.service';
import { Acquaintances } from './acquaintances';
import type { CheckedRosterReply, CheckRosterRequest, EnteredRosterReply, EnterRosterRequest, RosterPersonDto } from './roster.dto';

/** A problem says where; more of them would say no more. */
const MOST_PROBLEMS = 50;

/** A person of a roster with phone and address as they are kept. */
type Reached = Omit<RosterPersonDto, 'phone' | 'email'> & { readonly phone: string | null; readonly email: string | null };

/** Rosters: looked through first, then entered, all or nothing. */
@Injectable()
export class RosterService {
  constructor(
    private readonly creations: Creations,
    private readonly trainings: TrainingService,
    private readonly enrolments: EnrolmentService,
    private readonly people: PeopleService,
    private readonly contacts: Contacts,
    private readonly acquaintances: Acquaintances,
  ) {}

  async check(trainingId: Id, { country, people }: CheckRosterRequest): Promise<CheckedRosterReply> {
    await this.trainings.entity(trainingId);
    const asked = people.map(({ displayName, phone, email }) => ({ displayName, phone: phoneNumber(phone ?? '', country) ?? null, email: emailAddress(email ?? '') ?? null }));
    const known = await this.acquaintances.of(trainingId, asked);
    return {
      items: people.map((row, at) => {
        const phone = asked[at]?.phone ?? null;
        return { phone, phoneIsWrong: !!row.phone?.trim() && phone === null, known: known[at] ?? [], ...proposedFate(row, known[at] ?? []) };
      }),
    };
  }

  async enter(trainingId: Id, body: EnterRosterRequest): Promise<EnteredRosterReply> {
    await this.trainings.entity(trainingId);
    const { people } = body;
    await this.creations.once('roster', body.id, { trainingId, ...body }, async () => {
      refuseTwice(people);
      const reached = reachedBy(people, body.country);
      // Whoever enrols at the same time waits here, and then finds these people known.
      const enrolled = await this.enrolments.hold(trainingId, people.map(({ personId }) => personId));
      const [newcomers, joiners] = [reached.filter((person) => person.as === 'new'), reached.filter((person) => person.as === 'joins')];
      await this.refuseKnown(trainingId, reached);
      await this.refuseStrangers(reached);
      await this.people.insert(newcomers.map(({ personId, district, language, ...person }) => ({ ...person, id: personId, district: district?.trim() || null, language: language ?? body.language })), 'participant');
      await this.contacts.note(newcomers);
      await this.acquaintances.learn(joiners);
      await this.enrolments.accept(trainingId, people.flatMap(({ personId }) => (enrolled.has(personId) ? [] : [personId])));
    });
    return { id: body.id, added: people.filter((person) => person.as === 'new').length, joined: people.filter((person) => person.as === 'joins').length };
  }

  /** Who would be made twice: somebody may have entered the same list since it was looked through. */
  private async refuseKnown(trainingId: Id, people: readonly Reached[]): Promise<void> {
    const known = await this.acquaintances.of(trainingId, people);
    refuse(
      people.flatMap((person, at) => {
        const apart = new Set(person.apartFrom ?? []);
        const isKnown = person.as === 'new' && known[at]?.some((other) => !apart.has(other.personId) && isSurely(person, other));
        return isKnown ? [{ path: `people[${at}].displayName`, code: 'roster.known' }] : [];
      }),
    );
  }

  private async refuseStrangers(people: readonly Reached[]): Promise<void> {
    const known = await this.acquaintances.known(people.flatMap(({ personId, as }) => (as === 'joins' ? [personId] : [])));
    refuse(people.flatMap(({ personId, as }, at) => (as === 'joins' && !known.has(personId) ? [{ path: `people[${at}].personId`, code: 'reference.missing' }] : [])));
  }
}

function reachedBy(people: readonly RosterPersonDto[], country: PhoneCountry): Reached[] {
  const problems: FieldProblem[] = [];
  const reached = people.map(({ phone, email, ...person }, at) => {
    const known = { phone: phone?.trim() ? phoneNumber(phone, country) : null, email: email?.trim() ? emailAddress(email) : null };
    for (const way of ['phone', 'email'] as const) if (known[way] === undefined) problems.push({ path: `people[${at}].${way}`, code: way });
    return { ...person, phone: known.phone ?? null, email: known.email ?? null };
  });
  refuse(problems);
  return reached;
}

function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw ProblemException.invalid(...problems.slice(0, MOST_PROBLEMS));
}

function refuseTwice(people: readonly RosterPersonDto[]): void {
  const seen = new Set<Id>();
  refuse(people.flatMap(({ personId }, at) => (seen.size === seen.add(personId).size ? [{ path: `people[${at}].personId`, code: 'twice' }] : [])));
}
