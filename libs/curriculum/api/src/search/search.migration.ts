import type { MigrationInterface, QueryRunner } from 'typeorm';
import { askedAs, noteWords, searchBy } from '../studio.migration';

/** Where the database's locale knows Latin letters only, these would be letters of the word they stand at. */
const SIGNS = '«»„“”‹›—–…’';
/** What no text has, and no locale takes for letters. */
const BLANKS = SIGNS.replace(/./gu, (_sign, place: number) => `\\x${(place + 1).toString(16).padStart(2, '0')}`);
const QUOTES = '«»„“”';

const LEXEMES = (plain: string) => `
  setweight(to_tsvector(curriculum_configuration(language), ${plain}(title)), 'A') || to_tsvector(curriculum_configuration(language), ${plain}(left(words, 200000)))`;

/**
 * Texts say their language among their words, so that the index finds those of one language alone: whether words follow
 * one another is looked up in each text found, and three languages share many words. And a word is the same in quotes.
 */
export class SearchLanguages1764500000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION curriculum_language_word(language text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT '§' || language $$;
      CREATE FUNCTION curriculum_plain(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT translate(said, '${SIGNS}', E'${BLANKS}') $$;
      CREATE FUNCTION curriculum_said(plain text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT translate(plain, E'${BLANKS}', '${SIGNS}') $$;
      ${noteWords(`left(word, 1) <> '§'`)}
      TRUNCATE curriculum_word;
      UPDATE curriculum_text SET lexemes = ${LEXEMES('curriculum_plain')} || array_to_tsvector(ARRAY[curriculum_language_word(language)]);
      ${askedAs(`translate(asked, '${QUOTES}', '${'"'.repeat(QUOTES.length)}')`, 'curriculum_plain(asked)')}
      ${searchBy(
        `place.lexemes @@ (question.query && quote_literal(curriculum_language_word(question.language))::tsquery)`,
        (text) => `curriculum_plain(${text})`,
        (text) => `curriculum_said(${text})`,
      )}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${searchBy('place.lexemes @@ question.query')}
      ${askedAs('asked', 'asked')}
      ${noteWords('true')}
      TRUNCATE curriculum_word;
      UPDATE curriculum_text SET lexemes = ${LEXEMES('')};
      DROP FUNCTION curriculum_said, curriculum_plain, curriculum_language_word;
    `);
  }
}
