import { Injectable } from '@nestjs/common';
import { differencesBetween, isCheck, lessonIn, materialsIn, publicationProblems, type Translation, translationsOf } from '@kurak/curriculum-model';
import { changeVersion, Database, ProblemException } from '@kurak/shared-api';
import { type Id, LANGUAGES } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import { MaterialUses } from '../material/material-uses';
import type { ModuleReply, ModuleVersionRow, PublishRequest } from '../module/module.dto';
import { ModuleEntity } from '../module/module.entity';
import { LIBRARY_ORGANISATION, ModuleService } from '../module/module.service';
import { WholeModules } from '../module/whole-modules';
import { SearchTexts } from '../search/search-texts';
import { UnitEntity } from '../unit/unit.entity';
import type { DifferenceDto } from './difference.dto';
import { LessonVersionEntity, ModuleVersionEntity, type TranslationStatus, UnitVersionEntity } from './module-version.entity';

/** Published versions of modules: how they come to be, and in what they differ. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly database: Database,
    private readonly modules: ModuleService,
    private readonly whole: WholeModules,
    private readonly uses: MaterialUses,
    private readonly texts: SearchTexts,
  ) {}

  /** Freezes the draft as the next version. */
  async publish(id: Id, { note, version }: PublishRequest): Promise<ModuleReply> {
    const module = await this.modules.ownEntity(id);
    const number = (module.publishedNumber ?? 0) + 1;
    await changeVersion(this.database, ModuleEntity, { id, version }, { publishedNumber: number, publishedAt: () => 'now()', updatedAt: () => 'now()' });
    const units = await this.database.repository(UnitEntity).find({ where: { moduleId: id }, order: { position: 'ASC', id: 'ASC' } });
    const problems = publicationProblems(units.map((unit) => unit.content), module.baseLanguage);
    if (problems.length > 0) {
      throw ProblemException.invalid(...problems.map((problem) => ({ path: 'unit' in problem ? `units[${problem.unit}]` : 'units', code: problem.code })));
    }
    await this.freeze(module, number, note.trim(), units);
    await this.texts.publish(id);
    await this.refuseNewer(units);
    return this.modules.find(id);
  }

  async versions(id: Id): Promise<ModuleVersionRow[]> {
    await this.modules.entity(id);
    const rows = await this.database.query<Omit<ModuleVersionRow, 'publishedAt'> & { publishedAt: Date }>(
      `SELECT module_version.id, number, note, published_at AS "publishedAt", coalesce(person.display_name, '') AS "publishedBy"
       FROM module_version LEFT JOIN person ON person.id = published_by WHERE module_id = $1 ORDER BY number DESC`,
      [id],
    );
    return rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }));
  }

  /** In what a version differs from an earlier one; without a later number, in what the draft does. */
  async differences(id: Id, from: number, to: number | undefined): Promise<DifferenceDto[]> {
    const before = await this.whole.read(id, from);
    const after = await this.whole.read(id, to);
    return differencesBetween(before.units, after.units, after.baseLanguage) as DifferenceDto[];
  }

  /** What is found must be what was frozen: a unit that was saved in between would be found by words that nobody published. */
  private async refuseNewer(frozen: readonly UnitEntity[]): Promise<void> {
    const newer = await this.database.query(
      'SELECT 1 FROM unit JOIN unnest($1::uuid[], $2::int[]) AS frozen (id, version) ON frozen.id = unit.id WHERE unit.version <> frozen.version LIMIT 1',
      [frozen.map(({ id }) => id), frozen.map(({ version }) => version)],
    );
    if (newer.length > 0) throw ProblemException.conflict('stale', 'A unit was saved while this was being published; nothing was published');
  }

  private async freeze(module: ModuleEntity, number: number, note: string, units: readonly UnitEntity[]): Promise<void> {
    const { id: moduleId, organisationId, title, summary, audience, baseLanguage, sources, papers, lineage, sharing } = module;
    const versionId = newId();
    const isShared = sharing === 'network';
    const publishedBy = this.database.actor.personId;
    const translationStatus = statusOf(units.map((unit) => translationsOf(unit.content, baseLanguage, unit.translatedFrom, unit.reviews)));
    const credit = await this.nameOf(organisationId);
    await this.database.repository(ModuleVersionEntity).insert({
      ...{ id: versionId, organisationId, moduleId, number, note, isShared, publishedBy, credit, testQuestions: papers.test?.questions.length ?? 0 },
      ...({ title, summary, audience, baseLanguage, translationStatus, sources, papers, lineage } as object),
    });
    const frozen = { moduleVersionId: versionId, organisationId, isShared };
    await this.database.repository(UnitVersionEntity).insert(
      units.map(({ id: unitId, content, summary: listed }, index) => {
        const { title: unitTitle, minutes, lesson } = content;
        const shown = { position: index + 1, title: unitTitle, minutes, checks: lesson.filter(isCheck).length };
        return { ...frozen, unitId, ...shown, content: content as object, summary: listed as object };
      }),
    );
    await this.database.repository(LessonVersionEntity).insert(
      units.flatMap(({ id: unitId, content }) =>
        LANGUAGES.map((language) => ({ ...frozen, unitId, language, lesson: lessonIn(content, language, baseLanguage) as object })),
      ),
    );
    await this.uses.ofVersion(versionId, moduleId, units.map(({ id, content }) => ({ unitId: id, materialIds: materialsIn(content.lesson) })), isShared);
  }

  private async nameOf(organisationId: Id): Promise<string> {
    if (organisationId === LIBRARY_ORGANISATION) return '';
    const [organisation] = await this.database.query<{ name: string }>('SELECT name FROM organisation WHERE id = $1', [organisationId]);
    return organisation?.name ?? '';
  }
}

/** A language is reviewed when every unit was read in it and found right; one with nothing in it has no status. */
function statusOf(units: readonly (readonly Translation[])[]): TranslationStatus {
  const spoken = LANGUAGES.filter((language) => units.some((unit) => unit.some((translation) => translation.language === language && translation.translated > 0)));
  const isReviewed = (language: (typeof LANGUAGES)[number]) => units.every((unit) => unit.some((translation) => translation.language === language && translation.review !== null));
  return Object.fromEntries(spoken.map((language) => [language, isReviewed(language) ? 'reviewed' : 'draft']));
}
