import type { Country, TrainingMode, TrainingStatus } from '@kurak/delivery-model';
import type { Day, Id, Language, LocalText } from '@kurak/shared-model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One delivery of one or more modules to a cohort. */
@Entity('training')
export class TrainingEntity {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('jsonb') title!: LocalText;
  /** A day in the training's time zone. */
  @Column('date', { name: 'starts_on' }) startsOn!: Day;
  @Column('date', { name: 'ends_on' }) endsOn!: Day;
  /** The town or village by which people call it. */
  @Column('text') place!: string;
  /** IANA zone in which its days and clock times are meant. */
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('text') mode!: TrainingMode;
  @Column('text', { array: true }) languages!: Language[];
  @Column('int', { nullable: true }) capacity!: number | null;
  @Column('text', { nullable: true }) country!: Country | null;
  @Column('text', { default: '' }) oblast!: string;
  @Column('text', { default: '' }) district!: string;
  /** The house: hall, address, how to find it. */
  @Column('text', { default: '' }) venue!: string;
  @Column('text', { name: 'target_group', default: '' }) targetGroup!: string;
  @Column('text', { name: 'grant_name', default: '' }) grantName!: string;
  @Column('text', { name: 'grant_number', default: '' }) grantNumber!: string;
  @Column('text', { default: 'planned' }) status!: TrainingStatus;
  /** Of a cancelled training: where it stood before. */
  @Column('text', { name: 'status_before', nullable: true }) statusBefore!: TrainingStatus | null;
  @Column('text', { name: 'cancel_reason', default: '' }) cancelReason!: string;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt!: Date;
}

/** A module that a training teaches, in the version it started on. */
@Entity('training_module')
export class TrainingModuleEntity {
  @PrimaryColumn('uuid', { name: 'training_id' }) trainingId!: Id;
  @PrimaryColumn('uuid', { name: 'module_version_id' }) moduleVersionId!: Id;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: Id;
  @Column('int') position!: number;
}
