import { Inject, Injectable } from '@nestjs/common';
import { isSignInName, normalSignInName, passwordProblem, suggestedSignInName } from '@kurak/identity-model';
import { API_SETTINGS, type ApiSettings, Database, derivedKey, ProblemException } from '@kurak/shared-api';
import type { Id, Language } from '@kurak/shared-model';
import { QueryFailedError } from 'typeorm';
import { v7 as newId } from 'uuid';
import { AuditLog } from '../audit/audit-log';
import { PasswordHasher } from '../sign-in/password-hasher';
import { CodeDoor } from '../sign-in/code-door';
import { invitationCode, invitationCodeHash } from './invitation-code';
import type { AcceptInvitationRequest, InvitationReply, OpenInvitationReply } from './invitation.dto';
import { InvitationEntity } from './invitation.entity';

const DAYS = 30;

interface OpenRow {
  person_id: Id;
  organisation_id: Id;
  organisation_name: string;
  display_name: string;
  language: Language;
  sign_in_name: string | null;
}

interface LatestRow {
  id: Id;
  person_id: Id;
  display_name: string;
  expires_at: Date;
  used_at: Date | null;
}

/** One-use ways in: made for a person, printed, accepted with a name and a password of her choice. */
@Injectable()
export class InvitationService {
  private readonly key: Buffer;

  constructor(
    private readonly database: Database,
    private readonly hasher: PasswordHasher,
    private readonly door: CodeDoor,
    private readonly audit: AuditLog,
    @Inject(API_SETTINGS) settings: ApiSettings,
  ) {
    this.key = derivedKey(settings.secretKey, 'invitation codes');
  }

  /** Makes an invitation for each person; earlier unused ones of theirs no longer work. */
  async makeFor(personIds: readonly Id[]): Promise<void> {
    const { organisationId } = this.database.actor;
    await this.database.query('DELETE FROM invitation WHERE person_id = ANY($1) AND used_at IS NULL', [personIds]);
    const rows = personIds.map((personId) => {
      const id = newId();
      const codeHash = invitationCodeHash(invitationCode(this.key, id)) as Buffer;
      return { id, organisationId, personId, codeHash, expiresAt: new Date(Date.now() + DAYS * 86_400_000) };
    });
    if (rows.length > 0) await this.database.repository(InvitationEntity).insert(rows);
  }

  /** The latest invitation of each person, in the order of their names; showing them is written down. */
  async show(personIds: readonly Id[]): Promise<InvitationReply[]> {
    const rows = await this.database.query<LatestRow>(
      `SELECT DISTINCT ON (person.display_name, person.id)
              invitation.id, person.id AS person_id, person.display_name, invitation.expires_at, invitation.used_at
       FROM invitation JOIN person ON person.id = invitation.person_id
       WHERE invitation.person_id = ANY($1)
       ORDER BY person.display_name, person.id, invitation.created_at DESC, invitation.id DESC`,
      [personIds],
    );
    for (const row of rows) await this.audit.record('invitation-shown', row.person_id);
    return rows.map((row) => this.reply(row));
  }

  /** The code and link of an open invitation, for its own person who proved by another secret that it is hers. */
  wayIn(invitationId: Id): { code: string; link: string } {
    const code = invitationCode(this.key, invitationId);
    return { code, link: `/join#${code}` };
  }

  async lookUp(typed: string, address: string): Promise<OpenInvitationReply> {
    const row = await this.find(typed, address);
    const suggestedName = row.sign_in_name ?? suggestedSignInName(row.display_name);
    return { displayName: row.display_name, organisation: row.organisation_name, language: row.language, suggestedName };
  }

  /** Uses the invitation up; returns who may now be signed in. */
  async accept({ code, name, password }: AcceptInvitationRequest, address: string): Promise<{ personId: Id; organisationId: Id }> {
    await this.find(code, address);
    const signInName = normalSignInName(name);
    if (!isSignInName(signInName)) throw ProblemException.invalid({ path: 'name', code: 'sign-in-name' });
    const problem = passwordProblem(password, signInName);
    if (problem !== undefined) throw ProblemException.invalid({ path: 'password', code: problem });
    const hash = await this.hasher.hash(password);
    return this.database.asAnyone(async () => {
      const [accepted] = await this.database
        .query<{ person_id: Id; organisation_id: Id }>('SELECT * FROM identity_accept_invitation($1, $2, $3)', [invitationCodeHash(code), signInName, hash])
        .catch((error: unknown) => {
          const isTaken = error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23505';
          throw isTaken ? ProblemException.invalid({ path: 'name', code: 'name.taken' }) : error;
        });
      if (accepted === undefined) throw invitationNotFound();
      const { person_id: personId, organisation_id: organisationId } = accepted;
      await this.database.query(`SELECT set_config('app.person', $1, true), set_config('app.organisation', $2, true), set_config('app.role', 'participant', true)`, [personId, organisationId]);
      await this.audit.record('invitation-accepted', personId, { personId, organisationId });
      return { personId, organisationId };
    });
  }

  private find(typed: string, address: string): Promise<OpenRow> {
    const lock = { name: 'invitation', sql: 'SELECT * FROM identity_invitation($1)', hash: invitationCodeHash(typed), refusal: invitationNotFound };
    return this.door.open<OpenRow>(lock, address);
  }

  private reply({ id, person_id, display_name, expires_at, used_at }: LatestRow): InvitationReply {
    const isOpen = used_at === null && expires_at.getTime() > Date.now();
    const code = isOpen ? invitationCode(this.key, id) : null;
    return {
      personId: person_id,
      displayName: display_name,
      code,
      link: code && `/join#${code}`,
      expiresOn: expires_at.toISOString().slice(0, 10),
      used: used_at !== null,
    };
  }
}

function invitationNotFound(): ProblemException {
  return ProblemException.of(404, 'invitation-unknown', 'This code does not open an invitation, or was used already');
}
