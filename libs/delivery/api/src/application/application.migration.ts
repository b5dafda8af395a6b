import { tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a training takes applications: the same as the model's takesApplications. */
const TAKES = `(f.is_open AND t.status = 'open' AND (f.closes_on IS NULL OR f.closes_on >= (now() AT TIME ZONE t.time_zone)::date))`;

/** Applying for a training without an account, and selecting among those who applied. */
export class Applications1764500001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE application_form (
        id uuid PRIMARY KEY REFERENCES training ON DELETE CASCADE,
        organisation_id uuid NOT NULL REFERENCES organisation,
        code_hash bytea NOT NULL UNIQUE,
        is_open boolean NOT NULL DEFAULT false,
        closes_on date,
        intro jsonb NOT NULL DEFAULT '{}',
        contact text NOT NULL DEFAULT '',
        asks text[] NOT NULL,
        questions jsonb NOT NULL DEFAULT '[]',
        criteria jsonb NOT NULL DEFAULT '[]',
        kept_days int NOT NULL,
        version int NOT NULL DEFAULT 1
      );
      ${tenantTable('application_form', 'false')}

      CREATE TABLE application (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        training_id uuid NOT NULL REFERENCES training ON DELETE CASCADE,
        code_hash bytea NOT NULL UNIQUE,
        body_hash bytea NOT NULL,
        status text NOT NULL DEFAULT 'applied' CHECK (status IN ('applied', 'accepted', 'waitlisted', 'declined', 'withdrawn')),
        enrolment_id uuid UNIQUE REFERENCES enrolment,
        display_name text NOT NULL,
        language text NOT NULL,
        sex text,
        age_band text,
        district text,
        disability text,
        phone bytea,
        email bytea,
        motivation text NOT NULL DEFAULT '',
        answers jsonb NOT NULL DEFAULT '[]',
        note text NOT NULL DEFAULT '',
        applied_at timestamptz NOT NULL DEFAULT now(),
        decided_at timestamptz,
        version int NOT NULL DEFAULT 1
      );
      CREATE INDEX application_training ON application (training_id, applied_at, id);
      ${tenantTable('application', 'false')}

      CREATE TABLE application_score (
        application_id uuid NOT NULL REFERENCES application ON DELETE CASCADE,
        criterion_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES person,
        organisation_id uuid NOT NULL REFERENCES organisation,
        score int NOT NULL CHECK (score BETWEEN 1 AND 5),
        PRIMARY KEY (application_id, criterion_id, person_id)
      );
      CREATE INDEX application_score_person ON application_score (person_id);
      ${tenantTable('application_score', 'false')}

      -- Who has been accepted once has an enrolment, and from then on its status is hers.
      CREATE VIEW current_application WITH (security_invoker = true) AS
        SELECT application.id, application.organisation_id, application.training_id, coalesce(enrolment.status, application.status) AS status,
               application.enrolment_id, enrolment.person_id, application.display_name, application.language, application.sex, application.age_band,
               application.district, application.disability, application.phone IS NOT NULL AS has_phone, application.email IS NOT NULL AS has_email,
               application.motivation, application.answers, application.note, application.applied_at, application.decided_at, application.version
        FROM application LEFT JOIN enrolment ON enrolment.id = application.enrolment_id;
    `);
    await runner.query(`
      -- Doors for people without an account: each finds one thing by a secret that whoever asks must already hold.

      CREATE FUNCTION delivery_application_form(code bytea)
        RETURNS TABLE (organisation_id uuid, training_id uuid, reply jsonb)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT f.organisation_id, f.id, jsonb_build_object(
                'takesApplications', ${TAKES}, 'closesOn', f.closes_on, 'organisation', o.name,
                'title', t.title, 'startsOn', t.starts_on, 'endsOn', t.ends_on, 'place', t.place, 'mode', t.mode, 'languages', to_jsonb(t.languages), 'timeZone', t.time_zone,
                'intro', f.intro, 'contact', f.contact, 'asks', to_jsonb(f.asks), 'questions', f.questions, 'keptDays', f.kept_days)
              FROM application_form f JOIN training t ON t.id = f.id JOIN organisation o ON o.id = f.organisation_id
              WHERE f.code_hash = code $$;

      -- What became of it: made, same (it is there already, word for word), taken (the id is another application's), closed, full; nothing for an unknown code.
      CREATE FUNCTION delivery_apply(code bytea, sent jsonb)
        RETURNS TABLE (outcome text)
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        DECLARE form record; new_application application;
        BEGIN
          SELECT f.id, f.organisation_id, ${TAKES} AS takes INTO form FROM application_form f JOIN training t ON t.id = f.id WHERE f.code_hash = code FOR UPDATE OF f;
          IF NOT FOUND THEN RETURN; END IF;
          new_application := jsonb_populate_record(NULL::application, sent);
          IF EXISTS (SELECT 1 FROM application a WHERE a.id = new_application.id) THEN
            RETURN QUERY SELECT CASE WHEN EXISTS (SELECT 1 FROM application a WHERE a.id = new_application.id AND a.training_id = form.id
              AND a.body_hash = new_application.body_hash) THEN 'same' ELSE 'taken' END;
          ELSIF NOT form.takes THEN RETURN QUERY SELECT 'closed';
          ELSIF (SELECT count(*) FROM application a WHERE a.training_id = form.id) >= (sent ->> 'most')::int THEN RETURN QUERY SELECT 'full';
          ELSE
            INSERT INTO application (id, organisation_id, training_id, code_hash, body_hash, display_name, language, sex, age_band, district, disability,
                phone, email, motivation, answers)
              VALUES (new_application.id, form.organisation_id, form.id, new_application.code_hash, new_application.body_hash, new_application.display_name,
                new_application.language, new_application.sex, new_application.age_band, new_application.district, new_application.disability,
                new_application.phone, new_application.email, new_application.motivation, new_application.answers);
            RETURN QUERY SELECT 'made';
          END IF;
        END $$;

      CREATE FUNCTION delivery_my_application(code bytea)
        RETURNS TABLE (reply jsonb, invitation_id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT jsonb_build_object(
                'status', coalesce(e.status, a.status), 'displayName', a.display_name, 'language', a.language, 'note', a.note,
                'appliedOn', (a.applied_at AT TIME ZONE t.time_zone)::date, 'organisation', o.name, 'contact', f.contact,
                'title', t.title, 'startsOn', t.starts_on, 'endsOn', t.ends_on, 'place', t.place, 'venue', t.venue, 'mode', t.mode,
                'isCancelled', t.status = 'cancelled', 'cancelReason', t.cancel_reason,
                'joined', coalesce(p.sign_in_name IS NOT NULL, false), 'mayReturn', coalesce(e.status, a.status) = 'withdrawn' AND ${TAKES}),
                CASE WHEN e.status = 'accepted' THEN i.id END
              FROM application a JOIN training t ON t.id = a.training_id JOIN organisation o ON o.id = a.organisation_id
              JOIN application_form f ON f.id = a.training_id
              LEFT JOIN enrolment e ON e.id = a.enrolment_id LEFT JOIN person p ON p.id = e.person_id
              LEFT JOIN invitation i ON i.person_id = p.id AND i.organisation_id = a.organisation_id AND i.used_at IS NULL AND i.expires_at > now()
              WHERE a.code_hash = code
              ORDER BY i.created_at DESC NULLS LAST LIMIT 1 $$;

      -- She herself withdraws, or comes back while applications are taken; who took part to the end has nothing to withdraw.
      CREATE FUNCTION delivery_change_my_application(code bytea, wish text)
        RETURNS TABLE (changed boolean)
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        DECLARE hers record;
        BEGIN
          SELECT a.id, a.enrolment_id, coalesce(e.status, a.status) AS status, ${TAKES} AS takes INTO hers
            FROM application a JOIN training t ON t.id = a.training_id JOIN application_form f ON f.id = a.training_id
            LEFT JOIN enrolment e ON e.id = a.enrolment_id WHERE a.code_hash = code FOR UPDATE OF a;
          IF NOT FOUND THEN RETURN; END IF;
          IF (wish = 'withdrawn' AND hers.status IN ('applied', 'accepted', 'waitlisted', 'declined')) OR (wish = 'applied' AND hers.status = 'withdrawn' AND hers.takes) THEN
            UPDATE application a SET status = wish, version = a.version + 1 WHERE a.id = hers.id;
            UPDATE enrolment e SET status = wish, version = e.version + 1 WHERE e.id = hers.enrolment_id;
            RETURN QUERY SELECT true;
          ELSE RETURN QUERY SELECT false;
          END IF;
        END $$;

      -- The day on which what was written to apply for a training is to be erased: so many days after its end, or after
      -- the last application where people applied later still. While applications are taken, that is not before tomorrow.
      CREATE FUNCTION delivery_applications_due(training uuid) RETURNS date
        LANGUAGE sql STABLE SET search_path = public
        AS $$ SELECT f.kept_days + 1 + greatest(t.ends_on, (SELECT max(a.applied_at)::date FROM application a WHERE a.training_id = f.id),
                CASE WHEN ${TAKES} THEN current_date END)
              FROM application_form f JOIN training t ON t.id = f.id WHERE f.id = delivery_applications_due.training $$;

      -- Erases what was written to apply for a training, once it has been kept for as long as its form promised; and
      -- people of whom nothing but a taken back acceptance is known. Says whether it was due.
      -- It needs no secret: it only ever erases, and only what is due.
      CREATE FUNCTION delivery_erase_applications(training uuid)
        RETURNS TABLE (was_due boolean)
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        DECLARE person_of uuid;
        BEGIN
          IF NOT EXISTS (SELECT 1 FROM application_form f WHERE f.id = delivery_erase_applications.training AND f.organisation_id = app_organisation()) THEN RETURN; END IF;
          was_due := delivery_applications_due(delivery_erase_applications.training) <= current_date;
          IF was_due THEN
            FOR person_of IN SELECT e.person_id FROM application a JOIN enrolment e ON e.id = a.enrolment_id
              JOIN person p ON p.id = e.person_id
              WHERE a.training_id = delivery_erase_applications.training AND e.status IN ('applied', 'waitlisted', 'declined', 'withdrawn') AND p.sign_in_name IS NULL
                AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.person_id = p.id AND m.organisation_id <> a.organisation_id)
            LOOP
              BEGIN
                DELETE FROM application a USING enrolment e WHERE a.enrolment_id = e.id AND e.person_id = person_of AND a.training_id = delivery_erase_applications.training;
                DELETE FROM message m WHERE m.person_id = person_of AND m.training_id = delivery_erase_applications.training;
                DELETE FROM enrolment e WHERE e.person_id = person_of AND e.training_id = delivery_erase_applications.training;
                DELETE FROM invitation i WHERE i.person_id = person_of;
                DELETE FROM person_contact c WHERE c.person_id = person_of;
                DELETE FROM membership m WHERE m.person_id = person_of;
                DELETE FROM person p WHERE p.id = person_of;
              EXCEPTION WHEN foreign_key_violation THEN NULL; -- Something else is known of her, so she stays.
              END;
            END LOOP;
            DELETE FROM application a WHERE a.training_id = delivery_erase_applications.training;
          END IF;
          RETURN NEXT;
        END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION delivery_erase_applications(uuid);
      DROP FUNCTION delivery_applications_due(uuid);
      DROP FUNCTION delivery_change_my_application(bytea, text);
      DROP FUNCTION delivery_my_application(bytea);
      DROP FUNCTION delivery_apply(bytea, jsonb);
      DROP FUNCTION delivery_application_form(bytea);
      DROP VIEW current_application;
      DROP TABLE application_score, application, application_form;
    `);
  }
}
