import { Injectable } from '@nestjs/common';
import type { Role } from '@kurak/identity-model';
import { changeVersion, Creations, Database, offsetOf, type PageQuery, ProblemException, searchPattern } from '@kurak/shared-api';
import type { Id, Language } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { AuditLog } from '../audit/audit-log';
import { InvitationService } from '../invitation/invitation.service';
import { SignInService } from '../sign-in/sign-in.service';
import { MembershipEntity } from './membership.entity';
import type { AddPersonRequest, ChangeRoleRequest } from './people.dto';
import { PersonEntity } from './person.entity';

export interface Member {
  id: Id;
  displayName: string;
  language: Language;
  role: Role;
  joined: boolean;
  version: number;
}

export interface NewPerson {
  readonly id: Id;
  readonly displayName: string;
  readonly language: Language;
  readonly sex?: string | null;
  readonly district?: string | null;
  readonly ageBand?: string | null;
}

/** PostgreSQL takes 65,535 parameters in a statement. */
const MOST_IN_ONE_STATEMENT = 1_000;

const MEMBER = `SELECT person.id, person.display_name AS "displayName", person.language, membership.role,
                       person.sign_in_name IS NOT NULL AS joined, membership.version`;

/** The people of an organisation. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly invitations: InvitationService,
    private readonly signIns: SignInService,
    private readonly audit: AuditLog,
  ) {}

  async list(query: PageQuery): Promise<{ items: Member[]; total: number }> {
    const rows = await this.database.query<Member & { total: number }>(
      `${MEMBER}, count(*) OVER ()::int AS total
       FROM membership JOIN person ON person.id = membership.person_id
       WHERE membership.organisation_id = app_organisation() AND person.display_name ILIKE $1
       ORDER BY person.display_name, person.id LIMIT $2 OFFSET $3`,
      [searchPattern(query), query.size, offsetOf(query)],
    );
    return { items: rows.map(({ total: _total, ...member }) => member), total: rows[0]?.total ?? 0 };
  }

  async find(id: Id): Promise<Member> {
    const [member] = await this.database.query<Member>(
      `${MEMBER} FROM membership JOIN person ON person.id = membership.person_id
       WHERE membership.organisation_id = app_organisation() AND person.id = $1`,
      [id],
    );
    if (member === undefined) throw ProblemException.notFound();
    return member;
  }

  async add(body: AddPersonRequest): Promise<Member> {
    await this.creations.once('person', body.id, body, async () => {
      await this.insert([body], body.role);
      await this.audit.record('person-added', body.id);
    });
    return this.find(body.id);
  }

  /** Makes persons with a role in this organisation, and an invitation for each. */
  async insert(people: readonly NewPerson[], role: Role): Promise<void> {
    for (let from = 0; from < people.length; from += MOST_IN_ONE_STATEMENT) await this.insertSome(people.slice(from, from + MOST_IN_ONE_STATEMENT), role);
  }

  private async insertSome(people: readonly NewPerson[], role: Role): Promise<void> {
    const { organisationId } = this.database.actor;
    const rows = people.map(({ id, displayName, language, sex = null, district = null, ageBand = null }) => ({ id, displayName: displayName.trim(), language, sex, district, ageBand }));
    // Without RETURNING: until she has a membership, row-level security does not show her to whoever adds her.
    await this.database.repository(PersonEntity).createQueryBuilder().insert().values(rows).updateEntity(false).execute();
    const memberships = people.map(({ id }) => ({ id: newId(), organisationId, personId: id, role }));
    await this.database.repository(MembershipEntity).createQueryBuilder().insert().values(memberships).updateEntity(false).execute();
    await this.invitations.makeFor(people.map(({ id }) => id));
  }

  /** Her devices are signed out: the next request with the old role is refused. */
  async changeRole(personId: Id, { role, version }: ChangeRoleRequest): Promise<Member> {
    const membership = await this.membershipOf(personId);
    if (membership.role === 'administrator' && role !== 'administrator') await this.refuseToLoseTheLastAdministrator(personId);
    await changeVersion(this.database, MembershipEntity, { id: membership.id, version }, { role });
    await this.signIns.endAllOf(personId);
    await this.audit.record('role-changed', personId);
    return this.find(personId);
  }

  /** Ends a membership; what the person did stays. */
  async remove(personId: Id): Promise<void> {
    const membership = await this.membershipOf(personId);
    if (membership.role === 'administrator') await this.refuseToLoseTheLastAdministrator(personId);
    await this.audit.record('person-removed', personId);
    await this.signIns.endAllOf(personId);
    await this.database.query('DELETE FROM invitation WHERE person_id = $1', [personId]);
    await this.database.repository(MembershipEntity).delete({ id: membership.id });
  }

  private async membershipOf(personId: Id): Promise<MembershipEntity> {
    const { organisationId } = this.database.actor;
    const membership = await this.database.repository(MembershipEntity).findOneBy({ personId, organisationId });
    if (membership === null) throw ProblemException.notFound();
    return membership;
  }

  private async refuseToLoseTheLastAdministrator(personId: Id): Promise<void> {
    // All of them, in one order, so that two who remove each other at once wait instead of locking each other out.
    const administrators = await this.database.query<{ person_id: Id }>(
      `SELECT person_id FROM membership WHERE role = 'administrator' AND organisation_id = app_organisation() ORDER BY id FOR UPDATE`,
    );
    if (administrators.every((administrator) => administrator.person_id === personId)) throw ProblemException.conflict('last-administrator', 'An organisation keeps at least one administrator');
  }
}
