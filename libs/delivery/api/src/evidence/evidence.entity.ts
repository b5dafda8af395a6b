import type { Day, Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A scan or photo that shows who was there on a day, or at one session of it. The team alone sees it. */
@Entity('attendance_evidence')
export class EvidenceEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  /** In the training's time zone. */
  @Column('date') day!: Day;
  @Column('uuid', { name: 'session_id', nullable: true }) sessionId!: Id | null;
  /** Of the file, as people see it. */
  @Column('text') name!: string;
  @Column('text', { name: 'media_type' }) mediaType!: string;
  @Column('int') bytes!: number;
  /** Name of its file in the store. */
  @Column('uuid', { name: 'stored_as', unique: true }) storedAs!: Id;
  @Column('uuid', { name: 'added_by' }) addedBy!: Id;
  @Column('timestamptz', { name: 'added_at', default: () => 'now()' }) addedAt!: Date;
  /** Set while it can still be brought back. */
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
}
