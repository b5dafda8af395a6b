import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who was enrolled at the door, with no more than her name; the rest is asked later. */
@Entity('walk_in')
export class WalkInEntity {
  @PrimaryColumn('uuid', { name: 'enrolment_id' }) enrolmentId!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'session_id' }) sessionId!: Id;
  @Column('uuid', { name: 'added_by' }) addedBy!: Id;
  @Column('timestamptz', { name: 'added_at', default: () => 'now()' }) addedAt!: Date;
  /** Null while the rest has not been asked. */
  @Column('timestamptz', { name: 'completed_at', nullable: true }) completedAt!: Date | null;
}
