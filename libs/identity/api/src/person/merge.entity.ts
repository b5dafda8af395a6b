import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two persons who turned out to be one: who stayed, who was merged into her. */
@Entity('person_merge')
export class PersonMergeEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'kept_id' }) keptId!: Id;
  @Column('uuid', { name: 'merged_id' }) mergedId!: Id;
  /** Behind the wall her own row shows it no more. */
  @Column('text', { name: 'merged_name' }) mergedName!: string;
  @Column('uuid', { name: 'merged_by' }) mergedBy!: Id;
  @Column('timestamptz', { name: 'merged_at', default: () => 'now()' }) mergedAt!: Date;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt!: Date | null;
}

/** One thing that a merge did, for taking it back; forgotten after thirty days. Only the database's functions write it. */
@Entity('person_merge_row')
export class PersonMergeRowEntity {
  @PrimaryColumn('uuid', { name: 'merge_id' }) mergeId!: Id;
  @PrimaryColumn('int') position!: number;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('text') kind!: string;
  @Column('text', { name: 'table_name' }) tableName!: string;
  @Column('text', { name: 'column_name', nullable: true }) columnName!: string | null;
  @Column('uuid', { name: 'from_id', nullable: true }) fromId!: Id | null;
  @Column('jsonb') content!: object;
}
