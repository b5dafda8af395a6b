import { Injectable } from '@nestjs/common';
import { abilityFor, type Ability, type Action, type Role, ROLES, type Subject } from '@kurak/identity-model';
import { type Actor, Doorkeeper } from '@kurak/shared-api';
import { SessionCookie } from '../sign-in/session-cookie';

const ABILITIES = new Map<string, Ability>(ROLES.map((role) => [role, abilityFor(role)]));

interface OpeningRow {
  sign_in_id: string;
  person_id: string;
  organisation_id: string;
  role: Role;
}

/** Knows people by the session cookie, and what their role may do by the ability that the web uses too. */
@Injectable()
export class SessionDoorkeeper extends Doorkeeper {
  constructor(private readonly cookie: SessionCookie) {
    super();
  }

  openingStatement(cookies: Record<string, string | undefined>): string {
    const hash = this.cookie.tokenHash(cookies);
    return hash === undefined ? 'SELECT' : `SELECT * FROM identity_open_request('\\x${hash.toString('hex')}')`;
  }

  actorFrom(row: unknown): Actor | undefined {
    const found = row as Partial<OpeningRow> | undefined;
    if (!found?.sign_in_id || !found.person_id || !found.organisation_id || !found.role) return undefined;
    return { signInId: found.sign_in_id, personId: found.person_id, organisationId: found.organisation_id, role: found.role };
  }

  may(actor: Actor, action: string, subject: string): boolean {
    return ABILITIES.get(actor.role)?.can(action as Action, subject as Subject) ?? false;
  }
}
