import { Injectable } from '@nestjs/common';
import { type EnrolmentStatus, isSurely, type KnownPerson, NameIndex, proposedFate } from '@kurak/delivery-model';
import { Database, ProblemException, Sealing } from '@kurak/shared-api';
import type { FieldProblem, Id } from '@kurak/shared-model';
import { Acquaintances } from '../roster/acquaintances';
import { TrainingService } from '../training/training.service';
import { APPLICATION_EMAIL, APPLICATION_PHONE } from './public-application.service';
import type { DecidedApplicationDto, OtherApplicationReply, RecognisedApplicationReply } from './selection.dto';

interface Applicant {
  readonly id: Id;
  readonly displayName: string;
  readonly district: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly status: EnrolmentStatus;
  readonly appliedAt: string;
}

const MOST_OTHERS = 5;

/** Knows again who applies: a person whom the organisation has, or one who has applied before. */
@Injectable()
export class RecognitionService {
  constructor(
    private readonly database: Database,
    private readonly trainings: TrainingService,
    private readonly acquaintances: Acquaintances,
    private readonly sealing: Sealing,
  ) {}

  async recognise(trainingId: Id, ids: readonly Id[]): Promise<RecognisedApplicationReply[]> {
    await this.trainings.entity(trainingId);
    const all = await this.undecided(trainingId);
    const asked = all.filter(({ id }) => ids.includes(id));
    const known = await this.acquaintances.of(trainingId, asked);
    const applied = await this.withApplications(trainingId);
    const like = likeApplicants(all);
    return asked.flatMap((applicant, at) => {
      const persons = (known[at] ?? []).map((person) => ({ ...person, applied: applied.has(person.personId) }));
      const others = like(applicant).slice(0, MOST_OTHERS);
      if (persons.length + others.length === 0) return [];
      return [{ id: applicant.id, personId: proposedFate(applicant, persons).personId, known: persons, others: others.map(asOther) }];
    });
  }

  /** Nobody is made twice without being told apart: neither who is known, nor who is accepted by two applications at once. */
  async refuseKnown(trainingId: Id, decided: readonly DecidedApplicationDto[]): Promise<void> {
    const applicants = new Map((await this.undecided(trainingId)).map((applicant) => [applicant.id, applicant]));
    const newcomers = decided.flatMap(({ id, personId, apartFrom = [] }, at) => {
      const applicant = applicants.get(id);
      return applicant && personId === undefined ? [{ at, applicant, apart: new Set(apartFrom) }] : [];
    });
    const known = await this.acquaintances.of(trainingId, newcomers.map(({ applicant }) => applicant));
    const like = likeApplicants(newcomers.map(({ applicant }) => applicant));
    const apartOf = new Map(newcomers.map(({ applicant, apart }) => [applicant.id, apart]));
    const problems = newcomers.flatMap(({ at, applicant, apart }, index): FieldProblem[] => {
      const isKnown = known[index]?.some((person) => !apart.has(person.personId) && isSurely(applicant, person));
      const isTwice = like(applicant).some((other) => !apart.has(other.id) && !apartOf.get(other.id)?.has(applicant.id) && isSurely(applicant, asKnown(applicant, other)));
      return isKnown || isTwice ? [{ path: `applications[${at}].personId`, code: 'application.known' }] : [];
    });
    if (problems.length > 0) throw ProblemException.invalid(...problems);
  }

  /** Those who have no place yet, and those who have withdrawn left out. */
  private async undecided(trainingId: Id): Promise<Applicant[]> {
    const rows = await this.database.query<Omit<Applicant, 'phone' | 'email'> & { phone: Buffer | null; email: Buffer | null }>(
      `SELECT id, display_name AS "displayName", district, phone, email, status,
              to_char(applied_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "appliedAt"
       FROM application WHERE training_id = $1 AND enrolment_id IS NULL AND status <> 'withdrawn' ORDER BY applied_at, id`,
      [trainingId],
    );
    return rows.map(({ phone, email, ...row }) => ({
      ...row,
      phone: phone && this.sealing.open(phone, { column: APPLICATION_PHONE, owner: row.id }),
      email: email && this.sealing.open(email, { column: APPLICATION_EMAIL, owner: row.id }),
    }));
  }

  private async withApplications(trainingId: Id): Promise<Set<Id>> {
    const rows = await this.database.query<{ personId: Id }>('SELECT person_id AS "personId" FROM current_application WHERE training_id = $1 AND person_id IS NOT NULL', [trainingId]);
    return new Set(rows.map(({ personId }) => personId));
  }
}

function asOther({ id, displayName, status, appliedAt }: Applicant): OtherApplicationReply {
  return { id, displayName, status, appliedAt };
}

/** Finds those who may be one with an applicant: of a likely name, or surely the same by phone or address. */
function likeApplicants(applicants: readonly Applicant[]): (applicant: Applicant) => Applicant[] {
  const names = new NameIndex<Applicant>();
  const reached = new Map<string, Applicant[]>();
  for (const applicant of applicants) {
    names.add(applicant, applicant.displayName);
    for (const way of waysTo(applicant)) reached.set(way, [...(reached.get(way) ?? []), applicant]);
  }
  return (applicant) => {
    const byReach = waysTo(applicant).flatMap((way) => reached.get(way) ?? []).filter((other) => isSurely(applicant, asKnown(applicant, other)));
    const found = new Set([...byReach, ...names.like(applicant.displayName).map(({ item }) => item)]);
    found.delete(applicant);
    return [...found];
  };
}

function waysTo({ phone, email }: Applicant): string[] {
  return [phone, email].filter((way): way is string => way !== null);
}

function asKnown(one: Applicant, other: Applicant): KnownPerson {
  const isSame = (way: 'phone' | 'email') => one[way] !== null && one[way] === other[way];
  return { personId: other.id, displayName: other.displayName, district: other.district, samePhone: isSame('phone'), sameEmail: isSame('email'), status: null };
}
