import { Injectable } from '@nestjs/common';
import { Database, ProblemException } from '@kurak/shared-api';
import { type Id, isId } from '@kurak/shared-model';

/** A unit of a published version and the materials in its lesson. */
export interface UnitMaterials {
  readonly unitId: Id;
  readonly materialIds: readonly Id[];
}

/** Which unit shows which material, in its draft and in each published version. */
@Injectable()
export class MaterialUses {
  constructor(private readonly database: Database) {}

  /**
   * Says which materials a unit's draft shows now, in one statement.
   *
   * @param pathOf where in what was sent an id stands, for the problem `material.unknown` of an id that this actor cannot see
   */
  async ofDraft(unitId: Id, moduleId: Id, materialIds: readonly string[], pathOf: (materialId: string) => string = () => 'lesson'): Promise<void> {
    const unknown = await this.database.query<{ id: Id }>(
      `WITH wanted AS (SELECT DISTINCT unnest($3::uuid[]) AS id),
            known AS (SELECT material.id FROM material JOIN wanted ON wanted.id = material.id),
            gone AS (DELETE FROM material_use WHERE unit_id = $1 AND module_version_id IS NULL AND NOT (material_id = ANY ($3::uuid[]))),
            added AS (
              INSERT INTO material_use (material_id, unit_id, module_id, organisation_id)
              SELECT known.id, $1, $2, app_organisation() FROM known
              WHERE NOT EXISTS (SELECT 1 FROM material_use WHERE unit_id = $1 AND module_version_id IS NULL AND material_id = known.id)
              ON CONFLICT DO NOTHING
            )
       SELECT wanted.id FROM wanted WHERE NOT EXISTS (SELECT 1 FROM known WHERE known.id = wanted.id)`,
      [unitId, moduleId, materialIds.filter(isId)],
    );
    refuse([...materialIds.filter((id) => !isId(id)), ...unknown.map(({ id }) => id)], pathOf);
  }

  /** Notes what a published version shows. One's own materials in it can be read by participants from now on, and by the network if it is shared. */
  async ofVersion(moduleVersionId: Id, moduleId: Id, units: readonly UnitMaterials[], isShared: boolean): Promise<void> {
    const uses = units.flatMap(({ unitId, materialIds }) => materialIds.map((materialId) => ({ unitId, materialId })));
    const unknown = await this.database.query<{ id: Id }>(
      `WITH used AS (SELECT DISTINCT * FROM unnest($3::uuid[], $4::uuid[]) AS used (unit_id, material_id)),
            known AS (SELECT id FROM material WHERE id = ANY ($4::uuid[])),
            noted AS (
              INSERT INTO material_use (material_id, unit_id, module_id, module_version_id, organisation_id)
              SELECT used.material_id, used.unit_id, $2, $1, app_organisation() FROM used JOIN known ON known.id = used.material_id
            ),
            opened AS (
              UPDATE material SET is_published = true, is_shared = is_shared OR $5
              WHERE id IN (SELECT id FROM known) AND organisation_id = app_organisation() AND NOT (is_published AND (is_shared OR NOT $5))
            )
       SELECT DISTINCT material_id AS id FROM used WHERE NOT EXISTS (SELECT 1 FROM known WHERE known.id = used.material_id)`,
      [moduleVersionId, moduleId, uses.map(({ unitId }) => unitId), uses.map(({ materialId }) => materialId), isShared],
    );
    refuse(unknown.map(({ id }) => id), () => 'units');
  }
}

function refuse(unknown: readonly string[], pathOf: (materialId: string) => string): void {
  if (unknown.length > 0) throw ProblemException.invalid(...unknown.map((id) => ({ path: pathOf(id), code: 'material.unknown' })));
}
