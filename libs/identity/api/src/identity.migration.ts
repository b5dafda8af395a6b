import { appendOnly, tenantTable, wall } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, persons, memberships, sign-ins, invitations, the audit trail. */
export class Identity1763700000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisation (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      ${wall('organisation', 'id = (SELECT app_organisation())')}

      CREATE TABLE person (
        id uuid PRIMARY KEY,
        display_name text NOT NULL,
        language text NOT NULL,
        sex text,
        district text,
        sign_in_name text UNIQUE,
        password_hash text,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE membership (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        person_id uuid NOT NULL REFERENCES person,
        role text NOT NULL CHECK (role IN ('participant', 'facilitator', 'staff', 'administrator')),
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (organisation_id, person_id)
      );
      CREATE INDEX membership_person ON membership (person_id);
      ${tenantTable('membership', `person_id = (SELECT app_person()) OR role <> 'participant'`)}

      ALTER TABLE person ENABLE ROW LEVEL SECURITY;
      ALTER TABLE person FORCE ROW LEVEL SECURITY;
      CREATE POLICY owner ON person TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY herself ON person USING (id = (SELECT app_person()));
      CREATE POLICY same_organisation ON person FOR SELECT
        USING (EXISTS (SELECT 1 FROM membership WHERE membership.person_id = person.id));
      CREATE POLICY newcomer ON person FOR INSERT
        WITH CHECK ((SELECT app_role()) IN ('facilitator', 'staff', 'administrator'));
      CREATE POLICY described_by_team ON person FOR UPDATE
        USING ((SELECT app_role()) IN ('facilitator', 'staff', 'administrator')
          AND EXISTS (SELECT 1 FROM membership WHERE membership.person_id = person.id));

      CREATE TABLE sign_in (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        person_id uuid NOT NULL REFERENCES person,
        organisation_id uuid NOT NULL REFERENCES organisation,
        device text NOT NULL,
        opened_on date NOT NULL DEFAULT current_date,
        last_used_on date NOT NULL DEFAULT current_date,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX sign_in_person ON sign_in (person_id);
      ${wall(
        'sign_in',
        `person_id = (SELECT app_person())
          OR (organisation_id = (SELECT app_organisation()) AND (SELECT app_role()) = 'administrator')`,
      )}

      CREATE TABLE invitation (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        person_id uuid NOT NULL REFERENCES person,
        code_hash bytea NOT NULL UNIQUE,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX invitation_person ON invitation (person_id, created_at DESC);
      ${tenantTable('invitation', 'false')}

      CREATE TABLE audit_entry (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        person_id uuid NOT NULL,
        action text NOT NULL,
        subject_id uuid,
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX audit_entry_time ON audit_entry (organisation_id, at DESC);
      ${wall(
        'audit_entry',
        `organisation_id = (SELECT app_organisation())
          AND (person_id = (SELECT app_person()) OR (SELECT app_role()) = 'administrator')`,
      )}
      ${appendOnly('audit_entry')}
    `);
    await runner.query(`
      -- Doors through the wall: each finds one thing by a secret that whoever asks must already hold.

      CREATE FUNCTION identity_open_request(token bytea)
        RETURNS TABLE (sign_in_id uuid, person_id uuid, organisation_id uuid, role text)
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        #variable_conflict use_variable
        DECLARE used_on date;
        BEGIN
          SELECT s.id, s.person_id, s.organisation_id, m.role, s.last_used_on
            INTO sign_in_id, person_id, organisation_id, role, used_on
            FROM sign_in s JOIN membership m ON m.person_id = s.person_id AND m.organisation_id = s.organisation_id
            WHERE s.token_hash = token AND s.expires_at > now();
          IF NOT FOUND THEN RETURN; END IF;
          PERFORM set_config('app.person', person_id::text, true),
                  set_config('app.organisation', organisation_id::text, true),
                  set_config('app.role', role, true);
          IF used_on < current_date THEN UPDATE sign_in s SET last_used_on = current_date WHERE s.id = sign_in_id; END IF;
          RETURN NEXT;
        END $$;

      CREATE FUNCTION identity_end_sign_in(token bytea) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = public
        AS $$ DELETE FROM sign_in WHERE token_hash = token $$;

      CREATE FUNCTION identity_credentials(name text)
        RETURNS TABLE (person_id uuid, password_hash text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT id, person.password_hash FROM person WHERE sign_in_name = name $$;

      CREATE FUNCTION identity_my_organisations()
        RETURNS TABLE (id uuid, name text, role text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT o.id, o.name, m.role FROM membership m JOIN organisation o ON o.id = m.organisation_id
              WHERE m.person_id = app_person() ORDER BY m.created_at, o.name $$;

      CREATE FUNCTION identity_invitation(code bytea)
        RETURNS TABLE (person_id uuid, organisation_id uuid, organisation_name text, display_name text, language text, sign_in_name text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT p.id, o.id, o.name, p.display_name, p.language, p.sign_in_name
              FROM invitation i JOIN person p ON p.id = i.person_id JOIN organisation o ON o.id = i.organisation_id
              WHERE i.code_hash = code AND i.used_at IS NULL AND i.expires_at > now() $$;

      CREATE FUNCTION identity_accept_invitation(code bytea, name text, hash text)
        RETURNS TABLE (person_id uuid, organisation_id uuid)
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        #variable_conflict use_variable
        BEGIN
          UPDATE invitation i SET used_at = now()
            WHERE i.code_hash = code AND i.used_at IS NULL AND i.expires_at > now()
            RETURNING i.person_id, i.organisation_id INTO person_id, organisation_id;
          IF NOT FOUND THEN RETURN; END IF;
          UPDATE person p SET sign_in_name = name, password_hash = hash, version = p.version + 1 WHERE p.id = person_id;
          DELETE FROM sign_in s WHERE s.person_id = identity_accept_invitation.person_id;
          RETURN NEXT;
        END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION identity_accept_invitation(bytea, text, text);
      DROP FUNCTION identity_invitation(bytea);
      DROP FUNCTION identity_my_organisations();
      DROP FUNCTION identity_credentials(text);
      DROP FUNCTION identity_end_sign_in(bytea);
      DROP FUNCTION identity_open_request(bytea);
      DROP TABLE audit_entry, invitation, sign_in, membership, person, organisation CASCADE;
    `);
  }
}
