import { Injectable } from '@nestjs/common';
import { type EnrolmentStatus, type KnownPerson, NameIndex } from '@kurak/delivery-model';
import { Contacts } from '@kurak/identity-api';
import { Database } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';

/** What is asked about a person: how she is called and reached, phone in E.164. */
export interface Asked {
  readonly displayName: string;
  readonly phone: string | null;
  readonly email: string | null;
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
}
