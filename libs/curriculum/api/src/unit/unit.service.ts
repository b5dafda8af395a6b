import { Injectable } from '@nestjs/common';
import { changed, linesIn, type PartId, partsOf, type Reviews, type TranslatedFrom, translationsOf, type UnitChange, type UnitContent, upToDate } from '@kurak/curriculum-model';
import { Creations, Database, ProblemException } from '@kurak/shared-api';
import type { FieldProblem, Id, Language, LocalText } from '@kurak/shared-model';
import { ModuleService } from '../module/module.service';
import { SearchTexts } from '../search/search-texts';
import { type BlockDto, blockProblems, twice } from './block.dto';
import type { ChangeTranslationRequest, ChangeUnitRequest, CreateUnitRequest, StalePartDto, UnitReply, UnitSavedReply, UsedMaterialDto } from './unit.dto';
import { type StoredUnit, UnitWriter } from './unit-writer';

const USUAL_MINUTES = 90;
const MOST_BLOCKS = 100;
const MOST_ACTIVITIES = 60;

interface FoundUnit {
  moduleId: Id;
  moduleTitle: LocalText;
  baseLanguage: Language;
  own: boolean;
  content: UnitContent;
  translatedFrom: TranslatedFrom;
  reviews: Reviews;
  materials: UsedMaterialDto[];
  version: number;
}

type DraftUnit = StoredUnit & { readonly baseLanguage: Language };

/** Units in draft; those of other organisations as they were published last. */
@Injectable()
export class UnitService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly modules: ModuleService,
    private readonly writer: UnitWriter,
    private readonly texts: SearchTexts,
  ) {}

  async find(id: Id): Promise<UnitReply> {
    const [found] = await this.database.query<FoundUnit>(
      `WITH found AS (
         SELECT module.id AS "moduleId", module.title AS "moduleTitle", module.base_language AS "baseLanguage",
                true AS own, unit.content, unit.translated_from AS "translatedFrom", unit.reviews, unit.version, NULL::uuid AS version_id
         FROM unit JOIN module ON module.id = unit.module_id WHERE unit.id = $1
         UNION ALL
         SELECT module.id, module_version.title, module_version.base_language, false, unit_version.content, '{}', '{}', 0, module_version.id
         FROM unit_version
         JOIN module_version ON module_version.id = unit_version.module_version_id
         JOIN module ON module.id = module_version.module_id AND module.published_number = module_version.number
         WHERE unit_version.unit_id = $1 AND module.organisation_id <> app_organisation()
         LIMIT 1
       )
       SELECT found.*, (
         SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('id', material.id, 'kind', material.kind, 'name', material.name, 'mediaType', material.media_type,
                                                               'bytes', material.bytes, 'width', material.width, 'height', material.height)), '[]')
         FROM jsonb_path_query(found.content, '$.lesson[*].material.*') AS used (id)
         JOIN material ON material.id = (used.id #>> '{}')::uuid
       ) AS materials
       FROM found`,
      [id],
    );
    if (found === undefined) throw ProblemException.notFound();
    const { content, translatedFrom, reviews, ...unit } = found;
    const translations = translationsOf(content, unit.baseLanguage, translatedFrom, reviews);
    return { id, ...unit, ...content, translations } as UnitReply;
  }

  async create(moduleId: Id, body: CreateUnitRequest): Promise<UnitReply> {
    await this.creations.once('unit', body.id, { moduleId, ...body }, async () => {
      const module = await this.modules.ownEntity(moduleId);
      const content: UnitContent = { title: { ...body.title }, objectives: {}, minutes: USUAL_MINUTES, lesson: [], plan: [] };
      const [id] = await this.writer.add(module, [{ id: body.id, content }]);
      if (id !== body.id) throw ProblemException.invalid({ path: 'id', code: 'id.taken' });
      await this.modules.touch(moduleId);
    });
    return this.find(body.id);
  }

  async change(id: Id, { version, ...change }: ChangeUnitRequest): Promise<UnitSavedReply> {
    const problems = changeProblems(change);
    if (problems.length > 0) throw ProblemException.invalid(...problems);
    const unit = await this.draft(id, version);
    const content = changed(unit.content, change as UnitChange);
    if (content.lesson.length > MOST_BLOCKS || content.plan.length > MOST_ACTIVITIES) throw ProblemException.invalid({ path: 'blocks', code: 'long' });
    return savedReply(await this.writer.save(unit, unit.baseLanguage, content), unit.baseLanguage);
  }

  /** Notes that a translation was read, or that parts of it need no change. */
  async changeTranslation(id: Id, language: Language, { version, reviewed, upToDate: parts = [] }: ChangeTranslationRequest): Promise<UnitSavedReply> {
    const unit = await this.draft(id, version);
    const { baseLanguage: base, content } = unit;
    const translatedFrom = language === base ? unit.translatedFrom : upToDate(content, base, unit.translatedFrom, language, parts as PartId[]);
    const { [language]: _before, ...others } = unit.reviews;
    const reviews = reviewed === undefined ? unit.reviews : reviewed ? { ...others, [language]: await this.reviewByMe() } : others;
    const state = translationsOf(content, base, translatedFrom, reviews).find((translation) => translation.language === language);
    if (reviewed && state?.review === null) throw ProblemException.invalid({ path: 'reviewed', code: 'translation.unfinished' });
    return savedReply(await this.writer.saveTranslations(unit, { translatedFrom, reviews }, base), base);
  }

  /** Parts of a translation whose base text changed since, with what it said then and what it says now. */
  async staleParts(id: Id, language: Language): Promise<StalePartDto[]> {
    const { content, baseLanguage, translatedFrom } = await this.draft(id);
    const parts = new Map(partsOf(content).map((part) => [part.id, part]));
    const stale = translationsOf(content, baseLanguage, translatedFrom, {}).find((translation) => translation.language === language)?.stale ?? [];
    return stale.flatMap((part) => {
      const now = parts.get(part);
      return now ? [{ part, was: translatedFrom[language]?.[part] ?? '', is: linesIn(now, baseLanguage).join('\n') }] : [];
    });
  }

  /** Published versions keep the unit. */
  async remove(id: Id, expected?: number): Promise<void> {
    const [home] = await this.database.query<{ moduleId: Id }>('SELECT module_id AS "moduleId" FROM unit WHERE id = $1', [id]);
    if (home !== undefined) await this.modules.hold(home.moduleId);
    const { moduleId } = await this.draft(id, expected);
    await this.database.query('DELETE FROM unit WHERE id = $1', [id]);
    await this.texts.forget(id);
    await this.modules.touch(moduleId);
  }

  /** A unit of one's own organisation, held for this transaction; stale when it is not at the version that is expected. */
  async draft(id: Id, expected?: number): Promise<DraftUnit> {
    const [unit] = await this.database.query<DraftUnit>(
      `SELECT unit.id, unit.module_id AS "moduleId", unit.organisation_id AS "organisationId", unit.content, unit.translated_from AS "translatedFrom", unit.reviews,
              unit.version, module.base_language AS "baseLanguage"
       FROM unit JOIN module ON module.id = unit.module_id WHERE unit.id = $1 FOR UPDATE OF unit`,
      [id],
    );
    if (unit === undefined) throw ProblemException.notFound();
    if (expected !== undefined && unit.version !== expected) throw ProblemException.stale(expected, unit.version);
    return unit;
  }

  private async reviewByMe(): Promise<NonNullable<Reviews[Language]>> {
    const { personId } = this.database.actor;
    const [person] = await this.database.query<{ name: string }>('SELECT display_name AS name FROM person WHERE id = $1', [personId]);
    return { personId, name: person?.name ?? '', at: new Date().toISOString() };
  }
}

export function savedReply({ content, translatedFrom, reviews, version }: StoredUnit, base: Language): UnitSavedReply {
  return { version, translations: translationsOf(content, base, translatedFrom, reviews) as UnitSavedReply['translations'] };
}

function changeProblems({ blocks = [], activities = [] }: Pick<ChangeUnitRequest, 'blocks' | 'activities'>): FieldProblem[] {
  const inBlocks = blocks.flatMap((block: BlockDto, index) => blockProblems(block, `blocks[${index}]`));
  return [...inBlocks, ...twice(blocks, 'blocks'), ...twice(activities, 'activities')];
}
