import type { UnitContent } from '@kurak/curriculum-model';
import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One piece of a module in its draft: the lesson and the session plan. */
@Entity('unit')
export class UnitEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'module_id' }) moduleId!: Id;
  @Column('int') position!: number;
  @Column('jsonb') content!: UnitContent;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
