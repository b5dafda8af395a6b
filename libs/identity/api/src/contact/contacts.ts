import { Injectable } from '@nestjs/common';
import { Database, Sealing } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { ContactEntity } from './contact.entity';

/** How to reach a person. What is not known is null. */
export interface Contact {
  /** E.164, e.g. `+996555123456`. */
  readonly phone: string | null;
  readonly email: string | null;
}

const PHONE = 'person_contact.phone';
const EMAIL = 'person_contact.email';

/** How this organisation reaches people: kept sealed, found by likeness. */
@Injectable()
export class Contacts {
  constructor(
    private readonly database: Database,
    private readonly sealing: Sealing,
  ) {}

  /** Notes how people can be reached; what is null stays as it was. */
  async note(contacts: readonly (Partial<Contact> & { readonly personId: Id })[]): Promise<void> {
    const { organisationId } = this.database.actor;
    const rows = contacts
      .filter(({ phone, email }) => phone || email)
      .map(({ personId, phone, email }) => ({
        person_id: personId,
        phone: phone ? hex(this.sealing.seal(phone, { column: PHONE, owner: personId })) : null,
        phone_likeness: phone ? hex(this.sealing.likeness(phone, organisationId)) : null,
        email: email ? hex(this.sealing.seal(normalEmail(email), { column: EMAIL, owner: personId })) : null,
        email_likeness: email ? hex(this.sealing.likeness(normalEmail(email), organisationId)) : null,
      }));
    if (rows.length === 0) return;
    await this.database.query(
      `INSERT INTO person_contact (organisation_id, person_id, phone, phone_likeness, email, email_likeness)
       SELECT $1, person_id, phone, phone_likeness, email, email_likeness
       FROM jsonb_to_recordset($2::jsonb) AS noted (person_id uuid, phone bytea, phone_likeness bytea, email bytea, email_likeness bytea)
       ON CONFLICT (organisation_id, person_id) DO UPDATE SET
         phone = coalesce(excluded.phone, person_contact.phone), phone_likeness = coalesce(excluded.phone_likeness, person_contact.phone_likeness),
         email = coalesce(excluded.email, person_contact.email), email_likeness = coalesce(excluded.email_likeness, person_contact.email_likeness)`,
      [organisationId, JSON.stringify(rows)],
    );
  }

  /** Notes only what is not known yet. */
  async noteMissing(contacts: readonly (Partial<Contact> & { readonly personId: Id })[]): Promise<void> {
    const known = await this.of(contacts.map(({ personId }) => personId));
    await this.note(contacts.map(({ personId, phone, email }) => ({ personId, phone: known.get(personId)?.phone ? null : phone, email: known.get(personId)?.email ? null : email })));
  }

  /** How one person is reached from now on; what is null is forgotten. */
  async replace({ personId, phone, email }: Contact & { readonly personId: Id }): Promise<void> {
    await this.database.query('DELETE FROM person_contact WHERE organisation_id = app_organisation() AND person_id = $1', [personId]);
    await this.note([{ personId, phone, email }]);
  }

  /** Of each person who left one. */
  async of(personIds: readonly Id[]): Promise<Map<Id, Contact>> {
    const rows = await this.database.query<ContactEntity & { person_id: Id }>(
      'SELECT person_id, phone, email FROM person_contact WHERE organisation_id = app_organisation() AND person_id = ANY($1)',
      [personIds],
    );
    return new Map(
      rows.map(({ person_id: owner, phone, email }) => [
        owner,
        { phone: phone && this.sealing.open(phone, { column: PHONE, owner }), email: email && this.sealing.open(email, { column: EMAIL, owner }) },
      ]),
    );
  }

  /** Who is reached by each of these phones (E.164) or addresses. */
  async find(known: { readonly phones?: readonly string[]; readonly emails?: readonly string[] }): Promise<{ readonly byPhone: Map<string, Id[]>; readonly byEmail: Map<string, Id[]> }> {
    const { organisationId } = this.database.actor;
    const like = (texts: readonly string[]) => new Map(texts.map((text) => [this.sealing.likeness(text, organisationId).toString('hex'), text]));
    const [phones, emails] = [like(known.phones ?? []), like((known.emails ?? []).map(normalEmail))];
    const rows = await this.database.query<{ person_id: Id; phone: string | null; email: string | null }>(
      `SELECT person_id, encode(phone_likeness, 'hex') AS phone, encode(email_likeness, 'hex') AS email FROM person_contact
       WHERE organisation_id = app_organisation()
         AND (phone_likeness = ANY(SELECT decode(unnest($1::text[]), 'hex')) OR email_likeness = ANY(SELECT decode(unnest($2::text[]), 'hex')))`,
      [[...phones.keys()], [...emails.keys()]],
    );
    const found = (texts: Map<string, string>, kind: 'phone' | 'email') => {
      const people = new Map<string, Id[]>();
      for (const row of rows) {
        const text = texts.get(row[kind] ?? '');
        if (text !== undefined) people.set(text, [...(people.get(text) ?? []), row.person_id]);
      }
      return people;
    };
    return { byPhone: found(phones, 'phone'), byEmail: found(emails, 'email') };
  }
}

function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}

function hex(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}
