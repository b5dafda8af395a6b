import { Injectable } from '@nestjs/common';
import { type Ancestor, differencesBetween, type Merge, mergeUnits, type PartId, type UnitContent } from '@kurak/curriculum-model';
import { Creations, Database, ProblemException } from '@kurak/shared-api';
import type { Id } from '@kurak/shared-model';
import { v7 as newId } from 'uuid';
import type { ModuleReply } from '../module/module.dto';
import type { ModuleEntity } from '../module/module.entity';
import { ModuleService } from '../module/module.service';
import { type WholeModule, WholeModules } from '../module/whole-modules';
import { savedReply, UnitService } from '../unit/unit.service';
import { UnitWriter } from '../unit/unit-writer';
import type { DifferenceDto } from '../version/difference.dto';
import type { AdaptRequest, LineageNodeDto, TakenReply, TakeUnitRequest, UpstreamReply, UpstreamUnitDto } from './adaptation.dto';

interface TakenUnit {
  id: Id;
  originUnitId: Id;
  content: UnitContent;
  version: number;
  /** The unit as it was when it was taken last. */
  taken: UnitContent;
  takenNumber: number;
}

interface Upstream {
  readonly module: ModuleEntity;
  readonly original: WholeModule;
  readonly units: readonly TakenUnit[];
}

/** Modules made from others for a group of one's own, and what comes after from those others. */
@Injectable()
export class AdaptationService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly modules: ModuleService,
    private readonly whole: WholeModules,
    private readonly units: UnitService,
    private readonly writer: UnitWriter,
  ) {}

  /** Makes a module of one's own from the newest version of another. */
  async adapt(id: Id, body: AdaptRequest): Promise<ModuleReply> {
    await this.creations.once('adaptation', body.id, { from: id, ...body }, async () => {
      const original = await this.modules.entity(id);
      if (!this.modules.mayAdapt(original)) throw ProblemException.notAllowed();
      const source = await this.whole.read(id, original.publishedNumber ?? 0);
      const { summary, audience, baseLanguage, sources } = source;
      const { title, targetGroup, reason } = body;
      const lineage = [...source.lineage, ancestorOf(source)];
      const knownOrigins = source.units.map((unit) => unit.id);
      const module = await this.modules.insert({ ...{ id: body.id, title, summary, audience, baseLanguage }, ...{ sources: [...sources], lineage, targetGroup, reason, knownOrigins } });
      const takenVersionId = source.versionId ?? undefined;
      const ids = await this.writer.add(module, source.units.map((unit) => ({ id: newId(), content: unit.content, originUnitId: unit.id, takenVersionId })));
      await this.whole.givePapers(body.id, source, ids);
    });
    return this.modules.find(body.id);
  }

  /** The tree that a module stands in: what it comes from, and every adaptation of that which one may see. */
  async lineage(id: Id): Promise<LineageNodeDto[]> {
    const module = await this.modules.entity(id);
    const root = module.lineage[0]?.moduleId ?? id;
    const seen = await this.database.query<Omit<LineageNodeDto, 'parentId' | 'visible'> & { lineage: Ancestor[] }>(
      `SELECT module.id, coalesce(frozen.title, module.title) AS title, CASE WHEN module.organisation_id = app_organisation() THEN coalesce(organisation.name, '') ELSE coalesce(frozen.credit, '') END AS organisation,
              module.organisation_id = app_organisation() AS own, module.target_group AS "targetGroup", module.published_number AS "publishedNumber", module.lineage
       FROM module
       LEFT JOIN organisation ON organisation.id = module.organisation_id
       LEFT JOIN module_version frozen ON frozen.module_id = module.id AND frozen.number = module.published_number AND module.organisation_id <> app_organisation()
       WHERE module.id = $1 OR module.lineage @> jsonb_build_array(jsonb_build_object('moduleId', $1::text))
       ORDER BY jsonb_array_length(module.lineage), module.id`,
      [root],
    );
    const nodes = new Map<Id, LineageNodeDto>();
    for (const { lineage } of seen) {
      lineage.forEach(({ moduleId, title, organisation, number }, index) => {
        const parentId = lineage[index - 1]?.moduleId ?? null;
        nodes.set(moduleId, { id: moduleId, parentId, title, organisation, visible: false, own: false, targetGroup: '', publishedNumber: number });
      });
    }
    for (const { lineage, ...node } of seen) nodes.set(node.id, { ...node, parentId: lineage.at(-1)?.moduleId ?? null, visible: true });
    return [...nodes.values()];
  }

  /** What the original has published since its units were taken, unit by unit. */
  async upstream(id: Id): Promise<UpstreamReply> {
    const { original, units, module } = await this.upstreamOf(id);
    const changed = units.flatMap((unit) => this.news(unit, original));
    const added = original.units.filter((unit) => !module.knownOrigins.includes(unit.id)).map((unit): UpstreamUnitDto => {
      const differences = differencesBetween([], [unit], original.baseLanguage) as DifferenceDto[];
      return { unitId: null, originUnitId: unit.id, title: unit.content.title, kind: 'added', differences, conflicts: [], version: null };
    });
    return { number: original.number ?? 0, items: [...changed, ...added] };
  }

  /** Brings what the original changed in a unit into the unit here, or notes that it is not wanted. */
  async take(id: Id, originUnitId: Id, { how, theirs = [], version }: TakeUnitRequest): Promise<TakenReply> {
    const { module, original, units } = await this.upstreamOf(id);
    const here = units.find((unit) => unit.originUnitId === originUnitId);
    const there = original.units.find((unit) => unit.id === originUnitId);
    const takenVersionId = original.versionId ?? '';
    if (here === undefined) {
      if (there === undefined) throw ProblemException.notFound();
      return this.takeNew(module, there, takenVersionId, how);
    }
    if (there === undefined) return this.takeRemoval(here, how, takenVersionId, version ?? -1);
    const draft = await this.units.draft(here.id, version ?? -1);
    const merge: Merge = how === 'take' ? mergeUnits(here.taken, here.content, there.content, theirs as PartId[]) : { content: here.content, conflicts: [], taken: [] };
    const saved = await this.writer.save(draft, module.baseLanguage, merge.content, { takenVersionId });
    return { unitId: here.id, ...savedReply(saved, module.baseLanguage), kept: merge.conflicts.filter((part) => !theirs.includes(part)) };
  }

  private async takeNew(module: ModuleEntity, unit: { id: Id; content: UnitContent }, takenVersionId: Id, how: 'take' | 'leave'): Promise<TakenReply> {
    // The module is held from here on: of two who take the same unit, the second one finds it here.
    await this.database.query(
      'UPDATE module SET known_origins = CASE WHEN $2::uuid = ANY(known_origins) THEN known_origins ELSE known_origins || $2::uuid END WHERE id = $1',
      [module.id, unit.id],
    );
    const [taken] = await this.database.query<{ version: number }>('SELECT version FROM unit WHERE module_id = $1 AND origin_unit_id = $2 LIMIT 1', [module.id, unit.id]);
    if (taken !== undefined) throw ProblemException.stale(0, taken.version);
    if (how === 'leave') return { unitId: null, version: null, translations: [], kept: [] };
    const [unitId = ''] = await this.writer.add(module, [{ id: newId(), content: unit.content, originUnitId: unit.id, takenVersionId }]);
    await this.modules.touch(module.id);
    const { version, translations } = await this.units.find(unitId);
    return { unitId, version, translations, kept: [] };
  }

  private async takeRemoval(here: TakenUnit, how: 'take' | 'leave', takenVersionId: Id, expected: number): Promise<TakenReply> {
    if (how === 'take') {
      await this.units.remove(here.id, expected);
      return { unitId: null, version: null, translations: [], kept: [] };
    }
    await this.units.draft(here.id, expected);
    // It no longer has an original: from now on it is only ours.
    await this.database.query('UPDATE unit SET origin_unit_id = NULL, taken_version_id = $2 WHERE id = $1', [here.id, takenVersionId]);
    const { version, translations } = await this.units.find(here.id);
    return { unitId: here.id, version, translations, kept: [] };
  }

  private news(unit: TakenUnit, original: WholeModule): UpstreamUnitDto[] {
    if (unit.takenNumber >= (original.number ?? 0)) return [];
    const there = original.units.find(({ id }) => id === unit.originUnitId);
    const { id: unitId, originUnitId, content, taken, version } = unit;
    const now = there ? [{ id: originUnitId, content: there.content }] : [];
    const differences = differencesBetween([{ id: originUnitId, content: taken }], now, original.baseLanguage) as DifferenceDto[];
    if (differences.length === 0) return [];
    const conflicts = there ? [...mergeUnits(taken, content, there.content).conflicts] : [];
    return [{ unitId, originUnitId, title: content.title, kind: there ? 'changed' : 'removed', differences, conflicts, version }];
  }

  private async upstreamOf(id: Id): Promise<Upstream> {
    const module = await this.modules.ownEntity(id);
    const parent = module.lineage.at(-1);
    if (parent === undefined) throw ProblemException.notFound();
    const { publishedNumber } = await this.modules.entity(parent.moduleId);
    if (publishedNumber === null) throw ProblemException.notFound();
    const original = await this.whole.read(parent.moduleId, publishedNumber);
    const units = await this.database.query<TakenUnit>(
      `SELECT unit.id, unit.origin_unit_id AS "originUnitId", unit.content, unit.version, taken.content AS taken, module_version.number AS "takenNumber"
       FROM unit
       JOIN unit_version taken ON taken.module_version_id = unit.taken_version_id AND taken.unit_id = unit.origin_unit_id
       JOIN module_version ON module_version.id = unit.taken_version_id AND module_version.module_id = $2
       WHERE unit.module_id = $1 ORDER BY unit.position, unit.id`,
      [id, parent.moduleId],
    );
    return { module, original, units };
  }
}

function ancestorOf({ id, title, organisation, number, publishedAt }: WholeModule): Ancestor {
  return { moduleId: id, title, organisation, number: number ?? 0, publishedAt: publishedAt ?? '' };
}
