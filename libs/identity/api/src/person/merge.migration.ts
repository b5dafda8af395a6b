import { tenantTable } from '@kurak/shared-api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two persons who are one become one, and can become two again. See docs/decisions/0010-merging-persons.md. */
export class PersonMerges1764500002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person ADD COLUMN age_band text, ADD COLUMN merged_into uuid REFERENCES person;

      CREATE TABLE person_merge (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisation,
        kept_id uuid NOT NULL REFERENCES person,
        merged_id uuid NOT NULL REFERENCES person,
        merged_name text NOT NULL,
        merged_by uuid NOT NULL REFERENCES person,
        merged_at timestamptz NOT NULL DEFAULT now(),
        undone_at timestamptz
      );
      CREATE INDEX person_merge_latest ON person_merge (organisation_id, merged_at DESC);
      ${tenantTable('person_merge', 'false')}

      -- What a merge did, in order: rows that were moved (their key), put aside (all of them) or filled, for taking it back.
      CREATE TABLE person_merge_row (
        merge_id uuid NOT NULL REFERENCES person_merge ON DELETE CASCADE,
        position int NOT NULL,
        organisation_id uuid NOT NULL REFERENCES organisation,
        kind text NOT NULL CHECK (kind IN ('moved', 'aside', 'filled', 'sign-in')),
        table_name text NOT NULL,
        column_name text,
        from_id uuid,
        content jsonb NOT NULL,
        PRIMARY KEY (merge_id, position)
      );
      ${tenantTable('person_merge_row', 'false')}
    `);
    await runner.query(NOTE);
    await runner.query(PUT_ASIDE);
    await runner.query(MOVE);
    await runner.query(MERGE);
    await runner.query(UNDO);
    await runner.query(credentials('AND merged_into IS NULL '));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(credentials(''));
    await runner.query(`
      DROP FUNCTION identity_undo_merge(uuid);
      DROP FUNCTION identity_merge_persons(uuid, uuid, uuid);
      DROP FUNCTION identity_move_references(uuid, regclass, uuid, uuid);
      DROP FUNCTION identity_put_aside(uuid, regclass, jsonb);
      DROP FUNCTION identity_key_of(regclass, text);
      DROP FUNCTION identity_note_merged(uuid, text, text, text, uuid, jsonb);
      DROP TABLE person_merge_row, person_merge;
      ALTER TABLE person DROP COLUMN merged_into, DROP COLUMN age_band;
    `);
  }
}

const NOTE = `
  CREATE FUNCTION identity_note_merged(merge uuid, kind text, table_name text, column_name text, from_id uuid, content jsonb) RETURNS void
    LANGUAGE sql SET search_path = public AS $$
      INSERT INTO person_merge_row (merge_id, position, organisation_id, kind, table_name, column_name, from_id, content)
      SELECT merge, coalesce((SELECT max(position) FROM person_merge_row WHERE merge_id = merge), 0) + 1, app_organisation(), kind, table_name, column_name, from_id, content
    $$;

  -- A condition on rows t of a table, that they have the key which is in $1 as jsonb.
  CREATE FUNCTION identity_key_of(of_table regclass, form text) RETURNS text
    LANGUAGE sql STABLE SET search_path = public AS $$
      SELECT CASE form
        WHEN 'condition' THEN string_agg(format('t.%1$I = ($1->>%1$L)::%2$s', attname, format_type(atttypid, atttypmod)), ' AND ')
        ELSE format('jsonb_build_object(%s)', string_agg(format('%1$L, t.%1$I', attname), ', '))
      END
      FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY(indkey)
      WHERE indrelid = of_table AND indisprimary
    $$;`;

const PUT_ASIDE = `
  CREATE FUNCTION identity_put_aside(merge uuid, from_table regclass, the_row jsonb) RETURNS void
    LANGUAGE plpgsql SET search_path = public AS $$
    DECLARE gone jsonb;
    BEGIN
      EXECUTE format('DELETE FROM %s t WHERE %s RETURNING to_jsonb(t)', from_table, identity_key_of(from_table, 'condition')) INTO gone USING the_row;
      PERFORM identity_note_merged(merge, 'aside', from_table::text, NULL, NULL, gone);
    END $$;`;

/**
 * Whatever refers to one row is made to refer to another, in every table that a foreign key leads from: those that are made
 * later too. Where the other has such a row already, one of the two is put aside, with what refers to it moved first; which,
 * a context may say in a function \`merge_prefers_<table>(stays, comes)\`.
 */
const MOVE = `
  CREATE FUNCTION identity_move_references(merge uuid, target regclass, gone_id uuid, kept_id uuid) RETURNS void
    LANGUAGE plpgsql SET search_path = public AS $$
    DECLARE
      reference record;
      comes jsonb;
      stays jsonb;
      twin record;
      prefers regprocedure;
      is_preferred boolean;
      key_column text;
    BEGIN
      FOR reference IN
        SELECT conrelid::regclass AS from_table, attname AS from_column, identity_key_of(conrelid, 'condition') AS has_key, identity_key_of(conrelid, 'object') AS its_key
        FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
        WHERE contype = 'f' AND confrelid = target AND cardinality(conkey) = 1
          AND conrelid NOT IN ('person'::regclass, 'person_merge'::regclass, 'person_merge_row'::regclass)
        ORDER BY conrelid::regclass::text, attname
      LOOP
        BEGIN
          EXECUTE format(
            'WITH moved AS (UPDATE %1$s t SET %2$I = $2 WHERE %2$I = $1 RETURNING %3$s AS its_key),
                  numbered AS (SELECT its_key, row_number() OVER () AS number FROM moved)
             INSERT INTO person_merge_row (merge_id, position, organisation_id, kind, table_name, column_name, from_id, content)
             SELECT $3, (SELECT coalesce(max(position), 0) FROM person_merge_row WHERE merge_id = $3) + number, app_organisation(), ''moved'', %4$L, %2$L, $1, its_key FROM numbered',
            reference.from_table, reference.from_column, reference.its_key, reference.from_table::text) USING gone_id, kept_id, merge;
          CONTINUE;
        EXCEPTION WHEN unique_violation THEN NULL;
        END;
        FOR comes IN EXECUTE format('SELECT to_jsonb(t) FROM %s t WHERE %I = $1', reference.from_table, reference.from_column) USING gone_id LOOP
          stays := NULL;
          FOR twin IN
            SELECT string_agg(CASE WHEN attname = reference.from_column THEN format('t.%I = $2', attname)
                                   ELSE format('t.%1$I = ($1->>%1$L)::%2$s', attname, format_type(atttypid, atttypmod)) END, ' AND ') AS condition
            FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY(indkey)
            WHERE indrelid = reference.from_table AND indisunique AND indpred IS NULL AND indexprs IS NULL
            GROUP BY indexrelid HAVING bool_or(attname = reference.from_column)
          LOOP
            EXECUTE format('SELECT to_jsonb(t) FROM %s t WHERE %s', reference.from_table, twin.condition) INTO stays USING comes, kept_id;
            EXIT WHEN stays IS NOT NULL;
          END LOOP;
          IF stays IS NOT NULL THEN
            prefers := to_regprocedure(format('merge_prefers_%s(jsonb,jsonb)', reference.from_table));
            is_preferred := false;
            IF prefers IS NOT NULL THEN EXECUTE format('SELECT %s($1, $2)', prefers::regproc) INTO is_preferred USING stays, comes; END IF;
            SELECT min(attname) INTO key_column FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY(indkey)
              WHERE indrelid = reference.from_table AND indisprimary AND indnatts = 1 AND atttypid = 'uuid'::regtype;
            IF key_column IS NOT NULL THEN
              IF is_preferred THEN PERFORM identity_move_references(merge, reference.from_table, (stays->>key_column)::uuid, (comes->>key_column)::uuid);
              ELSE PERFORM identity_move_references(merge, reference.from_table, (comes->>key_column)::uuid, (stays->>key_column)::uuid);
              END IF;
            END IF;
            PERFORM identity_put_aside(merge, reference.from_table, CASE WHEN is_preferred THEN stays ELSE comes END);
          END IF;
          IF stays IS NULL OR is_preferred THEN
            EXECUTE format('UPDATE %s t SET %I = $2 WHERE %s RETURNING %s', reference.from_table, reference.from_column, reference.has_key, reference.its_key) INTO comes USING comes, kept_id;
            PERFORM identity_note_merged(merge, 'moved', reference.from_table::text, reference.from_column, gone_id, comes);
          END IF;
        END LOOP;
      END LOOP;
    END $$;`;

const MERGE = `
  -- Makes two persons one, if the actor may; returns why not, else null. Contact details are sealed to their person: both rows
  -- are put aside, and whoever calls this notes them for the one who stays.
  CREATE FUNCTION identity_merge_persons(merge uuid, kept uuid, merged uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      kept_role text;
      merged_role text;
      she person;
      other person;
      aside jsonb;
    BEGIN
      IF app_role() NOT IN ('facilitator', 'administrator') THEN RETURN 'not-allowed'; END IF;
      SELECT role INTO kept_role FROM membership WHERE person_id = kept AND organisation_id = app_organisation() FOR UPDATE;
      SELECT role INTO merged_role FROM membership WHERE person_id = merged AND organisation_id = app_organisation() FOR UPDATE;
      IF kept_role IS NULL OR merged_role IS NULL THEN RETURN 'not-found'; END IF;
      IF kept = merged THEN RETURN 'merge.same'; END IF;
      IF kept_role <> merged_role THEN RETURN 'merge.roles'; END IF;
      IF kept_role <> 'participant' AND app_role() <> 'administrator' THEN RETURN 'not-allowed'; END IF;
      IF merged = app_person() THEN RETURN 'merge.self'; END IF;
      IF EXISTS (SELECT 1 FROM membership WHERE person_id IN (kept, merged) AND organisation_id <> app_organisation()) THEN RETURN 'merge.elsewhere'; END IF;

      -- What could still be taken back for thirty days is forgotten after them.
      DELETE FROM person_merge_row USING person_merge WHERE person_merge.id = merge_id AND merged_at < now() - interval '30 days';
      UPDATE person SET sign_in_name = NULL, password_hash = NULL
        WHERE merged_into IS NOT NULL AND sign_in_name IS NOT NULL AND id IN (SELECT merged_id FROM person_merge WHERE merged_at < now() - interval '30 days' AND undone_at IS NULL);

      INSERT INTO person_merge (id, organisation_id, kept_id, merged_id, merged_name, merged_by)
        SELECT merge, app_organisation(), kept, merged, display_name, app_person() FROM person WHERE id = merged;
      DELETE FROM sign_in WHERE person_id = merged;
      FOR aside IN SELECT to_jsonb(invitation) FROM invitation WHERE person_id = merged LOOP PERFORM identity_put_aside(merge, 'invitation', aside); END LOOP;
      FOR aside IN SELECT to_jsonb(person_contact) FROM person_contact WHERE person_id IN (kept, merged) LOOP PERFORM identity_put_aside(merge, 'person_contact', aside); END LOOP;

      SELECT * INTO she FROM person WHERE id = kept FOR UPDATE;
      SELECT * INTO other FROM person WHERE id = merged FOR UPDATE;
      -- Whoever has no way in yet takes over the other's, so that she goes on signing in as she is used to.
      IF she.sign_in_name IS NULL AND other.sign_in_name IS NOT NULL THEN
        UPDATE person SET sign_in_name = NULL, password_hash = NULL WHERE id = merged;
        UPDATE person SET sign_in_name = other.sign_in_name, password_hash = other.password_hash WHERE id = kept;
        PERFORM identity_note_merged(merge, 'sign-in', 'person', 'sign_in_name', merged, to_jsonb(other.sign_in_name));
      END IF;
      IF she.sex IS NULL AND other.sex IS NOT NULL THEN PERFORM identity_note_merged(merge, 'filled', 'person', 'sex', kept, to_jsonb(other.sex)); END IF;
      IF she.district IS NULL AND other.district IS NOT NULL THEN PERFORM identity_note_merged(merge, 'filled', 'person', 'district', kept, to_jsonb(other.district)); END IF;
      IF she.age_band IS NULL AND other.age_band IS NOT NULL THEN PERFORM identity_note_merged(merge, 'filled', 'person', 'age_band', kept, to_jsonb(other.age_band)); END IF;
      UPDATE person SET sex = coalesce(sex, other.sex), district = coalesce(district, other.district), age_band = coalesce(age_band, other.age_band) WHERE id = kept;

      PERFORM identity_move_references(merge, 'person', merged, kept);
      UPDATE person SET merged_into = kept WHERE id = merged;
      RETURN NULL;
    END $$;`;

const UNDO = `
  -- Takes a merge back, if the actor may; returns why not, else null. What has been deleted since stays deleted, and what the
  -- one who stayed did since stays hers. Sign-ins that were ended stay ended.
  CREATE FUNCTION identity_undo_merge(merge uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      done person_merge;
      step record;
      kept_role text;
      their_name text;
      their_hash text;
    BEGIN
      IF app_role() NOT IN ('facilitator', 'administrator') THEN RETURN 'not-allowed'; END IF;
      SELECT * INTO done FROM person_merge WHERE id = merge AND organisation_id = app_organisation() FOR UPDATE;
      IF done.id IS NULL THEN RETURN 'not-found'; END IF;
      IF done.undone_at IS NOT NULL THEN RETURN 'merge.undone'; END IF;
      IF done.merged_at < now() - interval '30 days' THEN RETURN 'merge.late'; END IF;
      IF EXISTS (SELECT 1 FROM person_merge later WHERE later.undone_at IS NULL AND later.id <> merge AND later.merged_id = done.kept_id) THEN RETURN 'merge.later'; END IF;
      IF EXISTS (SELECT 1 FROM person_merge later WHERE later.undone_at IS NULL AND later.id <> merge AND later.kept_id = done.kept_id AND later.merged_at > done.merged_at) THEN RETURN 'merge.later'; END IF;
      SELECT role INTO kept_role FROM membership WHERE person_id = done.kept_id AND organisation_id = app_organisation() FOR UPDATE;
      IF kept_role IS DISTINCT FROM 'participant' AND app_role() <> 'administrator' THEN RETURN 'not-allowed'; END IF;

      UPDATE person SET merged_into = NULL WHERE id = done.merged_id;
      DELETE FROM person_contact WHERE person_id = done.kept_id AND organisation_id = app_organisation()
        AND EXISTS (SELECT 1 FROM person_merge_row WHERE merge_id = merge AND table_name = 'person_contact');
      FOR step IN SELECT * FROM person_merge_row WHERE merge_id = merge ORDER BY position DESC LOOP
        BEGIN
          IF step.kind = 'moved' THEN
            EXECUTE format('UPDATE %s t SET %I = $2 WHERE %s', step.table_name::regclass, step.column_name, identity_key_of(step.table_name::regclass, 'condition')) USING step.content, step.from_id;
          ELSIF step.kind = 'aside' THEN
            EXECUTE (SELECT format('INSERT INTO %1$s (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$s, $1)', step.table_name::regclass, string_agg(format('%I', attname), ', '))
                     FROM pg_attribute WHERE attrelid = step.table_name::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '') USING step.content;
          ELSIF step.kind = 'filled' THEN
            EXECUTE format('UPDATE person SET %1$I = NULL WHERE id = $1 AND %1$I = $2', step.column_name) USING step.from_id, step.content #>> '{}';
          ELSE
            SELECT sign_in_name, password_hash INTO their_name, their_hash FROM person WHERE id = done.kept_id;
            UPDATE person SET sign_in_name = NULL, password_hash = NULL WHERE id = done.kept_id;
            UPDATE person SET sign_in_name = their_name, password_hash = their_hash WHERE id = step.from_id;
            DELETE FROM sign_in WHERE person_id = done.kept_id;
          END IF;
        EXCEPTION WHEN foreign_key_violation OR unique_violation THEN NULL;
        END;
      END LOOP;
      UPDATE person_merge SET undone_at = now() WHERE id = merge;
      DELETE FROM person_merge_row WHERE merge_id = merge;
      RETURN NULL;
    END $$;`;

const credentials = (more: string) => `
  CREATE OR REPLACE FUNCTION identity_credentials(name text)
    RETURNS TABLE (person_id uuid, password_hash text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
    AS $$ SELECT id, person.password_hash FROM person WHERE sign_in_name = name ${more}$$;`;
