import { Injectable } from '@nestjs/common';
import type { ModuleContent, UnitContent } from '@kurak/curriculum-model';
import { Database, ProblemException } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { UnitWriter } from '../unit/unit-writer';
import { ModuleService } from './module.service';

/** A module with everything in it, and where it comes from. */
export interface WholeModule extends ModuleContent {
  readonly id: Id;
  /** Name of the organisation that keeps it; empty for the starter library. */
  readonly organisation: string;
  /** Number of the version that this is; null for a draft. */
  readonly number: number | null;
  /** When that version was published, UTC; null for a draft. */
  readonly publishedAt: string | null;
  /** Id of that version; null for a draft. */
  readonly versionId: Id | null;
}

type StoredModule = Omit<WholeModule, 'units' | 'publishedAt'> & { readonly publishedAt: Date | null };

/** Modules read and written with all that is in them: for prints, archives, comparisons, adaptations. */
@Injectable()
export class WholeModules {
  constructor(
    private readonly database: Database,
    private readonly modules: ModuleService,
    private readonly writer: UnitWriter,
  ) {}

  /** The draft of a module of one's own, the newest version of another's; with a number, that version. */
  async read(id: Id, number?: number): Promise<WholeModule> {
    const { organisationId, publishedNumber } = await this.modules.entity(id);
    const isDraft = number === undefined && organisationId === this.database.actor.organisationId;
    return isDraft ? this.draft(id) : this.version(id, number ?? publishedNumber ?? 0);
  }

  /** Makes a module of one's own organisation, as a draft. Ids that are taken already are replaced; the answer is the module's. */
  async create({ id, ...module }: ModuleContent & { readonly id: Id }): Promise<Id> {
    const { title, summary, audience, baseLanguage, sources, lineage, units } = module;
    const entity = await this.modules.insertAnew({ ...{ id, title, summary, audience, baseLanguage }, sources: [...sources], lineage: [...lineage] });
    const ids = await this.writer.add(entity, units);
    await this.givePapers(entity.id, module, ids);
    return entity.id;
  }

  /** Gives a module another's papers; their questions cover its units, whose ids stand in the order of the other's. */
  async givePapers(id: Id, { papers, units }: Pick<ModuleContent, 'papers' | 'units'>, ids: readonly Id[]): Promise<void> {
    const test = papers.test && {
      ...papers.test,
      questions: papers.test.questions.map((question) => ({ ...question, unitId: ids[units.findIndex((unit) => unit.id === question.unitId)] ?? null })),
    };
    await this.database.query('UPDATE module SET papers = $2 WHERE id = $1', [id, JSON.stringify({ ...papers, test })]);
  }

  private async draft(id: Id): Promise<WholeModule> {
    const [module] = await this.database.query<StoredModule>(
      `SELECT module.id, title, summary, audience, base_language AS "baseLanguage", sources, papers, lineage, coalesce(organisation.name, '') AS organisation,
              NULL AS number, NULL AS "publishedAt", NULL AS "versionId"
       FROM module LEFT JOIN organisation ON organisation.id = module.organisation_id WHERE module.id = $1`,
      [id],
    );
    const units = await this.database.query<{ id: Id; content: UnitContent }>(
      'SELECT id, content FROM unit WHERE module_id = $1 ORDER BY position, id',
      [id],
    );
    return withUnits(module, units);
  }

  private async version(id: Id, number: number): Promise<WholeModule> {
    const [module] = await this.database.query<StoredModule>(
      `SELECT module_id AS id, title, summary, audience, base_language AS "baseLanguage", sources, papers, lineage, credit AS organisation, number,
              published_at AS "publishedAt", id AS "versionId"
       FROM module_version WHERE module_id = $1 AND number = $2`,
      [id, number],
    );
    const units = await this.database.query<{ id: Id; content: UnitContent }>(
      'SELECT unit_id AS id, content FROM unit_version WHERE module_version_id = $1 ORDER BY position',
      [module?.versionId ?? null],
    );
    return withUnits(module, units);
  }
}

function withUnits(module: StoredModule | undefined, units: WholeModule['units']): WholeModule {
  if (module === undefined) throw ProblemException.notFound();
  return { ...module, publishedAt: module.publishedAt?.toISOString() ?? null, units };
}
