import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { afterChange, materialsIn, type Reviews, summaryOf, type TranslatedFrom, type UnitContent } from '@kurak/curriculum-model';
import { Database } from '@kurak/shared-api';
import type { Id, Language } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { MaterialUses } from '../material/material-uses';
import { UnitEntity } from './unit.entity';

/** A unit's draft as it is changed. */
export type StoredUnit = Pick<UnitEntity, 'id' | 'moduleId' | 'organisationId' | 'content' | 'translatedFrom' | 'reviews' | 'version'>;

export interface NewUnit {
  readonly id: Id;
  readonly content: UnitContent;
  readonly originUnitId?: Id;
  readonly takenVersionId?: Id;
  /** What its translations were made from; by default, from the texts that stand beside them. */
  readonly translatedFrom?: TranslatedFrom;
  readonly reviews?: Reviews;
}

interface Home {
  readonly id: Id;
  readonly organisationId: Id;
  readonly baseLanguage: Language;
}

/** Writes drafts of units and what hangs on their words: translations, summaries, uses of materials. The search reads them when it is asked. */
@Injectable()
export class UnitWriter {
  constructor(
    private readonly database: Database,
    private readonly uses: MaterialUses,
  ) {}

  /** Adds units after those that a module has. A unit whose id is taken, perhaps by somebody unseen, gets another; the answer is the ids, in order. */
  async add({ id: moduleId, organisationId, baseLanguage }: Home, units: readonly NewUnit[]): Promise<Id[]> {
    const [last] = await this.database.query<{ position: number }>('SELECT coalesce(max(position), 0)::int AS position FROM unit WHERE module_id = $1', [moduleId]);
    const rows = units.map(({ originUnitId = null, takenVersionId = null, translatedFrom, reviews = {}, ...unit }, index) => {
      const from = translatedFrom ?? afterChange(null, unit.content, baseLanguage, {}, {}).from;
      const summary = summaryOf(unit.content, baseLanguage, from, reviews);
      return { ...unit, position: (last?.position ?? 0) + index + 1, originUnitId, takenVersionId, translatedFrom: from, reviews, summary };
    });
    const added = new Set(await this.insert(moduleId, organisationId, rows));
    const stored = rows.map((row) => (added.has(row.id) ? row : { ...row, id: newId() }));
    await this.insert(moduleId, organisationId, stored.filter((row) => !added.has(row.id)));
    for (const { id, content } of stored) {
      const materials = materialsIn(content.lesson);
      if (materials.length > 0) await this.uses.ofDraft(id, moduleId, materials);
    }
    return stored.map(({ id }) => id);
  }

  private async insert(moduleId: Id, organisationId: Id, rows: readonly object[]): Promise<Id[]> {
    if (rows.length === 0) return [];
    const added = await this.database.query<{ id: Id }>(
      `INSERT INTO unit (id, organisation_id, module_id, position, content, translated_from, reviews, summary, origin_unit_id, taken_version_id)
       SELECT id, $2, $1, position, content, "translatedFrom", reviews, summary, "originUnitId", "takenVersionId"
       FROM jsonb_to_recordset($3::jsonb) AS item (id uuid, position int, content jsonb, "translatedFrom" jsonb, reviews jsonb, summary jsonb, "originUnitId" uuid, "takenVersionId" uuid)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [moduleId, organisationId, JSON.stringify(rows)],
    );
    return added.map(({ id }) => id);
  }

  /** Saves a unit and counts its version up. */
  async save(unit: StoredUnit, base: Language, content: UnitContent, origin?: { readonly takenVersionId: Id }): Promise<StoredUnit> {
    const { from: translatedFrom, reviews } = afterChange(unit.content, content, base, unit.translatedFrom, unit.reviews);
    return this.store(unit, { ...unit, content, translatedFrom, reviews }, base, origin);
  }

  /** Saves what is known of a unit's translations; its words stay. */
  saveTranslations(unit: StoredUnit, known: Pick<StoredUnit, 'translatedFrom' | 'reviews'>, base: Language): Promise<StoredUnit> {
    return this.store(unit, { ...unit, ...known }, base);
  }

  private async store(before: StoredUnit, after: StoredUnit, base: Language, origin?: { readonly takenVersionId: Id }): Promise<StoredUnit> {
    const { id, moduleId, content, translatedFrom, reviews } = after;
    const version = before.version + 1;
    const summary = summaryOf(content, base, translatedFrom, reviews);
    await this.database.query(
      `UPDATE unit SET content = coalesce($2, content), translated_from = coalesce($3, translated_from), reviews = $4, summary = $5, version = $6,
              taken_version_id = coalesce($7, taken_version_id), is_indexed = false, updated_at = now() WHERE id = $1`,
      [
        ...[id, jsonIfOther(before.content, content), jsonIfOther(before.translatedFrom, translatedFrom)],
        ...[JSON.stringify(reviews), JSON.stringify(summary), version, origin?.takenVersionId ?? null],
      ],
    );
    const materials = materialsIn(content.lesson);
    if (materials.join() !== materialsIn(before.content.lesson).join()) await this.uses.ofDraft(id, moduleId, materials);
    return { ...after, version };
  }
}

/** What is large and stays the same is not sent again. */
function jsonIfOther(before: object, after: object): string | null {
  return isDeepStrictEqual(before, after) ? null : JSON.stringify(after);
}
