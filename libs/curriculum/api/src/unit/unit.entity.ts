import type { Reviews, TranslatedFrom, UnitContent, UnitSummary } from '@kurak/curriculum-model';
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
  @Column('jsonb', { name: 'translated_from', default: {} }) translatedFrom!: TranslatedFrom;
  @Column('jsonb', { default: {} }) reviews!: Reviews;
  /** Made from the content whenever it is saved, for lists. */
  @Column('jsonb') summary!: UnitSummary;
  /** Of a unit that was taken from another module: which one, and from which version. */
  @Column('uuid', { name: 'origin_unit_id', nullable: true }) originUnitId!: Id | null;
  @Column('uuid', { name: 'taken_version_id', nullable: true }) takenVersionId!: Id | null;
  /** Whether the search knows its words as they are. */
  @Column('boolean', { name: 'is_indexed', default: false }) isIndexed!: boolean;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}
