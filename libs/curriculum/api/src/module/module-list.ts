import { Injectable } from '@nestjs/common';
import { Database, offsetOf, searchPattern } from '@kurak/shared-api';
import { LANGUAGES } from '@kurak/shared-model';
import type { ModulePage, ModuleQuery, ModuleRow } from './module.dto';
import { LIBRARY_ORGANISATION } from './module.service';

type ListedModule = Omit<ModuleRow, 'updatedAt'> & { updatedAt: Date; total: number };

/** The modules that one may see: one's own organisation's first, then what the network shares. */
@Injectable()
export class ModuleList {
  constructor(private readonly database: Database) {}

  async page(query: ModuleQuery): Promise<ModulePage> {
    const rows = await this.database.query<ListedModule>(
      `WITH seen AS (
         SELECT module.*, module.organisation_id = app_organisation() AS own, frozen.id AS frozen_id, coalesce(frozen.credit, '') AS credit,
                coalesce(frozen.title, module.title) AS shown_title, coalesce(frozen.summary, module.summary) AS shown_summary,
                coalesce(frozen.lineage, module.lineage) AS shown_lineage, coalesce(frozen.published_at, module.updated_at) AS shown_at
         FROM module
         LEFT JOIN module_version frozen ON frozen.module_id = module.id AND frozen.number = module.published_number AND module.organisation_id <> app_organisation()
       ), listed AS (
         SELECT seen.*, count(*) OVER ()::int AS total, content.units, content.minutes, whole.languages,
                CASE WHEN published_number IS NULL THEN 'draft'
                     WHEN own AND (seen.updated_at > published_at OR content.changed_at > published_at) THEN 'changed'
                     ELSE 'published' END AS status
         FROM seen CROSS JOIN LATERAL (
           SELECT count(*)::int AS units, coalesce(sum((part.summary ->> 'minutes')::int), 0)::int AS minutes, max(part.updated_at) AS changed_at,
                  array_agg(part.summary) AS summaries
           FROM (
             SELECT unit.summary, unit.updated_at FROM unit WHERE unit.module_id = seen.id AND seen.own
             UNION ALL
             SELECT unit_version.summary, NULL FROM unit_version WHERE unit_version.module_version_id = seen.frozen_id
           ) AS part
         ) AS content CROSS JOIN LATERAL (
           SELECT ARRAY(
             SELECT language FROM unnest($9::text[]) AS known (language) WHERE content.units > 0 AND NOT EXISTS (
               SELECT 1 FROM unnest(content.summaries) AS unit (summary)
               WHERE jsonb_path_exists(unit.summary, '$.translations[*] ? (@.language == $language && @.translated < @.parts)', jsonb_build_object('language', known.language))
             )
           ) AS languages
         ) AS whole
         WHERE EXISTS (SELECT 1 FROM jsonb_each_text(seen.shown_title) AS text WHERE text.value ILIKE $1)
           AND ($4::text IS NULL OR $4 = ANY(whole.languages))
           AND ($5::text IS NULL OR $5 = CASE WHEN published_number IS NULL THEN 'draft'
                     WHEN own AND (seen.updated_at > published_at OR content.changed_at > published_at) THEN 'changed' ELSE 'published' END)
           AND ($6::text IS NULL OR $6 = CASE WHEN own THEN 'own' WHEN organisation_id = $8 THEN 'library' ELSE 'network' END)
           AND ($7::text IS NULL OR seen.shown_lineage @> jsonb_build_array(jsonb_build_object('moduleId', $7)))
         ORDER BY own DESC, shown_at DESC, seen.id LIMIT $2 OFFSET $3
       )
       SELECT listed.id, shown_title AS title, shown_summary AS summary, base_language AS "baseLanguage",
              CASE WHEN own THEN organisation.name ELSE credit END AS organisation, own, sharing, status,
              published_number AS "publishedNumber", units, minutes, languages, shown_lineage -> -1 -> 'title' AS "adaptedFrom", target_group AS "targetGroup",
              (SELECT count(*)::int FROM module adapted WHERE adapted.lineage @> jsonb_build_array(jsonb_build_object('moduleId', listed.id::text))) AS adaptations,
              shown_at AS "updatedAt", total
       FROM listed LEFT JOIN organisation ON organisation.id = listed.organisation_id
       ORDER BY own DESC, shown_at DESC, listed.id`,
      [
        ...[searchPattern(query), query.size, offsetOf(query)],
        ...[query.language ?? null, query.status ?? null, query.owner ?? null, query.adaptationsOf ?? null, LIBRARY_ORGANISATION, LANGUAGES],
      ],
    );
    return {
      items: rows.map(({ total: _total, updatedAt, ...row }) => ({ ...row, updatedAt: updatedAt.toISOString() })),
      total: rows[0]?.total ?? 0,
      page: query.page,
      size: query.size,
    };
  }
}
