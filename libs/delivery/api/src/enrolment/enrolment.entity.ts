import type { EnrolmentStatus } from '@kurak/delivery-model';
import type { Id } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person in a training. */
@Entity('enrolment')
export class EnrolmentEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('uuid', { name: 'training_id' }) trainingId!: Id;
  @Column('uuid', { name: 'person_id' }) personId!: Id;
  @Column('text') status!: EnrolmentStatus;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt!: Date;
}
