import { tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Phones and e-mail addresses, sealed. */
export class Contacts1764500000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person_contact (
        organisation_id uuid NOT NULL REFERENCES organisation,
        person_id uuid NOT NULL REFERENCES person,
        phone bytea,
        phone_likeness bytea,
        email bytea,
        email_likeness bytea,
        PRIMARY KEY (organisation_id, person_id)
      );
      CREATE INDEX person_contact_phone ON person_contact (organisation_id, phone_likeness);
      CREATE INDEX person_contact_email ON person_contact (organisation_id, email_likeness);
      ${tenantTable('person_contact', 'person_id = (SELECT app_person())')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE person_contact');
  }
}
