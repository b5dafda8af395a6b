import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@kurak/identity-model';
import type { TestApi, Reply } from '@kurak/shared-api/testing';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';

/** A person of a spec, signed in, who sends requests. */
export class TestPerson {
  constructor(
    readonly id: Id,
    readonly organisationId: Id,
    readonly role: Role,
    readonly cookie: string,
    private readonly api: TestApi,
  ) {}

  get<Body = Record<string, never>>(path: string): Promise<Reply<Body>> {
    return this.api.send('GET', path, this);
  }

  post<Body = Record<string, never>>(path: string, body: unknown): Promise<Reply<Body>> {
    return this.api.send('POST', path, { cookie: this.cookie, body });
  }

  put<Body = Record<string, never>>(path: string, body: unknown): Promise<Reply<Body>> {
    return this.api.send('PUT', path, { cookie: this.cookie, body });
  }

  patch<Body = Record<string, never>>(path: string, body: unknown): Promise<Reply<Body>> {
    return this.api.send('PATCH', path, { cookie: this.cookie, body });
  }

  delete<Body = Record<string, never>>(path: string): Promise<Reply<Body>> {
    return this.api.send('DELETE', path, this);
  }
}

export async function makeOrganisation(api: TestApi, name = 'Ак Кайың'): Promise<Id> {
  const id = newId();
  await api.rows('INSERT INTO organisation (id, name) VALUES ($1, $2)', [id, name]);
  return id;
}

/** A person with a role, signed in. */
export async function makePerson(api: TestApi, role: Role, organisationId: Id, displayName = `Somebody (${role})`): Promise<TestPerson> {
  const id = newId();
  await api.rows(`INSERT INTO person (id, display_name, language) VALUES ($1, $2, 'ky')`, [id, displayName]);
  await api.rows('INSERT INTO membership (id, organisation_id, person_id, role) VALUES ($1, $2, $3, $4)', [newId(), organisationId, id, role]);
  return signIn(api, id, organisationId, role);
}

/** Another device of a person. */
export async function signIn(api: TestApi, personId: Id, organisationId: Id, role: Role): Promise<TestPerson> {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  await api.rows(`INSERT INTO sign_in (id, token_hash, person_id, organisation_id, device, expires_at) VALUES ($1, $2, $3, $4, 'Android · Chrome', now() + interval '1 day')`, [
    newId(),
    hash,
    personId,
    organisationId,
  ]);
  return new TestPerson(personId, organisationId, role, `kurak=${token}`, api);
}

export interface Team {
  readonly organisationId: Id;
  readonly participant: TestPerson;
  readonly facilitator: TestPerson;
  readonly staff: TestPerson;
  readonly administrator: TestPerson;
}

/** An organisation with one person of each role. */
export async function makeTeam(api: TestApi, name?: string): Promise<Team> {
  const organisationId = await makeOrganisation(api, name);
  return {
    organisationId,
    participant: await makePerson(api, 'participant', organisationId),
    facilitator: await makePerson(api, 'facilitator', organisationId),
    staff: await makePerson(api, 'staff', organisationId),
    administrator: await makePerson(api, 'administrator', organisationId),
  };
}
