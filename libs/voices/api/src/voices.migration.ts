import { appendOnly, tenantTable, wall } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WORDINGS } from './testimonial/wording';

/** Feedback that leads back to nobody, and testimonials with a decision on each use. */
export class Voices1763700000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- That a person gave feedback, and nothing of what she said. The response knows neither her nor the moment.
      CREATE TABLE feedback_receipt (
        training_id uuid NOT NULL REFERENCES training,
        person_id uuid NOT NULL REFERENCES person,
        organisation_id uuid NOT NULL REFERENCES organisation,
        receipt_hash bytea NOT NULL,
        PRIMARY KEY (training_id, person_id)
      );
      ${tenantTable('feedback_receipt', 'person_id = (SELECT app_person())')}

      CREATE TABLE feedback_response (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training,
        given_on date NOT NULL,
        language text NOT NULL,
        content int NOT NULL CHECK (content BETWEEN 1 AND 5),
        facilitation int NOT NULL CHECK (facilitation BETWEEN 1 AND 5),
        safety int NOT NULL CHECK (safety BETWEEN 1 AND 5),
        usefulness int NOT NULL CHECK (usefulness BETWEEN 1 AND 5),
        liked text NOT NULL,
        change text NOT NULL
      );
      CREATE INDEX feedback_response_training ON feedback_response (training_id);
      ${tenantTable('feedback_response', 'false')}
      CREATE POLICY given ON feedback_response FOR INSERT WITH CHECK (
        organisation_id = (SELECT app_organisation())
        AND EXISTS (SELECT 1 FROM enrolment WHERE enrolment.training_id = feedback_response.training_id AND enrolment.person_id = (SELECT app_person()))
      );
      ${appendOnly('feedback_response')}

      CREATE TABLE consent_wording (
        id uuid PRIMARY KEY,
        use text NOT NULL,
        language text NOT NULL,
        text text NOT NULL,
        since timestamptz NOT NULL DEFAULT now()
      );
      ${wall('consent_wording', '(SELECT app_person()) IS NOT NULL')}
      ${appendOnly('consent_wording')}

      CREATE TABLE testimonial (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training,
        person_id uuid NOT NULL REFERENCES person,
        text text NOT NULL,
        language text NOT NULL,
        identity text NOT NULL,
        pseudonym text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX testimonial_training ON testimonial (training_id, created_at DESC);
      CREATE INDEX testimonial_person ON testimonial (person_id);

      CREATE TABLE consent (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        testimonial_id uuid NOT NULL REFERENCES testimonial ON DELETE CASCADE,
        person_id uuid NOT NULL REFERENCES person,
        use text NOT NULL,
        agreed boolean NOT NULL,
        wording_id uuid NOT NULL REFERENCES consent_wording,
        channel text NOT NULL,
        recorded_by uuid NOT NULL REFERENCES person,
        decided_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX consent_latest ON consent (testimonial_id, use, decided_at DESC, id DESC);
      ${tenantTable('consent', 'person_id = (SELECT app_person())')}
      ${appendOnly('consent')}

      -- The decision that holds on each use of each testimonial.
      CREATE VIEW current_consent WITH (security_invoker = true) AS
        SELECT DISTINCT ON (testimonial_id, use) testimonial_id, person_id, use, agreed, wording_id, decided_at
        FROM consent ORDER BY testimonial_id, use, decided_at DESC, id DESC;

      -- A story is its author's: others of the team meet it only while she agrees to a use of it.
      ${tenantTable('testimonial', 'person_id = (SELECT app_person())')}
      CREATE POLICY agreed ON testimonial AS RESTRICTIVE FOR SELECT USING (
        person_id = (SELECT app_person())
        OR EXISTS (SELECT 1 FROM current_consent WHERE current_consent.testimonial_id = testimonial.id AND current_consent.agreed)
      );

      CREATE VIEW voices_facts_feedback WITH (security_invoker = true) AS
        SELECT training_id, content, facilitation, safety, usefulness FROM feedback_response;
      CREATE VIEW voices_facts_testimonial WITH (security_invoker = true) AS
        SELECT testimonial.training_id, testimonial.id AS testimonial_id, current_consent.use
        FROM testimonial JOIN current_consent ON current_consent.testimonial_id = testimonial.id WHERE current_consent.agreed;
    `);
    for (const { id, use, language, text } of WORDINGS) {
      await runner.query('INSERT INTO consent_wording (id, use, language, text) VALUES ($1, $2, $3, $4)', [id, use, language, text]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW voices_facts_testimonial, voices_facts_feedback;
      DROP POLICY agreed ON testimonial;
      DROP VIEW current_consent;
      DROP TABLE consent, testimonial, consent_wording, feedback_response, feedback_receipt;
    `);
  }
}
