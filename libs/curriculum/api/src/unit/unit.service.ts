import { Injectable } from '@nestjs/common';
import type { Activity, Block, UnitContent } from '@kurak/curriculum-model';
import { changeVersion, Creations, Database, ProblemException } from '@kurak/shared-api';
import type { FieldProblem, Id, Language, LocalText } from '@kurak/shared-model';
import { ModuleService } from '../module/module.service';
import type { BlockDto, ChangeUnitRequest, CreateUnitRequest, UnitReply } from './unit.dto';
import { UnitEntity } from './unit.entity';

const USUAL_MINUTES = 90;

interface FoundUnit {
  moduleId: Id;
  moduleTitle: LocalText;
  baseLanguage: Language;
  own: boolean;
  content: UnitContent;
  version: number;
}

/** Units in draft; those of other organisations as they were published last. */
@Injectable()
export class UnitService {
  constructor(
    private readonly database: Database,
    private readonly creations: Creations,
    private readonly modules: ModuleService,
  ) {}

  async find(id: Id): Promise<UnitReply> {
    const [found] = await this.database.query<FoundUnit>(
      `SELECT module.id AS "moduleId", module.title AS "moduleTitle", module.base_language AS "baseLanguage",
              true AS own, unit.content, unit.version
       FROM unit JOIN module ON module.id = unit.module_id WHERE unit.id = $1
       UNION ALL
       SELECT module.id, module_version.title, module_version.base_language, false, unit_version.content, 0
       FROM unit_version
       JOIN module_version ON module_version.id = unit_version.module_version_id
       JOIN module ON module.id = module_version.module_id AND module.published_number = module_version.number
       WHERE unit_version.unit_id = $1 AND module.organisation_id <> app_organisation()
       LIMIT 1`,
      [id],
    );
    if (found === undefined) throw ProblemException.notFound();
    const { content, ...unit } = found;
    return { id, ...unit, ...content, lesson: content.lesson as BlockDto[], plan: content.plan as UnitReply['plan'] } as UnitReply;
  }

  async create(moduleId: Id, body: CreateUnitRequest): Promise<UnitReply> {
    await this.creations.once('unit', body.id, { moduleId, ...body }, async () => {
      const { organisationId } = await this.modules.ownEntity(moduleId);
      const content: UnitContent = { title: { ...body.title }, objectives: {}, minutes: USUAL_MINUTES, lesson: [], plan: [] };
      await this.database.query(
        `INSERT INTO unit (id, organisation_id, module_id, position, content)
         SELECT $1, $2, $3, coalesce(max(position), 0) + 1, $4 FROM unit WHERE module_id = $3`,
        [body.id, organisationId, moduleId, JSON.stringify(content)],
      );
      await this.modules.touch(moduleId);
    });
    return this.find(body.id);
  }

  async change(id: Id, { version, ...body }: ChangeUnitRequest): Promise<UnitReply> {
    const problems = [...body.lesson.flatMap(blockProblems), ...twice(body.lesson, 'lesson'), ...twice(body.plan, 'plan')];
    if (problems.length > 0) throw ProblemException.invalid(...problems);
    const content: UnitContent = { ...body, lesson: body.lesson as Block[], plan: body.plan as unknown as Activity[] };
    await changeVersion(this.database, UnitEntity, { id, version }, { content: content as object, updatedAt: () => 'now()' });
    return this.find(id);
  }

  /** Published versions keep the unit. */
  async remove(id: Id): Promise<void> {
    const unit = await this.database.repository(UnitEntity).findOneBy({ id });
    if (unit === null) throw ProblemException.notFound();
    await this.database.repository(UnitEntity).delete({ id });
    await this.modules.touch(unit.moduleId);
  }
}

/** A check has a question and choices and no text, every other block a text and nothing else. */
function blockProblems(block: BlockDto, index: number): FieldProblem[] {
  const isCheck = block.kind === 'check';
  const wanted = isCheck ? (['question', 'choices'] as const) : (['text'] as const);
  const unwanted = isCheck ? (['text'] as const) : (['question', 'choices'] as const);
  return [
    ...wanted.filter((field) => block[field] === undefined).map((field) => ({ path: `lesson[${index}].${field}`, code: 'required' })),
    ...unwanted.filter((field) => block[field] !== undefined).map((field) => ({ path: `lesson[${index}].${field}`, code: 'unknown-field' })),
    ...twice(block.choices ?? [], `lesson[${index}].choices`),
  ];
}

function twice(parts: readonly { readonly id: string }[], path: string): FieldProblem[] {
  return parts.flatMap(({ id }, index) => (parts.findIndex((part) => part.id === id) < index ? [{ path: `${path}[${index}].id`, code: 'twice' }] : []));
}
