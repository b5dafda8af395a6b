import { Injectable } from '@nestjs/common';
import { textOf, type UnitContent } from '@kurak/curriculum-model';
import { Database } from '@kurak/shared-api';
import { type Id, LANGUAGES, type LocalText } from '@kurak/shared-model';

/** So many at once that a search after a large import is slow once, and not forever. */
const MOST_AT_ONCE = 200;

interface Place {
  readonly moduleId: Id;
  readonly organisationId: Id;
  readonly unitId: Id;
}

interface SaidText {
  readonly language: string;
  readonly title: string;
  readonly words: string;
}

/**
 * What modules and units are found by: their words, a language each, in draft and as they were published. Units are saved far
 * more often than anybody searches, so their words are read when a search or a publication asks for them.
 */
@Injectable()
export class SearchTexts {
  constructor(private readonly database: Database) {}

  async ofModule({ moduleId, organisationId }: Omit<Place, 'unitId'>, { title, summary, audience }: Readonly<Record<'title' | 'summary' | 'audience', LocalText>>): Promise<void> {
    const words = LANGUAGES.map((language) => ({
      language,
      title: title[language] ?? '',
      words: [title, summary, audience].map((text) => text[language] ?? '').filter((text) => text !== '').join('\n'),
    }));
    await this.write({ moduleId, organisationId, unitId: moduleId }, words);
  }

  /** Reads the units that were saved since; of one module, or of all that one may see. */
  async catchUp(moduleId?: Id): Promise<void> {
    const units = await this.database.query<Place & { content: UnitContent; version: number }>(
      `SELECT id AS "unitId", module_id AS "moduleId", organisation_id AS "organisationId", content, version
       FROM unit WHERE NOT is_indexed AND ($1::uuid IS NULL OR module_id = $1) LIMIT ${MOST_AT_ONCE}`,
      [moduleId ?? null],
    );
    for (const { content, version, ...place } of units) {
      await this.write(place, LANGUAGES.map((language) => ({ language, title: content.title[language] ?? '', words: textOf(content, language) })));
      await this.database.query('UPDATE unit SET is_indexed = true WHERE id = $1 AND version = $2', [place.unitId, version]);
    }
  }

  /** Makes what the draft says what the published module is found by. */
  async publish(moduleId: Id): Promise<void> {
    await this.catchUp(moduleId);
    await this.database.query('DELETE FROM curriculum_text WHERE module_id = $1 AND is_published', [moduleId]);
    await this.database.query(
      `INSERT INTO curriculum_text (module_id, unit_id, language, is_published, organisation_id, title, words, lexemes)
       SELECT module_id, unit_id, language, true, organisation_id, title, words, lexemes FROM curriculum_text WHERE module_id = $1 AND NOT is_published`,
      [moduleId],
    );
  }

  async forget(unitId: Id): Promise<void> {
    await this.database.query('DELETE FROM curriculum_text WHERE unit_id = $1 AND NOT is_published', [unitId]);
  }

  private async write({ moduleId, organisationId, unitId }: Place, texts: readonly SaidText[]): Promise<void> {
    await this.database.query(
      `INSERT INTO curriculum_text (module_id, unit_id, language, is_published, organisation_id, title, words, lexemes)
       SELECT $1, $2, language, false, $3, title, words,
              setweight(to_tsvector(curriculum_configuration(language), curriculum_plain(title)), 'A') || to_tsvector(curriculum_configuration(language), curriculum_plain(left(words, 200000)))
                || array_to_tsvector(ARRAY[curriculum_language_word(language)])
       FROM jsonb_to_recordset($4::jsonb) AS said (language text, title text, words text)
       ON CONFLICT (module_id, unit_id, language, is_published)
       DO UPDATE SET title = excluded.title, words = excluded.words, lexemes = excluded.lexemes, updated_at = now()`,
      [moduleId, unitId, organisationId, JSON.stringify(texts)],
    );
  }
}
