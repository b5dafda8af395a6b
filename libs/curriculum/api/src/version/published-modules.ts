import { Injectable } from '@nestjs/common';
import { Database } from '@kurak/shared-api';
import type { Id, Language, LocalText } from '@kurak/shared-model';

export interface PublishedModule {
  moduleId: Id;
  versionId: Id;
  number: number;
  /** Number of the module's newest version; null when the module is not to be seen any more. */
  newestNumber: number | null;
  title: LocalText;
  baseLanguage: Language;
  /** How many questions its test has; 0 without one. */
  testQuestions: number;
  units: { id: Id; title: LocalText; minutes: number }[];
}

const PUBLISHED = `
  SELECT module_version.module_id AS "moduleId", module_version.id AS "versionId", module_version.number,
         (SELECT published_number FROM module WHERE module.id = module_version.module_id) AS "newestNumber",
         module_version.title, module_version.base_language AS "baseLanguage", test_questions AS "testQuestions",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', unit.unit_id, 'title', unit.title, 'minutes', unit.minutes) ORDER BY unit.position), '[]')
          FROM unit_version unit WHERE unit.module_version_id = module_version.id) AS units
  FROM module_version`;

/** Published versions, for those who teach and learn from them. */
@Injectable()
export class PublishedModules {
  constructor(private readonly database: Database) {}

  /** The newest versions of these modules; a module without one is missing from the answer. */
  newest(moduleIds: readonly Id[]): Promise<PublishedModule[]> {
    return this.database.query(
      `${PUBLISHED} JOIN module ON module.id = module_version.module_id AND module.published_number = module_version.number
       WHERE module.id = ANY($1) ORDER BY array_position($1::uuid[], module.id)`,
      [moduleIds],
    );
  }

  /** These versions, in this order. */
  versions(versionIds: readonly Id[]): Promise<PublishedModule[]> {
    return this.database.query(`${PUBLISHED} WHERE module_version.id = ANY($1) ORDER BY array_position($1::uuid[], module_version.id)`, [versionIds]);
  }
}
