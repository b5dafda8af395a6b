import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noteWords, searchBy } from '../studio.migration';

/**
 * Texts say their language among their words, so that the index finds those of one language alone: whether words follow
 * one another is looked up in each text found, and three languages share many words.
 */
export class SearchLanguages1764500000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION curriculum_language_word(language text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT '§' || language $$;
      ${noteWords(`left(word, 1) <> '§'`)}
      UPDATE curriculum_text SET lexemes = lexemes || array_to_tsvector(ARRAY[curriculum_language_word(language)]);
      ${searchBy(`place.lexemes @@ (question.query && quote_literal(curriculum_language_word(question.language))::tsquery)`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${searchBy('place.lexemes @@ question.query')}
      UPDATE curriculum_text SET lexemes = ts_delete(lexemes, curriculum_language_word(language));
      ${noteWords('true')}
      DROP FUNCTION curriculum_language_word;
    `);
  }
}
