import type { Id, Language } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const EXPORT_STATUSES = ['waiting', 'ready', 'failed'] as const;
export type ExportStatus = (typeof EXPORT_STATUSES)[number];

/** A spreadsheet of a training's outcomes, made once, as they were then. */
@Entity('results_export')
export class ResultsExportEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  @Column('uuid', { name: 'requested_by' }) requestedBy!: Id;
  @Column('text') language!: Language;
  @Column('text', { default: 'waiting' }) status!: ExportStatus;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
}
