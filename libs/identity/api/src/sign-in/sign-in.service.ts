import { Injectable } from '@nestjs/common';
import { isSignInName, normalSignInName } from '@kurak/identity-model';
import { Database, ProblemException } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 as newId } from 'uuid';
import { AuditLog } from '../audit/audit-log';
import { deviceOf } from './device';
import { PasswordHasher } from './password-hasher';
import { SessionCookie, SIGN_IN_DAYS } from './session-cookie';
import { SignInEntity } from './sign-in.entity';
import { SignInPace } from './sign-in-pace';

interface Credentials {
  person_id: Id;
  password_hash: string | null;
}

/** Opening and ending sign-ins. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly cookie: SessionCookie,
    private readonly hasher: PasswordHasher,
    private readonly pace: SignInPace,
    private readonly audit: AuditLog,
  ) {}

  /** Whose name and password these are. A wrong name and a wrong password fail alike, in words and in time. */
  async prove(name: string, password: string, address: string): Promise<Id> {
    const normal = normalSignInName(name);
    await this.pace.before(normal, address);
    // What can be no name is looked up as the empty one, which nobody has: it takes as long.
    const [credentials] = await this.database.asAnyone(() =>
      this.database.query<Credentials>('SELECT * FROM identity_credentials($1)', [isSignInName(normal) ? normal : '']),
    );
    const isRight = await this.hasher.matches(password, credentials?.password_hash);
    if (!isRight || credentials === undefined) {
      this.pace.failed(normal, address);
      throw ProblemException.of(401, 'sign-in-failed', 'The name or the password is not right');
    }
    this.pace.succeeded(normal);
    return credentials.person_id;
  }

  /** Signs a person in on this device, in one of her organisations; the cookie goes with the reply. */
  async open(personId: Id, request: FastifyRequest, reply: FastifyReply, organisationId?: Id): Promise<void> {
    await this.database.query(`SELECT set_config('app.person', $1, true)`, [personId]);
    const organisations = await this.database.query<{ id: Id; role: string }>('SELECT * FROM identity_my_organisations()');
    const organisation = organisations.find(({ id }) => id === organisationId) ?? organisations[0];
    if (organisation === undefined) throw ProblemException.of(401, 'sign-in-failed', 'The name or the password is not right');
    await this.database.query(
      `SELECT set_config('app.organisation', $1, true), set_config('app.role', $2, true)`,
      [organisation.id, organisation.role],
    );
    const { token, hash } = this.cookie.newToken();
    const id = newId();
    await this.endCurrent(request);
    await this.database.repository(SignInEntity).insert({
      id,
      tokenHash: hash,
      personId,
      organisationId: organisation.id,
      device: deviceOf(request.headers['user-agent']),
      expiresAt: new Date(Date.now() + SIGN_IN_DAYS * 86_400_000),
    });
    await this.audit.record('signed-in', personId, { personId, organisationId: organisation.id });
    this.cookie.set(reply, token);
  }

  /** Ends the sign-in that the request came with, if any. */
  async endCurrent(request: FastifyRequest): Promise<void> {
    const hash = this.cookie.tokenHash(request.cookies);
    if (hash !== undefined) await this.database.query('SELECT identity_end_sign_in($1)', [hash]);
  }

  async listMine(): Promise<SignInEntity[]> {
    return this.database.repository(SignInEntity).find({ where: { personId: this.database.actor.personId }, order: { id: 'DESC' } });
  }

  async endMine(id: Id): Promise<void> {
    const { affected } = await this.database.repository(SignInEntity).delete({ id, personId: this.database.actor.personId });
    if (affected !== 1) throw ProblemException.notFound();
    await this.audit.record('signed-out-elsewhere', this.database.actor.personId);
  }

  /** Ends every sign-in of a person in this organisation: her next request is refused. */
  async endAllOf(personId: Id): Promise<void> {
    await this.database.repository(SignInEntity).delete({ personId });
  }
}
