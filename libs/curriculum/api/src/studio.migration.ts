import { lessonIn, NO_PAPERS, summaryOf, type UnitContent } from '@kurak/curriculum-model';
import { tenantTable, wall } from '@kurak/shared-api';
import { type Id, type Language, LANGUAGES } from '@kurak/shared-model';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEMBER = `organisation_id = (SELECT app_organisation()) AND (SELECT app_role()) <> 'participant'`;

/** Sharing, lineage, papers, translations and full-text search of modules; new kinds of blocks in their units. */
export class Studio1763800000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      ALTER TABLE module
        ADD created_by uuid,
        ADD sharing text NOT NULL DEFAULT 'organisation',
        ADD adaptable_by text NOT NULL DEFAULT 'organisation',
        ADD sources jsonb NOT NULL DEFAULT '[]',
        ADD papers jsonb NOT NULL DEFAULT '${JSON.stringify(NO_PAPERS)}',
        ADD lineage jsonb NOT NULL DEFAULT '[]',
        ADD target_group text NOT NULL DEFAULT '',
        ADD reason text NOT NULL DEFAULT '',
        ADD known_origins uuid[] NOT NULL DEFAULT '{}';
      UPDATE module SET sharing = 'network', adaptable_by = 'network' WHERE is_shared;
      DROP POLICY wall ON module;
      DROP POLICY owner ON module;
      DROP POLICY shared ON module;
      ALTER TABLE module DROP is_shared, DROP translation_status;
      ${wall('module', `${MEMBER} AND (sharing <> 'private' OR created_by = (SELECT app_person()))`)}
      CREATE POLICY shared ON module FOR SELECT
        USING (sharing = 'network' AND published_number IS NOT NULL AND (SELECT app_role()) IN ('facilitator', 'staff'));
      CREATE INDEX module_lineage ON module USING gin (lineage jsonb_path_ops);

      ALTER TABLE unit
        ADD translated_from jsonb NOT NULL DEFAULT '{}',
        ADD reviews jsonb NOT NULL DEFAULT '{}',
        ADD summary jsonb NOT NULL DEFAULT '{}',
        ADD origin_unit_id uuid,
        ADD taken_version_id uuid REFERENCES module_version,
        -- Whether the search knows its words as they are.
        ADD is_indexed boolean NOT NULL DEFAULT false;
      CREATE INDEX unit_not_indexed ON unit (module_id) WHERE NOT is_indexed;
      -- Large, and written at every save: not compressing them halves the time of a save.
      ALTER TABLE unit ALTER content SET STORAGE EXTERNAL, ALTER translated_from SET STORAGE EXTERNAL;
      DROP POLICY wall ON unit;
      DROP POLICY owner ON unit;
      ${wall('unit', `${MEMBER} AND EXISTS (SELECT 1 FROM module WHERE module.id = unit.module_id AND module.organisation_id = unit.organisation_id)`)}

      ALTER TABLE module_version
        ADD sources jsonb NOT NULL DEFAULT '[]',
        ADD papers jsonb NOT NULL DEFAULT '${JSON.stringify(NO_PAPERS)}',
        ADD lineage jsonb NOT NULL DEFAULT '[]',
        -- Name of the organisation as it was then; empty for the starter library.
        ADD credit text NOT NULL DEFAULT '';
      ALTER TABLE unit_version ADD summary jsonb NOT NULL DEFAULT '{}';

      CREATE TABLE curriculum_text (
        module_id uuid NOT NULL REFERENCES module ON DELETE CASCADE,
        -- The module's own id for its title, summary and audience.
        unit_id uuid NOT NULL,
        language text NOT NULL,
        is_published boolean NOT NULL,
        organisation_id uuid NOT NULL REFERENCES organisation,
        title text NOT NULL,
        words text STORAGE EXTERNAL NOT NULL,
        lexemes tsvector STORAGE EXTERNAL NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (module_id, unit_id, language, is_published)
      );
      ${tenantTable('curriculum_text', 'false')}
      CREATE INDEX curriculum_text_lexemes ON curriculum_text USING gin (lexemes) WITH (gin_pending_list_limit = 1024);
      CREATE INDEX curriculum_text_unit ON curriculum_text (unit_id);

      -- Trigrams know the letters of the database's locale only, which may be Latin ones: 36 Kyrgyz letters as 36 others.
      CREATE FUNCTION curriculum_letters(word text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT translate(word, 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя', 'abcdefghijklmnopqrstuvwxyz0123456789')
      $$;

      -- Words as they were written in Kyrgyz, for which PostgreSQL has no stemmer: what is asked for is likened to them.
      CREATE TABLE curriculum_word (word text PRIMARY KEY, letters text NOT NULL GENERATED ALWAYS AS (curriculum_letters(word)) STORED);
      ${wall('curriculum_word', 'false')}
      CREATE INDEX curriculum_word_likeness ON curriculum_word USING gin (letters gin_trgm_ops);

      CREATE FUNCTION curriculum_configuration(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT CASE language WHEN 'en' THEN 'pg_catalog.english'::regconfig WHEN 'ru' THEN 'pg_catalog.russian'::regconfig ELSE 'pg_catalog.simple'::regconfig END
      $$;

      ${noteWords('true')}
      CREATE TRIGGER note_words AFTER INSERT OR UPDATE OF lexemes ON curriculum_text FOR EACH ROW
        WHEN (NEW.language = 'ky' AND NOT NEW.is_published) EXECUTE FUNCTION curriculum_note_words();

      ${askedAs('asked', 'asked')}

      ${searchBy('place.lexemes @@ question.query')}
    `);
    await bringUnitsUpToDate(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION curriculum_search, curriculum_asked;
      DROP TABLE curriculum_text, curriculum_word;
      DROP FUNCTION curriculum_note_words, curriculum_configuration, curriculum_letters;
      DROP EXTENSION pg_trgm;
      ALTER TABLE unit ALTER content SET STORAGE EXTENDED;

      ALTER TABLE unit_version DROP summary;
      ALTER TABLE module_version DROP sources, DROP papers, DROP lineage, DROP credit;
      DROP POLICY wall ON unit;
      DROP POLICY owner ON unit;
      ALTER TABLE unit DROP translated_from, DROP reviews, DROP summary, DROP origin_unit_id, DROP taken_version_id, DROP is_indexed;
      ${tenantTable('unit', 'false')}

      DROP POLICY wall ON module;
      DROP POLICY owner ON module;
      DROP POLICY shared ON module;
      ALTER TABLE module ADD is_shared boolean NOT NULL DEFAULT false, ADD translation_status jsonb NOT NULL DEFAULT '{}';
      UPDATE module SET is_shared = true WHERE sharing = 'network';
      ALTER TABLE module DROP created_by, DROP sharing, DROP adaptable_by, DROP sources, DROP papers, DROP lineage, DROP target_group, DROP reason, DROP known_origins;
      ${tenantTable('module', 'false')}
      CREATE POLICY shared ON module FOR SELECT
        USING (is_shared AND published_number IS NOT NULL AND (SELECT app_role()) IN ('facilitator', 'staff'));
    `);
  }
}

/**
 * The search for texts to which a condition applies.
 * @param condition on `place`, a text, and `question`, what is asked for in its language
 * @param plain a line as its words are read
 * @param said the same line as it is shown
 */
export function searchBy(condition: string, plain = (text: string) => text, said = (text: string) => text): string {
  return `
    -- The same rule as the walls of module and curriculum_text. Row-level security would keep the index from being used:
    -- matching a text search is not leakproof. Nor does the planner know what it costs to fetch a text to match it: by its
    -- reckoning every text is read, unless the other ways are closed and the language is no condition for an index.
    CREATE OR REPLACE FUNCTION curriculum_search(asked text, most int)
      RETURNS TABLE (module_id uuid, unit_id uuid, language text, title text, excerpt text, own boolean, total int)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public SET enable_seqscan = off SET enable_indexscan = off AS $$
      WITH question AS MATERIALIZED (
        SELECT spoken.language, curriculum_asked(asked, spoken.language) AS query FROM unnest(ARRAY['en', 'ru', 'ky']) AS spoken (language)
      ), candidate AS MATERIALIZED (
        SELECT place.ctid AS place, question.query, question.language, count(*) OVER ()::int AS total
        FROM question JOIN curriculum_text place ON ${condition} AND place.language IS NOT DISTINCT FROM question.language
        JOIN module ON module.id = place.module_id
        WHERE (SELECT app_role()) IN ('facilitator', 'staff')
          AND CASE WHEN place.organisation_id = (SELECT app_organisation())
                THEN NOT place.is_published AND (module.sharing <> 'private' OR module.created_by = (SELECT app_person()))
                ELSE place.is_published AND module.sharing = 'network' END
        ORDER BY place.updated_at DESC LIMIT 200
      ), ranked AS MATERIALIZED (
        SELECT place.module_id, place.unit_id, place.language, place.title, place.words, candidate.query, candidate.total,
               place.organisation_id = (SELECT app_organisation()) AS own
        FROM candidate JOIN curriculum_text place ON place.ctid = candidate.place
        ORDER BY ts_rank(place.lexemes, candidate.query) DESC, place.updated_at DESC, place.unit_id LIMIT least(most, 50)
      )
      SELECT ranked.module_id, ranked.unit_id, ranked.language, ranked.title,
             ${said(`ts_headline(curriculum_configuration(ranked.language), ${plain('line.text')}, ranked.query, 'StartSel=⟦, StopSel=⟧, MaxWords=24, MinWords=12')`)},
             ranked.own, ranked.total
      FROM ranked CROSS JOIN LATERAL (
        SELECT coalesce(
          (SELECT text FROM regexp_split_to_table(ranked.words, E'\\n') AS text
           WHERE to_tsvector(curriculum_configuration(ranked.language), ${plain('text')}) @@ replace(ranked.query::text, '&', '|')::tsquery LIMIT 1),
          left(ranked.words, 200)) AS text
      ) AS line
    $$;`;
}

/**
 * What is asked for, as a query.
 * @param phrased what was typed, with what is to stand together in quotes
 * @param plain what was typed, as words
 */
export function askedAs(phrased: string, plain: string): string {
  return `
    -- What is asked for, in a language: every word of it, the last one as a beginning; in Kyrgyz, words that are like it.
    CREATE OR REPLACE FUNCTION curriculum_asked(asked text, language text) RETURNS tsquery LANGUAGE plpgsql STABLE SET pg_trgm.similarity_threshold = 0.45 AS $$
    DECLARE
      found tsquery;
      part tsquery;
      term text;
    BEGIN
      IF language <> 'ky' THEN
        RETURN websearch_to_tsquery(curriculum_configuration(language), ${phrased});
      END IF;
      FOR term IN SELECT unnest(tsvector_to_array(to_tsvector('simple', left(${plain}, 200)))) LOOP
        SELECT string_agg(quote_literal(word), ' | ')::tsquery INTO part FROM (
          SELECT word FROM curriculum_word
          WHERE letters LIKE replace(replace(replace(curriculum_letters(term), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || CASE WHEN length(term) >= 3 THEN '%' ELSE '' END
             OR letters % curriculum_letters(term)
          ORDER BY similarity(letters, curriculum_letters(term)) DESC LIMIT 30
        ) AS alike;
        part := coalesce(part, plainto_tsquery('simple', term));
        found := CASE WHEN found IS NULL THEN part ELSE found && part END;
      END LOOP;
      RETURN found;
    END $$;`;
}

/** Notes the words of a Kyrgyz text to which a condition applies. */
export function noteWords(condition: string): string {
  return `
    CREATE OR REPLACE FUNCTION curriculum_note_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      INSERT INTO curriculum_word (word) SELECT word FROM unnest(tsvector_to_array(NEW.lexemes)) AS word WHERE ${condition} ON CONFLICT DO NOTHING;
      RETURN NULL;
    END $$;`;
}

interface StoredUnit {
  id: Id;
  version: Id | null;
  content: UnitContent;
  base: Language;
}

/** Gives the units that are there what newer ones have: the form of a question, an activity's notes, a summary. */
async function bringUnitsUpToDate(runner: QueryRunner): Promise<void> {
  const units: StoredUnit[] = await runner.query(`
    SELECT unit.id, NULL AS version, unit.content, module.base_language AS base FROM unit JOIN module ON module.id = unit.module_id
    UNION ALL
    SELECT unit_id, module_version_id, content, base_language FROM unit_version JOIN module_version ON module_version.id = module_version_id
  `);
  for (const { id, version, content: old, base } of units) {
    const lesson = old.lesson.map((block) => (block.kind === 'check' ? { ...block, form: block.form ?? 'single' } : block)) as UnitContent['lesson'];
    const content: UnitContent = { ...old, lesson, plan: old.plan.map((activity) => ({ ...activity, notes: activity.notes ?? {} })) };
    const summary = summaryOf(content, base, {}, {});
    if (version === null) {
      await runner.query('UPDATE unit SET content = $2, summary = $3 WHERE id = $1', [id, content, summary]);
      continue;
    }
    await runner.query('UPDATE unit_version SET content = $3, summary = $4 WHERE unit_id = $1 AND module_version_id = $2', [id, version, content, summary]);
    for (const language of LANGUAGES) {
      await runner.query('UPDATE lesson_version SET lesson = $4 WHERE unit_id = $1 AND module_version_id = $2 AND language = $3', [id, version, language, lessonIn(content, language, base)]);
    }
  }
}
