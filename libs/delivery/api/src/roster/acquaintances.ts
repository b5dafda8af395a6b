import { Injectable } from '@nestjs/common';
import { type AgeBand, type EnrolmentStatus, type KnownPerson, NameIndex, type Sex } from '@kurak/delivery-model';
import { Contacts } from '@kurak/identity-api';
import { Database } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';

/** What is asked about a person: how she is called and reached, phone in E.164. */
export interface Asked {
  readonly displayName: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** What somebody says of herself who is known already. */
export interface Told extends Omit<Asked, 'displayName'> {
  readonly personId: Id;
  readonly sex?: Sex | null;
  readonly district?: string | null;
  readonly ageBand?: AgeBand | null;
}

interface Member {
  readonly personId: Id;
  readonly displayName: string;
  readonly district: string | null;
  readonly status: EnrolmentStatus | null;
}

const MOST_KNOWN = 5;

/** Whom the organisation knows already: participants, by their names across scripts and by how they are reached. */
@Injectable()
export class Acquaintances {
  constructor(
    private readonly database: Database,
    private readonly contacts: Contacts,
  ) {}

  /** For each, who she may be: by phone or address first, then by name, likest first. */
  async of(trainingId: Id, asked: readonly Asked[]): Promise<KnownPerson[][]> {
    const members = await this.database.query<Member>(
      `SELECT person.id AS "personId", person.display_name AS "displayName", person.district, enrolment.status
       FROM membership JOIN person ON person.id = membership.person_id
       LEFT JOIN enrolment ON enrolment.person_id = person.id AND enrolment.training_id = $1
       WHERE membership.organisation_id = app_organisation() AND membership.role = 'participant' ORDER BY person.id`,
      [trainingId],
    );
    const texts = (way: 'phone' | 'email') => asked.flatMap((one) => one[way] ?? []);
    const { byPhone, byEmail } = await this.contacts.find({ phones: texts('phone'), emails: texts('email') });
    const byId = new Map(members.map((member) => [member.personId, member]));
    const names = new NameIndex<Member>();
    for (const member of members) names.add(member, member.displayName);
    return asked.map(({ displayName, phone, email }) => {
      const [phones, emails] = [new Set(byPhone.get(phone ?? '')), new Set(byEmail.get(email ?? ''))];
      const reached = [...phones, ...emails].flatMap((id) => byId.get(id) ?? []);
      const people = new Set([...reached, ...names.like(displayName).map(({ item }) => item)]);
      const known = [...people].map((member) => ({ ...member, samePhone: phones.has(member.personId), sameEmail: emails.has(member.personId) }));
      // Who is in this training already must not be pushed out by others of her name.
      return [...known.filter(({ status }) => status !== null), ...known.filter(({ status }) => status === null)].slice(0, MOST_KNOWN);
    });
  }

  /** Those of these persons whom the organisation knows as participants. */
  async known(personIds: readonly Id[]): Promise<Set<Id>> {
    const members = await this.database.query<{ person_id: Id }>(
      `SELECT person_id FROM membership WHERE organisation_id = app_organisation() AND role = 'participant' AND person_id = ANY($1)`,
      [personIds],
    );
    return new Set(members.map(({ person_id: id }) => id));
  }

  /** What was not known of them is; what was, stays. */
  async learn(people: readonly Told[]): Promise<void> {
    const rows = people.map(({ personId, sex, district, ageBand }) => ({ id: personId, sex: sex ?? null, district: district?.trim() || null, age_band: ageBand ?? null }));
    await this.database.query(
      `UPDATE person SET sex = coalesce(person.sex, told.sex), district = coalesce(person.district, told.district), age_band = coalesce(person.age_band, told.age_band)
       FROM jsonb_to_recordset($1::jsonb) AS told (id uuid, sex text, district text, age_band text) WHERE person.id = told.id`,
      [JSON.stringify(rows)],
    );
    await this.contacts.noteMissing(people);
  }
}
