import { InvitationService, PeopleService } from '@kurak/identity-api';
import { type ApiSettings, Database, StartProblem } from '@kurak/shared-api';
import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { v7 as newId } from 'uuid';

interface Administrator {
  personId: string;
  organisationId: string;
  hasJoined: boolean;
}

/**
 * Lets the first administrator in: makes an organisation and an account for her if there is none, and an invitation.
 * Asked again before she has accepted, it makes a new invitation; afterwards it refuses.
 *
 * @returns path of the invitation, with its code in the fragment
 */
export async function inviteFirstAdministrator(context: INestApplicationContext, settings: ApiSettings, organisationName: string): Promise<string> {
  const existing = await findAdministrator(settings);
  if (existing?.hasJoined) throw new StartProblem('There is an administrator already; she can invite others under “People”.');
  const personId = existing?.personId ?? newId();
  const organisationId = existing?.organisationId ?? newId();
  const database = context.get(Database, { strict: false });
  return database.as({ personId, organisationId, role: 'administrator', signInId: newId() }, async () => {
    const invitations = context.get(InvitationService, { strict: false });
    if (existing) await invitations.makeFor([personId]);
    else {
      await database.query('INSERT INTO organisation (id, name) VALUES ($1, $2)', [organisationId, organisationName]);
      await context.get(PeopleService, { strict: false }).insert([{ id: personId, displayName: 'Administrator', language: 'en' }], 'administrator');
    }
    const [invitation] = await invitations.show([personId]);
    return invitation?.link ?? '';
  });
}

/** Across all organisations, which only the owner of the tables can see. */
async function findAdministrator({ databaseUrl }: ApiSettings): Promise<Administrator | undefined> {
  const owner = new Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<Administrator>(
      `SELECT person.id AS "personId", membership.organisation_id AS "organisationId", person.sign_in_name IS NOT NULL AS "hasJoined"
       FROM membership JOIN person ON person.id = membership.person_id WHERE membership.role = 'administrator'
       ORDER BY "hasJoined" DESC LIMIT 1`,
    );
    return rows[0];
  } finally {
    await owner.end();
  }
}
