import { Injectable } from '@nestjs/common';
import { likeness, NameIndex } from '@kurak/delivery-model';
import { Database } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { TrainingService } from '../training/training.service';
import type { ComparedPersonReply, DuplicateReply } from './duplicate.dto';

interface Candidate {
  readonly personId: Id;
  readonly displayName: string;
  readonly isHere: boolean;
}

interface Pair {
  readonly one: Candidate;
  readonly other: Candidate;
  likeness: number;
  samePhone: boolean;
  sameEmail: boolean;
}

const MOST_SHOWN = 20;
/** A phone is often a family's: whose names have nothing in common are two. */
const ALIKE_ENOUGH = 0.3;

/** People who may stand twice: of one phone, or of names that are alike in whatever script. */
@Injectable()
export class DuplicateService {
  constructor(
    private readonly database: Database,
    private readonly trainings: TrainingService,
  ) {}

  async list(trainingId: Id): Promise<DuplicateReply[]> {
    await this.trainings.entity(trainingId);
    const people = await this.database.query<Candidate>(
      `SELECT person.id AS "personId", person.display_name AS "displayName", enrolment.id IS NOT NULL AS "isHere"
       FROM membership JOIN person ON person.id = membership.person_id
       LEFT JOIN enrolment ON enrolment.person_id = person.id AND enrolment.training_id = $1
       WHERE membership.organisation_id = app_organisation() AND membership.role = 'participant' ORDER BY person.id`,
      [trainingId],
    );
    const pairs = [...(await this.reachedAlike(people)), ...calledAlike(people)];
    const known = new Map<string, Pair>();
    for (const pair of pairs) {
      const key = [pair.one.personId, pair.other.personId].sort().join();
      const before = known.get(key);
      if (before === undefined) known.set(key, pair);
      else [before.samePhone, before.sameEmail] = [before.samePhone || pair.samePhone, before.sameEmail || pair.sameEmail];
    }
    const shown = [...known.values()].sort((a, b) => Number(b.samePhone || b.sameEmail) - Number(a.samePhone || a.sameEmail) || b.likeness - a.likeness).slice(0, MOST_SHOWN);
    const compared = await this.compare(shown.flatMap(({ one, other }) => [one.personId, other.personId]));
    return shown.map(({ one, other, ...pair }) => ({
      ...pair,
      persons: [one, other].flatMap(({ personId }) => compared.get(personId) ?? []).sort((a, b) => Number(b.joined) - Number(a.joined) || b.marks - a.marks || (a.since < b.since ? -1 : 1)),
    }));
  }

  private async reachedAlike(people: readonly Candidate[]): Promise<Pair[]> {
    const byId = new Map(people.map((person) => [person.personId, person]));
    const rows = await this.database.query<{ one: Id; other: Id; samePhone: boolean; sameEmail: boolean }>(
      `SELECT one.person_id AS one, other.person_id AS other, coalesce(one.phone_likeness = other.phone_likeness, false) AS "samePhone",
              coalesce(one.email_likeness = other.email_likeness, false) AS "sameEmail"
       FROM person_contact one JOIN person_contact other ON other.organisation_id = one.organisation_id AND other.person_id > one.person_id
         AND (other.phone_likeness = one.phone_likeness OR other.email_likeness = one.email_likeness)
       WHERE one.organisation_id = app_organisation() LIMIT 1000`,
    );
    return rows.flatMap(({ one: first, other: second, ...pair }) => {
      const [one, other] = [byId.get(first), byId.get(second)];
      if (!one || !other || !(one.isHere || other.isHere)) return [];
      const alike = likeness(one.displayName, other.displayName);
      return alike < ALIKE_ENOUGH ? [] : [{ one, other, likeness: alike, ...pair }];
    });
  }

  private async compare(ids: readonly Id[]): Promise<Map<Id, ComparedPersonReply>> {
    const rows = await this.database.query<ComparedPersonReply>(
      `SELECT person.id AS "personId", display_name AS "displayName", language, sex, district, age_band AS "ageBand", sign_in_name IS NOT NULL AS joined,
              (SELECT coalesce(jsonb_agg(training.title ORDER BY starts_on, training.id), '[]') FROM enrolment JOIN training ON training.id = training_id WHERE enrolment.person_id = person.id) AS trainings,
              (SELECT count(DISTINCT session_id)::int FROM mark WHERE mark.person_id = person.id) AS marks,
              to_char(person.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS since
       FROM person WHERE person.id = ANY($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.personId, row]));
  }
}

function calledAlike(people: readonly Candidate[]): Pair[] {
  const names = new NameIndex<Candidate>();
  for (const person of people) names.add(person, person.displayName);
  return people
    .filter(({ isHere }) => isHere)
    .flatMap((one) => names.like(one.displayName).flatMap(({ item: other, likeness: alike }) => (other === one ? [] : [{ one, other, likeness: alike, samePhone: false, sameEmail: false }])));
}
